import { funding, type Funding } from '@/api';
import { ActionDialog, AreaField, DayField, useForm } from '@/ui/form';
import { today } from '../parts/given';
import { callTexts } from '../texts';

const t = callTexts.reverse;

/** Undoes a receipt by corrections; another person than the one who recorded it has to. */
export function ReverseReceipt({ receipt, onClose }: { receipt: Funding['Receipt']; onClose: () => void }) {
  const form = useForm({ reason: '', on: today() });
  return (
    <ActionDialog
      title={t.title(receipt.number)}
      lead={t.lead}
      submit={t.submit}
      done={t.done}
      danger
      onClose={onClose}
      send={({ key }) =>
        funding.POST('/v1/receipts/{receiptId}/reversals', {
          params: { path: { receiptId: receipt.id }, header: { 'Idempotency-Key': key } },
          body: form.values,
        })
      }
    >
      <AreaField {...form.field('reason')} label={t.reason} rows={3} maxLength={500} required />
      <DayField {...form.field('on')} label={t.on} required />
    </ActionDialog>
  );
}
