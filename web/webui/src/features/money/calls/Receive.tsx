import { useState } from 'react';
import { funding, type Funding } from '@/api';
import { ActionDialog, DayField, MoneyField, SelectField, TextField, useForm } from '@/ui/form';
import { formatMoney } from '@/ui/moneyFormat';
import type { Money } from '@/ui/money';
import { today } from '../parts/given';
import { callTexts } from '../texts';

const t = callTexts.receive;

/** What a payment may come in, besides the currency of the debt: those for which reference rates are published daily. */
const CURRENCIES = ['AUD', 'CAD', 'CHF', 'DKK', 'EUR', 'GBP', 'JPY', 'NOK', 'NZD', 'PLN', 'SEK', 'USD'];

/** Proposes a receipt; another person's approval books it. */
export function Receive({ call, due, onClose }: { call: Funding['Call']; due: Funding['Due']; onClose: () => void }) {
  const owed = due.outstanding!;
  const [currency, setCurrency] = useState(owed.currency);
  const form = useForm<{ amount: Money | null; valueDate: string; bankReference: string }>({
    amount: owed,
    valueDate: today(),
    bankReference: due.paymentReference ?? '',
  });
  const { amount, valueDate, bankReference } = form.values;
  return (
    <ActionDialog
      title={t.title(due.nation, call.number)}
      lead={t.lead}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) =>
        funding.POST('/v1/calls/{callId}/receipt-proposals', {
          params: { path: { callId: call.id }, header: { 'Idempotency-Key': key } },
          body: { nation: due.nation, amount: amount!, valueDate, bankReference: bankReference || null },
        })
      }
    >
      <SelectField
        value={currency}
        onChange={(chosen: string) => {
          setCurrency(chosen);
          form.set({ amount: chosen === owed.currency ? owed : null });
        }}
        pointer="/amount/currency"
        label={t.currency}
        hint={t.currencyHint}
        options={[...new Set([owed.currency, ...CURRENCIES])].map((code) => ({ value: code, label: code }))}
        required
      />
      <MoneyField key={currency} {...form.field('amount')} label={t.amount} currency={currency} hint={t.outstanding(formatMoney(owed))} required />
      <DayField {...form.field('valueDate')} label={t.valueDate} max={today()} required />
      <TextField {...form.field('bankReference')} label={t.bankReference} maxLength={140} />
    </ActionDialog>
  );
}
