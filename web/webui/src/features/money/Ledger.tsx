import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { consortium } from '@/api';
import { Loaded } from '@/ui/Loaded';
import { RouteTabs } from '@/ui/RouteTabs';
import { Screen } from '@/ui/Screen';
import { texts } from './texts';

const route = getRouteApi('/shell/money/$consortiumId');
const t = texts.tabs;

/** The frame of a consortium's money: its name, and the views as tabs. */
export default function Ledger() {
  const params = route.useParams();
  const found = useQuery(consortium.read('/v1/consortia/{consortiumId}', { path: params }));
  return (
    <Screen
      title={found.data?.name ?? texts.money}
      crumbs={<Link to="/money">{texts.money}</Link>}
      tabs={
        <RouteTabs label={t.label}>
          <Link to="/money/$consortiumId/calls" params={params}>{t.calls}</Link>
          <Link to="/money/$consortiumId/journal" params={params}>{t.journal}</Link>
          <Link to="/money/$consortiumId/accounts" params={params}>{t.accounts}</Link>
          <Link to="/money/$consortiumId/statement" params={params}>{t.statement}</Link>
          <Link to="/money/$consortiumId/flows" params={params}>{t.flows}</Link>
          <Link to="/money/$consortiumId/approvals" params={params}>{t.approvals}</Link>
        </RouteTabs>
      }
    >
      <Loaded query={found}>{() => <Outlet />}</Loaded>
    </Screen>
  );
}
