import type { Funding } from '@/api';
import { minorUnits, ofMinorUnits, type Money } from '@/ui/money';

type Posting = Funding['AccountPosting'];
export type Run = Posting & { running: Money };

/** What a posting changes, in minor units, with the sign that the account's own balance has. */
function changes(postings: readonly Posting[]): bigint[] {
  let before = 0n;
  return postings.map(({ balanceAfter }) => {
    const after = minorUnits(balanceAfter!);
    const change = after - before;
    before = after;
    return change;
  });
}

/**
 * The postings that count at the end of a day, as known at an instant, with the balance after each. Without either this
 * is the ledger itself, in the order of recording; an entry recorded later may be effective earlier, so the balance
 * runs anew over those that count.
 */
export function runningAt(postings: readonly Posting[], asOf?: string, recordedUntil?: string): Run[] {
  const change = changes(postings);
  let running = 0n;
  return postings.flatMap((posting, place) => {
    if (asOf && posting.effectiveOn! > asOf) return [];
    if (recordedUntil && Date.parse(posting.recordedAt!) > Date.parse(recordedUntil)) return [];
    running += change[place]!;
    return [{ ...posting, running: ofMinorUnits(posting.balanceAfter!.currency, running) }];
  });
}
