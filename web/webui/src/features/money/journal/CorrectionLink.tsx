import { useQuery } from '@tanstack/react-query';
import { funding } from '@/api';
import { EntryLink } from '../parts/EntryLink';
import { journalTexts } from '../texts';

/** An entry of which only the id is known, by its number. */
export function CorrectionLink({ consortiumId, entryId }: { consortiumId: string; entryId: string }) {
  const { data } = useQuery(funding.read('/v1/journal-entries/{entryId}', { path: { entryId } }));
  return <EntryLink consortiumId={consortiumId} entry={{ id: entryId, number: data?.number ?? journalTexts.number }} />;
}
