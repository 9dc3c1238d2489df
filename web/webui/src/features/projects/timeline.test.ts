import { expect, it } from 'vitest';
import { timeline } from './timeline';

it('lays days out from the first to the last, with the starts of quarters between', () => {
  const { at, quarters } = timeline(['2026-02-01', '2026-12-31']);
  expect(at('2026-02-01')).toBeCloseTo(0.028, 2);
  expect(at('2026-12-31')).toBeCloseTo(0.972, 2);
  expect(quarters.map((quarter) => quarter.label)).toEqual(['2026 Q2', '2026 Q3', '2026 Q4', '2027 Q1']);
});

it('holds one day alone', () => {
  expect(timeline(['2026-05-01']).at('2026-05-01')).toBeGreaterThanOrEqual(0);
});
