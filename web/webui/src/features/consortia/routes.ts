import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';
import { day, flag, search, tableSearch, text } from '@/app/search';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/consortia',
  validateSearch: search(tableSearch('stage', 'leadNation')),
  component: lazyRouteComponent(() => import('./Consortia')),
});

const founding = createRoute({
  getParentRoute: () => shellRoute,
  path: '/consortia/new',
  component: lazyRouteComponent(() => import('./founding/Found')),
});

export const consortiumRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/consortia/$consortiumId',
  component: lazyRouteComponent(() => import('./Consortium')),
});

const tab = <const Path extends string>(path: Path, load: () => Promise<{ default: React.ComponentType }>) =>
  createRoute({ getParentRoute: () => consortiumRoute, path, component: lazyRouteComponent(load) });

const arrangement = createRoute({
  getParentRoute: () => consortiumRoute,
  path: '/arrangement',
  // Which text: as it counted on a day, or two versions side by side, or an amendment that is proposed.
  validateSearch: search({ version: text(), asOf: day(), from: text(), to: text(), amendment: text(), propose: flag() }),
  component: lazyRouteComponent(() => import('./arrangement/Arrangement')),
});

const decisions = createRoute({
  getParentRoute: () => consortiumRoute,
  path: '/decisions',
  validateSearch: search({ ...tableSearch('state', 'question', 'procedure', 'vote'), put: flag() }),
  component: lazyRouteComponent(() => import('./Decisions')),
});

const groups = createRoute({
  getParentRoute: () => consortiumRoute,
  path: '/groups',
  validateSearch: search({ ...tableSearch('state'), group: text() }),
  component: lazyRouteComponent(() => import('./groups/Groups')),
});

const overview = createRoute({
  getParentRoute: () => consortiumRoute,
  path: '/',
  validateSearch: search(tableSearch('standing')),
  component: lazyRouteComponent(() => import('./Overview')),
});

const organisations = createRoute({
  getParentRoute: () => consortiumRoute,
  path: '/organisations',
  validateSearch: search(tableSearch('nation', 'kind')),
  component: lazyRouteComponent(() => import('./joining/Organisations')),
});

const projects = createRoute({
  getParentRoute: () => consortiumRoute,
  path: '/projects',
  validateSearch: search(tableSearch('state', 'leadNation')),
  component: lazyRouteComponent(() => import('./Projects')),
});

const history = createRoute({
  getParentRoute: () => consortiumRoute,
  path: '/history',
  validateSearch: search(tableSearch('what', 'nation')),
  component: lazyRouteComponent(() => import('./history/HistoryTab')),
});

export const consortiaRoutes = [
  list,
  founding,
  consortiumRoute.addChildren([
    overview,
    arrangement,
    decisions,
    groups,
    tab('/programmes', () => import('./joining/Programmes')),
    tab('/accessions', () => import('./joining/Accessions')),
    organisations,
    projects,
    tab('/money', () => import('./Money')),
    history,
  ]),
] as const;
