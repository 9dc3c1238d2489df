import type { Funding } from '@/api';
import { accountKinds, texts } from '../texts';

const t = texts.flows;

/**
 * What was spent in kind and what was contributed in kind are both held against the expense in kind, in this order in
 * each currency: their lines say which is which.
 */
export function tieOutNames(tieOuts: readonly Pick<Funding['TieOut'], 'control' | 'statement'>[]): (string | undefined)[] {
  const seen = new Set<string>();
  return tieOuts.map(({ control, statement }) => {
    if (control !== 'EXPENSE_IN_KIND') return undefined;
    const currency = statement?.currency ?? '';
    const words = seen.has(currency) ? t.contributedInKind : t.usedInKind;
    seen.add(currency);
    return `${accountKinds[control]}: ${words}`;
  });
}
