import { describe, expect, it } from 'vitest';
import type { Funding } from '@/api';
import { fits, previewOf } from './preview';

const eur = (value: string) => ({ currency: 'EUR', value });
const assessment = {
  owed: [
    { nation: 'DEU', underwritten: false, amount: eur('133.34') },
    { nation: 'FRA', underwritten: false, amount: eur('133.33') },
    { nation: 'DEU', underwritten: true, amount: eur('33.33') },
  ],
} as Pick<Funding['Assessment'], 'owed'>;

describe('the preview of a call', () => {
  it('weighs each nation by what it owes, its underwritten part apart, and states their exact sum', () => {
    const question = previewOf(assessment, undefined, eur('100.00'));
    expect(question.scale).toEqual([
      { nation: 'DEU', underwritten: false, weight: '133.34' },
      { nation: 'FRA', underwritten: false, weight: '133.33' },
      { nation: 'DEU', underwritten: true, weight: '33.33' },
    ]);
    expect(question.whole).toBe('300.00');
    expect(question.total).toEqual(eur('100.00'));
    expect(question.carry).toEqual([]);
  });

  it('carries in what the last call carried out', () => {
    const last = { lines: [{ nation: 'FRA', underwritten: false, carryOut: '-1/300' }] } as Pick<Funding['Call'], 'lines'>;
    expect(previewOf(assessment, last, eur('1.00')).carry).toEqual([{ nation: 'FRA', underwritten: false, open: '-1/300' }]);
  });
});

describe('an instalment', () => {
  it('fits up to what is left to call, and in no other currency', () => {
    expect(fits(eur('0.01'), eur('0.01'))).toBe(true);
    expect(fits(eur('0.02'), eur('0.01'))).toBe(false);
    expect(fits({ currency: 'GBP', value: '0.01' }, eur('0.01'))).toBe(false);
  });
});
