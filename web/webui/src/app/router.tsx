import { createRouter } from '@tanstack/react-router';
import { queryClient } from '@/api/queryClient';
import { consortiaRoutes } from '@/features/consortia/routes';
import { decisionRoutes } from '@/features/decisions/routes';
import { finderRoutes } from '@/features/finder/routes';
import { homeRoutes } from '@/features/home/routes';
import { mapRoutes } from '@/features/map/routes';
import { moneyRoutes } from '@/features/money/routes';
import { projectRoutes } from '@/features/projects/routes';
import { publicRoutes } from '@/features/session/routes';
import { webRoutes } from '@/features/web/routes';
import { Broken, NotFound } from './Failures';
import { rootRoute, shellRoute } from './root';
import { parseSearch, stringifySearch } from './search';
import { ScreenSkeleton } from '@/ui/Skeletons';

const routeTree = rootRoute.addChildren([
  shellRoute.addChildren([
    ...homeRoutes,
    ...webRoutes,
    ...mapRoutes,
    ...consortiaRoutes,
    ...decisionRoutes,
    ...finderRoutes,
    ...projectRoutes,
    ...moneyRoutes,
  ]),
  ...publicRoutes,
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // The main area scrolls, not the window.
  scrollToTopSelectors: ['#main'],
  defaultPendingComponent: ScreenSkeleton,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NotFound,
  // Another consortium is another screen: no state of the one before stays.
  defaultRemountDeps: ({ params }) => params,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
