import { describe, expect, it } from 'vitest';
import type { Consortium } from '@/api';
import { changesBetween } from './difference';

const clause = (number: string, text: string, rule?: object | null) => ({ number, title: `Clause ${number}`, text, rule }) as Consortium['Clause'];

describe('what an amendment would change', () => {
  it('names clauses that come, go and read otherwise, and no other', () => {
    const before = [clause('1', 'Shares.'), clause('2', 'Budgets.'), clause('9', 'Effect.')];
    const after = [clause('1', 'Shares.'), clause('2', 'Budgets by two thirds.'), clause('15', 'Accession.')];
    expect(changesBetween(before, after).map(({ number, kind }) => [number, kind])).toEqual([['2', 'CHANGED'], ['9', 'REMOVED'], ['15', 'ADDED']]);
  });

  it('sees a changed rule under the same words, and none where only the writing of the data differs', () => {
    const share = (atLeast: string) => ({ type: 'entry-into-effect', conditions: [{ type: 'share', atLeast }] });
    expect(changesBetween([clause('9', 'Effect.', share('2/3'))], [clause('9', 'Effect.', share('3/4'))])).toHaveLength(1);
    expect(changesBetween(
      [clause('9', 'Effect.', { type: 'withdrawal', noticeDays: 90, effect: 'AFTER_NOTICE' }), clause('10', 'Other.', null)],
      [clause('9', 'Effect.', { effect: 'AFTER_NOTICE', noticeDays: 90, type: 'withdrawal' }), clause('10', 'Other.')],
    )).toEqual([]);
  });
});
