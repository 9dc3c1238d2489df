import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';

export const webRoutes = [
  createRoute({ getParentRoute: () => shellRoute, path: '/web', component: lazyRouteComponent(() => import('./Web')) }),
] as const;
