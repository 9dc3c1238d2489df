import { compareFractions, dividedBy, minus, one, parseFraction, readFraction, times, zero, type Fraction } from '@/ui/fraction';

type Entry = { nation: string; weight: string };
export type Diluted = { nation: string; before: Fraction; after: Fraction };

/** A newcomer's share, if it is one: above zero and below the scale's whole. */
export function newShare(typed: string, whole: string): Fraction | undefined {
  const share = readFraction(typed);
  return share && compareFractions(share, zero) > 0 && compareFractions(share, parseFraction(whole)) < 0 ? share : undefined;
}

/** Every share s becomes s × (1 − new): the newcomer takes its part out of everybody's. */
export function diluted(entries: readonly Entry[], whole: string, newcomer: string, share: Fraction): Diluted[] {
  const left = minus(one, dividedBy(share, parseFraction(whole)));
  const others = entries.map(({ nation, weight }) => ({ nation, before: parseFraction(weight), after: times(parseFraction(weight), left) }));
  return [...others, { nation: newcomer, before: zero, after: share }];
}

/** The same of a proposal that the server has diluted already. */
export const asDiluted = (before: readonly Entry[], after: readonly Entry[]): Diluted[] =>
  after.map(({ nation, weight }) => ({
    nation,
    before: parseFraction(before.find((entry) => entry.nation === nation)?.weight ?? '0'),
    after: parseFraction(weight),
  }));
