import { describe, expect, it } from 'vitest';
import { percent, searchOf, weightsOf } from './need';

describe('a need in an address', () => {
  const asked = { area: ['quantum-technologies:6'], budget: 'EUR 1000.01' };

  it('becomes a search with equal parts unless weights are given', () => {
    expect(searchOf(asked)).toMatchObject({
      requirements: [{ area: 'quantum-technologies', trlAtLeast: 6 }],
      budget: { currency: 'EUR', value: '1000.01' },
      key: { type: 'equal' },
    });
    expect(searchOf({ ...asked, weights: 'gbr 40, AUS 35.5' })?.key).toEqual({
      type: 'fixed',
      weights: [{ nation: 'GBR', value: '40' }, { nation: 'AUS', value: '35.5' }],
    });
  });

  it('is not searched for before it is whole', () => {
    expect(searchOf({ area: ['x:1'] })).toBeUndefined();
    expect(searchOf({ budget: 'EUR 1' })).toBeUndefined();
    expect(searchOf({ ...asked, weights: 'forty' })).toBeUndefined();
  });

  it('names nations that must be in, and asks for what could start', () => {
    expect(searchOf({ ...asked, include: 'jpn, GBR', startable: true })).toMatchObject({ nations: { include: ['JPN', 'GBR'] }, blockersAtMost: 0 });
  });
});

it('reads weights, or says that it cannot', () => {
  expect(weightsOf('')).toEqual([]);
  expect(weightsOf('GBR')).toBeUndefined();
});

it('rounds a part down, so that only all of it is 100 per cent', () => {
  expect(percent('7/8')).toBe('87 %');
  expect(percent('999/1000')).toBe('99 %');
  expect(percent('1')).toBe('100 %');
});
