import { InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type CSSProperties, type ReactNode } from 'react';
import { texts } from '@/app/texts';
import { textOf, type Column } from './columns';
import type { TableState } from './useTableState';

/** Up to so many rows all stand in the page; of more, only those in sight. */
const ALL_AT_ONCE = 120;

type Props<Row> = {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  actions?: (row: Row) => ReactNode;
  totals?: (rows: readonly Row[]) => Record<string, ReactNode>;
  state: TableState;
  printing: boolean;
};

export function Rows<Row>({ label, columns, rows, rowKey, actions, totals, state, printing }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const windowed = rows.length > ALL_AT_ONCE && !printing;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 37,
    getItemKey: (index) => rowKey(rows[index]!),
    overscan: 15,
    enabled: windowed,
  });
  const visible = virtualizer.getVirtualItems();
  const above = windowed ? (visible[0]?.start ?? 0) : 0;
  const below = windowed ? virtualizer.getTotalSize() - (visible.at(-1)?.end ?? 0) : 0;
  const indexes = windowed ? visible.map((item) => item.index) : rows.map((_, index) => index);
  const width = columns.length + (actions ? 1 : 0);
  const header = columns.find((column) => column.rowHeader) ?? columns[0];
  const sums = totals?.(rows);

  return (
    <InnerScrollContainer ref={scroller} className="ml-scroller" tabIndex={0} role="region" aria-label={texts.table.region(label)}>
      <Table
        variant="compact"
        isStickyHeader
        gridBreakPoint="grid-md"
        aria-label={label}
        aria-rowcount={windowed ? rows.length + 1 : undefined}
        className={windowed ? 'ml-windowed' : undefined}
        style={windowed ? ({ '--ml-windowed-width': `${width * 12}rem` } as CSSProperties) : undefined}
      >
        <Thead>
          <Tr aria-rowindex={windowed ? 1 : undefined}>
            {columns.map((column, index) => (
              <Th key={column.id} modifier="wrap" className={alignment(column)} style={{ width: column.width }} sort={sortOf(column, index, columns, state)}>
                {column.header}
              </Th>
            ))}
            {actions && <Th screenReaderText={texts.table.actions} />}
          </Tr>
        </Thead>
        <Tbody>
          {above > 0 && <Spacer height={above} width={width} />}
          {indexes.map((index) => {
            const row = rows[index]!;
            return (
              <Tr
                key={rowKey(row)}
                data-index={index}
                innerRef={windowed ? virtualizer.measureElement : undefined}
                aria-rowindex={windowed ? index + 2 : undefined}
              >
                {columns.map((column) => {
                  const Cell = column === header ? Th : Td;
                  return (
                    <Cell
                      key={column.id}
                      dataLabel={column.header}
                      className={alignment(column)}
                      {...(column === header && { scope: 'row' })}
                    >
                      {column.cell ? column.cell(row) : textOf(column.value(row)) || texts.none}
                    </Cell>
                  );
                })}
                {actions && (
                  <Td isActionCell className="ml-row-actions">
                    {actions(row)}
                  </Td>
                )}
              </Tr>
            );
          })}
          {below > 0 && <Spacer height={below} width={width} />}
        </Tbody>
        {sums && (
          <tfoot className="pf-v6-c-table__tfoot ml-totals">
            <Tr>
              {columns.map((column) => (
                <Td key={column.id} dataLabel={column.header} className={alignment(column)}>
                  {sums[column.id]}
                </Td>
              ))}
              {actions && <Td />}
            </Tr>
          </tfoot>
        )}
      </Table>
    </InnerScrollContainer>
  );
}

const alignment = (column: Column<never>) => (column.align === 'end' ? 'ml-end' : undefined);

function sortOf<Row>(column: Column<Row>, index: number, columns: readonly Column<Row>[], { sort, change }: TableState) {
  if (column.sortable === false) return undefined;
  const by = sort?.replace(/^-/, '');
  return {
    columnIndex: index,
    sortBy: {
      index: columns.findIndex((one) => one.id === by),
      direction: sort?.startsWith('-') ? ('desc' as const) : ('asc' as const),
    },
    onSort: () => change({ sort: by === column.id && !sort?.startsWith('-') ? `-${column.id}` : column.id }),
  };
}

/** Stands for the rows that are out of sight. */
function Spacer({ height, width }: { height: number; width: number }) {
  return (
    <tr aria-hidden className="ml-spacer">
      <td colSpan={width} style={{ height, padding: 0 }} />
    </tr>
  );
}
