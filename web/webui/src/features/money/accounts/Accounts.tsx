import { getRouteApi, Link } from '@tanstack/react-router';
import { addressOf, funding, useList, type Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation } from '@/ui/Nation';
import { isZero } from '@/ui/money';
import { DataTable, type Column } from '@/ui/table';
import { AsOf } from '../parts/AsOf';
import { useScopes } from '../parts/useScopes';
import { accountKinds, journalTexts } from '../texts';

type View = Funding['Account'];
const route = getRouteApi('/shell/money/$consortiumId/accounts');
const t = journalTexts.accounts;
const path = '/v1/consortia/{consortiumId}/accounts';

const columns = (consortiumId: string, at: object, nameOf: (projectId?: string | null) => string): Column<View>[] => [
  {
    id: 'account',
    header: t.code,
    path: 'account',
    value: (row) => `${row.account} ${accountKinds[row.kind] ?? row.kind}`,
    cell: (row) => (
      <Link to="/money/$consortiumId/accounts/$accountId" params={{ consortiumId, accountId: row.id }} search={at}>
        {row.account} {accountKinds[row.kind] ?? row.kind}
      </Link>
    ),
  },
  { id: 'kind', header: t.kind, path: 'kind', value: (row) => row.kind, cell: (row) => accountKinds[row.kind] ?? row.kind, facet: (kind) => accountKinds[kind] ?? kind, hidden: true },
  { id: 'nation', header: t.nation, path: 'nation', value: (row) => row.nation, cell: (row) => <Nation code={row.nation} named />, facet: true, width: '14rem' },
  { id: 'scope', header: journalTexts.scope, path: 'projectId', value: (row) => nameOf(row.projectId), facet: true, width: '14rem' },
  { id: 'balance', header: t.balance, path: 'balance', as: 'money', value: (row) => row.balance, cell: (row) => <Amount money={row.balance} tone={row.balance && isZero(row.balance) ? 'quiet' : undefined} />, align: 'end', width: '12rem' },
  { id: 'available', header: t.available, path: 'available', as: 'money', value: (row) => row.available, cell: (row) => <Amount money={row.available} />, align: 'end', width: '12rem', hidden: true },
  { id: 'postings', header: t.postings, path: 'postings', value: (row) => row.postings, align: 'end', width: '7rem' },
];

/** Every account with its balance, now or at any day as known at any instant. */
export default function Accounts() {
  const { consortiumId } = route.useParams();
  const { asOf, recordedUntil } = route.useSearch();
  const params = { path: { consortiumId }, query: { asOf, recordedUntil } };
  const list = useList(funding.list(path, params));
  const { nameOf } = useScopes(consortiumId);
  return (
    <div className="ml-stack">
      <AsOf days={['asOf']} knownAt />
      <DataTable
        id="accounts"
        label={t.title}
        columns={columns(consortiumId, { asOf, recordedUntil }, nameOf)}
        list={list}
        rowKey={(row) => row.id}
        sort="account"
        source={addressOf('funding', path, params)}
        empty={<EmptyScreen title={t.emptyTitle} text={t.empty} />}
      />
    </div>
  );
}
