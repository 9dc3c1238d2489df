import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/app/root';

/** Open to everybody: nobody is signed in here. */
export const publicRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/signed-out', component: lazyRouteComponent(() => import('./SignedOut')) }),
  createRoute({ getParentRoute: () => rootRoute, path: '/signed-in', component: lazyRouteComponent(() => import('./SignedIn')) }),
] as const;
