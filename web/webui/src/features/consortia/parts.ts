import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { consortium } from '@/api';
import { useRole, useSession } from '@/app/useSession';
import { useNationNames } from '@/ui/Nation';

const route = getRouteApi('/shell/consortia/$consortiumId');

export const useConsortiumId = () => route.useParams().consortiumId;

const path = (consortiumId: string) => ({ path: { consortiumId } });

export const useConsortium = (id: string) => useQuery(consortium.read('/v1/consortia/{consortiumId}', path(id)));
export const useArrangement = (id: string) => useQuery(consortium.read('/v1/consortia/{consortiumId}/arrangement', path(id)));
export const useParticipations = (id: string) => useQuery(consortium.read('/v1/consortia/{consortiumId}/participations', path(id)));

/** Standings of nations that work in the consortium: those that are only invited, observe or left do not. */
const TAKING_PART = ['NEGOTIATING', 'SIGNED_SUBJECT_TO_APPROVAL', 'PROVISIONALLY_APPLYING', 'PARTY', 'NOTICE_GIVEN'];
export const takesPart = (standing: string | null | undefined) => TAKING_PART.includes(standing ?? '');
/** Standings with a vote. */
export const votes = (standing: string | null | undefined) => ['PARTY', 'PROVISIONALLY_APPLYING', 'NOTICE_GIVEN'].includes(standing ?? '');

/** What the signed-in person's nation is in this consortium, as far as it is known yet. */
export function useMine(consortiumId: string) {
  const { nation } = useSession();
  const liaison = useRole('liaison');
  const manager = useRole('programme-manager');
  const { data: found } = useConsortium(consortiumId);
  const { data: participations } = useParticipations(consortiumId);
  const participation = participations?.items.find((one) => one.nation === nation);
  const leads = found?.leadNation === nation;
  return { nation, liaison, manager, participation, standing: participation?.standing ?? undefined, leads, actsAsLead: leads && liaison };
}

/** A nation's name for use inside a sentence: "Japan", or its code where no name is known. */
export function useNameOf() {
  const names = useNationNames();
  return useMemo(() => (code: string | null | undefined) => names.get(code ?? '') ?? code ?? '', [names]);
}

/** Today where the server counts its days. */
export const today = () => new Date().toISOString().slice(0, 10);
