import { describe, expect, it } from 'vitest';
import { formatFraction } from '@/ui/fraction';
import type { Clause, Rule } from '../rules/words';
import { checkClauses, sumOf } from './checks';
import { clausesOf, draftsOf, moved, newKey, nextNumber } from './drafts';
import { numberOf } from './numbers';
import { newCondition, newProcedure, newRule, starts } from './starts';
import { checkTexts as t } from './texts';

const clause = (number: string, rule?: object): Clause => ({ number, title: 'A title', text: 'A text', ...(rule && { rule: rule as Rule }) });
const scale = (weights: Record<string, string>, more: object = {}) =>
  clause('3', { type: 'scale', whole: '100', entries: Object.entries(weights).map(([nation, weight]) => ({ nation, weight })), ...more });
const fine = scale({ GBR: '40', AUS: '35', CAN: '25' });
const effect = (...conditions: object[]) => clause('9', { type: 'entry-into-effect', conditions });
const voting = (rule: object) => clause('12', { type: 'voting', questions: ['BUDGET'], procedure: { type: 'unanimity' }, ...rule });
const said = (...clauses: Clause[]) => checkClauses(clauses, '/clauses').map(({ pointer, detail }) => [pointer, detail]);

describe('numbers of an arrangement', () => {
  it('are read as the server reads them', () => {
    expect(['52.55', '2/3', ' 7 ', '+1', '-0.5'].every((text) => numberOf(text))).toBe(true);
    expect(['', '1,5', '1/0', '1.', '.5', '1e3', '2.5/3', '2 / 3'].some((text) => numberOf(text))).toBe(false);
  });

  it('are added up without a float', () => {
    const { sum, residual } = sumOf({ type: 'scale', whole: '1', entries: [{ nation: 'GBR', weight: '0.1' }, { nation: 'AUS', weight: '0.2' }, { nation: 'CAN', weight: '1/3' }] });
    expect([formatFraction(sum), formatFraction(residual!)]).toEqual(['19/30', '11/30']);
  });
});

describe('rules that could never be followed', () => {
  it('are none in a sound arrangement', () => {
    expect(said(fine, effect({ type: 'share', atLeast: '2/3' }, { type: 'nations', nations: ['AUS'] }), voting({ procedure: newProcedure['double-majority']() }))).toEqual([]);
  });

  it('are shares above their whole, by how much, and nations twice', () => {
    expect(said(scale({ GBR: '40', AUS: '60.01' }))).toEqual([['/clauses/0/rule/entries', t.aboveWhole('0.01')]]);
    const twice = clause('3', { type: 'scale', whole: '100', entries: [{ nation: 'GBR', weight: '1' }, { nation: 'GBR', weight: '1' }] });
    expect(said(twice)).toEqual([['/clauses/0/rule/entries/1/nation', t.nationTwice]]);
    expect(said(scale({ GBR: '-1' }, { underwriter: 'FRA' }))).toEqual([
      ['/clauses/0/rule/entries/0/weight', t.negative],
      ['/clauses/0/rule/underwriter', t.underwriterOutside],
    ]);
  });

  it('are thresholds that nobody reaches, exactly: of 66.75 two thirds are reached, of 62.55 not', () => {
    const spacelab = (...nations: string[]) => scale(Object.fromEntries(Object.entries({ DEU: '52.55', FRA: '10.00', BEL: '4.20' }).filter(([nation]) => nations.includes(nation))));
    expect(said(spacelab('DEU', 'FRA', 'BEL'), effect({ type: 'share', atLeast: '2/3' }))).toEqual([]);
    expect(said(spacelab('DEU', 'FRA'), effect({ type: 'share', atLeast: '2/3' }))).toEqual([['/clauses/1/rule/conditions/0/atLeast', t.unreachable]]);
  });

  it('are conditions beside the scale, or without one', () => {
    expect(said(effect({ type: 'share', atLeast: '2/3' }))).toEqual([['/clauses/0/rule/conditions/0', t.shareWithoutScale]]);
    expect(said(fine, effect({ type: 'nations', nations: ['JPN'] }, { type: 'count', atLeast: 4 }))).toEqual([
      ['/clauses/1/rule/conditions/0/nations', t.notOnScale('JPN')],
      ['/clauses/1/rule/conditions/1/atLeast', t.countUnreachable(3)],
    ]);
  });

  it('are procedures that contradict themselves', () => {
    expect(said(voting({ procedure: { type: 'weighted', shares: '3/2' } }))).toEqual([
      ['/clauses/0/rule/procedure/shares', t.notAPart],
      ['/clauses/0/rule/procedure', t.votesWithoutScale],
    ]);
    expect(said(voting({ procedure: { type: 'silence' }, quorum: '1/2' }))).toEqual([['/clauses/0/rule/quorum', t.silenceIsOpen]]);
    expect(said(voting({ questions: ['BUY_IN_WAIVER'], procedure: { type: 'silence' } }))).toEqual([['/clauses/0/rule/questions', t.buyInUnanimous]]);
    expect(said(voting({ procedure: { type: 'blocking', votes: { GBR: 3 }, defaultVotes: 0, blockAt: 10 } }))).toEqual([['/clauses/0/rule/procedure/blockAt', t.blockingUnreachable(3)]]);
  });

  it('are two clauses on one thing', () => {
    expect(said(clause('1', { type: 'opt-out', months: 3 }), clause('1', { type: 'opt-out', months: 4 }))).toEqual([
      ['/clauses/1/number', t.numberTwice],
      ['/clauses/1/rule', t.ruleTwice],
    ]);
    expect(said(voting({}), { ...voting({}), number: '13' })).toEqual([['/clauses/1/rule/questions', t.questionTwice]]);
  });

  it('are limits that the scale breaks, and bands that do not rise', () => {
    expect(said(fine, clause('4', { type: 'share-limits', floor: '3/10', ceiling: '1/3' }))).toEqual([
      ['/clauses/1/rule/floor', t.brokenBy('CAN')],
      ['/clauses/1/rule/ceiling', t.brokenBy('GBR')],
    ]);
    const band = (upTo?: string) => ({ upTo, procedure: { type: 'unanimity' } });
    expect(said(clause('4', { type: 'overrun', bands: [band('1/5'), band('1/10'), band('1')] }))).toEqual([
      ['/clauses/0/rule/bands/1/upTo', t.bandsRise],
      ['/clauses/0/rule/bands/2/upTo', t.lastBandOpen],
    ]);
  });

  it('are told only once somebody sends where something is but missing', () => {
    expect(checkClauses([clause('3', newRule.scale([]))], '').filter(({ missing }) => !missing)).toEqual([]);
    expect(checkClauses([voting({ questions: [] })], '')[0]).toMatchObject({ missing: true });
    const uncounted = [{ type: 'opt-out' }, { type: 'arrears' }, { type: 'withdrawal', effect: 'AFTER_NOTICE' }, { type: 'under-subscription', remedy: 'REDISTRIBUTE_PRO_RATA' }];
    expect(checkClauses(uncounted.map((rule, place) => clause(String(place), rule)), '').map(({ pointer, missing }) => [pointer, missing])).toEqual([
      ['/0/rule/months', true], ['/1/rule/days', true], ['/2/rule/noticeDays', true], ['/3/rule/afterDays', true],
    ]);
  });

  it('are in nothing that the form suggests, once there is a scale', () => {
    for (const { clause: suggested } of starts) {
      const text = [fine, { ...suggested(['GBR', 'AUS']), number: '20' }].filter(({ rule }, place) => place > 0 || rule?.type !== 'scale' || suggested([]).rule?.type !== 'scale');
      expect(checkClauses(text, '')).toEqual([]);
    }
    for (const make of Object.values(newCondition)) expect(checkClauses([fine, effect(make())], '').every(({ missing }) => missing)).toBe(true);
  });
});

describe('clauses while they are written', () => {
  const drafts = [{ ...clause('1'), key: 'a' }, { ...clause('2'), key: 'b', out: true }, { ...clause('7.2'), key: 'c' }];

  it('are sent without those left out, and without what is the screen’s own', () => {
    expect(clausesOf(drafts)).toEqual([clause('1'), clause('7.2')]);
    expect(draftsOf(clausesOf(drafts)).map(({ number }) => number)).toEqual(['1', '7.2']);
  });

  it('change places with the next one that is there', () => {
    expect(moved(drafts, 'a', 1).map(({ key }) => key)).toEqual(['c', 'b', 'a']);
    expect(moved(drafts, 'a', -1).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('get a number and a key of their own', () => {
    expect(nextNumber(drafts)).toBe('8');
    expect(newKey([...drafts, { ...clause('8'), key: 'new-3' }])).toBe('new-4');
  });
});
