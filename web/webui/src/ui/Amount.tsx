import { texts } from '@/app/texts';
import { isNegative, sums, type Money } from './money';
import { formatValue } from './moneyFormat';

/** An amount with its currency; `tone` colours what is owed or overdue, which the words around it must say too. */
export function Amount({ money, tone }: { money?: Money | null; tone?: 'quiet' | 'danger' | 'strong' }) {
  if (!money) return <>{texts.none}</>;
  return (
    <span className={`ml-amount${tone ? ` ml-amount-${tone}` : ''}${isNegative(money) ? ' ml-amount-negative' : ''}`}>
      {formatValue(money)}&nbsp;<span className="ml-currency">{money.currency}</span>
    </span>
  );
}

/** The sum of amounts, one line for each currency. */
export function Total({ of }: { of: Iterable<Money> }) {
  const totals = sums(of);
  if (totals.length === 0) return <>{texts.none}</>;
  return (
    <span className="ml-total">
      {totals.map((money) => (
        <Amount key={money.currency} money={money} tone="strong" />
      ))}
    </span>
  );
}
