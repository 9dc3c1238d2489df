import type { Consortium } from '@/api';
import { ruleTexts } from '../rules/texts';
import type { Clause, Procedure, Rule } from '../rules/words';

type Condition = Consortium['Condition'];
type Nations = readonly string[];

const scaleOf = (nations: Nations): Rule => ({
  type: 'scale',
  entries: (nations.length > 0 ? nations : ['']).map((nation) => ({ nation, weight: nations.length > 0 ? '1' : '' })),
  whole: nations.length > 0 ? String(nations.length) : '100',
});

/** A rule of each kind as it begins, when somebody chooses the kind. */
export const newRule: Record<Rule['type'], (nations: Nations) => Rule> = {
  scale: scaleOf,
  'entry-into-effect': () => ({ type: 'entry-into-effect', conditions: [{ type: 'all' }] }),
  voting: () => ({ type: 'voting', questions: [], procedure: { type: 'unanimity' } }),
  accession: () => ({ type: 'accession', dilution: true, buyIn: true }),
  'opt-out': () => ({ type: 'opt-out', months: 3 }),
  'under-subscription': () => ({ type: 'under-subscription', remedy: 'REDISTRIBUTE_PRO_RATA', afterDays: 365 }),
  overrun: () => ({
    type: 'overrun',
    bands: [
      { upTo: '1/5', procedure: { type: 'qualified-majority', atLeast: '2/3' }, mayLeave: false },
      { procedure: { type: 'qualified-majority', atLeast: '2/3' }, mayLeave: true },
    ],
  }),
  withdrawal: () => ({ type: 'withdrawal', effect: 'AFTER_NOTICE', noticeDays: 120 }),
  arrears: () => ({ type: 'arrears', days: 365 }),
  'share-limits': () => ({ type: 'share-limits', ceiling: '3/5' }),
};

export const newProcedure: Record<Procedure['type'], () => Procedure> = {
  unanimity: () => ({ type: 'unanimity' }),
  silence: () => ({ type: 'silence' }),
  'simple-majority': () => ({ type: 'simple-majority' }),
  'qualified-majority': () => ({ type: 'qualified-majority', atLeast: '2/3' }),
  weighted: () => ({ type: 'weighted', shares: '2/3' }),
  'double-majority': () => ({ type: 'double-majority', parties: '1/2', shares: '2/3' }),
  blocking: () => ({ type: 'blocking', votes: {}, defaultVotes: 10, blockAt: 10 }),
  'consensus-then-weighted': () => ({ type: 'consensus-then-weighted', ofVotesCast: '2/3', quorum: '1/2' }),
};

export const newCondition: Record<Condition['type'], () => Condition> = {
  all: () => ({ type: 'all' }),
  count: () => ({ type: 'count', atLeast: 2 }),
  share: () => ({ type: 'share', atLeast: '2/3' }),
  nations: () => ({ type: 'nations', nations: [] }),
  delay: () => ({ type: 'delay', days: 30 }),
};

type Start = { value: string; label: string; clause: (nations: Nations) => Omit<Clause, 'number'> };

const start = (value: string, label: string, title: string, text: string, rule?: (nations: Nations) => Rule): Start => ({
  value,
  label,
  clause: (nations) => ({ title, text, ...(rule && { rule: rule(nations) }) }),
});
const voting = (procedure: Procedure, ...questions: Consortium['Question'][]) => (): Rule => ({ type: 'voting', questions, procedure });
const effect = (...conditions: Condition[]) => (): Rule => ({ type: 'entry-into-effect', conditions });

/** How a new clause can begin: words and a rule that go together, all of them to be changed. */
export const starts: readonly Start[] = [
  start('text', 'Text alone', '', ''),
  start('scale', 'Scale: equal parts', 'Contributions', 'The participants contribute by this scale.', scaleOf),
  start('effect-share', 'Entry into effect: two thirds of the shares', 'Entry into effect', 'The arrangement takes effect once participants that carry two thirds of the contributions have signed.', effect({ type: 'share', atLeast: '2/3' })),
  start('effect-all', 'Entry into effect: the last signature of all', 'Entry into effect', 'The arrangement takes effect with the last signature.', effect({ type: 'all' })),
  start('unanimity', 'Voting: unanimity', 'Decisions by unanimity', 'Adopted if no participant votes against.', voting({ type: 'unanimity' }, 'ACCESSION', 'AMENDMENT', 'TERMINATION')),
  start('silence', 'Voting: silence procedure of 15 days', 'Silence procedure', 'A proposal is adopted unless a participant objects within 15 days.', voting({ type: 'silence' }, 'OTHER')),
  start('double', 'Voting: half of the parties and two thirds of the shares', 'Money', 'Cost shares and budgets are adopted by half of the participants that carry two thirds of the contributions.', voting({ type: 'double-majority', parties: '1/2', shares: '2/3' }, 'COST_SHARE', 'BUDGET')),
  start('two-thirds', 'Voting: two thirds of the parties', 'Projects', 'Adopted by two thirds of the participants present and voting.', voting({ type: 'qualified-majority', atLeast: '2/3' }, 'PROJECT')),
  start('withdrawal', 'Withdrawal: 120 days of notice', 'Withdrawal', 'A participant leaves 120 days after its written notice.', newRule.withdrawal),
  start('accession', 'Accession: dilution and buy-in', 'Accession', 'A newcomer’s share comes out of everybody’s, and it pays what it would have paid from the start.', newRule.accession),
  start('under-subscription', `${ruleTexts.kinds['under-subscription']}: shared by all after a year`, 'Under-subscription', 'After one year in effect what nobody has taken is carried by all, in proportion to their shares.', newRule['under-subscription']),
  start('overrun', 'Overrun: up to 20 % nobody leaves', 'Overrun', 'Up to 20 % over the envelope two thirds decide and nobody may leave; above it, who does not wish to follow may leave.', newRule.overrun),
  start('share-limits', 'Limits of shares: at most three fifths', 'Limits of shares', 'No participant carries more than three fifths.', newRule['share-limits']),
  start('opt-out', 'Optional programmes: three months to decline', 'Optional programmes', 'A participant has three months to declare that it is not interested.', newRule['opt-out']),
  start('arrears', 'Arrears: no vote after a year', 'Arrears', 'A participant more than 365 days overdue has no vote.', newRule.arrears),
];
