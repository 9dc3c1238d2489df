import { ExpandableRowContent, InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import type { Funding } from '@/api';
import { texts as frame } from '@/app/texts';
import { Nation } from '@/ui/Nation';
import { isZero, type Money } from '@/ui/money';
import { formatValue } from '@/ui/moneyFormat';
import { Exact } from '../parts/Exact';
import { texts, statementTexts as t } from '../texts';
import { Explanation } from './Explanation';

type Row = Funding['StatementRow'];
type Figure = keyof NonNullable<Row['amounts']>;
const figures: Figure[] = ['opening', 'assessed', 'called', 'paid', 'credited', 'notCalled', 'outstanding', 'advances'];
/** The others stand only where one of them is not zero. */
const always: Figure[] = ['assessed', 'called', 'paid', 'credited', 'outstanding'];

/** Figures of one currency, which the header names; a zero steps back. */
function Value({ of, strong }: { of?: Money | null; strong?: boolean }) {
  if (!of) return <>{frame.none}</>;
  return <span className={isZero(of) ? 'ml-amount-quiet' : strong ? 'ml-amount-strong' : undefined}>{formatValue(of)}</span>;
}

const own = (row: Row) => row.own ?? row.underwritten;

/** The statement's lines; each opens to the way back to scale, clause and decision. */
export function StatementTable({ statement }: { statement: Funding['CostShareStatement'] }) {
  const { rows, totals, currency, consortiumId } = statement;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) => setOpen((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])));
  const shown = figures.filter((figure) => always.includes(figure) || rows.some((row) => row.amounts?.[figure] && !isZero(row.amounts[figure])));
  const head = (header: string) => t.inCurrency(header, currency ?? '');
  const width = 7 + shown.length;
  return (
    <InnerScrollContainer className="ml-plain ml-statement" tabIndex={0} role="region" aria-label={frame.table.region(t.title)}>
      <Table variant="compact" gridBreakPoint="grid-lg" aria-label={t.title} isExpandable>
        <Thead>
          <Tr>
            <Th screenReaderText={t.explain} />
            <Th>{t.nation}</Th>
            <Th modifier="wrap">{t.scale}</Th>
            <Th modifier="nowrap" className="ml-end">{t.weight}</Th>
            <Th modifier="wrap" className="ml-end">{head(t.exact)}</Th>
            <Th modifier="wrap" className="ml-end">{t.carryIn}</Th>
            <Th modifier="wrap" className="ml-end">{t.carryOut}</Th>
            {shown.map((figure) => (
              <Th key={figure} modifier="wrap" className="ml-end">{head(t[figure])}</Th>
            ))}
          </Tr>
        </Thead>
        {rows.map((row, place) => {
          const key = `${row.costShareId} ${row.nation}`;
          const isExpanded = open.has(key);
          return (
            <Tbody key={key} isExpanded={isExpanded}>
              <Tr isContentExpanded={isExpanded}>
                <Td
                  expand={{ rowIndex: place, isExpanded, onToggle: () => toggle(key), expandId: 'statement' }}
                  aria-label={`${t.explain}: ${row.nation}`}
                />
                <Th scope="row" dataLabel={t.nation}><Nation code={row.nation} named /></Th>
                <Td dataLabel={t.scale} className="ml-statement-scale">{row.costShare} v{row.number}</Td>
                <Td dataLabel={t.weight} className="ml-end">
                  {own(row)?.weight}
                  {row.own && row.underwritten && <span className="ml-note"> +{row.underwritten.weight}</span>}
                </Td>
                <Td dataLabel={head(t.exact)} className="ml-end">
                  <Exact of={own(row)?.exactShare} />
                  {row.own && row.underwritten && <span className="ml-note"> +<Exact of={row.underwritten.exactShare} /></span>}
                </Td>
                <Td dataLabel={t.carryIn} className="ml-end"><Exact of={own(row)?.carryIn} /></Td>
                <Td dataLabel={t.carryOut} className="ml-end"><Exact of={own(row)?.carryOut} /></Td>
                {shown.map((figure) => (
                  <Td key={figure} dataLabel={head(t[figure])} className="ml-end">
                    <Value of={row.amounts?.[figure]} strong={figure === 'outstanding'} />
                  </Td>
                ))}
              </Tr>
              <Tr isExpanded={isExpanded} className="ml-explained">
                <Td colSpan={width} noPadding={false}>
                  <ExpandableRowContent>{isExpanded && <Explanation consortiumId={consortiumId} row={row} />}</ExpandableRowContent>
                </Td>
              </Tr>
            </Tbody>
          );
        })}
        {totals && (
          <tfoot className="pf-v6-c-table__tfoot ml-totals">
            <Tr>
              <Td />
              <Td colSpan={6}>{texts.total}</Td>
              {shown.map((figure) => (
                <Td key={figure} dataLabel={head(t[figure])} className="ml-end">
                  <Value of={totals[figure]} strong />
                </Td>
              ))}
            </Tr>
          </tfoot>
        )}
      </Table>
    </InnerScrollContainer>
  );
}
