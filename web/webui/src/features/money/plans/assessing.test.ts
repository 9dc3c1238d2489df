import { describe, expect, it } from 'vitest';
import type { Funding } from '@/api';
import { assessedOf, fitting, questionOf } from './assessing';

const eur = (value: string) => ({ currency: 'EUR', value });
const budget = (more: object = {}) =>
  ({
    id: 'b', projectId: null, fiscalYear: 2026, currency: 'EUR', total: eur('100.00'),
    lines: [{ kind: 'ADMINISTRATIVE', amount: eur('25.00') }, { kind: 'PROJECT', amount: eur('75.00') }], ...more,
  }) as unknown as Funding['Budget'];
const share = (more: object = {}) =>
  ({ id: 's', name: 'Key', state: 'ADOPTED', gap: '0', projectId: null, validFrom: '2026-01-01', constraints: [], method: { type: 'equal', nations: ['DEU', 'FRA'] }, ...more }) as unknown as Funding['CostShare'];
const assessment = (id: string, carryOut: string, more: object = {}) =>
  ({ id, amount: eur('1.00'), basis: { costShareId: 's', costShareName: 'Key' }, lines: [{ nation: 'DEU', underwritten: false, carryOut }], adjustments: [], ...more }) as unknown as Funding['Assessment'];

describe('cost shares for a budget', () => {
  it('are adopted, whole, of its scope and of its year', () => {
    const ids = (...shares: object[]) => fitting(shares.map((more, place) => share({ id: String(place), ...more })), budget()).map(({ id }) => id);
    expect(ids({}, { state: 'PROPOSED' }, { gap: '1.55' }, { projectId: 'p' }, { validFrom: '2027-01-01' })).toEqual(['0']);
    expect(ids({ validUntil: '2025-12-31' }, { validUntil: '2026-06-30' })).toEqual(['1']);
    expect(fitting([share({ projectId: 'p' })], budget({ projectId: 'p' }))).toHaveLength(1);
  });
});

describe('what an assessment would be', () => {
  it('is the whole budget, or of a revision only what is more', () => {
    expect(assessedOf(budget(), undefined)).toEqual(eur('100.00'));
    expect(assessedOf(budget(), budget({ total: eur('99.99') }))).toEqual(eur('0.01'));
  });

  it('carries on from the newest assessment or adjustment by the same cost share', () => {
    const carry = (...all: Funding['Assessment'][]) => questionOf(budget(), undefined, share(), all)?.carry;
    expect(carry()).toEqual([]);
    expect(carry(assessment('1', '1/3'), assessment('2', '-1/3'), assessment('3', '1/7', { basis: { costShareId: 'other' } }))).toEqual([{ nation: 'DEU', underwritten: false, open: '-1/3' }]);
    const adjusted = assessment('1', '1/3', { adjustments: [{ id: '5', costShareId: 's', lines: [{ nation: 'DEU', underwritten: false, carryOut: '1/9' }] }] });
    expect(carry(adjusted, assessment('2', '-1/3'))?.[0]?.open).toBe('1/9');
  });

  it('states the portions of a mix by kind as the budget has them', () => {
    const equal = { type: 'equal', nations: ['DEU'] };
    const mix = share({ method: { type: 'mix', parts: [{ kind: 'ADMINISTRATIVE', method: equal }, { kind: 'PROJECT', method: equal }] } });
    const asked = questionOf(budget(), undefined, mix, [])?.method;
    expect(asked?.type === 'mix' && asked.parts.map(({ portion }) => portion)).toEqual(['1/4', '3/4']);
    expect(questionOf(budget(), budget(), mix, [])).toBeUndefined();
  });

  it('is not guessed where the arithmetic alone cannot know it', () => {
    expect(questionOf(budget(), undefined, share({ method: { type: 'key-table', tableId: 't', years: [2025], nations: ['DEU'] } }), [])).toBeUndefined();
    const ceiling = share({ constraints: [{ type: 'absolute-ceiling', nation: 'DEU', amount: eur('1.00') }] });
    expect(questionOf(budget(), undefined, ceiling, [])).toBeDefined();
    expect(questionOf(budget(), undefined, ceiling, [assessment('1', '0')])).toBeUndefined();
  });
});
