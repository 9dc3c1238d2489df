import { useQuery } from '@tanstack/react-query';
import { funding, type Funding } from '@/api';
import { ActionDialog, DayField, MoneyField, TextField, useForm } from '@/ui/form';
import { formatMoney } from '@/ui/moneyFormat';
import type { Money } from '@/ui/money';
import { today } from '../parts/given';
import { callTexts } from '../texts';
import { CallPreview } from './CallPreview';
import { fits } from './preview';

const t = callTexts.make;

/** Proposes an instalment; before it is sent it shows what each nation will have to pay, and why to the cent. */
export function MakeCall({ assessment, onClose }: { assessment: Funding['Assessment']; onClose: () => void }) {
  const remaining = assessment.remaining!;
  const form = useForm<{ amount: Money | null; dueOn: string; reference: string }>({ amount: remaining, dueOn: '', reference: '' });
  const { amount, dueOn, reference } = form.values;
  const calls = useQuery(funding.read('/v1/assessments/{assessmentId}/calls', { path: { assessmentId: assessment.id }, query: { limit: 200 } }));
  return (
    <ActionDialog
      title={t.title(assessment.number)}
      lead={t.lead}
      submit={t.submit}
      done={t.done}
      wide
      onClose={onClose}
      send={({ key }) =>
        funding.POST('/v1/assessments/{assessmentId}/call-proposals', {
          params: { path: { assessmentId: assessment.id }, header: { 'Idempotency-Key': key } },
          body: { amount: amount!, dueOn, reference: reference || null },
        })
      }
    >
      <MoneyField {...form.field('amount')} label={t.amount} currency={remaining.currency} hint={t.remaining(formatMoney(remaining))} required />
      <DayField {...form.field('dueOn')} label={t.dueOn} min={today()} required />
      <TextField {...form.field('reference')} label={t.reference} hint={t.referenceHint} maxLength={200} />
      {amount && fits(amount, remaining) && calls.data ? (
        <CallPreview assessment={assessment} last={calls.data.items.at(-1)} amount={amount} />
      ) : (
        <p className="ml-note">{amount && !fits(amount, remaining) ? t.tooMuch : t.previewHint}</p>
      )}
    </ActionDialog>
  );
}
