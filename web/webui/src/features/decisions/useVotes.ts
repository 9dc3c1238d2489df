import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { consortium } from '@/api';
import { useSession } from '@/app/useSession';
import { voteOf, type MyVote } from './tally';
import { isOpen, type DecisionView } from './useDecision';

/** How the reader's nation has declared itself: of closed questions the list says it, of open ones their sheets do. */
export function useVotes(decisions: readonly DecisionView[]): ReadonlyMap<string, MyVote> {
  const { nation } = useSession();
  const open = decisions.filter((one) => isOpen(one) && one.electorate.some((elector) => elector.nation === nation));
  const declared = useQueries({
    queries: open.map((one) => consortium.read('/v1/decisions/{decisionId}/action-sheet', { path: { decisionId: one.id } })),
    combine: (sheets) => new Map(sheets.flatMap((sheet, place) => (sheet.data ? [[open[place]!.id, sheet.data.declarations] as const] : []))),
  });
  return useMemo(
    () =>
      new Map(
        decisions.flatMap((one) => {
          const vote = voteOf(one, nation, declared.get(one.id));
          return vote ? [[one.id, vote] as const] : [];
        }),
      ),
    [decisions, nation, declared],
  );
}
