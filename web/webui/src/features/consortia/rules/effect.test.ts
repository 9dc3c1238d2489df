import { describe, expect, it } from 'vitest';
import { formatFraction, minus } from '@/ui/fraction';
import { leavesOn, progressOf } from './effect';
import type { Clause } from './words';

const clause = (rule: object): Clause => ({ number: '1', title: 'A clause', text: 'Its text.', rule: rule as Clause['rule'] });
const stand = (standing: 'PARTY' | 'INVITED' | 'SIGNED_SUBJECT_TO_APPROVAL' | 'PROVISIONALLY_APPLYING' | 'OBSERVER', ...nations: string[]) =>
  nations.map((nation) => ({ nation, standing }));

const spacelab = clause({
  type: 'scale',
  whole: '100',
  entries: [
    { nation: 'DEU', weight: '52.55' }, { nation: 'ITA', weight: '18.00' }, { nation: 'FRA', weight: '10.00' }, { nation: 'BEL', weight: '4.20' },
  ],
});
const twoThirds = clause({ type: 'entry-into-effect', conditions: [{ type: 'share', atLeast: '2/3' }] });

describe('entry into effect', () => {
  it('needs two thirds exactly: DEU, FRA and BEL carry 66.75, DEU and FRA 62.55', () => {
    const some = progressOf([spacelab, twoThirds], [...stand('PARTY', 'DEU', 'FRA'), ...stand('INVITED', 'BEL', 'ITA')]);
    expect(some.met).toBe(false);
    expect(formatFraction(some.steps[0]!.reached)).toBe('0.6255');
    expect(some.steps[0]!.lacking).toEqual(['ITA', 'BEL']);

    const more = progressOf([spacelab, twoThirds], stand('INVITED', 'BEL'), ['DEU', 'FRA', 'BEL']);
    expect(more.met).toBe(true);
    expect(formatFraction(minus(more.steps[0]!.reached, more.steps[0]!.required))).toBe('1/1200');
    expect(more.steps[0]!.lacking).toEqual([]);
  });

  it('does not count a signature that still waits for approval, but counts provisional application', () => {
    const four = clause({ type: 'entry-into-effect', conditions: [{ type: 'count', atLeast: 2 }, { type: 'nations', nations: ['JPN'] }, { type: 'delay', days: 30 }] });
    const waiting = progressOf([four], [...stand('PARTY', 'NLD'), ...stand('SIGNED_SUBJECT_TO_APPROVAL', 'JPN')]);
    expect(waiting.steps.map((step) => step.met)).toEqual([false, false]);
    expect(waiting.steps[1]!.lacking).toEqual(['JPN']);
    const applying = progressOf([four], [...stand('PARTY', 'NLD'), ...stand('PROVISIONALLY_APPLYING', 'JPN')]);
    expect(applying).toMatchObject({ met: true, delayDays: 30 });
  });

  it('waits for all who were invited where no clause says otherwise, and for no observer', () => {
    const all = [...stand('PARTY', 'GBR'), ...stand('INVITED', 'ITA'), ...stand('OBSERVER', 'CHE')];
    expect(progressOf([], all).steps[0]!.lacking).toEqual(['ITA']);
    expect(progressOf([], all, ['ITA']).met).toBe(true);
    expect(progressOf([], stand('OBSERVER', 'CHE')).met).toBe(false);
  });
});

describe('withdrawal', () => {
  it('counts days, or goes to the end of the next year', () => {
    expect(leavesOn({ type: 'withdrawal', effect: 'AFTER_NOTICE', noticeDays: 120 }, '2026-11-29')).toBe('2027-03-29');
    expect(leavesOn({ type: 'withdrawal', effect: 'END_OF_YEAR_AFTER_NOTICE' }, '2026-11-29')).toBe('2028-01-01');
  });
});
