import { describe, expect, it } from 'vitest';
import { isPast, quarterOf, quartersAround, quartersToChoose, quarterWord } from './quarters';

describe('the road map’s quarters', () => {
  it('finds the quarter of a day', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']);
    expect(quarterWord('2027-Q3')).toBe('Q3 2027');
  });

  it('leaves no quarter out between the first goal, now and the last goal', () => {
    expect(quartersAround(['2027-Q2', '2026-Q3'], '2026-Q4')).toEqual(['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2']);
    expect(quartersAround([], '2026-Q4')).toEqual(['2026-Q4']);
  });

  it('offers coming quarters, and the goal’s own even when it has passed', () => {
    const choices = quartersToChoose('2026-Q4', ['2025-Q2']);
    expect(choices[0]).toBe('2025-Q2');
    expect(choices.at(-1)).toBe('2029-Q4');
    expect(isPast('2026-Q3', '2026-Q4')).toBe(true);
    expect(isPast('2026-Q4', '2026-Q4')).toBe(false);
  });
});
