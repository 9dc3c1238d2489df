import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { addressOf, funding, type Funding } from '@/api';
import { Amount, Total } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { compareMoney, isZero } from '@/ui/money';
import { TableSkeleton } from '@/ui/Skeletons';
import { DataTable, type Column } from '@/ui/table';
import { AsOf } from '../parts/AsOf';
import { given } from '../parts/given';
import { Marked } from '../parts/Marked';
import { useScopes } from '../parts/useScopes';
import { accountKinds, journalTexts, texts } from '../texts';

type Row = Funding['TrialBalanceAccount'];
const route = getRouteApi('/shell/money/$consortiumId/trial-balance');
const t = journalTexts.trial;
const path = '/v1/consortia/{consortiumId}/trial-balance';

const side = (money: Row['debit']) => (money && !isZero(money) ? money : null);

const columns = (nameOf: (projectId?: string | null) => string): Column<Row>[] => [
  { id: 'account', header: journalTexts.accounts.code, path: 'account', value: (row) => `${row.account} ${accountKinds[row.kind] ?? row.kind}` },
  { id: 'kind', header: journalTexts.kind, path: 'kind', value: (row) => row.kind, facet: (kind) => accountKinds[kind] ?? kind, hidden: true },
  { id: 'nation', header: journalTexts.entry.nation, path: 'nation', value: (row) => row.nation, cell: (row) => <Nation code={row.nation} named />, facet: true, width: '14rem' },
  { id: 'scope', header: journalTexts.scope, path: 'projectId', value: (row) => nameOf(row.projectId), facet: true, width: '14rem' },
  { id: 'debit', header: t.debit, path: 'debit', as: 'money', value: (row) => side(row.debit), cell: (row) => (side(row.debit) ? <Amount money={row.debit} /> : !side(row.credit) && <Amount money={row.debit} tone="quiet" />), align: 'end', width: '12rem' },
  { id: 'credit', header: t.credit, path: 'credit', as: 'money', value: (row) => side(row.credit), cell: (row) => side(row.credit) && <Amount money={row.credit} />, align: 'end', width: '12rem' },
];

/** Every account at the end of a day; in each currency debits equal credits. */
export default function TrialBalance() {
  const { consortiumId } = route.useParams();
  const { asOf, recordedUntil } = route.useSearch();
  const params = { path: { consortiumId }, query: { asOf, recordedUntil } };
  const found = useQuery(funding.read(path, params));
  const { nameOf } = useScopes(consortiumId);
  return (
    <div className="ml-stack">
      <AsOf days={['asOf']} knownAt cutOff={found.data?.dataCutOff?.recordedUntil} />
      <Loaded query={found} skeleton={<TableSkeleton />}>
        {(balance) => (
          <>
            <Marked marking={balance.marking} asOf={balance.asOf} cutOff={balance.dataCutOff} />
            <div className="ml-verify">
              {balance.totals.map(({ currency, debit, credit }) => {
                const equal = debit && credit && compareMoney(debit, credit) === 0;
                return <Status key={currency} word={`${currency}: ${equal ? t.balances : t.balancesNot}`} tone={equal ? 'good' : 'bad'} />;
              })}
            </div>
            <DataTable
              id="trial-balance"
              label={t.title}
              columns={columns(nameOf)}
              list={balance.accounts}
              sort="account"
              rowKey={(row) => [row.account, row.nation, row.projectId, row.workPackageId, row.debit?.currency].join()}
              source={addressOf('funding', path, params)}
              exportItems="accounts"
              totals={(rows) => ({
                account: texts.total,
                debit: <Total of={given(rows.map((row) => row.debit))} />,
                credit: <Total of={given(rows.map((row) => row.credit))} />,
              })}
              empty={<EmptyScreen title={t.emptyTitle} text={t.empty} />}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}
