import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { texts } from '@/app/texts';

export type PictureTable = { head: readonly string[]; rows: readonly (readonly ReactNode[])[] };

type Props = {
  /** What the picture shows, as a sentence for those who do not see it; it is its heading too. */
  label: string;
  /** The same facts as a table. The first cell of a row names it. */
  table: PictureTable;
  height: number;
  tools?: ReactNode;
  note?: ReactNode;
  children: ReactNode;
};

/** A picture with its table: one of both is in sight, and both go on paper. */
export function Picture({ label, table, height, tools, note, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className="ml-picture" aria-labelledby={id}>
      <div className="ml-picture-head">
        <figcaption id={id}>{label}</figcaption>
        {tools}
        <ToggleGroup aria-label={`${texts.chart.asPicture} / ${texts.chart.asTable}`} isCompact>
          <ToggleGroupItem text={texts.chart.asPicture} isSelected={!asTable} onChange={() => setAsTable(false)} />
          <ToggleGroupItem text={texts.chart.asTable} isSelected={asTable} onChange={() => setAsTable(true)} />
        </ToggleGroup>
      </div>
      {asTable ? (
        <div className="ml-picture-table" tabIndex={0} role="region" aria-label={label}>
          <table>
            <thead>
              <tr>
                {table.head.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, place) => (place === 0 ? <th key={place} scope="row">{cell}</th> : <td key={place}>{cell}</td>))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div style={{ minHeight: height }}>
          <Suspense fallback={<p className="ml-note" role="status" data-loading>{texts.chart.loading}</p>}>{children}</Suspense>
        </div>
      )}
      {note && <p className="ml-note">{note}</p>}
    </figure>
  );
}
