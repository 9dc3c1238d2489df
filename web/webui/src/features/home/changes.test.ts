import { expect, it } from 'vitest';
import { inGroups, kindOf, type Change } from './changes';

const change = (id: string, kind: string, consortium = 'c1'): Change => ({ id, kind, consortium, time: `2026-01-0${id}T00:00:00Z`, subject: 'calls/1' });

it('tells once what happened several times, but each decision by itself', () => {
  const groups = inGroups([change('1', 'funding.reminder'), change('2', 'funding.reminder'), change('3', 'funding.reminder', 'c2'), change('4', 'consortium.decision-adopted'), change('5', 'consortium.decision-adopted')]);
  expect(groups.map(({ id, times }) => [id, times])).toEqual([['1', 2], ['3', 1], ['4', 1], ['5', 1]]);
});

it('names a kind without the house and the version', () => {
  expect(kindOf('org.minilateral.consortium.founded.v1')).toBe('consortium.founded');
});
