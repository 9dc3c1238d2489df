import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { addressOf, funding, type Funding } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { TableSkeleton } from '@/ui/Skeletons';
import { AsOf } from '../parts/AsOf';
import { CurrencyChoice, useCurrencies } from '../parts/Currency';
import { Marked } from '../parts/Marked';
import { TieOuts } from '../parts/TieOuts';
import { statementTexts as t } from '../texts';
import { Downloads } from './Downloads';
import { NationAccounts } from './NationAccounts';
import { StatementTable } from './StatementTable';

const route = getRouteApi('/shell/money/$consortiumId/statement');
const path = '/v1/consortia/{consortiumId}/cost-share-statements';

/** What each nation owes, why to the cent, and that it ties out. With its as-of date and cut-off it is the same for ever. */
export default function Statement() {
  const { consortiumId } = route.useParams();
  const { asOf, from, recordedUntil, currency } = route.useSearch();
  const { currencies, reading } = useCurrencies(consortiumId);
  const params = { path: { consortiumId }, query: { asOf, from, recordedUntil, currency: currency ?? (currencies.length > 1 ? currencies[0] : undefined) } };
  const found = useQuery({ ...funding.read(path, params), enabled: !reading });
  return (
    <div className="ml-stack ml-report">
      <AsOf days={['from', 'asOf']} knownAt cutOff={found.data?.dataCutOff?.recordedUntil}>
        <CurrencyChoice currencies={currencies} />
      </AsOf>
      <Loaded query={found} skeleton={<TableSkeleton />}>
        {(statement) => <Shown statement={statement} source={addressOf('funding', path, params)} params={params} />}
      </Loaded>
    </div>
  );
}

type Params = Parameters<typeof Downloads>[0]['params'];

function Shown({ statement, source, params }: { statement: Funding['CostShareStatement']; source: string; params: Params }) {
  const { consortiumId, rows, marking, asOf, dataCutOff } = statement;
  if (rows.length === 0) {
    return (
      <EmptyScreen title={t.emptyTitle} text={t.empty}>
        <Link to="/money/$consortiumId/budgets" params={{ consortiumId }}>{t.emptyStep}</Link>
      </EmptyScreen>
    );
  }
  return (
    <>
      <Marked marking={marking} asOf={asOf} cutOff={dataCutOff} />
      <Panel title={t.title} actions={<Downloads source={source} params={params} asOf={asOf ?? ''} />}>
        <StatementTable statement={statement} />
      </Panel>
      <Panel title={t.accounts.title} lead={t.accounts.lead}>
        <NationAccounts accounts={statement.accounts} />
      </Panel>
      <TieOuts of={statement.tieOuts} />
    </>
  );
}
