import { expect, it } from 'vitest';
import { byNation, weight } from './tint';

const eur = (value: string) => ({ currency: 'EUR', value });

it('adds up what a nation bears in several cost shares, exactly', () => {
  const rows = [
    { nation: 'FRA', amount: eur('0.10') },
    { nation: 'DEU', amount: eur('9007199254740993.01') },
    { nation: 'FRA', amount: eur('0.20') },
  ];
  expect(byNation(rows)).toEqual([
    { nation: 'DEU', amount: eur('9007199254740993.01') },
    { nation: 'FRA', amount: eur('0.30') },
  ]);
});

it('tints by size, and nothing where a nation is owed money', () => {
  expect(weight(eur('100.00'), eur('100.00'))).toBe(1);
  expect(weight(eur('25.00'), eur('100.00'))).toBe(0.5);
  expect(weight(eur('-5.00'), eur('100.00'))).toBe(0);
  expect(weight(eur('0.00'), eur('0.00'))).toBe(0);
});
