import { getRouteApi, Link } from '@tanstack/react-router';
import { addressOf, funding, useList, type Funding } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { statusWord } from '@/ui/statuses';
import { Day } from '@/ui/Time';
import { DataTable, type Column } from '@/ui/table';
import { useScopes } from '../parts/useScopes';
import { methods, planTexts } from '../texts';
import { Adoption } from './Adoption';

const route = getRouteApi('/shell/money/$consortiumId/cost-shares');
const path = '/v1/consortia/{consortiumId}/cost-shares';
const t = planTexts.shares;

const methodOf = (row: Funding['CostShare']) => methods[row.method?.type ?? ''] ?? row.method?.type ?? '';

const columns = (consortiumId: string, nameOf: (projectId?: string | null) => string): Column<Funding['CostShare']>[] => [
  {
    id: 'name',
    header: t.name,
    path: 'name',
    value: (row) => row.name,
    cell: (row) => <Link to="/money/$consortiumId/cost-shares/$costShareId" params={{ consortiumId, costShareId: row.id }}>{row.name}</Link>,
  },
  { id: 'number', header: t.version, path: 'number', value: (row) => row.number, align: 'end', width: '6rem' },
  { id: 'method', header: t.method, path: 'method.type', value: methodOf, width: '11rem' },
  { id: 'scope', header: planTexts.scope, path: 'projectId', value: (row) => nameOf(row.projectId), facet: true, width: '13rem' },
  { id: 'state', header: planTexts.state, path: 'state', value: (row) => row.state, cell: (row) => <Adoption of={row} />, text: (row) => statusWord(row.state), facet: statusWord, width: '16rem' },
  { id: 'validFrom', header: t.validFrom, path: 'validFrom', value: (row) => row.validFrom, cell: (row) => <Day on={row.validFrom} />, width: '8rem' },
  { id: 'validUntil', header: t.validUntil, path: 'validUntil', value: (row) => row.validUntil as string | null, cell: (row) => <Day on={row.validUntil as string | null} />, width: '8rem', hidden: true },
  { id: 'gap', header: t.gap, path: 'gap', value: (row) => row.gap, align: 'end', width: '8rem' },
];

/** How the nations divide a cost, in all versions, with the decision that adopted each. */
export default function CostShares() {
  const { consortiumId } = route.useParams();
  const params = { path: { consortiumId } };
  const list = useList(funding.list(path, params));
  const { nameOf } = useScopes(consortiumId);
  return (
    <DataTable
      id="cost-shares"
      label={t.title}
      columns={columns(consortiumId, nameOf)}
      list={list}
      rowKey={(row) => row.id}
      sort="name"
      source={addressOf('funding', path, params)}
      empty={
        <EmptyScreen title={t.emptyTitle} text={t.empty}>
          <Link to="/consortia/$consortiumId/decisions" params={{ consortiumId }}>{t.emptyStep}</Link>
        </EmptyScreen>
      }
    />
  );
}
