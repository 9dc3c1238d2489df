import type { Funding } from '@/api';
import { Amount, Total } from '@/ui/Amount';
import { Nation } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { isZero } from '@/ui/money';
import { given } from '../parts/given';
import { PlainTable, type PlainColumn } from '../parts/PlainTable';
import { statementTexts, texts } from '../texts';
import { addsUp } from './closing';

type Account = Funding['NationAccount'];
const t = statementTexts.accounts;

/** What each nation owed, was assessed, paid, and owes now; columns that are zero for all are left out. */
export function NationAccounts({ accounts }: { accounts: readonly Account[] }) {
  const column = (header: string, of: (row: Account) => Funding['Money'] | null | undefined, always = false): PlainColumn<Account> | false =>
    (always || accounts.some((row) => of(row) && !isZero(of(row)!))) && {
      header,
      cell: (row) => <Amount money={of(row)} tone={of(row) && isZero(of(row)!) ? 'quiet' : undefined} />,
      end: true,
      total: <Total of={given(accounts.map(of))} />,
    };
  return (
    <PlainTable
      label={t.title}
      rows={accounts}
      rowKey={(row) => row.nation}
      columns={[
        { header: statementTexts.nation, cell: (row) => <Nation code={row.nation} named />, total: texts.total },
        column(statementTexts.opening, (row) => row.opening, true),
        column(statementTexts.assessed, (row) => row.assessed, true),
        column(t.adjusted, (row) => row.adjusted),
        column(t.received, (row) => row.received, true),
        column(statementTexts.credited, (row) => row.credited),
        column(t.closing, (row) => row.closing, true),
        column(statementTexts.advances, (row) => row.advances),
        column(t.surplus, (row) => row.surplus),
        column(t.claims, (row) => row.claims),
        column(t.interest, (row) => row.interest?.closing),
        { header: texts.tie.sign, cell: (row) => <Status word={addsUp(row) ? t.ties : t.tiesNot} tone={addsUp(row) ? 'good' : 'bad'} /> },
      ]}
    />
  );
}
