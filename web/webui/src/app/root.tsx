import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet } from '@tanstack/react-router';
import { Problem } from '@/api/problem';
import { session, signInAddress } from '@/api/session';
import { NotFound } from './Failures';
import { Shell } from './Shell';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <NotFound />
    </main>
  ),
});

/** The frame of every screen for somebody who is signed in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(session);
    } catch (error) {
      if (!(error instanceof Problem && error.sessionEnded)) throw error;
      window.location.assign(signInAddress(location.href));
      // The page is being left: nothing is painted meanwhile.
      await new Promise(() => {});
    }
  },
});
