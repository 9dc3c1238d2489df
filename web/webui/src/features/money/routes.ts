import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { ObjectEntries } from 'valibot';
import { shellRoute } from '@/app/root';
import { day, oneOf, search, tableSearch, text } from '@/app/search';
import { measures } from './matrix/measures';

const ledgerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/$consortiumId',
  component: lazyRouteComponent(() => import('./Ledger')),
});

type Screen = () => Promise<{ default: React.ComponentType }>;

const tab = <const Path extends string, const Said extends ObjectEntries = {}>(path: Path, load: Screen, said: Said = {} as Said) =>
  createRoute({ getParentRoute: () => ledgerRoute, path, validateSearch: search(said), component: lazyRouteComponent(load) });

/** The day a view is about, and the instant up to which what was recorded counts. */
const asOf = { asOf: day(), recordedUntil: text() };

export const moneyRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/money',
    validateSearch: search({ consortium: text(), measure: oneOf(measures), ...asOf }),
    component: lazyRouteComponent(() => import('./matrix/Matrix')),
  }),
  ledgerRoute.addChildren([
    createRoute({
      getParentRoute: () => ledgerRoute,
      path: '/',
      beforeLoad: ({ params }) => {
        throw redirect({ to: '/money/$consortiumId/calls', params, replace: true });
      },
    }),
    tab('/calls', () => import('./calls/Calls'), tableSearch('standing', 'scope')),
    tab('/calls/$callId', () => import('./calls/Call')),
    tab('/assessments/$assessmentId', () => import('./calls/Assessment')),
    tab('/approvals', () => import('./approvals/Approvals'), tableSearch('kind')),
    tab('/journal', () => import('./journal/Journal'), {
      ...tableSearch(),
      from: day(),
      until: day(),
      kind: text(),
      nation: text(),
      project: text(),
      account: text(),
    }),
    tab('/journal/$entryId', () => import('./journal/Entry')),
    tab('/accounts', () => import('./accounts/Accounts'), { ...tableSearch('kind', 'nation', 'scope'), ...asOf }),
    tab('/accounts/$accountId', () => import('./accounts/Account'), { ...tableSearch('kind'), ...asOf }),
    tab('/trial-balance', () => import('./accounts/TrialBalance'), { ...tableSearch('kind', 'nation', 'scope'), ...asOf }),
    tab('/statement', () => import('./statement/Statement'), { ...asOf, from: day(), currency: text() }),
    tab('/standing', () => import('./statement/Standing'), { asOf: day(), currency: text() }),
    tab('/flows', () => import('./flows/Flows'), { from: day(), to: day(), currency: text() }),
    tab('/budgets', () => import('./plans/Budgets'), tableSearch('state', 'scope')),
    tab('/budgets/$budgetId', () => import('./plans/Budget')),
    tab('/cost-shares', () => import('./plans/CostShares'), tableSearch('state', 'scope')),
    tab('/cost-shares/$costShareId', () => import('./plans/CostShare')),
    tab('/seals', () => import('./seals/Seals')),
  ]),
] as const;
