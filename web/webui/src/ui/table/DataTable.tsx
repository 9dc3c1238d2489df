import { Button } from '@patternfly/react-core';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { texts } from '@/app/texts';
import type { List } from '@/api/useList';
import { EmptyScreen } from '../EmptyScreen';
import { ErrorState } from '../ErrorState';
import { TableSkeleton } from '../Skeletons';
import { arrange, type Column } from './columns';
import { FilterLabels } from './FilterLabels';
import { Rows } from './Rows';
import { Toolbar } from './Toolbar';
import { useTableState } from './useTableState';

export type DataTableProps<Row> = {
  /** Names the table in storage: columns are remembered under it. */
  id: string;
  /** What the table holds, for screen readers and for the file's name: "Consortia". */
  label: string;
  columns: readonly Column<Row>[];
  /** What `useList` gives; or rows that are there already. */
  list: List<Row> | readonly Row[];
  rowKey: (row: Row) => string;
  /** What is said and offered where there is nothing at all. */
  empty: ReactNode;
  /** The address of the same list for the export, from `addressOf`; none: nothing to export. */
  source?: string;
  /** Where the rows stand in the server's answer, if not in `items`: `lines`. */
  exportItems?: string;
  /** The last cell of a row: buttons or a menu. */
  actions?: (row: Row) => ReactNode;
  /** The last line, by the ids of columns, over the rows that are shown. */
  totals?: (rows: readonly Row[]) => Record<string, ReactNode>;
  /** The order before anybody chooses one: `-openedAt`. */
  sort?: string;
  /** More controls in the toolbar. */
  tools?: ReactNode;
};

const isRows = <Row,>(list: List<Row> | readonly Row[]): list is readonly Row[] => Array.isArray(list);
const whole = { pending: false, growing: false, cut: false, error: null, retry: () => {} };

/** All rows stand in the page while it is printed, and only then. */
function usePrinting() {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, label, columns, list, rowKey, empty, source, exportItems, actions, totals, tools } = props;
  const { items, pending, growing, cut, error, retry } = isRows(list) ? { items: list, ...whole } : list;
  const asked = useTableState(id, columns);
  const state = { ...asked, sort: asked.sort ?? props.sort };
  const { q, sort, facets } = state;
  const rows = useMemo(() => arrange(items, columns, { q, sort, facets }), [items, columns, q, sort, facets]);
  const shown = useMemo(() => columns.filter((column) => state.shown.includes(column.id)), [columns, state.shown]);
  const printing = usePrinting();

  if (pending) return <TableSkeleton />;
  if (error && items.length === 0) return <ErrorState error={error} retry={retry} />;
  if (items.length === 0 && !growing) return empty;
  return (
    <div className="ml-table">
      <Toolbar {...{ label, columns, shown, items, rows, state, source, exportItems, tools, growing }} />
      <FilterLabels columns={columns} state={state} />
      {error && <ErrorState error={error} retry={retry} />}
      {cut && <p className="ml-note">{texts.table.cut(items.length.toLocaleString())}</p>}
      {rows.length > 0 ? (
        <Rows {...{ label, rows, rowKey, actions, totals, state, printing }} columns={shown} />
      ) : (
        <EmptyScreen title={texts.table.noMatch} text={texts.table.noMatchHint} headingLevel="h3">
          <Button variant="link" onClick={state.clear}>
            {texts.table.clear}
          </Button>
        </EmptyScreen>
      )}
    </div>
  );
}
