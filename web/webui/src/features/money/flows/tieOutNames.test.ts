import { describe, expect, it } from 'vitest';
import { tieOutNames } from './tieOutNames';

const line = (control: 'EXPENSE' | 'EXPENSE_IN_KIND', currency: string) => ({ control, statement: { currency, value: '0.00' } });

describe('the tie-out of flows', () => {
  it('tells what was used in kind from what came in, in each currency', () => {
    const names = tieOutNames(['EUR', 'JPY'].flatMap((currency) => [line('EXPENSE', currency), line('EXPENSE_IN_KIND', currency), line('EXPENSE_IN_KIND', currency)]));
    expect(names).toEqual([
      undefined, 'Expense in kind: what was used', 'Expense in kind: what came in',
      undefined, 'Expense in kind: what was used', 'Expense in kind: what came in',
    ]);
  });
});
