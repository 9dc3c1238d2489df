import { useQuery } from '@tanstack/react-query';
import { consortium, type Consortium } from '@/api';
import { useRole, useSession } from '@/app/useSession';

export type DecisionView = Consortium['DecisionView'];
export type Sheet = Consortium['ActionSheet'];
export type Declaration = Consortium['DeclarationView'];

export const isOpen = (decision: { state: string }) => decision.state === 'OPEN' || decision.state === 'UNDER_DISCUSSION';
export const isSilence = (decision: DecisionView) => decision.procedure?.type === 'silence';

/** The decision with everything that was declared on it, read again while others may still declare something. */
export function useSheet(decisionId: string) {
  return useQuery({
    ...consortium.read('/v1/decisions/{decisionId}/action-sheet', { path: { decisionId } }),
    refetchInterval: (query) => (query.state.data?.decision && isOpen(query.state.data.decision) ? 10_000 : false),
  });
}

/** What the signed-in person may do on this decision. */
export function useVoice(decision: DecisionView) {
  const { nation } = useSession();
  const liaison = useRole('liaison');
  const chairs = useRole('liaison', 'programme-manager');
  const { data: found } = useQuery(consortium.read('/v1/consortia/{consortiumId}', { path: { consortiumId: decision.consortiumId } }));
  const elector = decision.electorate.some((one) => one.nation === nation);
  return { nation, liaison, elector, declares: liaison && elector, chair: chairs && found?.leadNation === nation };
}
