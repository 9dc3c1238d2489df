import type { Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { isZero } from '@/ui/money';
import { PlainTable } from '../parts/PlainTable';
import { planTexts, texts } from '../texts';

const t = planTexts.budgets;
const figures = ['transfers', 'commitments', 'accruals', 'payments', 'available'] as const;

type Props = { budget: Funding['Budget']; execution?: Funding['BudgetExecution']; packageName: (id?: string | null) => string };

/** The lines as they were adopted, and where it is known what became of each. */
export function BudgetLines({ budget, execution, packageName }: Props) {
  return (
    <PlainTable
      label={t.lines}
      rows={budget.lines.map((line, place) => ({ line, used: execution?.lines[place]?.figures }))}
      rowKey={(_, place) => String(place)}
      columns={[
        { header: t.lineTitle, cell: ({ line }) => line.title, total: texts.total },
        { header: t.kind, cell: ({ line }) => t.kinds[line.kind] ?? line.kind },
        budget.lines.some(({ workPackageId }) => workPackageId) && { header: t.workPackage, cell: ({ line }) => packageName(line.workPackageId) },
        { header: t.budget, cell: ({ line }) => <Amount money={line.amount} tone="strong" />, end: true, total: <Amount money={budget.total} tone="strong" /> },
        ...figures.map(
          (figure) =>
            execution && {
              header: t[figure],
              cell: ({ used }: { used?: Funding['BudgetExecutionFigures'] | null }) => {
                const money = used?.[figure];
                return <Amount money={money} tone={money && isZero(money) ? 'quiet' : undefined} />;
              },
              end: true,
              total: <Amount money={execution.total?.[figure]} tone="strong" />,
            },
        ),
      ]}
    />
  );
}
