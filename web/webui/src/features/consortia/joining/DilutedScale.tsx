import { Nation } from '@/ui/Nation';
import { formatShort, minus, total } from '@/ui/fraction';
import type { Diluted } from './dilution';
import { joiningTexts } from './texts';

const t = joiningTexts.accessions.scale;

/** The scale now and with the newcomer, and what each nation's share changes by. */
export function DilutedScale({ rows }: { rows: readonly Diluted[] }) {
  const [before, after] = [total(rows.map((row) => row.before)), total(rows.map((row) => row.after))];
  return (
    <table className="ml-plain-table ml-scale">
      <thead>
        <tr>
          <th scope="col">{t.nation}</th>
          <th scope="col" className="ml-end">{t.before}</th>
          <th scope="col" className="ml-end">{t.after}</th>
          <th scope="col" className="ml-end">{t.change}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.nation}>
            <th scope="row"><Nation code={row.nation} named /></th>
            <td className="ml-end">{formatShort(row.before)}</td>
            <td className="ml-end">{formatShort(row.after)}</td>
            <td className="ml-end">{formatShort(minus(row.after, row.before)).replace('-', '−')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.sum}</th>
          <td className="ml-end">{formatShort(before)}</td>
          <td className="ml-end">{formatShort(after)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
