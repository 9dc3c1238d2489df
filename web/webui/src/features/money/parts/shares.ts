/** So many decimals are shown of a share that has no end. */
const SHOWN = 4;

/**
 * An exact share as the service writes it, whole, decimal or as a fraction (`1920000001/300`), in decimals; three dots
 * say that it goes on. Cut, never rounded: rounding is what the carry explains.
 */
export function decimalOf(exact: string): string {
  const [above = '', below] = exact.split('/');
  if (below === undefined) return exact;
  const negative = above.startsWith('-');
  const [numerator, denominator] = [BigInt(above.replace('-', '')), BigInt(below)];
  const scaled = (numerator * 10n ** BigInt(SHOWN)) / denominator;
  const ends = (numerator * 10n ** BigInt(SHOWN)) % denominator === 0n;
  const digits = scaled.toString().padStart(SHOWN + 1, '0');
  const decimal = `${digits.slice(0, -SHOWN)}.${digits.slice(-SHOWN)}`;
  return `${negative ? '-' : ''}${ends ? decimal.replace(/\.?0+$/, '') : `${decimal}…`}`;
}

/** The same with the locale's grouping and sign, for reading. */
export function formatExact(exact: string, locale?: string): string {
  const decimal = decimalOf(exact);
  const number = decimal.replace('…', '') as Intl.StringNumericLiteral;
  const decimals = number.split('.')[1]?.length ?? 0;
  const shown = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(number);
  return `${shown.replace('-', '−')}${decimal.endsWith('…') ? '…' : ''}`;
}
