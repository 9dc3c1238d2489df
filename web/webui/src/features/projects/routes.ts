import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';

export const projectRoutes = [
  createRoute({ getParentRoute: () => shellRoute, path: '/projects', component: lazyRouteComponent(() => import('./Projects')) }),
  createRoute({ getParentRoute: () => shellRoute, path: '/projects/$projectId', component: lazyRouteComponent(() => import('./Project')) }),
] as const;
