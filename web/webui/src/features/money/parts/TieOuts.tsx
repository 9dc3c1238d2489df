import type { Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { accountKinds, texts } from '../texts';
import { PlainTable } from './PlainTable';

const t = texts.tie;

type Props = {
  of: readonly Funding['TieOut'][];
  /** Names by place, where a control account alone does not tell two lines apart. */
  names?: readonly (string | undefined)[];
};

/** What a report adds up to, beside the trial balance of the same moment. */
export function TieOuts({ of, names = [] }: Props) {
  if (of.length === 0) return null;
  return (
    <Panel title={t.title} lead={t.lead}>
      <PlainTable
        label={t.title}
        rows={of.map((row, place) => ({ ...row, name: names[place] }))}
        rowKey={(row, place) => `${row.control}-${place}`}
        columns={[
          { header: t.control, cell: ({ control, name }) => name ?? accountKinds[control ?? ''] ?? control },
          { header: t.here, cell: (row) => <Amount money={row.statement} />, end: true },
          { header: t.trialBalance, cell: (row) => <Amount money={row.trialBalance} />, end: true },
          { header: t.sign, cell: (row) => <Status word={row.tiesOut ? t.yes : t.no} tone={row.tiesOut ? 'good' : 'bad'} /> },
        ]}
      />
    </Panel>
  );
}
