import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { funding } from '@/api';
import { Loaded } from '@/ui/Loaded';
import { TableSkeleton } from '@/ui/Skeletons';
import { AsOf } from '../parts/AsOf';
import { CurrencyChoice, useCurrencies } from '../parts/Currency';
import { Marked } from '../parts/Marked';
import { TieOuts } from '../parts/TieOuts';
import { Ageing } from './Ageing';
import { ContributionStatus } from './ContributionStatus';

const route = getRouteApi('/shell/money/$consortiumId/standing');

/** Who has paid and who has not: the status of contributions, and the ageing of what is outstanding. */
export default function Standing() {
  const { consortiumId } = route.useParams();
  const { asOf, currency } = route.useSearch();
  const { currencies, reading } = useCurrencies(consortiumId);
  const params = { path: { consortiumId }, query: { asOf, currency: currency ?? (currencies.length > 1 ? currencies[0] : undefined) } };
  const status = useQuery({ ...funding.read('/v1/consortia/{consortiumId}/contribution-status', params), enabled: !reading });
  const ageing = useQuery({ ...funding.read('/v1/consortia/{consortiumId}/ageing', params), enabled: !reading });
  return (
    <div className="ml-stack ml-report">
      <AsOf days={['asOf']}>
        <CurrencyChoice currencies={currencies} />
      </AsOf>
      <Loaded query={status} skeleton={<TableSkeleton />}>
        {(found) => (
          <>
            <Marked marking={found.marking} asOf={found.asOf} />
            <ContributionStatus status={found} params={params} />
          </>
        )}
      </Loaded>
      <Loaded query={ageing} skeleton={<TableSkeleton />}>
        {(found) => (
          <>
            <Ageing ageing={found} params={params} />
            <TieOuts of={found.tieOut ? [found.tieOut] : []} />
          </>
        )}
      </Loaded>
    </div>
  );
}
