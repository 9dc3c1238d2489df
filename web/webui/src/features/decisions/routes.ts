import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';

export const decisionRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/decisions/$decisionId',
    component: lazyRouteComponent(() => import('./Decision')),
  }),
] as const;
