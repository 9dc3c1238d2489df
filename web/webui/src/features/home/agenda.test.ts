import { describe, expect, it } from 'vitest';
import { inOrder, needOf, placeOf } from './agenda';

describe('the place of a need', () => {
  it('is the decision where one votes or objects', () => {
    expect(placeOf('consortium', { kind: 'VOTE', subjectId: 'd1', consortium: { id: 'c1' } })).toEqual({
      to: '/decisions/$decisionId',
      params: { decisionId: 'd1' },
    });
  });
  it('is the consortium where one signs, and the calls where one pays', () => {
    expect(placeOf('consortium', { kind: 'SIGNATURE', consortium: { id: 'c1' } }).to).toBe('/consortia/$consortiumId');
    expect(placeOf('funding', { kind: 'DUE', consortium: { id: 'c1' } }).to).toBe('/money/$consortiumId/calls');
    expect(placeOf('funding', { kind: 'RECEIPT_PROPOSAL', consortium: { id: 'c1' } }).to).toBe('/money/$consortiumId/approvals');
  });
});

it('puts the earliest deadline first and what has none last', () => {
  const need = (subjectId: string, due?: string, since?: string) => needOf('consortium', { kind: 'VOTE', subjectId, due, since });
  const order = inOrder([need('later', '2027-01-01T00:00:00Z'), need('young', undefined, '2026-02-01'), need('soon', '2026-12-01T00:00:00Z'), need('old', undefined, '2026-01-01')]);
  expect(order.map((one) => one.key)).toEqual(['VOTE soon', 'VOTE later', 'VOTE old', 'VOTE young']);
});
