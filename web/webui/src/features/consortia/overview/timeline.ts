import type { Consortium } from '@/api';

type Participation = Consortium['ParticipationView'];
type Standing = NonNullable<Participation['standing']>;

/** A change of standing as the history tells it. */
export type Change = { nation: string; standing: Standing; at: number };
export type Phase = { standing: Standing; from: number; to: number };

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** What one row of the table alone tells, for a reader to whom not all of the history is released. */
function changesOf(p: Participation): Change[] {
  const changes: Change[] = [];
  const add = (standing: Standing, at: number) => changes.push({ nation: p.nation, standing, at });
  if (p.signedAt) add(p.signatureKind === 'SUBJECT_TO_APPROVAL' ? 'SIGNED_SUBJECT_TO_APPROVAL' : 'PARTY', Date.parse(p.signedAt));
  if (p.depositedOn) add('PARTY', day(p.depositedOn));
  if (p.noticeOn) add('NOTICE_GIVEN', day(p.noticeOn));
  const last = changes.at(-1);
  if (p.standing && p.since && last?.standing !== p.standing) add(p.standing, Math.max(day(p.since), last?.at ?? 0));
  return changes;
}

/** What the history's entries about standings say; any other entry is passed over. */
export function changesIn(entries: readonly Consortium['HistoryEntry'][]): Change[] {
  return entries.flatMap(({ type, time, data }) => {
    const { nation, standing } = (data ?? {}) as unknown as { nation?: string; standing?: Standing };
    return type?.endsWith('.participation.v1') && time && nation && standing ? [{ nation, standing, at: Date.parse(time) }] : [];
  });
}

/** How a nation stood, one phase after another, from its first day to now; and, after a notice, to the day it leaves. */
export function phasesOf(participation: Participation, history: readonly Change[], founded: number, now: number): Phase[] {
  const told = history.filter((change) => change.nation === participation.nation).sort((a, b) => a.at - b.at);
  const first = told[0]?.at ?? Infinity;
  // The history says when; where it begins later than the row does, the row says what came before.
  const before = changesOf(participation).filter((change) => change.at < first && told.every((one) => one.standing !== change.standing));
  const all = [...before, ...told].map((change) => ({ ...change, at: Math.max(change.at, founded) }));
  const end = participation.standing === 'NOTICE_GIVEN' && participation.leavesOn ? Math.max(now, day(participation.leavesOn)) : now;
  const turns = all.filter((change, place) => change.standing !== all[place - 1]?.standing);
  return turns.map(({ standing, at }, place) => ({ standing, from: at, to: turns[place + 1]?.at ?? end }));
}

/** The span of all lines; a consortium of this minute still has one. */
export function spanOf(phases: readonly Phase[], founded: number, now: number): { from: number; to: number } {
  const to = phases.reduce((latest, phase) => Math.max(latest, phase.to), now);
  return { from: founded, to: Math.max(to, founded + 60_000) };
}
