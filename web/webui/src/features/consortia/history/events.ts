import type { Consortium } from '@/api';
import { statusWord } from '@/ui/statuses';
import { questionName } from '../rules/words';

type Entry = Consortium['HistoryEntry'];
type Data = Record<string, unknown>;
type NameOf = (nation: string | null | undefined) => string;

const declared: Record<string, string> = {
  FOR: 'voted in favour', AGAINST: 'voted against', ABSTAIN: 'abstained', OBJECTION: 'objected', OBJECTION_WITHDRAWN: 'took its objection back', STATEMENT: 'had a statement recorded',
};
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** "org.minilateral.consortium.decision-opened.v1" is "decision-opened". */
export const kindOf = (entry: Entry) => entry.type?.replace(/^.*?\.(?:consortium|project|funding)\./, '').replace(/\.v\d+$/, '') ?? '';

/** A kind of event as a heading: "Decision opened". */
export const kindWord = (kind: string) => statusWord(kind.replaceAll('-', '_').toUpperCase());

const sentences: Record<string, (data: Data, nameOf: NameOf) => string> = {
  founded: (d) => `The consortium was founded${text(d.name) && ` as “${text(d.name)}”`}.`,
  participation: (d, nameOf) => `${nameOf(text(d.nation))}: ${statusWord(text(d.standing)).toLowerCase()}.`,
  'in-effect': (d) => `The arrangement takes effect on ${text(d.inEffectOn)}.`,
  'decision-opened': (d) => `${text(d.number)} was put: ${questionName(text(d.question)).toLowerCase()}.`,
  'decision-adopted': (d) => `${text(d.number)} was adopted.`,
  'decision-rejected': (d) => `${text(d.number)} was not adopted.`,
  'decision-extended': (d) => `The deadline of ${text(d.number)} was extended.`,
  declared: (d, nameOf) => `${nameOf(text(d.nation))} ${declared[text(d.kind)] ?? 'voted'}${text(d.number) && ` on ${text(d.number)}`}.`,
  'programme-proposed': (d) => `Optional programme proposed: ${text(d.name)}.`,
  'opted-out': (d, nameOf) => `${nameOf(text(d.nation))} does not take part in ${text(d.name)}.`,
  'working-group': (d) => `Working group ${text(d.name)} changed.`,
  'working-group-terms': () => 'The terms of a working group were written.',
  goal: (d) => `Goal ${text(d.quarter)}: ${text(d.title)}, ${statusWord(text(d.state)).toLowerCase()}.`,
  organisation: (d) => `Organisation ${text(d.name)}: ${text(d.role)}.`,
};

/** What happened, in one sentence. */
export function eventWords(entry: Entry, nameOf: NameOf): string {
  const kind = kindOf(entry);
  return sentences[kind]?.((entry.data ?? {}) as unknown as Data, nameOf) ?? `${kindWord(kind)}.`;
}
