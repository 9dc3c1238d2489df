import { InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactNode } from 'react';
import { texts } from '@/app/texts';

export type PlainColumn<Row> = { header: string; cell: (row: Row) => ReactNode; end?: boolean; total?: ReactNode };

type Props<Row> = {
  label: string;
  columns: readonly (PlainColumn<Row> | false | undefined)[];
  rows: readonly Row[];
  rowKey: (row: Row, place: number) => string;
  actions?: (row: Row) => ReactNode;
};

/** A short table that stands whole in its panel, in the order of the document behind it. */
export function PlainTable<Row>({ label, columns, rows, rowKey, actions }: Props<Row>) {
  const shown = columns.filter((column) => column !== false && column !== undefined);
  const totals = shown.some((column) => column.total !== undefined);
  return (
    <InnerScrollContainer className="ml-plain" tabIndex={0} role="region" aria-label={texts.table.region(label)}>
      <Table variant="compact" gridBreakPoint="grid-md" aria-label={label}>
        <Thead>
          <Tr>
            {shown.map(({ header, end }) => (
              <Th key={header} modifier="wrap" className={end ? 'ml-end' : undefined}>
                {header}
              </Th>
            ))}
            {actions && <Th screenReaderText={texts.table.actions} />}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row, place) => (
            <Tr key={rowKey(row, place)}>
              {shown.map(({ header, cell, end }, at) => {
                const Cell = at === 0 ? Th : Td;
                return (
                  <Cell key={header} dataLabel={header} className={end ? 'ml-end' : undefined} {...(at === 0 && { scope: 'row' })}>
                    {cell(row)}
                  </Cell>
                );
              })}
              {actions && <Td isActionCell className="ml-row-actions">{actions(row)}</Td>}
            </Tr>
          ))}
        </Tbody>
        {totals && (
          <tfoot className="pf-v6-c-table__tfoot ml-totals">
            <Tr>
              {shown.map(({ header, total, end }) => (
                <Td key={header} dataLabel={header} className={end ? 'ml-end' : undefined}>{total}</Td>
              ))}
              {actions && <Td />}
            </Tr>
          </tfoot>
        )}
      </Table>
    </InnerScrollContainer>
  );
}
