import { useQueries, useQuery } from '@tanstack/react-query';
import { consortium, useList } from '@/api';
import { useMine } from '../parts';
import { overviewTexts } from './texts';

const t = overviewTexts.steps;

export type Awaited = { kind: 'vote' | 'silence' | 'programme'; id: string; why: string; until?: string };

/** The open questions and optional programmes on which the reader's nation has not declared itself yet. */
export function useAwaited(id: string): Awaited[] {
  const { nation, liaison } = useMine(id);
  const decisions = useList(consortium.list('/v1/consortia/{consortiumId}/decisions', { path: { consortiumId: id }, query: { state: 'OPEN' } }), { enabled: liaison });
  const programmes = useQuery({ ...consortium.read('/v1/consortia/{consortiumId}/programmes', { path: { consortiumId: id } }), enabled: liaison });
  const open = decisions.items.filter((one) => one.state === 'OPEN' && one.electorate.some((elector) => elector.nation === nation));
  const sheets = useQueries({ queries: open.map((one) => consortium.read('/v1/decisions/{decisionId}/action-sheet', { path: { decisionId: one.id } })) });

  const questions = open.flatMap((one, place): Awaited[] => {
    const declarations = sheets[place]?.data?.declarations;
    if (!declarations || declarations.some((declared) => declared.nation === nation && declared.kind !== 'STATEMENT')) return [];
    return [{ kind: one.procedure?.type === 'silence' ? 'silence' : 'vote', id: one.id, why: t.voteWhy(one.number, one.title), until: one.deadline ?? undefined }];
  });
  const offers = (programmes.data?.items ?? [])
    .filter((one) => !one.settled && one.participants.includes(nation))
    .map((one): Awaited => ({ kind: 'programme', id: one.id, why: t.declineWhy(one.name), until: one.closesOn ? endOf(one.closesOn) : undefined }));
  return [...questions, ...offers];
}

/** The last day of a period still counts: it is over when the next one begins. */
export const endOf = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
