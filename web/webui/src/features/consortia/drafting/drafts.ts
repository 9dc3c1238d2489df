import type { Clause } from '../rules/words';

/** A clause while somebody writes it: it keeps its place on the screen, and can be left out and taken back. */
export type DraftClause = Clause & { key: string; out?: boolean };

export const draftsOf = (clauses: readonly Clause[]): DraftClause[] => clauses.map((clause, place) => ({ ...clause, key: `${place}-${clause.number}` }));

export const keptOf = (drafts: readonly DraftClause[]) => drafts.filter((one) => !one.out);

/** What is sent of them. */
export const clausesOf = (drafts: readonly DraftClause[]): Clause[] =>
  keptOf(drafts).map(({ number, title, text, rule }) => ({ number, title, text, ...(rule && { rule }) }));

/** A key that no draft has yet. */
export function newKey(drafts: readonly DraftClause[]): string {
  let next = drafts.length;
  while (drafts.some(({ key }) => key === `new-${next}`)) next++;
  return `new-${next}`;
}

/** The number after the greatest whole one. */
export const nextNumber = (drafts: readonly DraftClause[]) =>
  String(drafts.reduce((most, { number }) => (/^\d{1,6}/.test(number) ? Math.max(most, Number(/^\d{1,6}/.exec(number)![0])) : most), 0) + 1);

/** Changes places with the next one that is not left out, upwards or downwards. */
export function moved(drafts: readonly DraftClause[], key: string, by: 1 | -1): DraftClause[] {
  const from = drafts.findIndex((one) => one.key === key);
  let to = from + by;
  while (drafts[to]?.out) to += by;
  const here = drafts[from];
  const there = drafts[to];
  if (!here || !there) return [...drafts];
  return drafts.map((one, place) => (place === from ? there : place === to ? here : one));
}
