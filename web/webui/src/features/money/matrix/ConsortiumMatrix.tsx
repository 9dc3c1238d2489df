import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { funding, type Consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { FactsSkeleton } from '@/ui/Skeletons';
import { Status } from '@/ui/Status';
import { lateDues } from '../calls/standing';
import { useCalls } from '../calls/useCalls';
import { Marked } from '../parts/Marked';
import { useScopes } from '../parts/useScopes';
import { texts } from '../texts';
import { Grid } from './Grid';
import { currenciesOf, matrixOf } from './matrix';
import type { Measure } from './measures';

const route = getRouteApi('/shell/money');
const t = texts.matrix;

type Props = { consortium: Consortium['ConsortiumView']; measure: Measure };

/** One consortium's matrix, one grid for each currency, and whether its books balance. */
export function ConsortiumMatrix({ consortium, measure }: Props) {
  const { asOf, recordedUntil } = route.useSearch();
  const consortiumId = consortium.id;
  const found = useQuery(
    funding.read('/v1/consortia/{consortiumId}/contribution-matrix', { path: { consortiumId }, query: { asOf, recordedUntil } }),
  );
  const health = useQuery(funding.read('/v1/ledger-health')).data?.items.find((one) => one.consortiumId === consortiumId);
  const calls = useCalls(consortiumId);
  const { nameOf } = useScopes(consortiumId);
  const late = lateDues(calls.items, asOf);
  return (
    <Panel
      title={consortium.name}
      actions={
        <div className="ml-verify">
          {health && <Status word={health.balanced ? t.balanced : t.unbalanced} tone={health.balanced ? 'good' : 'bad'} />}
          <Link to="/money/$consortiumId/calls" params={{ consortiumId }}>{t.ledger}</Link>
        </div>
      }
    >
      <Loaded query={found} skeleton={<FactsSkeleton />}>
        {(matrix) => {
          const currencies = currenciesOf(matrix);
          if (currencies.length === 0) {
            return (
              <EmptyScreen title={t.emptyTitle} text={t.empty} headingLevel="h3">
                <Link to="/money/$consortiumId/budgets" params={{ consortiumId }}>{t.emptyStep}</Link>
              </EmptyScreen>
            );
          }
          return (
            <div className="ml-stack">
              {currencies.map((currency) => (
                <Grid key={currency} consortiumId={consortiumId} matrix={matrixOf(matrix, measure, currency)} measure={measure} late={late} nameOf={nameOf} />
              ))}
              <Marked marking={matrix.marking} asOf={matrix.asOf} cutOff={matrix.dataCutOff} />
            </div>
          );
        }}
      </Loaded>
    </Panel>
  );
}
