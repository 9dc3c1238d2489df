import { Button, SearchInput } from '@patternfly/react-core';
import PrintIcon from '@patternfly/react-icons/dist/esm/icons/print-icon';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { texts } from '@/app/texts';
import { facetValues, type Column } from './columns';
import { ExportMenu } from './ExportMenu';
import { ChoiceMenu } from './ChoiceMenu';
import type { TableState } from './useTableState';

type Props<Row> = {
  label: string;
  columns: readonly Column<Row>[];
  shown: readonly Column<Row>[];
  items: readonly Row[];
  rows: readonly Row[];
  state: TableState;
  source?: string;
  exportItems?: string;
  tools?: ReactNode;
  growing: boolean;
};

export function Toolbar<Row>({ label, columns, shown, items, rows, state, source, exportItems, tools, growing }: Props<Row>) {
  const sortable = columns.filter((column) => column.sortable !== false);
  return (
    <div className="ml-toolbar" role="group" aria-label={label}>
      <TextFilter q={state.q} onChange={(q) => state.change({ q })} />
      {columns
        .filter((column) => column.facet)
        .map((column) => (
          <ChoiceMenu
            key={column.id}
            label={column.header}
            options={facetOptions(column, items)}
            chosen={state.facets[column.id] ?? []}
            onChange={(values) => state.change({ [column.id]: values.length > 0 ? values : undefined })}
            counted
          />
        ))}
      {tools}
      <span className="ml-count" role="status">
        {growing ? texts.table.growing : texts.table.rows(rows.length.toLocaleString(), items.length.toLocaleString())}
      </span>
      <div className="ml-toolbar-end">
        <div className="ml-narrow-only">
          <ChoiceMenu
            single
            label={texts.table.sort}
            options={sortable.flatMap(({ id, header }) => [
              { value: id, label: `${header}, ${texts.table.ascending}` },
              { value: `-${id}`, label: `${header}, ${texts.table.descending}` },
            ])}
            chosen={state.sort ? [state.sort] : []}
            onChange={([sort]) => state.change({ sort })}
          />
        </div>
        <ChoiceMenu
          label={texts.table.columns}
          options={columns.map(({ id, header }) => ({ value: id, label: header }))}
          chosen={state.shown}
          onChange={(ids) => ids.length > 0 && state.showColumns(columns.map(({ id }) => id).filter((id) => ids.includes(id)))}
          reset={{ label: texts.table.columnsReset, act: () => state.showColumns(undefined) }}
        />
        {source && <ExportMenu name={label} source={source} items={exportItems} columns={shown} narrowed={rows.length < items.length} chosen={chosenIds(items, rows)} />}
        <Button variant="plain" icon={<PrintIcon />} aria-label={texts.table.print} onClick={() => window.print()} />
      </div>
    </div>
  );
}

/** The ids of the rows, where they are fewer than all or in another order. */
function chosenIds<Row>(items: readonly Row[], rows: readonly Row[]): string[] | undefined {
  if (rows.length === 0 || (rows.length === items.length && rows.every((row, place) => row === items[place]))) return undefined;
  const ids = rows.map((row) => (row as { id?: unknown }).id);
  return ids.every((id) => typeof id === 'string') ? (ids as string[]) : undefined;
}

function facetOptions<Row>(column: Column<Row>, items: readonly Row[]) {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const value of facetValues(column.value(item))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const name = typeof column.facet === 'function' ? column.facet : (value: string) => value;
  return [...counts]
    .map(([value, count]) => ({ value, label: name(value), count }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Goes into the address when the typing pauses. */
function TextFilter({ q = '', onChange }: { q?: string; onChange: (q: string | undefined) => void }) {
  const [typed, setTyped] = useState(q);
  const told = useRef(q);
  useEffect(() => {
    // The address changed by itself: a link, the back button, "clear".
    if (q !== told.current) {
      told.current = q;
      setTyped(q);
    }
  }, [q]);
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      onChange(typed || undefined);
    }, 200);
    return () => clearTimeout(timer);
  });
  return (
    <SearchInput
      className="ml-filter"
      data-filter
      aria-label={texts.table.filter}
      placeholder={texts.table.filterPlaceholder}
      value={typed}
      onChange={(_, value) => setTyped(value)}
      onClear={() => setTyped('')}
    />
  );
}
