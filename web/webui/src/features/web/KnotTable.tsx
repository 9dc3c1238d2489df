import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Nations, useNationNames } from '@/ui/Nation';
import { DataTable, type Column } from '@/ui/table';
import { tiesOf, type Graph, type Kind, type Knot } from './graph';
import { texts } from './texts';

type Row = Knot & { nations: string[] };
const t = texts.columns;

/** The same web as rows. */
export function KnotTable({ graph }: { graph: Graph }) {
  const names = useNationNames();
  const rows = useMemo<Row[]>(
    () =>
      graph.nodes.map((node) => ({
        ...node,
        nations: [...new Set(tiesOf(graph, node.id).filter(({ other }) => other.kind === 'NATION').map(({ other }) => other.id))],
      })),
    [graph],
  );
  const columns: Column<Row>[] = [
    {
      id: 'name',
      header: t.name,
      value: (row) => row.label,
      cell: (row) => (
        <Link to="/web" search={{ at: row.id }}>
          {row.label}
        </Link>
      ),
    },
    { id: 'kind', header: t.kind, value: (row) => row.kind, cell: (row) => texts.kinds[row.kind], facet: (kind) => texts.kinds[kind as Kind] ?? kind, width: '11rem' },
    { id: 'degree', header: t.degree, value: (row) => row.degree, align: 'end', width: '6rem' },
    {
      id: 'nations',
      header: t.nations,
      value: (row) => row.nations,
      cell: (row) => <Nations codes={row.nations} />,
      text: (row) => row.nations.map((code) => names.get(code) ?? '').join(' '),
      facet: (code) => names.get(code) ?? code,
      sortable: false,
      width: '45%',
    },
  ];
  return <DataTable id="web" label={texts.title} columns={columns} list={rows} rowKey={(row) => row.id} sort="-degree" empty={null} />;
}
