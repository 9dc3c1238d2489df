import { useQueries } from '@tanstack/react-query';
import { funding, useList, type Funding } from '@/api';
import type { List } from '@/api/useList';

/** So many calls of one assessment are read; nobody calls more often than every week for four years. */
const CALLS = 200;

/** All calls of a consortium with the assessments that they are made from. */
export function useCalls(consortiumId: string): { assessments: List<Funding['Assessment']>; calls: List<Funding['Call']> } {
  const assessments = useList(funding.list('/v1/consortia/{consortiumId}/assessments', { path: { consortiumId } }));
  const found = useQueries({
    queries: assessments.items.map(({ id }) =>
      funding.read('/v1/assessments/{assessmentId}/calls', { path: { assessmentId: id }, query: { limit: CALLS } }),
    ),
  });
  return {
    assessments,
    calls: {
      items: found.flatMap(({ data }) => data?.items ?? []),
      pending: assessments.pending || (found.length > 0 && found.every(({ isPending }) => isPending)),
      growing: assessments.growing || found.some(({ isPending }) => isPending),
      cut: false,
      error: assessments.error ?? found.find(({ error }) => error)?.error ?? null,
      retry: () => {
        assessments.retry();
        found.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
      },
    },
  };
}
