import { Link } from '@tanstack/react-router';
import { project, useList, type Project } from '@/api';
import { Amount } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { DataTable, type Column } from '@/ui/table';
import { Day } from '@/ui/Time';
import { texts } from './texts';

type View = Project['InKindAgreement'];
const t = texts.inKind;

const columns: Column<View>[] = [
  {
    id: 'number',
    header: t.columns.number,
    value: (row) => row.number,
    cell: (row) => (row.decisionId ? <Link to="/decisions/$decisionId" params={{ decisionId: row.decisionId }}>{row.number}</Link> : row.number),
    width: '8rem',
  },
  { id: 'nation', header: t.columns.nation, value: (row) => row.nation, cell: (row) => <Nation code={row.nation} />, width: '6rem' },
  { id: 'description', header: t.columns.description, rowHeader: true, value: (row) => row.description },
  { id: 'value', header: t.columns.value, align: 'end', value: (row) => row.value, cell: (row) => <Amount money={row.value} />, width: '10rem' },
  { id: 'credited', header: t.columns.credited, align: 'end', value: (row) => row.credited, cell: (row) => <Amount money={row.credited} />, width: '10rem' },
  { id: 'open', header: t.columns.open, align: 'end', value: (row) => row.open, cell: (row) => <Amount money={row.open} />, width: '10rem' },
  { id: 'state', header: t.columns.state, value: (row) => row.state, text: (row) => statusWord(row.state), cell: (row) => <Status of={row.state} />, width: '8rem' },
  { id: 'endsOn', header: t.columns.ends, value: (row) => row.endsOn, cell: (row) => <Day on={row.endsOn} />, width: '8rem' },
];

/** Work, parts or people that nations bring instead of cash. */
export function InKind({ projectId }: { projectId: string }) {
  const list = useList(project.list('/v1/projects/{projectId}/in-kind-agreements', { path: { projectId } }));
  return (
    <Panel title={t.title}>
      <DataTable id="in-kind" label={t.title} columns={columns} list={list} rowKey={(row) => row.id} sort="number" empty={<EmptyScreen title={t.none} text={t.noneHint} headingLevel="h3" />} />
    </Panel>
  );
}
