import { describe, expect, it } from 'vitest';
import type { Consortium } from '@/api';
import { partsOf, standing, tallyOf, voteOf, type Kind } from './tally';

const spacelab = { DEU: '52.55', ITA: '18.00', FRA: '10.00', GBR: '6.30', BEL: '4.20', ESP: '2.80', NLD: '2.10', DNK: '1.50', CHE: '1.00' };
const electorate = Object.entries(spacelab).map(([nation, weight]) => ({ nation, weight }));
const said = (kind: Kind, ...nations: string[]) => nations.map((nation) => ({ nation, kind }));
const by = (procedure: object, quorum?: string) => ({ electorate, procedure: procedure as Consortium['Procedure'], quorum });

describe('a count', () => {
  it('needs both majorities: DEU and ITA carry 70.55 % but are two of nine', () => {
    const double = by({ type: 'double-majority', parties: '1/2', shares: '2/3' });
    const two = tallyOf(double, said('FOR', 'DEU', 'ITA'));
    expect(two.adopted).toBe(false);
    expect(two.criteria.map(({ met, reached }) => [met, reached])).toEqual([[false, '2/9'], [true, '1411/1969']]);
    expect(tallyOf(double, said('FOR', 'DEU', 'ITA', 'FRA', 'GBR', 'BEL')).adopted).toBe(true);
  });

  it('takes a nation’s last vote, and counts no statement', () => {
    const votes = [...said('FOR', 'DEU'), ...said('STATEMENT', 'DEU'), ...said('AGAINST', 'DEU')];
    expect(standing(votes).get('DEU')).toBe('AGAINST');
    expect(tallyOf(by({ type: 'unanimity' }), votes).adopted).toBe(false);
  });

  it('adopts by silence until one objects, and again once that is taken back', () => {
    const silence = by({ type: 'silence' });
    expect(tallyOf(silence, []).adopted).toBe(true);
    expect(tallyOf(silence, said('OBJECTION', 'CHE')).adopted).toBe(false);
    expect(tallyOf(silence, [...said('OBJECTION', 'CHE'), ...said('OBJECTION_WITHDRAWN', 'CHE')]).adopted).toBe(true);
  });

  it('leaves abstentions out of a majority of those voting, but into the quorum', () => {
    const count = tallyOf(by({ type: 'qualified-majority', atLeast: '2/3' }, '1/2'), [...said('FOR', 'DEU', 'ITA'), ...said('AGAINST', 'FRA'), ...said('ABSTAIN', 'GBR', 'BEL')]);
    expect(count.criteria.map(({ met, reached }) => [met, reached])).toEqual([[true, '5/9'], [true, '2/3']]);
  });

  it('is not blocked by nine votes of ten, and is by ten', () => {
    const blocking = by({ type: 'blocking', votes: { DEU: 10 }, defaultVotes: 3, blockAt: 10 });
    expect(tallyOf(blocking, said('AGAINST', 'ITA', 'FRA', 'GBR')).adopted).toBe(true);
    expect(tallyOf(blocking, said('AGAINST', 'DEU')).adopted).toBe(false);
  });

  it('weighs votes only where consensus fails', () => {
    const consensus = by({ type: 'consensus-then-weighted', ofVotesCast: '2/3', quorum: '1/2' });
    expect(tallyOf(consensus, said('FOR', 'CHE')).adopted).toBe(true);
    expect(tallyOf(consensus, [...said('FOR', 'ITA'), ...said('AGAINST', 'CHE')])).toMatchObject({ adopted: false, criteria: [{ met: false }, { met: true }] });
  });

  it('has bars for parts of a whole alone', () => {
    expect(partsOf({ met: true, required: '2/3', reached: '3/4' })).toBeDefined();
    expect(partsOf({ met: true, required: '0', reached: '0' })).toBeUndefined();
    expect(partsOf({ met: true, required: 'fewer than 10', reached: '3' })).toBeUndefined();
  });
});

describe('a nation’s vote in a list', () => {
  const decision = (rest: object) =>
    ({ electorate, suspended: [], secret: false, state: 'OPEN', procedure: { type: 'unanimity' }, ...rest }) as unknown as Consortium['DecisionView'];
  const outcome = { adopted: true, inFavour: ['DEU'], against: [], abstained: ['ITA'], absent: ['FRA'], criteria: [] };

  it('is read from the sheet while open, from the result once closed', () => {
    expect(voteOf(decision({}), 'DEU', said('FOR', 'DEU'))).toBe('FOR');
    expect(voteOf(decision({}), 'FRA', said('FOR', 'DEU'))).toBe('NOT_YET');
    expect(voteOf(decision({}), 'FRA')).toBeUndefined();
    expect(voteOf(decision({ state: 'ADOPTED', outcome }), 'ITA')).toBe('ABSTAIN');
    expect(voteOf(decision({ state: 'ADOPTED', outcome, procedure: { type: 'silence' } }), 'FRA')).toBe('SILENT');
  });

  it('is none for whom has none, and not told of a secret ballot', () => {
    expect(voteOf(decision({}), 'JPN', [])).toBe('NO_VOTE');
    expect(voteOf(decision({ suspended: ['DEU'] }), 'DEU', [])).toBe('SUSPENDED');
    expect(voteOf(decision({ state: 'ADOPTED', outcome: { ...outcome, inFavour: [] }, secret: true }), 'DEU')).toBe('SECRET');
  });
});
