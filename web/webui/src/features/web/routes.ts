import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';
import { oneOf, search, some, tableSearch, text } from '@/app/search';

export const webRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/web',
    // at: what is chosen; with: the nation that it is compared with; show: the kinds that are drawn.
    validateSearch: search({ ...tableSearch('kind', 'nations'), at: text(), with: text(), show: some(), as: oneOf(['table']) }),
    component: lazyRouteComponent(() => import('./Web')),
  }),
] as const;
