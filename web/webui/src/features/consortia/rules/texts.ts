import { formatThreshold, parseFraction } from '@/ui/fraction';

const part = (fraction: string) => formatThreshold(parseFraction(fraction));
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const months = (n: number) => (n === 1 ? '1 month' : `${n} months`);

// Every rule that a clause can carry, as one would say it.
export const ruleTexts = {
  none: 'No rule: the text binds, and the software follows nothing of it.',
  kinds: {
    scale: 'Scale of contributions',
    'entry-into-effect': 'Entry into effect',
    voting: 'Voting',
    accession: 'Accession',
    'opt-out': 'Optional programmes',
    'under-subscription': 'What nobody has taken',
    overrun: 'Overrun',
    withdrawal: 'Withdrawal',
    arrears: 'Arrears',
    'share-limits': 'Limits of shares',
  },
  procedures: {
    unanimity: 'Unanimity',
    silence: 'Silence procedure',
    'simple-majority': 'Simple majority',
    'qualified-majority': 'Qualified majority',
    weighted: 'Weighted majority',
    'double-majority': 'Double majority',
    blocking: 'Blocking minority',
    'consensus-then-weighted': 'Consensus, then weighted votes',
  },
  unanimity: 'Adopted if no nation votes against. Abstaining or staying away blocks nothing.',
  silence: 'Silence adopts: nobody votes, and the text is adopted unless a nation objects at or before the deadline. One objection breaks the silence.',
  simpleMajority: 'Adopted with more votes for than against. Each nation has one vote; abstentions are not counted.',
  qualifiedMajority: (of: string) => `Adopted with at least ${part(of)} of the votes for and against. Each nation has one vote; abstentions are not counted.`,
  weighted: (of: string) => `Adopted if the nations in favour carry at least ${part(of)} of the contribution shares of all who may vote.`,
  doubleMajority: (parties: string, shares: string) =>
    `Adopted if at least ${part(parties)} of the parties are in favour and they carry at least ${part(shares)} of the contribution shares. Both must hold.`,
  blocking: (at: number) => `Adopted unless the votes against reach ${at}.`,
  blockingVotes: (nations: string, votes: number) => `${nations}: ${votes} ${votes === 1 ? 'vote' : 'votes'}.`,
  blockingDefault: (votes: number) => `Every other nation: ${votes} ${votes === 1 ? 'vote' : 'votes'}.`,
  consensus: (of: string, quorum: string) =>
    `Consensus is sought first: adopted if nobody votes against. Failing that, at least ${part(of)} of the weighted votes cast adopt it, if those who declare themselves carry at least ${part(quorum)} of the contribution shares.`,
  quorum: (of: string) => `Quorum: at least ${part(of)} of those entitled to vote must declare themselves.`,
  secret: 'Secret ballot: nobody learns who voted how; only the numbers are told.',
  openBallot: 'Open ballot: all participants see who voted how.',
  questions: (names: string) => `Questions decided so: ${names}.`,
  noClause: 'No clause says how such a question is decided, so unanimity applies.',

  scale: {
    caption: 'Weights as agreed, to the letter',
    nation: 'Nation',
    weight: 'Weight',
    share: 'Of the whole',
    sum: 'Sum of the table',
    residual: 'Taken by nobody',
    whole: 'Whole',
    complete: 'The table adds up to its whole; nothing is left over.',
    underwriter: (nation: string, residual: string) => `${nation} carries what nobody has taken (${residual}).`,
    underwriterVotes: 'While it carries that part, it votes with it too.',
    underwriterDoesNotVote: 'It does not vote with that part.',
    nobody: (residual: string) => `${residual} is taken by nobody, and nobody underwrites it.`,
  },
  effect: {
    lead: 'The arrangement takes effect once all of this holds:',
    all: 'every invited nation is bound;',
    count: (n: number) => (n === 1 ? 'at least one nation is bound;' : `at least ${n} nations are bound;`),
    share: (of: string) => `the nations bound carry at least ${part(of)} of the scale;`,
    nations: (names: string) => `these nations are bound: ${names};`,
    delay: (n: number) => `and then ${days(n)} have passed.`,
  },
  accession: {
    dilution: 'A newcomer takes its share out of everybody’s: each share s becomes s × (1 − new share).',
    noDilution: 'The shares of the others stay as they are.',
    buyIn: 'A newcomer buys in: it pays what it would have paid from the start, unless all parties waive it.',
    noBuyIn: 'A newcomer pays nothing for the time before it joined.',
  },
  optOut: (n: number) => `A party has ${months(n)} to declare that it is not interested in an optional programme. Silence is taking part.`,
  underSubscription: {
    REDISTRIBUTE_PRO_RATA: (n: number) => `${n === 0 ? 'At once' : `After ${days(n)} in effect`}, what nobody has taken is shared among those who take part, in proportion to their shares.`,
    UNDERWRITER: (n: number) => `${n === 0 ? 'At once' : `After ${days(n)} in effect`}, the underwriter carries what nobody has taken.`,
  },
  overrun: {
    upTo: (of: string) => `Up to ${part(of)} over the envelope`,
    between: (from: string, to: string) => `Above ${part(from)}, up to ${part(to)}`,
    above: (from: string) => `Above ${part(from)}`,
    any: 'Any overrun',
    mayLeave: 'A party that did not vote for it may leave at once.',
    nobodyLeaves: 'Nobody may leave because of it.',
  },
  limits: {
    both: (floor: string, ceiling: string) => `No nation carries less than ${part(floor)} or more than ${part(ceiling)} of the scale.`,
    floor: (of: string) => `No nation carries less than ${part(of)} of the scale.`,
    ceiling: (of: string) => `No nation carries more than ${part(of)} of the scale.`,
  },
  withdrawal: {
    AFTER_NOTICE: (n: number) => (n === 0 ? 'A nation leaves on the day of its notice.' : `A nation leaves ${days(n)} after its notice.`),
    END_OF_YEAR_AFTER_NOTICE: 'A nation leaves at the end of the year after the year of its notice.',
    until: 'Until then it votes and pays.',
  },
  arrears: (n: number) => `A nation that is more than ${days(n)} overdue has no vote, unless the others waive that.`,
} as const;

export const questionNames: Record<string, string> = {
  COST_SHARE: 'Cost share',
  BUDGET: 'Budget',
  PROJECT: 'Project',
  ACCESSION: 'Accession of a nation',
  AMENDMENT: 'Amendment of the arrangement',
  BUY_IN_WAIVER: 'Waiver of a buy-in',
  EXPULSION: 'Expulsion',
  ARREARS_WAIVER: 'Vote in spite of arrears',
  INTEREST_WAIVER: 'Waiver of interest',
  WRITE_OFF: 'Write-off of a debt',
  SURPLUS: 'Sharing of a surplus',
  PERIOD_REOPENING: 'Reopening of a closed period',
  WITHDRAWAL_SETTLEMENT: 'Settlement with a leaver',
  OVERRUN: 'Overrun',
  TERMINATION: 'Termination',
  OTHER: 'Other question',
  ELIGIBILITY: 'Rules of eligible cost',
  IN_KIND: 'Contribution in kind',
};
