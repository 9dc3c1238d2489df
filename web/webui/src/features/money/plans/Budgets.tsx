import { getRouteApi, Link } from '@tanstack/react-router';
import { addressOf, funding, useList, type Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { statusWord } from '@/ui/statuses';
import { Instant } from '@/ui/Time';
import { DataTable, type Column } from '@/ui/table';
import { useScopes } from '../parts/useScopes';
import { planTexts } from '../texts';
import { Adoption } from './Adoption';

const route = getRouteApi('/shell/money/$consortiumId/budgets');
const path = '/v1/consortia/{consortiumId}/budgets';
const t = planTexts.budgets;

const columns = (consortiumId: string, nameOf: (projectId?: string | null) => string): Column<Funding['Budget']>[] => [
  {
    id: 'name',
    header: t.name,
    path: 'name',
    value: (row) => row.name,
    cell: (row) => <Link to="/money/$consortiumId/budgets/$budgetId" params={{ consortiumId, budgetId: row.id }}>{row.name}</Link>,
  },
  { id: 'fiscalYear', header: t.year, path: 'fiscalYear', value: (row) => row.fiscalYear, cell: (row) => row.fiscalYear, width: '8rem' },
  { id: 'scope', header: planTexts.scope, path: 'projectId', value: (row) => nameOf(row.projectId), facet: true, width: '14rem' },
  { id: 'state', header: planTexts.state, path: 'state', value: (row) => row.state, cell: (row) => <Adoption of={row} />, text: (row) => statusWord(row.state), facet: statusWord, width: '18rem' },
  { id: 'revision', header: t.revision, path: 'revision', value: (row) => row.revision, align: 'end', width: '7rem' },
  { id: 'total', header: t.total, path: 'total', as: 'money', value: (row) => row.total, cell: (row) => <Amount money={row.total} tone="strong" />, align: 'end', width: '13rem' },
  { id: 'proposedBy', header: planTexts.proposedBy, path: 'proposedBy', value: (row) => row.proposedBy, hidden: true },
  { id: 'proposedAt', header: planTexts.proposedAt, path: 'proposedAt', value: (row) => row.proposedAt, cell: (row) => <Instant at={row.proposedAt} />, hidden: true },
];

/** What is planned for each year, and the decision that adopted it. */
export default function Budgets() {
  const { consortiumId } = route.useParams();
  const params = { path: { consortiumId } };
  const list = useList(funding.list(path, params));
  const { nameOf } = useScopes(consortiumId);
  return (
    <DataTable
      id="budgets"
      label={t.title}
      columns={columns(consortiumId, nameOf)}
      list={list}
      rowKey={(row) => row.id}
      sort="-fiscalYear"
      source={addressOf('funding', path, params)}
      empty={
        <EmptyScreen title={t.emptyTitle} text={t.empty}>
          <Link to="/consortia/$consortiumId/decisions" params={{ consortiumId }}>{t.emptyStep}</Link>
        </EmptyScreen>
      }
    />
  );
}
