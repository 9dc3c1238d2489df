import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';
import { search, tableSearch } from '@/app/search';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/consortia',
  validateSearch: search(tableSearch('stage', 'leadNation')),
  component: lazyRouteComponent(() => import('./Consortia')),
});

export const consortiumRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/consortia/$consortiumId',
  component: lazyRouteComponent(() => import('./Consortium')),
});

const tab = <const Path extends string>(path: Path, load: () => Promise<{ default: React.ComponentType }>) =>
  createRoute({ getParentRoute: () => consortiumRoute, path, component: lazyRouteComponent(load) });

export const consortiaRoutes = [
  list,
  consortiumRoute.addChildren([
    tab('/', () => import('./Overview')),
    tab('/arrangement', () => import('./Arrangement')),
    tab('/decisions', () => import('./Decisions')),
    tab('/groups', () => import('./Groups')),
    tab('/projects', () => import('./Projects')),
    tab('/money', () => import('./Money')),
    tab('/history', () => import('./History')),
  ]),
] as const;
