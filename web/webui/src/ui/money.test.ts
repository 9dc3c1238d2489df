import { describe, expect, it } from 'vitest';
import { compareMoney, isNegative, minorDigits, minorUnits, negated, ofMinorUnits, percentOf, sum, sums, type Money } from './money';

const eur = (value: string): Money => ({ currency: 'EUR', value });
const jpy = (value: string): Money => ({ currency: 'JPY', value });

describe('minor units', () => {
  it('follow ISO 4217', () => {
    expect(['EUR', 'JPY', 'KRW', 'ISK', 'BHD'].map(minorDigits)).toEqual([2, 0, 0, 0, 3]);
    expect(minorUnits(eur('12.3'))).toBe(1230n);
    expect(minorUnits(jpy('1230'))).toBe(1230n);
    expect(minorUnits({ currency: 'BHD', value: '1.234' })).toBe(1234n);
  });

  it('take a string with more zeros than the currency has decimals, and nothing finer', () => {
    expect(minorUnits(eur('1.5000'))).toBe(150n);
    expect(() => minorUnits(eur('1.005'))).toThrow('more');
    expect(() => minorUnits(jpy('1.5'))).toThrow('more');
  });

  it('refuse what is no amount', () => {
    for (const value of ['', '1e5', 'NaN', '1,5', '--1', '.5']) expect(() => minorUnits(eur(value))).toThrow('not an amount');
  });

  it('come back as the same amount', () => {
    for (const value of ['0.00', '0.05', '-0.05', '-7.10', '9007199254740993.01', '-1234567890123456.78']) {
      expect(ofMinorUnits('EUR', minorUnits(eur(value))).value).toBe(value);
    }
    expect(ofMinorUnits('JPY', -5n)).toEqual(jpy('-5'));
  });
});

describe('sums', () => {
  it('are exact where floating point is not', () => {
    expect(sum('EUR', [eur('0.10'), eur('0.20')]).value).toBe('0.30');
    expect(sum('EUR', [eur('133.34'), eur('133.33'), eur('133.33')]).value).toBe('400.00');
    expect(sum('EUR', [eur('9007199254740993.00'), eur('0.01')]).value).toBe('9007199254740993.01');
  });

  it('of nothing are zero, written as the currency writes it', () => {
    expect(sum('EUR', []).value).toBe('0.00');
    expect(sum('JPY', []).value).toBe('0');
  });

  it('never mix currencies', () => {
    expect(() => sum('EUR', [eur('1.00'), jpy('1')])).toThrow('cannot be added');
    expect(sums([jpy('5'), eur('1.00'), jpy('-7')])).toEqual([eur('1.00'), jpy('-2')]);
  });
});

describe('comparing', () => {
  it('orders by size, not by letters', () => {
    expect([eur('9.00'), eur('10.00'), eur('-3.00')].sort(compareMoney).map(({ value }) => value)).toEqual(['-3.00', '9.00', '10.00']);
    expect(compareMoney(eur('1.5'), eur('1.50'))).toBe(0);
    expect(compareMoney(eur('0.0049'), eur('0.005'))).toBe(-1);
  });

  it('knows that minus nothing is nothing', () => {
    expect(isNegative(eur('-0.00'))).toBe(false);
    expect(isNegative(eur('-0.01'))).toBe(true);
    expect(negated(eur('-2.00'))).toEqual(eur('2.00'));
    expect(negated(eur('0.00'))).toEqual(eur('0.00'));
  });
});

it('shows a share with one decimal, and none of nothing', () => {
  expect(percentOf(eur('1.00'), eur('3.00'))).toBe(33.3);
  expect(percentOf(eur('1.00'), eur('0.00'))).toBe(0);
  expect(() => percentOf(eur('1.00'), jpy('3'))).toThrow('no share');
});
