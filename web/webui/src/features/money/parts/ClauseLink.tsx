import { Link } from '@tanstack/react-router';
import { texts } from '@/app/texts';
import { journalTexts } from '../texts';

/** A clause of the arrangement, where it can be read. */
export function ClauseLink({ consortiumId, clause }: { consortiumId: string; clause?: string | null }) {
  if (!clause) return <>{texts.none}</>;
  return (
    <Link to="/consortia/$consortiumId/arrangement" params={{ consortiumId }}>
      {journalTexts.entry.clause} {clause}
    </Link>
  );
}
