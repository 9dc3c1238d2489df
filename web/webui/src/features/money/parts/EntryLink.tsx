import { Link } from '@tanstack/react-router';
import { texts } from '@/app/texts';

/** A journal entry by its number: it opens the journal at what was searched for. */
export function EntryLink({ consortiumId, entry }: { consortiumId: string; entry?: { id?: string; number: string } | null }) {
  if (!entry) return <>{texts.none}</>;
  return entry.id ? (
    <Link to="/money/$consortiumId/journal/$entryId" params={{ consortiumId, entryId: entry.id }} className="ml-number">
      {entry.number}
    </Link>
  ) : (
    <Link to="/money/$consortiumId/journal" params={{ consortiumId }} search={{ q: entry.number }} className="ml-number">
      {entry.number}
    </Link>
  );
}
