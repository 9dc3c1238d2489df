import type { Funding } from '@/api';
import { isNegative, isZero, minorUnits, type Money } from '@/ui/money';

type Flow = Funding['FundingFlow'];
export type Names = { nation: (code: string) => string; scope: (id?: string | null) => string; workPackage: (id?: string | null) => string; returned: string; carried: string };
export type Place = { id: string; name: string; depth: number };
export type Stream = { from: Place; to: Place; kind: string; money: Money };

const INFLOWS = ['RECEIVED', 'SET_OFF', 'IN_KIND'];

/** Each flow with its two ends: nations come first, then scopes, then what it was spent on. */
export function streamsOf(flows: readonly Flow[], currency: string, names: Names): Stream[] {
  return flows.flatMap((flow): Stream[] => {
    const { kind, nation, projectId, workPackageId, amount } = flow;
    if (!amount || amount.currency !== currency || isZero(amount)) return [];
    const scope = { id: `scope ${projectId ?? ''}`, name: names.scope(projectId), depth: 1 };
    if (INFLOWS.includes(kind)) return [{ from: { id: `nation ${nation}`, name: names.nation(nation ?? ''), depth: 0 }, to: scope, kind, money: amount }];
    const to =
      kind === 'RETURNED'
        ? { id: `returned ${nation ?? ''}`, name: nation ? `${names.returned}: ${names.nation(nation)}` : names.returned, depth: 2 }
        : { id: `work ${projectId ?? ''} ${workPackageId ?? ''}`, name: names.workPackage(workPackageId), depth: 2 };
    return [{ from: scope, to, kind, money: amount }];
  });
}

/** What a scope still holds is a stream too, so that the picture shows where everything is. */
export function carriedOf(balances: readonly Funding['FlowBalance'][], currency: string, names: Names): Stream[] {
  return balances.flatMap(({ projectId, carried }): Stream[] =>
    carried && carried.currency === currency && !isZero(carried) && !isNegative(carried)
      ? [
          {
            from: { id: `scope ${projectId ?? ''}`, name: names.scope(projectId), depth: 1 },
            to: { id: `carried ${projectId ?? ''}`, name: names.carried, depth: 2 },
            kind: 'CARRIED',
            money: carried,
          },
        ]
      : [],
  );
}

/** The width of a stream: a picture, never an amount. Minor units in a double are exact up to nine quadrillion. */
export const widthOf = (money: Money): number => Number(minorUnits(money));

export function placesOf(streams: readonly Stream[]): Place[] {
  const places = new Map<string, Place>();
  for (const { from, to } of streams) for (const place of [from, to]) if (!places.has(place.id)) places.set(place.id, place);
  return [...places.values()];
}
