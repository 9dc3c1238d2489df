import type { Funding } from '@/api';
import { minorUnits, sum, type Money } from '@/ui/money';
import { given } from '../parts/given';

type Assessment = Pick<Funding['Assessment'], 'owed'>;
type Last = Pick<Funding['Call'], 'lines'>;

/**
 * The question to the service's own arithmetic that answers each nation's part of an instalment: the weights are what
 * each owes of the assessment, and what the last call carried out is carried in.
 */
export function previewOf({ owed }: Assessment, last: Last | undefined, total: Money): Funding['NewApportionment'] {
  return {
    scale: owed.map(({ nation, underwritten, amount }) => ({ nation, underwritten, weight: amount!.value })),
    whole: sum(total.currency, given(owed.map(({ amount }) => amount))).value,
    total,
    carry: last?.lines.map(({ nation, underwritten, carryOut }) => ({ nation, underwritten, open: carryOut ?? '0' })) ?? [],
    calls: 1,
  };
}

/** Whether so much can still be called. */
export const fits = (amount: Money, remaining: Money) => amount.currency === remaining.currency && minorUnits(amount) <= minorUnits(remaining);
