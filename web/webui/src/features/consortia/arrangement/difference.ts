import type { Consortium } from '@/api';

type Clause = Consortium['Clause'];
export type Change = { number: string; kind: 'ADDED' | 'REMOVED' | 'CHANGED'; before?: Clause | null; after?: Clause | null };

/** The same whichever order an object's fields come in, and whether what is absent is sent as null or not at all. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, canonical(field)]));
}
const same = (a: unknown, b: unknown) => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** Clause by clause, by number: what a proposed text would change, in the order of the old text and then the new one. */
export function changesBetween(before: readonly Clause[], after: readonly Clause[]): Change[] {
  const kept = before.flatMap((clause): Change[] => {
    const other = after.find((one) => one.number === clause.number);
    if (!other) return [{ number: clause.number, kind: 'REMOVED', before: clause }];
    return same(clause, other) ? [] : [{ number: clause.number, kind: 'CHANGED', before: clause, after: other }];
  });
  const added = after.filter((clause) => !before.some((one) => one.number === clause.number));
  return [...kept, ...added.map((clause): Change => ({ number: clause.number, kind: 'ADDED', after: clause }))];
}
