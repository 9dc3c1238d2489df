import type { Funding } from '@/api';
import { compareMoney, negated, sum } from '@/ui/money';
import { given } from '../parts/given';

/** Opening, assessed and adjusted, less received and credited, is what a nation owes in the end. */
export function addsUp({ opening, assessed, adjusted, received, credited, closing }: Funding['NationAccount']): boolean {
  if (!closing) return false;
  const owed = sum(closing.currency, given([opening, assessed, adjusted, ...given([received, credited]).map(negated)]));
  return compareMoney(owed, closing) === 0;
}
