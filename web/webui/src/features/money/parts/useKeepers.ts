import { useQuery } from '@tanstack/react-query';
import { consortium } from '@/api';
import { useRole, useSession } from '@/app/useSession';

/** Whether the reader keeps the books of a consortium, or approves what its book-keepers propose. Only the lead nation does. */
export function useKeepers(consortiumId: string) {
  const { data } = useQuery(consortium.read('/v1/consortia/{consortiumId}', { path: { consortiumId } }));
  const { nation, username } = useSession();
  const officer = useRole('finance-officer');
  const approver = useRole('approver');
  const ofLead = data?.leadNation === nation;
  return { leadNation: data?.leadNation ?? '', mayBook: ofLead && officer, mayApprove: ofLead && approver, username };
}
