// Amounts are decimal strings on the wire and whole minor units (BigInt) inside; they never become a JavaScript number.
export type Money = { currency: string; value: string };

const digits = new Map<string, number>();

/** How many decimals ISO 4217 gives a currency: 2 for EUR, none for JPY. */
export function minorDigits(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    known = format.resolvedOptions().maximumFractionDigits ?? 2;
    digits.set(currency, known);
  }
  return known;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?$/;

/** The minor units of a decimal string, or of more decimals than the currency has (an exact share) so many as asked. */
export function minorUnits({ currency, value }: Money, decimals = minorDigits(currency)): bigint {
  const parts = DECIMAL.exec(value);
  if (!parts) throw new RangeError(`“${value}” is not an amount`);
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) throw new RangeError(`${currency} has ${decimals} decimals, “${value}” has more`);
  const units = BigInt(parts[2] + fraction.padEnd(decimals, '0'));
  return parts[1] === '-' ? -units : units;
}

export function ofMinorUnits(currency: string, units: bigint, decimals = minorDigits(currency)): Money {
  const digitsOf = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digitsOf.slice(0, digitsOf.length - decimals);
  const fraction = decimals > 0 ? `.${digitsOf.slice(-decimals)}` : '';
  return { currency, value: `${units < 0n ? '-' : ''}${whole}${fraction}` };
}

export const isZero = (money: Money) => /^[+-]?[0.]*$/.test(money.value);
export const isNegative = (money: Money) => money.value.startsWith('-') && !isZero(money);
export const negated = (money: Money) =>
  isZero(money) ? money : { ...money, value: money.value.startsWith('-') ? money.value.slice(1) : `-${money.value}` };

const decimalsOf = (value: string) => DECIMAL.exec(value)?.[3]?.replace(/0+$/, '').length ?? 0;

/** Compares amounts of one currency; of two currencies it orders by their codes. */
export function compareMoney(a: Money, b: Money): number {
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
  const decimals = Math.max(decimalsOf(a.value), decimalsOf(b.value));
  const [left, right] = [minorUnits(a, decimals), minorUnits(b, decimals)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The exact sum; all of one currency, which has to be said because there may be nothing to add. */
export function sum(currency: string, amounts: Iterable<Money>): Money {
  let units = 0n;
  for (const amount of amounts) {
    if (amount.currency !== currency) throw new RangeError(`${amount.currency} cannot be added to ${currency}`);
    units += minorUnits(amount);
  }
  return ofMinorUnits(currency, units);
}

/** One sum for each currency, by code. */
export function sums(amounts: Iterable<Money>): Money[] {
  const units = new Map<string, bigint>();
  for (const amount of amounts) units.set(amount.currency, (units.get(amount.currency) ?? 0n) + minorUnits(amount));
  return [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, total]) => ofMinorUnits(currency, total));
}

/** The share of a whole in per cent with one decimal, for bars and charts; a picture, never an amount. */
export function percentOf(part: Money, whole: Money): number {
  if (part.currency !== whole.currency) throw new RangeError(`${part.currency} is no share of ${whole.currency}`);
  const total = minorUnits(whole);
  return total === 0n ? 0 : Number((minorUnits(part) * 1000n) / total) / 10;
}
