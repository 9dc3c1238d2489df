import { describe, expect, it } from 'vitest';
import type { Funding } from '@/api';
import { runningAt } from './running';

const eur = (value: string) => ({ currency: 'EUR', value });
const posting = (effectiveOn: string, recordedAt: string, balanceAfter: string) =>
  ({ effectiveOn, recordedAt, balanceAfter: eur(balanceAfter) }) as Funding['AccountPosting'];

// Recorded third, effective first: a late receipt.
const ledger = [
  posting('2026-03-01', '2026-03-01T10:00:00Z', '100.00'),
  posting('2026-04-01', '2026-04-01T10:00:00Z', '70.00'),
  posting('2026-02-01', '2026-05-01T10:00:00Z', '65.50'),
];
const balances = (asOf?: string, recordedUntil?: string) => runningAt(ledger, asOf, recordedUntil).map(({ running }) => running.value);

describe('the running balance', () => {
  it('is the one of the ledger where everything counts', () => {
    expect(balances()).toEqual(['100.00', '70.00', '65.50']);
  });
  it('leaves out what is effective later, and counts what was recorded late', () => {
    expect(balances('2026-03-31')).toEqual(['100.00', '95.50']);
  });
  it('leaves out what was not known yet', () => {
    expect(balances('2026-04-30', '2026-04-15T00:00:00Z')).toEqual(['100.00', '70.00']);
  });
  it('is empty before the first day', () => {
    expect(balances('2026-01-01')).toEqual([]);
  });
});
