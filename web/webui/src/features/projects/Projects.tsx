import { Link } from '@tanstack/react-router';
import { addressOf, consortium, project, useList, type Project } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation, Nations, useNationNames } from '@/ui/Nation';
import { Screen } from '@/ui/Screen';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { DataTable, type Column } from '@/ui/table';
import { Day } from '@/ui/Time';
import { texts } from './texts';

type View = Project['ProjectView'];
const t = texts.columns;

const columns = (nations: ReadonlyMap<string, string>, consortia: ReadonlyMap<string, string>): Column<View>[] => [
  { id: 'number', header: t.number, path: 'number', value: (row) => row.number, width: '8rem' },
  {
    id: 'name',
    header: t.name,
    path: 'name',
    rowHeader: true,
    value: (row) => row.name,
    cell: (row) => (
      <Link to="/projects/$projectId" params={{ projectId: row.id }}>
        {row.name}
      </Link>
    ),
  },
  {
    id: 'consortium',
    header: t.consortium,
    value: (row) => consortia.get(row.consortiumId),
    cell: (row) => (
      <Link to="/consortia/$consortiumId" params={{ consortiumId: row.consortiumId }}>
        {consortia.get(row.consortiumId)}
      </Link>
    ),
    facet: true,
  },
  {
    id: 'state',
    header: t.state,
    path: 'state',
    value: (row) => row.state,
    cell: (row) => <Status of={row.state} />,
    text: (row) => statusWord(row.state),
    facet: statusWord,
    width: '9rem',
  },
  {
    id: 'leadNation',
    header: t.lead,
    path: 'leadNation',
    value: (row) => row.leadNation,
    cell: (row) => <Nation code={row.leadNation} />,
    text: (row) => nations.get(row.leadNation ?? '') ?? '',
    facet: (code) => nations.get(code) ?? code,
    width: '6rem',
  },
  {
    id: 'participants',
    header: t.participants,
    path: 'participants',
    value: (row) => row.participants,
    cell: (row) => <Nations codes={row.participants} />,
    text: (row) => row.participants.map((code) => nations.get(code) ?? '').join(' '),
    sortable: false,
  },
  { id: 'startsOn', header: t.starts, path: 'startsOn', value: (row) => row.startsOn, cell: (row) => <Day on={row.startsOn} />, width: '8rem' },
  { id: 'endsOn', header: t.ends, path: 'endsOn', value: (row) => row.endsOn, cell: (row) => <Day on={row.endsOn} />, width: '8rem' },
];

export default function Projects() {
  const names = new Map(useList(consortium.list('/v1/consortia')).items.map(({ id, name }) => [id, name]));
  return (
    <Screen title={texts.title} lead={texts.lead}>
      <DataTable
        id="projects"
        label={texts.title}
        columns={columns(useNationNames(), names)}
        list={useList(project.list('/v1/projects'))}
        rowKey={(row) => row.id}
        sort="number"
        source={addressOf('project', '/v1/projects')}
        empty={
          <EmptyScreen title={texts.none} text={texts.noneHint}>
            <Link to="/consortia">{texts.noneStep}</Link>
          </EmptyScreen>
        }
      />
    </Screen>
  );
}
