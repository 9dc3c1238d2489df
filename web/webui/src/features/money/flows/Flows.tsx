import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { funding, type Funding } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Loaded } from '@/ui/Loaded';
import { TableSkeleton } from '@/ui/Skeletons';
import { AsOf } from '../parts/AsOf';
import { Marked } from '../parts/Marked';
import { TieOuts } from '../parts/TieOuts';
import { texts } from '../texts';
import { CurrencyFlows } from './CurrencyFlows';
import { tieOutNames } from './tieOutNames';

const route = getRouteApi('/shell/money/$consortiumId/flows');
const t = texts.flows;

/** From nations to the consortium and its projects, and on to what the work cost: one picture for each currency. */
export default function Flows() {
  const { consortiumId } = route.useParams();
  const { from, to } = route.useSearch();
  const found = useQuery(funding.read('/v1/consortia/{consortiumId}/funding-flows', { path: { consortiumId }, query: { from, to } }));
  return (
    <div className="ml-stack ml-report">
      <AsOf days={['from', 'to']} />
      <Loaded query={found} skeleton={<TableSkeleton />}>
        {(flows) => <Shown flows={flows} />}
      </Loaded>
    </div>
  );
}

function Shown({ flows }: { flows: Funding['FundingFlows'] }) {
  const currencies = [...new Set(flows.flows.flatMap(({ amount }) => amount?.currency ?? []))].sort();
  if (currencies.length === 0) {
    return (
      <EmptyScreen title={t.emptyTitle} text={t.empty}>
        <Link to="/money/$consortiumId/calls" params={{ consortiumId: flows.consortiumId }}>{t.emptyStep}</Link>
      </EmptyScreen>
    );
  }
  return (
    <>
      <Marked marking={flows.marking} asOf={flows.to} cutOff={flows.dataCutOff} />
      {currencies.map((currency) => (
        <CurrencyFlows key={currency} flows={flows} currency={currency} />
      ))}
      <TieOuts of={flows.tieOuts} names={tieOutNames(flows.tieOuts)} />
    </>
  );
}
