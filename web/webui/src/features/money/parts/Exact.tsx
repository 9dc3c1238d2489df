import { texts } from '@/app/texts';
import { formatExact } from './shares';

/** An exact share or a carry in decimals; the fraction itself is its title. */
export function Exact({ of }: { of?: string | null }) {
  if (!of) return <>{texts.none}</>;
  return (
    <span className="ml-number" title={of}>
      {formatExact(of)}
    </span>
  );
}
