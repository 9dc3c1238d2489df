import { describe, expect, it } from 'vitest';
import type { Consortium } from '@/api';
import { changesIn, phasesOf, spanOf, type Change } from './timeline';

const at = (iso: string) => Date.parse(iso);
const founded = at('2026-01-01T09:00:00Z');
const now = at('2026-11-29T10:00:00Z');
const change = (standing: Change['standing'], iso: string): Change => ({ nation: 'ITA', standing, at: at(iso) });
const row = (rest: Partial<Consortium['ParticipationView']>): Consortium['ParticipationView'] => ({ consortiumId: 'c', nation: 'ITA', ...rest });

describe('a nation’s time line', () => {
  it('goes from phase to phase as the history tells it', () => {
    const phases = phasesOf(
      row({ standing: 'PARTY' }),
      [change('PARTY', '2026-06-01T00:00:00Z'), change('INVITED', '2026-02-01T00:00:00Z'), { ...change('PARTY', '2026-03-01T00:00:00Z'), nation: 'FRA' }],
      founded,
      now,
    );
    expect(phases).toEqual([
      { standing: 'INVITED', from: at('2026-02-01T00:00:00Z'), to: at('2026-06-01T00:00:00Z') },
      { standing: 'PARTY', from: at('2026-06-01T00:00:00Z'), to: now },
    ]);
  });

  it('reaches beyond now to the day on which a notice takes effect', () => {
    const phases = phasesOf(row({ standing: 'NOTICE_GIVEN', noticeOn: '2026-11-01', leavesOn: '2027-03-01' }), [change('NOTICE_GIVEN', '2026-11-01T12:00:00Z')], founded, now);
    expect(phases.at(-1)).toEqual({ standing: 'NOTICE_GIVEN', from: at('2026-11-01T12:00:00Z'), to: at('2027-03-01') });
    expect(spanOf(phases, founded, now)).toEqual({ from: founded, to: at('2027-03-01') });
  });

  it('is told by the row where the history is not released', () => {
    const phases = phasesOf(
      row({ standing: 'PARTY', since: '2026-05-01', signedAt: '2026-03-01T10:00:00Z', signatureKind: 'SUBJECT_TO_APPROVAL', depositedOn: '2026-05-01' }),
      [],
      founded,
      now,
    );
    expect(phases.map((phase) => phase.standing)).toEqual(['SIGNED_SUBJECT_TO_APPROVAL', 'PARTY']);
    expect(phasesOf(row({ standing: 'INVITED', since: '2025-12-31' }), [], founded, now)).toEqual([{ standing: 'INVITED', from: founded, to: now }]);
  });

  it('reads standings alone out of the history', () => {
    const entry = (type: string, data: object) => ({ id: '1', type, time: '2026-02-01T00:00:00Z', data }) as unknown as Consortium['HistoryEntry'];
    expect(changesIn([
      entry('org.minilateral.consortium.goal.v1', { nation: 'ITA' }),
      entry('org.minilateral.consortium.participation.v1', { nation: 'ITA', standing: 'PARTY' }),
    ])).toEqual([change('PARTY', '2026-02-01T00:00:00Z')]);
  });
});
