import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { funding, type Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { ErrorState } from '@/ui/ErrorState';
import { Nation } from '@/ui/Nation';
import { FactsSkeleton } from '@/ui/Skeletons';
import { isZero, sum, type Money } from '@/ui/money';
import { Exact } from '../parts/Exact';
import { given } from '../parts/given';
import { PlainTable } from '../parts/PlainTable';
import { callTexts } from '../texts';
import { previewOf } from './preview';

type Props = { assessment: Funding['Assessment']; last: Funding['Call'] | undefined; amount: Money };
const t = callTexts.make;

/** Each nation's part of an instalment, by the service's own arithmetic; nothing of it is stored. */
export function CallPreview({ assessment, last, amount }: Props) {
  const asked = useDeferredValue(amount);
  const question = previewOf(assessment, last, asked);
  const { data, error } = useQuery({
    queryKey: ['funding', 'preview', assessment.id, question],
    queryFn: async () => (await funding.POST('/v1/apportionments', { body: question })).data!,
    enabled: !isZero(asked),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  if (error) return <ErrorState error={error} />;
  if (!data) return <FactsSkeleton />;
  return (
    <div>
      <h2 className="ml-part-title">{t.preview}</h2>
      <PlainTable
        label={t.preview}
        rows={data.lines}
        rowKey={(line) => `${line.nation} ${line.underwritten}`}
        columns={[
          {
            header: callTexts.nation,
            cell: (line) => (
              <>
                <Nation code={line.nation} /> {line.underwritten && <span className="ml-note">{callTexts.underwritten}</span>}
              </>
            ),
            total: t.sum,
          },
          { header: callTexts.exact, cell: (line) => <Exact of={line.exactShare} />, end: true },
          { header: callTexts.carryIn, cell: (line) => <Exact of={line.carryIn} />, end: true },
          { header: callTexts.billed, cell: (line) => <Amount money={line.billed} tone="strong" />, end: true, total: <Amount money={sum(asked.currency, given(data.lines.map((line) => line.billed)))} /> },
          { header: callTexts.carryOut, cell: (line) => <Exact of={line.carryOut} />, end: true },
        ]}
      />
      <p className="ml-note">{t.carry}</p>
    </div>
  );
}
