// What the services call their states, in words, with a tone. A tone has an icon and a colour of its own.
export type Tone = 'good' | 'bad' | 'waiting' | 'open' | 'quiet' | 'attention';

const status = (word: string, tone: Tone) => ({ word, tone });

export const statuses: Record<string, { word: string; tone: Tone }> = {
  // Consortium
  CONCEPT: status('Concept', 'quiet'),
  STATEMENT_OF_INTENT: status('Statement of intent', 'open'),
  NEGOTIATION: status('Negotiation', 'open'),
  INITIALLED: status('Initialled', 'open'),
  OPEN_FOR_SIGNATURE: status('Open for signature', 'attention'),
  IN_EFFECT: status('In effect', 'good'),
  TERMINATED: status('Terminated', 'bad'),
  EXPIRED: status('Expired', 'bad'),
  CLOSING: status('Closing', 'waiting'),
  CLOSED: status('Closed', 'quiet'),
  // Standing of a nation
  INVITED: status('Invited', 'waiting'),
  NEGOTIATING: status('Negotiating', 'open'),
  SIGNED_SUBJECT_TO_APPROVAL: status('Signed, subject to approval', 'waiting'),
  PROVISIONALLY_APPLYING: status('Applying provisionally', 'good'),
  PARTY: status('Party', 'good'),
  NOTICE_GIVEN: status('Notice given', 'attention'),
  WITHDRAWN: status('Withdrawn', 'quiet'),
  OBSERVER: status('Observer', 'quiet'),
  // Decisions
  OPEN: status('Open', 'open'),
  UNDER_DISCUSSION: status('Under discussion', 'attention'),
  ADOPTED: status('Adopted', 'good'),
  REJECTED: status('Rejected', 'bad'),
  // Goals, milestones, projects, in kind
  PLANNED: status('Planned', 'quiet'),
  REACHED: status('Reached', 'good'),
  DROPPED: status('Dropped', 'quiet'),
  EVIDENCED: status('Evidence shown', 'waiting'),
  ACCEPTED: status('Accepted', 'good'),
  PROPOSED: status('Proposed', 'waiting'),
  APPROVED: status('Approved', 'good'),
  AGREED: status('Agreed', 'good'),
  ENDED: status('Ended', 'quiet'),
  // Money
  SUBMITTED: status('Submitted', 'waiting'),
  CHECKED: status('Checked', 'waiting'),
  PARTLY_APPROVED: status('Approved in part', 'attention'),
  PAID: status('Paid', 'good'),
  RELEASED: status('Released', 'good'),
  CANCELLED: status('Cancelled', 'quiet'),
  PENDING: status('Awaits a second person', 'waiting'),
  POSTED: status('Posted', 'good'),
  VOIDED: status('Voided', 'quiet'),
  SOFT_CLOSED: status('Closing', 'waiting'),
  PAID_IN_FULL: status('Paid in full', 'good'),
  PAID_IN_PART: status('Paid in part', 'attention'),
  PAID_NOT_AT_ALL: status('Not paid', 'bad'),
};

/** A state in words, also where nobody has named it yet: SOME_STATE is "Some state". */
export function statusWord(code: string): string {
  const known = statuses[code]?.word;
  if (known) return known;
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
