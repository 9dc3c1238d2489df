import type { Funding } from '@/api';
import { Amount, Total } from '@/ui/Amount';
import { Nation } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { compareMoney, sums } from '@/ui/money';
import { given } from '../parts/given';
import { PlainTable } from '../parts/PlainTable';
import { accountKinds, journalTexts, texts } from '../texts';

const t = journalTexts.entry;

/** Debits and credits, and whether they balance in each currency. */
export function Postings({ lines }: { lines: readonly Funding['JournalLine'][] }) {
  const debits = given(lines.map((line) => line.debit));
  const credits = given(lines.map((line) => line.credit));
  const [left, right] = [sums(debits), sums(credits)];
  const balances = left.length === right.length && left.every((money, place) => compareMoney(money, right[place]!) === 0);
  return (
    <PlainTable
      label={t.postings}
      rows={lines}
      rowKey={(_, place) => String(place)}
      columns={[
        { header: t.account, cell: (line) => <>{line.account} {accountKinds[line.kind] ?? line.kind}</>, total: <>{texts.total} <Status word={balances ? t.balances : t.balancesNot} tone={balances ? 'good' : 'bad'} /></> },
        { header: t.nation, cell: (line) => <Nation code={line.nation} named /> },
        { header: t.debit, cell: (line) => line.debit && <Amount money={line.debit} />, end: true, total: <Total of={debits} /> },
        { header: t.credit, cell: (line) => line.credit && <Amount money={line.credit} />, end: true, total: <Total of={credits} /> },
      ]}
    />
  );
}
