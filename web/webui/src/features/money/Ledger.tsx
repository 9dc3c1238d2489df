import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { consortium } from '@/api';
import { Loaded } from '@/ui/Loaded';
import { RouteTabs } from '@/ui/RouteTabs';
import { Screen } from '@/ui/Screen';
import { texts } from './texts';
import './money.css';
import './print.css';

const route = getRouteApi('/shell/money/$consortiumId');
const t = texts.tabs;

/** The frame of a consortium's money: its name, and the views as tabs. */
export default function Ledger() {
  const params = route.useParams();
  const found = useQuery(consortium.read('/v1/consortia/{consortiumId}', { path: params }));
  return (
    <Screen
      title={found.data ? `${found.data.name}: ${texts.money.toLowerCase()}` : texts.money}
      crumbs={[
        <Link key="money" to="/money">{texts.money}</Link>,
        <Link key="consortium" to="/consortia/$consortiumId" params={params}>{found.data?.name ?? texts.scope.whole}</Link>,
      ]}
      tabs={
        <RouteTabs label={t.label}>
          <Link to="/money/$consortiumId/calls" params={params}>{t.calls}</Link>
          <Link to="/money/$consortiumId/approvals" params={params}>{t.approvals}</Link>
          <Link to="/money/$consortiumId/statement" params={params}>{t.statement}</Link>
          <Link to="/money/$consortiumId/standing" params={params}>{t.standing}</Link>
          <Link to="/money/$consortiumId/flows" params={params}>{t.flows}</Link>
          <Link to="/money/$consortiumId/journal" params={params}>{t.journal}</Link>
          <Link to="/money/$consortiumId/accounts" params={params}>{t.accounts}</Link>
          <Link to="/money/$consortiumId/trial-balance" params={params}>{t.trialBalance}</Link>
          <Link to="/money/$consortiumId/budgets" params={params}>{t.budgets}</Link>
          <Link to="/money/$consortiumId/cost-shares" params={params}>{t.costShares}</Link>
          <Link to="/money/$consortiumId/seals" params={params}>{t.seals}</Link>
        </RouteTabs>
      }
    >
      <Loaded query={found}>{() => <Outlet />}</Loaded>
    </Screen>
  );
}
