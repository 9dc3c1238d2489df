import { InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { texts as frame } from '@/app/texts';
import { Amount } from '@/ui/Amount';
import { Nation } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { lateKey, type Late } from '../calls/standing';
import { texts } from '../texts';
import { CellLink } from './CellLink';
import { largestOf, tintOf, type MatrixOf } from './matrix';
import type { Measure } from './measures';

const t = texts.matrix;

type Props = {
  consortiumId: string;
  matrix: MatrixOf;
  measure: Measure;
  late: ReadonlyMap<string, Late>;
  nameOf: (projectId?: string | null) => string;
};

/** Nations down, the consortium and its projects across; rows, columns and the whole tie out. */
export function Grid({ consortiumId, matrix, measure, late, nameOf }: Props) {
  const { currency, scopes, lines, columnTotals, total, tiesOut } = matrix;
  const largest = largestOf(matrix);
  const caption = t.caption(t.measures[measure], currency);
  return (
    <div>
      <div className="ml-verify">
        <h3 className="ml-part-title">{caption}</h3>
        <Status word={tiesOut ? t.ties : t.tiesNot} tone={tiesOut ? 'good' : 'bad'} />
      </div>
      <InnerScrollContainer className="ml-plain ml-matrix" tabIndex={0} role="region" aria-label={frame.table.region(caption)}>
        <Table variant="compact" gridBreakPoint="" aria-label={caption}>
          <Thead>
            <Tr>
              <Th>{t.nation}</Th>
              {scopes.map((scope) => (
                <Th key={scope ?? ''} modifier="wrap" className="ml-end">{nameOf(scope)}</Th>
              ))}
              <Th className="ml-end">{texts.total}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {lines.map((line) => (
              <Tr key={line.nation}>
                <Th scope="row"><Nation code={line.nation} named /></Th>
                {line.cells.map((cell, place) => (
                  <Td key={scopes[place] ?? ''} className="ml-end" data-tint={cell ? tintOf(cell.amount, largest) : undefined}>
                    {cell ? (
                      <CellLink
                        consortiumId={consortiumId}
                        cell={cell}
                        measure={measure}
                        late={late.get(lateKey(line.nation, cell.cell.projectId, currency))}
                        scope={nameOf(scopes[place])}
                      />
                    ) : (
                      <span className="ml-amount-quiet">{frame.none}</span>
                    )}
                  </Td>
                ))}
                <Td className="ml-end"><Amount money={line.total} tone="strong" /></Td>
              </Tr>
            ))}
          </Tbody>
          <tfoot className="pf-v6-c-table__tfoot ml-totals">
            <Tr>
              <Td>{texts.total}</Td>
              {columnTotals.map((money, place) => (
                <Td key={scopes[place] ?? ''} className="ml-end"><Amount money={money} tone="strong" /></Td>
              ))}
              <Td className="ml-end"><Amount money={total} tone="strong" /></Td>
            </Tr>
          </tfoot>
        </Table>
      </InnerScrollContainer>
    </div>
  );
}
