import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';
import { search, tableSearch } from '@/app/search';

export const decisionRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/decisions',
    validateSearch: search(tableSearch('state', 'question', 'procedure', 'vote', 'consortium')),
    component: lazyRouteComponent(() => import('./Decisions')),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/decisions/$decisionId',
    // Its history is a table.
    validateSearch: search(tableSearch('what', 'nation')),
    component: lazyRouteComponent(() => import('./Decision')),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/decisions/$decisionId/action-sheet',
    component: lazyRouteComponent(() => import('./ActionSheet')),
  }),
] as const;
