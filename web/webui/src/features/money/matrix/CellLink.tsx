import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { Link } from '@tanstack/react-router';
import { Amount } from '@/ui/Amount';
import { isZero } from '@/ui/money';
import { formatMoney } from '@/ui/moneyFormat';
import { formatDay } from '@/ui/timeFormat';
import type { Late } from '../calls/standing';
import { texts } from '../texts';
import { accountOf, type MatrixCellOf } from './matrix';
import type { Measure } from './measures';

const t = texts.matrix;

type Props = { consortiumId: string; cell: MatrixCellOf; measure: Measure; late?: Late; scope: string };

/** An amount that opens the entries behind it; what is late of it is said with a word and a sign. */
export function CellLink({ consortiumId, cell: { cell, amount }, measure, late, scope }: Props) {
  const shown = measure === 'outstanding' && late;
  return (
    <span className="ml-cell">
      <Link
        to="/money/$consortiumId/journal"
        params={{ consortiumId }}
        search={{ nation: cell.nation, project: cell.projectId ?? undefined, account: accountOf(cell, measure) }}
        aria-label={`${t.open(`${cell.nation}, ${scope}`)}, ${formatMoney(amount)}`}
      >
        <Amount money={amount} tone={isZero(amount) ? 'quiet' : undefined} />
      </Link>
      {shown && (
        <span className="ml-late" title={t.lateNote(formatMoney(shown.amount), formatDay(shown.since))}>
          <ExclamationTriangleIcon /> {formatMoney(shown.amount)} {t.late}
        </span>
      )}
    </span>
  );
}
