import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';
import { search, tableSearch } from '@/app/search';

export const projectRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/projects',
    validateSearch: search(tableSearch('state', 'leadNation', 'consortium')),
    component: lazyRouteComponent(() => import('./Projects')),
  }),
  createRoute({ getParentRoute: () => shellRoute, path: '/projects/$projectId', component: lazyRouteComponent(() => import('./Project')) }),
] as const;
