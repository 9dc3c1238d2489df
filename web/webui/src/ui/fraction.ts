// Shares and thresholds are exact: "52.55", "2/3" and "1969/20" are read as they stand and never become floats.
export type Fraction = { readonly n: bigint; readonly d: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

function fraction(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new RangeError('A fraction needs a denominator other than zero');
  const common = gcd(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const zero = fraction(0n, 1n);
export const one = fraction(1n, 1n);
export const ofCounts = (part: number, whole: number) => fraction(BigInt(part), BigInt(whole));

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

function decimal(text: string): Fraction | undefined {
  const parts = DECIMAL.exec(text.trim());
  if (!parts) return undefined;
  const digits = parts[3] ?? '';
  const units = BigInt(parts[2] + digits);
  return fraction(parts[1] === '-' ? -units : units, 10n ** BigInt(digits.length));
}

/** A decimal or a fraction of decimals; undefined where it is neither, as while somebody types. */
export function readFraction(text: string | null | undefined): Fraction | undefined {
  const [above, below, ...more] = (text ?? '').split('/');
  const n = decimal(above ?? '');
  if (!n || more.length > 0) return undefined;
  if (below === undefined) return n;
  const d = decimal(below);
  return d && d.n !== 0n ? dividedBy(n, d) : undefined;
}

/** The same of what the server sent, which is always one. */
export function parseFraction(text: string | null | undefined): Fraction {
  const read = readFraction(text);
  if (!read) throw new RangeError(`“${text}” is not a fraction`);
  return read;
}

export const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
export const dividedBy = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
export const total = (all: Iterable<Fraction>) => [...all].reduce(plus, zero);
export const isNothing = (a: Fraction) => a.n === 0n;

export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** For the width of a bar, between 0 and 1; a picture, never a number to compare by. */
export const pictureOf = (a: Fraction) => Math.min(1, Math.max(0, Number((a.n * 10_000n) / a.d) / 10_000));

function decimals(a: Fraction): number | undefined {
  for (let places = 0; places <= 9; places++) if ((10n ** BigInt(places)) % a.d === 0n) return places;
  return undefined;
}

/** Half away from zero, at so many places. */
function rounded(a: Fraction, places: number): string {
  const scaled = (a.n < 0n ? -a.n : a.n) * 10n ** BigInt(places);
  const digits = ((2n * scaled + a.d) / (2n * a.d)).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const text = places > 0 ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
  return a.n < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

const local = (text: string, places: number) =>
  new Intl.NumberFormat(undefined, { minimumFractionDigits: places, maximumFractionDigits: places }).format(text as Intl.StringNumericLiteral);

/** As a decimal where that is exact, else as a fraction: "98.45", "2/3". */
export function formatFraction(a: Fraction): string {
  const places = decimals(a);
  return places === undefined ? `${a.n}/${a.d}` : local(rounded(a, places), places);
}

/** As a decimal that may be rounded, which ≈ says: "≈ 605.63". */
export function formatShort(a: Fraction, places = 2): string {
  const exact = decimals(a);
  return exact !== undefined && exact <= places ? local(rounded(a, exact), exact) : `≈ ${local(rounded(a, places), places)}`;
}

/** "98.45 %" or, where that is not exact, "≈ 66.67 %". */
export const formatPercent = (a: Fraction, places = 2) => `${formatShort(times(a, fraction(100n, 1n)), places)} %`;

/** How such a threshold is said: "two thirds", "3/4", "80 %". */
export function formatThreshold(a: Fraction): string {
  const words: Record<string, string> = { '1/2': 'half', '2/3': 'two thirds', '3/4': 'three quarters', '1/1': 'all', '1/3': 'one third' };
  const named = words[`${a.n}/${a.d}`];
  if (named) return named;
  return decimals(a) === undefined ? `${a.n}/${a.d}` : formatPercent(a);
}
