import { compareMoney, minorUnits, percentOf, sum, type Money } from '@/ui/money';

export type Contribution = { nation: string; amount: Money };

/** One amount for each nation, the largest first; a nation may stand in several rows of a statement. */
export function byNation(rows: readonly Contribution[]): Contribution[] {
  const amounts = new Map<string, Money[]>();
  for (const { nation, amount } of rows) amounts.set(nation, [...(amounts.get(nation) ?? []), amount]);
  return [...amounts]
    .map(([nation, parts]) => ({ nation, amount: sum(parts[0]!.currency, parts) }))
    .sort((a, b) => compareMoney(b.amount, a.amount) || (a.nation < b.nation ? -1 : 1));
}

/** How strongly a nation is tinted beside the one with most, from 0 to 1; what it is owed tints nothing. */
export function weight(amount: Money, most: Money): number {
  if (minorUnits(amount) <= 0n || minorUnits(most) <= 0n) return 0;
  // By the root, or next to a large contributor all others would look alike.
  return Math.sqrt(percentOf(amount, most) / 100);
}
