import { Amount } from '@/ui/Amount';
import { percentOf, type Money } from '@/ui/money';

/** An amount, with a line under it that shows how much it is of the whole; the amount itself says it in figures. */
export function PaidBar({ paid, of }: { paid: Money; of: Money }) {
  return (
    <span className="ml-paid">
      <Amount money={paid} />
      <span className="ml-paid-bar" aria-hidden>
        <span style={{ inlineSize: `${Math.min(100, Math.max(0, percentOf(paid, of)))}%` }} />
      </span>
    </span>
  );
}
