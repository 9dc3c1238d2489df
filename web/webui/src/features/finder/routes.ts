import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';
import { flag, oneOf, search, some, text } from '@/app/search';

export const finderRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/finder',
    // The whole question stands in the address.
    validateSearch: search({ area: some(), budget: text(), clearance: oneOf(['UNCLASSIFIED', 'LIMITED']), weights: text(), include: text(), startable: flag() }),
    component: lazyRouteComponent(() => import('./Finder')),
  }),
] as const;
