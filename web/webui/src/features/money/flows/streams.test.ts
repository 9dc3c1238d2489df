import { describe, expect, it } from 'vitest';
import type { Funding } from '@/api';
import { carriedOf, placesOf, streamsOf } from './streams';

const eur = (value: string) => ({ currency: 'EUR', value });
const names = {
  nation: (code: string) => code,
  scope: (id?: string | null) => id ?? 'whole',
  workPackage: (id?: string | null) => id ?? 'general',
  returned: 'returned',
  carried: 'carried',
};
const flow = (kind: string, nation: string | null, projectId: string | null, workPackageId: string | null, value: string, currency = 'EUR') =>
  ({ kind, nation, projectId, workPackageId, amount: { currency, value } }) as Funding['FundingFlow'];

const flows = [
  flow('RECEIVED', 'DEU', null, null, '60.00'),
  flow('RECEIVED', 'FRA', null, null, '40.00'),
  flow('RECEIVED', 'JPN', 'p', null, '500', 'JPY'),
  flow('EXPENSE', null, null, 'wp1', '25.00'),
  flow('RETURNED', 'FRA', null, null, '5.00'),
  flow('SET_OFF', 'DEU', null, null, '0.00'),
];

describe('the streams', () => {
  it('lead from nations over the scope to what was spent, in one currency', () => {
    const streams = streamsOf(flows, 'EUR', names);
    expect(streams.map(({ from, to, money }) => `${from.name}>${to.name} ${money.value}`)).toEqual([
      'DEU>whole 60.00',
      'FRA>whole 40.00',
      'whole>wp1 25.00',
      'whole>returned: FRA 5.00',
    ]);
  });

  it('name each place once, and never make a circle of what goes back to a nation', () => {
    const places = placesOf(streamsOf(flows, 'EUR', names));
    expect(places.map(({ id }) => id)).toEqual(['nation DEU', 'scope ', 'nation FRA', 'work  wp1', 'returned FRA']);
  });

  it('show what is left as carried, and no debt as a stream', () => {
    const balance = (carried: string) => [{ projectId: null, in: eur('0.00'), out: eur('0.00'), carried: eur(carried) }];
    expect(carriedOf(balance('70.00'), 'EUR', names).map(({ to, money }) => `${to.name} ${money.value}`)).toEqual(['carried 70.00']);
    expect(carriedOf(balance('-3.00'), 'EUR', names)).toEqual([]);
  });
});
