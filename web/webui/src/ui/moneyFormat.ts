import { isZero, minorDigits, type Money } from './money';

const formats = new Map<string, Intl.NumberFormat>();

function decimalFormat(locale: string | undefined, decimals: number) {
  const key = `${locale} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(key, format);
  }
  return format;
}

/** Grouped and pointed as the locale has it. The format is given the decimal string itself, so that nothing is lost. */
export function formatValue({ currency, value }: Money, locale?: string): string {
  const decimals = Math.max(minorDigits(currency), value.split('.')[1]?.length ?? 0);
  const shown = decimalFormat(locale, decimals).format(value as Intl.StringNumericLiteral);
  // "-0.00" would claim a debt where there is none.
  return isZero({ currency, value }) ? shown.replace(/^[-−]/, '') : shown.replace('-', '−');
}

/** With its currency's code, which is always shown: "1,234.50 EUR". */
export const formatMoney = (money: Money, locale?: string) => `${formatValue(money, locale)}\u00a0${money.currency}`;

/**
 * The decimal string that somebody typed, or why it is none. Grouping marks of the locale are understood; a decimal
 * that the currency does not have is refused and never rounded.
 */
export function parseMoney(typed: string, currency: string, locale?: string): { value: string } | { refusal: 'empty' | 'not-a-number' | 'decimals' } {
  const marks = decimalFormat(locale, 1).formatToParts(12345.6);
  const point = marks.find((part) => part.type === 'decimal')?.value ?? '.';
  const group = marks.find((part) => part.type === 'group')?.value ?? ',';
  const text = typed.trim().replaceAll('−', '-');
  if (text === '') return { refusal: 'empty' };
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  // Groups must be whole ("1,234,567"), else "1,5" typed by a European would silently become fifteen.
  const grouped = bare.split(point)[0] ?? '';
  const groups = grouped.replace(/^-/, '').split(group);
  const wholeGroups = groups.length === 1 || groups.slice(1).every((part) => /^\d{3}$/.test(part));
  const plain = wholeGroups ? bare.replaceAll(group, '').replace(point, '.') : '';
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return { refusal: 'not-a-number' };
  const [whole = '0', fraction = ''] = plain.split('.');
  if (fraction.length > minorDigits(currency)) return { refusal: 'decimals' };
  const sign = whole.startsWith('-') ? '-' : '';
  const integer = whole.replace('-', '').replace(/^0+(?=\d)/, '') || '0';
  const padded = fraction.padEnd(minorDigits(currency), '0');
  return { value: `${sign}${integer}${padded && `.${padded}`}` };
}
