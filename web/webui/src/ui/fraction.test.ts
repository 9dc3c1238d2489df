import { describe, expect, it } from 'vitest';
import { compareFractions, dividedBy, formatFraction, formatPercent, formatShort, formatThreshold, minus, parseFraction, readFraction, times, total } from './fraction';

const f = parseFraction;

describe('fractions', () => {
  it('tells 66.75 of 100 from two thirds, and 66.66 from it', () => {
    const scale = (weights: string[]) => dividedBy(total(weights.map(f)), f('100'));
    expect(compareFractions(scale(['52.55', '10.00', '4.20']), f('2/3'))).toBe(1);
    expect(compareFractions(scale(['66.66']), f('2/3'))).toBe(-1);
    expect(compareFractions(f('0.75'), f('3/4'))).toBe(0);
  });

  it('keeps what no float could hold', () => {
    expect(total([f('0.1'), f('0.2')])).toEqual(f('0.3'));
    expect(minus(f('100'), f('1969/20'))).toEqual(f('31/20'));
    expect(times(f('40'), minus(f('1'), f('12/100')))).toEqual(f('176/5'));
  });

  it('shows a decimal only where it is exact, and says so where it is rounded', () => {
    expect(formatFraction(f('1969/20'))).toBe('98.45');
    expect(formatFraction(f('2/3'))).toBe('2/3');
    expect(formatShort(f('3137800/5181'))).toBe('≈ 605.64');
    expect(formatPercent(f('1969/2000'))).toBe('98.45 %');
    expect(formatThreshold(f('2/3'))).toBe('two thirds');
    expect(formatThreshold(f('0.8'))).toBe('80 %');
  });

  it('is none of what somebody has half typed', () => {
    for (const text of ['', '1/', '/3', '1/0', 'x', '1/2/3', '1.']) expect(readFraction(text)).toBeUndefined();
  });
});
