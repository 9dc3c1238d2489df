import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';

export const homeRoutes = [
  createRoute({ getParentRoute: () => shellRoute, path: '/', component: lazyRouteComponent(() => import('./Home')) }),
] as const;
