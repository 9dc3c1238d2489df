import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';

const ledgerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/$consortiumId',
  component: lazyRouteComponent(() => import('./Ledger')),
});

const tab = <const Path extends string>(path: Path, load: () => Promise<{ default: React.ComponentType }>) =>
  createRoute({ getParentRoute: () => ledgerRoute, path, component: lazyRouteComponent(load) });

export const moneyRoutes = [
  createRoute({ getParentRoute: () => shellRoute, path: '/money', component: lazyRouteComponent(() => import('./Matrix')) }),
  ledgerRoute.addChildren([
    tab('/calls', () => import('./Calls')),
    tab('/journal', () => import('./Journal')),
    tab('/accounts', () => import('./Accounts')),
    tab('/statement', () => import('./Statement')),
    tab('/flows', () => import('./Flows')),
    tab('/approvals', () => import('./Approvals')),
  ]),
] as const;
