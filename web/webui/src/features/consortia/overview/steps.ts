import { takesPart } from '../parts';

/** What can be done on a consortium as a whole. */
export type Act = 'sign' | 'ratify' | 'apply' | 'revoke' | 'open' | 'notice' | 'invite' | 'observe' | 'announce';

const BEFORE_SIGNATURE = ['CONCEPT', 'STATEMENT_OF_INTENT', 'NEGOTIATION', 'INITIALLED'];
export const ANNOUNCED = [...BEFORE_SIGNATURE, 'OPEN_FOR_SIGNATURE'] as const;

type Seen = {
  stage: string;
  inEffectOn?: string | null;
  standing?: string;
  /** The person signs for its nation. */
  liaison: boolean;
  /** Its nation leads. */
  leads: boolean;
  /** A clause says how a nation leaves. */
  canLeave: boolean;
};

/** What the person may do now, most pressing first; `pressing` stand on top with a reason, `also` in a menu. */
export function actsOf({ stage, inEffectOn, standing, liaison, leads, canLeave }: Seen): { pressing: Act[]; also: Act[] } {
  if (!liaison) return { pressing: [], also: [] };
  const signable = stage === 'OPEN_FOR_SIGNATURE' || stage === 'IN_EFFECT';
  const early = BEFORE_SIGNATURE.includes(stage);
  const pressing: Act[] = [];
  const also: Act[] = [];
  if (signable && (standing === 'INVITED' || standing === 'NEGOTIATING')) pressing.push('sign');
  if (signable && (standing === 'SIGNED_SUBJECT_TO_APPROVAL' || standing === 'PROVISIONALLY_APPLYING')) pressing.push('ratify');
  if (signable && standing === 'SIGNED_SUBJECT_TO_APPROVAL') pressing.push('apply');
  if (standing === 'NOTICE_GIVEN') pressing.push('revoke');
  if (leads && early) pressing.push('open');
  if (leads && takesPart(standing)) {
    if ((early || stage === 'OPEN_FOR_SIGNATURE') && !inEffectOn) also.push('invite');
    also.push('observe');
    if (early && stage !== 'INITIALLED') also.push('announce');
  }
  if (canLeave && (standing === 'PARTY' || standing === 'PROVISIONALLY_APPLYING')) also.push('notice');
  return { pressing, also };
}
