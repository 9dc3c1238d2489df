import { describe, expect, it } from 'vitest';
import { formatMoney, formatValue, parseMoney } from './moneyFormat';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatting', () => {
  it('always says the currency', () => {
    expect(plain(formatMoney({ currency: 'EUR', value: '1234.5' }, 'en'))).toBe('1,234.50 EUR');
    expect(plain(formatMoney({ currency: 'JPY', value: '1234' }, 'en'))).toBe('1,234 JPY');
  });

  it('follows the locale', () => {
    expect(plain(formatValue({ currency: 'EUR', value: '-1234567.8' }, 'de'))).toBe('−1.234.567,80');
    expect(plain(formatValue({ currency: 'EUR', value: '1234567.8' }, 'fr'))).toBe('1 234 567,80');
  });

  it('keeps every digit of amounts that no floating point number holds', () => {
    expect(formatValue({ currency: 'EUR', value: '9007199254740993.01' }, 'en')).toBe('9,007,199,254,740,993.01');
    expect(formatValue({ currency: 'JPY', value: '-9999999999999999' }, 'en')).toBe('−9,999,999,999,999,999');
  });

  it('shows the finer decimals of an exact share, and no minus before nothing', () => {
    expect(formatValue({ currency: 'EUR', value: '0.3333' }, 'en')).toBe('0.3333');
    expect(formatValue({ currency: 'EUR', value: '-0.00' }, 'en')).toBe('0.00');
  });
});

describe('what somebody types', () => {
  it('is understood as the locale writes it', () => {
    expect(parseMoney('1,234.5', 'EUR', 'en')).toEqual({ value: '1234.50' });
    expect(parseMoney('1.234,5', 'EUR', 'de')).toEqual({ value: '1234.50' });
    expect(parseMoney(' −12 345,60 ', 'EUR', 'fr')).toEqual({ value: '-12345.60' });
    expect(parseMoney('0012', 'JPY', 'en')).toEqual({ value: '12' });
    expect(parseMoney('.5', 'EUR', 'en')).toEqual({ value: '0.50' });
  });

  it('is never rounded: decimals that the currency does not have are refused', () => {
    expect(parseMoney('1.005', 'EUR', 'en')).toEqual({ refusal: 'decimals' });
    expect(parseMoney('1.5', 'JPY', 'en')).toEqual({ refusal: 'decimals' });
    expect(parseMoney('1.2345', 'BHD', 'en')).toEqual({ refusal: 'decimals' });
  });

  it('does not become another amount where the locale is mistaken', () => {
    expect(parseMoney('1,5', 'EUR', 'en')).toEqual({ refusal: 'not-a-number' });
    expect(parseMoney('1.5', 'EUR', 'de')).toEqual({ refusal: 'not-a-number' });
    expect(parseMoney('1.234.5', 'EUR', 'en')).toEqual({ refusal: 'not-a-number' });
  });

  it('may be nothing, or nonsense', () => {
    expect(parseMoney('  ', 'EUR', 'en')).toEqual({ refusal: 'empty' });
    for (const typed of ['abc', '1e5', '--1', '1-', 'Infinity', '-']) expect(parseMoney(typed, 'EUR', 'en')).toEqual({ refusal: 'not-a-number' });
  });

  it('keeps amounts that no floating point number holds', () => {
    expect(parseMoney('9,007,199,254,740,993.01', 'EUR', 'en')).toEqual({ value: '9007199254740993.01' });
  });
});
