import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { addressOf, project, useList, type Project } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation, Nations, useNationNames } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { DataTable, type Column } from '@/ui/table';
import { Day } from '@/ui/Time';
import { useConsortiumId } from './parts';
import { texts } from './texts';

type View = Project['ProjectView'];
const t = texts.projects;

/** The shared work under this consortium in which the reader's nation takes part. */
export default function Projects() {
  const path = { path: { consortiumId: useConsortiumId() } };
  const list = useList(project.list('/v1/consortia/{consortiumId}/projects', path));
  const names = useNationNames();
  const columns = useMemo<Column<View>[]>(
    () => [
      { id: 'number', header: t.number, path: 'number', value: (row) => row.number, width: '8rem' },
      { id: 'name', header: t.name, path: 'name', value: (row) => row.name, rowHeader: true, cell: (row) => <Link to="/projects/$projectId" params={{ projectId: row.id }}>{row.name}</Link> },
      { id: 'state', header: t.state, path: 'state', value: (row) => row.state, cell: (row) => <Status of={row.state} />, text: (row) => statusWord(row.state), facet: statusWord, width: '10rem' },
      {
        id: 'leadNation', header: t.lead, path: 'leadNation', value: (row) => row.leadNation, cell: (row) => <Nation code={row.leadNation} named />, text: (row) => names.get(row.leadNation ?? '') ?? '',
        facet: (code) => names.get(code) ?? code, width: '12rem',
      },
      { id: 'participants', header: t.participants, path: 'participants', value: (row) => row.participants, cell: (row) => <Nations codes={row.participants} />, sortable: false },
      { id: 'startsOn', header: t.starts, path: 'startsOn', value: (row) => row.startsOn, cell: (row) => <Day on={row.startsOn} />, width: '8rem' },
      { id: 'endsOn', header: t.ends, path: 'endsOn', value: (row) => row.endsOn, cell: (row) => <Day on={row.endsOn} />, width: '8rem' },
    ],
    [names],
  );
  return (
    <DataTable
      id="consortium-projects"
      label={texts.tabs.projects}
      columns={columns}
      list={list}
      rowKey={(row) => row.id}
      sort="number"
      source={addressOf('project', '/v1/consortia/{consortiumId}/projects', path)}
      empty={<EmptyScreen title={t.emptyTitle} text={t.empty} />}
    />
  );
}
