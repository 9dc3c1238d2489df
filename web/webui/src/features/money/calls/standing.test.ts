import { describe, expect, it } from 'vitest';
import { lateDues, lateKey, lateNations, outstandingOf, standingOf } from './standing';

const eur = (value: string) => ({ currency: 'EUR', value });
const due = (nation: string, paid: string, outstanding: string) => ({ nation, paid: eur(paid), outstanding: eur(outstanding) });
const call = {
  amount: eur('100.00'),
  dueOn: '2026-06-30',
  projectId: null,
  dues: [due('DEU', '60.00', '0.00'), due('FRA', '10.10', '19.90'), due('ITA', '0.00', '10.00')],
};

describe('how a call stands', () => {
  it('is open on the day it is due and late the day after', () => {
    expect(standingOf(call, '2026-06-30')).toBe('open');
    expect(standingOf(call, '2026-07-01')).toBe('late');
  });
  it('names the nations that are late, and nobody who paid', () => {
    expect(lateNations(call, '2026-07-01')).toEqual(['FRA', 'ITA']);
    expect(lateNations(call, '2026-06-30')).toEqual([]);
  });
  it('is paid where nobody owes, however late the day', () => {
    expect(standingOf({ ...call, dues: [due('DEU', '100.00', '0.00')] }, '2030-01-01')).toBe('paid');
  });
  it('adds up what is outstanding to the last cent', () => {
    expect(outstandingOf(call)).toEqual(eur('29.90'));
  });
});

describe('what is late', () => {
  const later = { ...call, dueOn: '2026-07-15', dues: [due('FRA', '0.00', '0.10')] };
  it('is added up over calls, since the oldest of them', () => {
    const late = lateDues([later, call], '2026-08-01');
    expect(late.get(lateKey('FRA', null, 'EUR'))).toEqual({ since: '2026-06-30', amount: eur('20.00') });
    expect(late.has(lateKey('DEU', null, 'EUR'))).toBe(false);
  });
  it('counts only what is due by the day', () => {
    expect(lateDues([later, call], '2026-07-10').get(lateKey('FRA', null, 'EUR'))?.amount).toEqual(eur('19.90'));
  });
});
