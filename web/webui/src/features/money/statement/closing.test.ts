import { describe, expect, it } from 'vitest';
import { addsUp } from './closing';

const eur = (value: string) => ({ currency: 'EUR', value });
const account = {
  nation: 'FRA',
  opening: eur('10.00'),
  assessed: eur('100.10'),
  adjusted: eur('-0.05'),
  received: eur('60.00'),
  credited: eur('5.05'),
  closing: eur('45.00'),
};

describe('the account of a nation', () => {
  it('adds up from opening to closing', () => {
    expect(addsUp(account)).toBe(true);
  });
  it('does not where one cent is missing', () => {
    expect(addsUp({ ...account, closing: eur('44.99') })).toBe(false);
  });
});
