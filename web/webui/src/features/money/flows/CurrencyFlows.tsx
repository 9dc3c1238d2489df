import type { Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { useNationNames } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { PlainTable } from '../parts/PlainTable';
import { useScopes } from '../parts/useScopes';
import { texts } from '../texts';
import { carriedOf, streamsOf } from './streams';
import { Sankey } from './Sankey';
import { useWorkPackages } from './useWorkPackages';

const t = texts.flows;

/** The flows of one currency as a picture and as a table, and what is left in each scope. */
export function CurrencyFlows({ flows, currency }: { flows: Funding['FundingFlows']; currency: string }) {
  const { nameOf } = useScopes(flows.consortiumId);
  const nations = useNationNames();
  const packages = useWorkPackages(flows.scopes.flatMap(({ projectId }) => projectId ?? []));
  const names = {
    nation: (code: string) => nations.get(code) ?? code,
    scope: nameOf,
    workPackage: (id?: string | null) => packages.get(id ?? '') ?? t.general,
    returned: t.returned,
    carried: t.carried,
  };
  const streams = [...streamsOf(flows.flows, currency, names), ...carriedOf(flows.balances, currency, names)];
  const balances = flows.balances.filter((balance) => balance.in?.currency === currency);
  return (
    <>
      <Panel title={`${t.title}, ${currency}`} lead={t.lead}>
        <Sankey streams={streams} label={t.picture(currency)} />
      </Panel>
      <Panel title={`${t.balance}, ${currency}`}>
        <PlainTable
          label={t.balance}
          rows={balances}
          rowKey={(row) => row.projectId ?? ''}
          columns={[
            { header: texts.scope.scope, cell: (row) => nameOf(row.projectId) },
            { header: t.in, cell: (row) => <Amount money={row.in} />, end: true },
            { header: t.out, cell: (row) => <Amount money={row.out} />, end: true },
            { header: t.carried, cell: (row) => <Amount money={row.carried} tone="strong" />, end: true },
          ]}
        />
      </Panel>
    </>
  );
}
