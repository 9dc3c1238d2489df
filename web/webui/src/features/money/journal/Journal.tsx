import { getRouteApi } from '@tanstack/react-router';
import { addressOf, funding, useList, type Funding } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { DataTable } from '@/ui/table';
import { useScopes } from '../parts/useScopes';
import { journalTexts as t } from '../texts';
import { entryColumns } from './columns';
import { JournalFilters } from './JournalFilters';

const route = getRouteApi('/shell/money/$consortiumId/journal');
const path = '/v1/consortia/{consortiumId}/journal';

/** Every entry in the order of its recording, as far as the filters in the address let it pass. */
export default function Journal() {
  const { consortiumId } = route.useParams();
  const { from, until, kind, nation, project, account } = route.useSearch();
  const said = { from, until, kind, nation, project, account };
  const params = { path: { consortiumId }, query: { ...said, kind: kind as Funding['EntryKind'] | undefined } };
  const list = useList(funding.list(path, params));
  const accounts = useList(funding.list('/v1/consortia/{consortiumId}/accounts', { path: { consortiumId } }));
  const { projects, nameOf } = useScopes(consortiumId);
  const filtered = Object.values(said).some(Boolean);
  return (
    <div className="ml-stack">
      <JournalFilters said={said} accounts={accounts.items} projects={projects} />
      <DataTable
        id="journal"
        label={t.title}
        columns={entryColumns(nameOf)}
        list={list}
        rowKey={(row) => row.id}
        source={addressOf('funding', path, params)}
        empty={<EmptyScreen title={t.emptyTitle} text={filtered ? t.emptyFiltered : t.empty} />}
      />
    </div>
  );
}
