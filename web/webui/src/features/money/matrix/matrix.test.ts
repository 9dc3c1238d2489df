import { describe, expect, it } from 'vitest';
import type { Funding } from '@/api';
import { accountOf, currenciesOf, matrixOf, tintOf } from './matrix';

const money = (currency: string, value: string) => ({ currency, value });
const amounts = (currency: string, agreed: string, paid = '0.00') => ({ agreed: money(currency, agreed), paid: money(currency, paid) });
const cell = (nation: string, projectId: string | null, currency: string, agreed: string) => ({
  nation,
  projectId,
  amounts: amounts(currency, agreed),
  accounts: { called: 'called', notCalled: 'not-called', advances: null },
});

const matrix = {
  nations: ['DEU', 'FRA', 'JPN'],
  scopes: [{ projectId: null, name: '' }, { projectId: 'p1', name: '' }, { projectId: 'unused', name: '' }],
  cells: [cell('DEU', null, 'EUR', '60.10'), cell('DEU', 'p1', 'EUR', '0.02'), cell('FRA', null, 'EUR', '39.90'), cell('JPN', 'p1', 'JPY', '500')],
  nationTotals: [
    { nation: 'DEU', amounts: amounts('EUR', '60.12') },
    { nation: 'FRA', amounts: amounts('EUR', '39.90') },
    { nation: 'JPN', amounts: amounts('JPY', '500') },
  ],
  scopeTotals: [
    { projectId: null, amounts: amounts('EUR', '100.00') },
    { projectId: 'p1', amounts: amounts('EUR', '0.02') },
    { projectId: 'p1', amounts: amounts('JPY', '500') },
  ],
  totals: [amounts('EUR', '100.02'), amounts('JPY', '500')],
} as unknown as Funding['ContributionMatrix'];

describe('the matrix', () => {
  it('keeps the currencies apart', () => {
    expect(currenciesOf(matrix)).toEqual(['EUR', 'JPY']);
    const yen = matrixOf(matrix, 'agreed', 'JPY');
    expect(yen.lines.map(({ nation }) => nation)).toEqual(['JPN']);
    expect(yen.scopes).toEqual(['p1']);
    expect(yen.total).toEqual(money('JPY', '500'));
  });

  it('ties out by rows, by columns and as a whole', () => {
    const euro = matrixOf(matrix, 'agreed', 'EUR');
    expect(euro.scopes).toEqual([null, 'p1']);
    expect(euro.lines[0]!.cells.map((one) => one?.amount.value)).toEqual(['60.10', '0.02']);
    expect(euro.lines[1]!.cells[1]).toBeUndefined();
    expect(euro.tiesOut).toBe(true);
  });

  it('says so where one cent is missing in a row, a column or the total', () => {
    const wrong = (change: Partial<Funding['ContributionMatrix']>) => matrixOf({ ...matrix, ...change }, 'agreed', 'EUR').tiesOut;
    expect(wrong({ cells: matrix.cells.slice(1) })).toBe(false);
    expect(wrong({ nationTotals: [{ nation: 'DEU', amounts: amounts('EUR', '60.11') as never }, ...matrix.nationTotals.slice(1)] })).toBe(false);
    expect(wrong({ scopeTotals: [{ projectId: null, amounts: amounts('EUR', '99.99') as never }, ...matrix.scopeTotals.slice(1)] })).toBe(false);
    expect(wrong({ totals: [amounts('EUR', '100.03') as never] })).toBe(false);
  });
});

describe('a cell', () => {
  it('opens the account behind its measure, and no account where several are', () => {
    const one = matrix.cells[0]!;
    expect(accountOf(one, 'outstanding')).toBe('called');
    expect(accountOf(one, 'notCalled')).toBe('not-called');
    expect(accountOf(one, 'advances')).toBeUndefined();
    expect(accountOf(one, 'agreed')).toBeUndefined();
  });

  it('is tinted by quarters of the largest', () => {
    const of = (value: string) => tintOf(money('EUR', value), money('EUR', '100.00'));
    expect(['0.00', '25.00', '25.01', '75.00', '100.00', '-5.00'].map(of)).toEqual([0, 1, 2, 3, 4, 0]);
  });
});
