import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';

export const finderRoutes = [
  createRoute({ getParentRoute: () => shellRoute, path: '/finder', component: lazyRouteComponent(() => import('./Finder')) }),
] as const;
