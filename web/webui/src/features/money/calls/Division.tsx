import type { Funding } from '@/api';
import { Amount, Total } from '@/ui/Amount';
import { Nation } from '@/ui/Nation';
import type { Money } from '@/ui/money';
import { Exact } from '../parts/Exact';
import { given } from '../parts/given';
import { PlainTable } from '../parts/PlainTable';
import { bounds, callTexts as t, texts } from '../texts';

type Line = {
  nation: string;
  underwritten: boolean;
  weight?: string | null;
  exactShare?: string | null;
  carryIn?: string | null;
  billed?: Money | null;
  carryOut?: string | null;
  limit?: Funding['AssessmentLimit'] | null;
};

/** How an amount was divided, line by line: exact share, carried in, billed, carried out. */
export function Division({ lines, label, billed = t.billed }: { lines: readonly Line[]; label: string; billed?: string }) {
  return (
    <PlainTable
      label={label}
      rows={lines}
      rowKey={(line) => `${line.nation} ${line.underwritten}`}
      columns={[
        {
          header: t.nation,
          cell: (line) => (
            <>
              <Nation code={line.nation} named /> {line.underwritten && <span className="ml-note">({t.underwritten})</span>}
            </>
          ),
          total: texts.total,
        },
        lines.some((line) => line.weight) && { header: t.assessments.weight, cell: (line) => line.weight, end: true },
        { header: t.exact, cell: (line) => <Exact of={line.exactShare} />, end: true },
        { header: t.carryIn, cell: (line) => <Exact of={line.carryIn} />, end: true },
        { header: billed, cell: (line) => <Amount money={line.billed} tone="strong" />, end: true, total: <Total of={given(lines.map((line) => line.billed))} /> },
        { header: t.carryOut, cell: (line) => <Exact of={line.carryOut} />, end: true },
        lines.some((line) => line.limit) && {
          header: t.assessments.limit,
          cell: ({ limit }) => limit && `${bounds[limit.bound ?? ''] ?? limit.bound}${limit.clause ? `, ${t.assessments.clause.toLowerCase()} ${limit.clause}` : ''}`,
        },
      ]}
    />
  );
}
