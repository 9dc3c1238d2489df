import type { Funding } from '@/api';
import { isNegative, isZero, sum, type Money } from '@/ui/money';
import { given, today } from '../parts/given';

type Call = Pick<Funding['Call'], 'dues' | 'dueOn' | 'amount'>;
export type CallStanding = 'paid' | 'open' | 'late';

const owes = (money: Money | null | undefined) => Boolean(money && !isZero(money) && !isNegative(money));

export const outstandingOf = (call: Call): Money => sum(call.amount!.currency, given(call.dues.map((due) => due.outstanding)));
export const paidOf = (call: Call): Money => sum(call.amount!.currency, given(call.dues.map((due) => due.paid)));

/** A debt is late from the day after it was due. */
export const isOver = (dueOn: string | null | undefined, now = today()) => Boolean(dueOn && dueOn < now);

export const lateNations = (call: Call, now = today()): string[] =>
  isOver(call.dueOn, now) ? [...new Set(call.dues.filter((due) => owes(due.outstanding)).map((due) => due.nation))] : [];

export function standingOf(call: Call, now = today()): CallStanding {
  if (!call.dues.some((due) => owes(due.outstanding))) return 'paid';
  return isOver(call.dueOn, now) ? 'late' : 'open';
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export type Late = { since: string; amount: Money };

/** What each nation owes late of each project: by `nation projectId currency`, with the oldest day. */
export function lateDues(calls: readonly (Call & { projectId?: string | null })[], now = today()): Map<string, Late> {
  const late = new Map<string, Late>();
  for (const call of calls) {
    if (!isOver(call.dueOn, now)) continue;
    for (const { nation, outstanding } of call.dues) {
      if (!outstanding || !owes(outstanding)) continue;
      const key = lateKey(nation, call.projectId, outstanding.currency);
      const before = late.get(key);
      late.set(key, {
        since: before && before.since < call.dueOn! ? before.since : call.dueOn!,
        amount: sum(outstanding.currency, before ? [before.amount, outstanding] : [outstanding]),
      });
    }
  }
  return late;
}

export const lateKey = (nation: string, projectId: string | null | undefined, currency: string) => `${nation} ${projectId ?? ''} ${currency}`;
