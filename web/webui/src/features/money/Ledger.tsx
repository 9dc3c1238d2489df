import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router';
import { consortium } from '@/api';
import { useReadsMoney } from '@/app/useSession';
import { Loaded } from '@/ui/Loaded';
import { RouteTabs } from '@/ui/RouteTabs';
import { Screen } from '@/ui/Screen';
import { ApproverOnly } from './parts/ApproverOnly';
import { texts } from './texts';
import './money.css';
import './print.css';

const route = getRouteApi('/shell/money/$consortiumId');
const t = texts.tabs;

/** The frame of a consortium's money: its name, and the views as tabs. */
export default function Ledger() {
  const params = route.useParams();
  const reads = useReadsMoney();
  const here = useLocation({ select: ({ pathname }) => pathname });
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
          {reads && <Link to="/money/$consortiumId/calls" params={params}>{t.calls}</Link>}
          <Link to="/money/$consortiumId/approvals" params={params}>{t.approvals}</Link>
          {reads && <Link to="/money/$consortiumId/statement" params={params}>{t.statement}</Link>}
          {reads && <Link to="/money/$consortiumId/standing" params={params}>{t.standing}</Link>}
          {reads && <Link to="/money/$consortiumId/flows" params={params}>{t.flows}</Link>}
          {reads && <Link to="/money/$consortiumId/journal" params={params}>{t.journal}</Link>}
          {reads && <Link to="/money/$consortiumId/accounts" params={params}>{t.accounts}</Link>}
          {reads && <Link to="/money/$consortiumId/trial-balance" params={params}>{t.trialBalance}</Link>}
          {reads && <Link to="/money/$consortiumId/budgets" params={params}>{t.budgets}</Link>}
          {reads && <Link to="/money/$consortiumId/cost-shares" params={params}>{t.costShares}</Link>}
          {reads && <Link to="/money/$consortiumId/seals" params={params}>{t.seals}</Link>}
        </RouteTabs>
      }
    >
      <Loaded query={found}>{() => (reads || here.endsWith('/approvals') ? <Outlet /> : <ApproverOnly consortia={[found.data!]} />)}</Loaded>
    </Screen>
  );
}
