import type { Consortium } from '@/api';
import { ruleTexts as t, questionNames } from './texts';

export type Rule = Consortium['Rule'];
export type Procedure = Consortium['Procedure'];
export type Clause = Consortium['Clause'];

type NameOf = (nation: string) => string;
export type RuleOf<Type extends Rule['type']> = Extract<Rule, { type: Type }>;

/** The rule of this kind, if a clause gives one, and that clause. */
export function clauseWith<Type extends Rule['type']>(clauses: readonly Clause[], type: Type) {
  const clause = clauses.find((one) => one.rule?.type === type);
  return clause && { clause, rule: clause.rule as RuleOf<Type> };
}

/** The clause by which such a question is decided; none: unanimity. */
export const clauseOn = (clauses: readonly Clause[], question: string) =>
  clauses.find(({ rule }) => (rule?.type === 'voting' ? rule.questions.some((one) => one === question) : rule?.type === 'overrun' && question === 'OVERRUN'));

export const procedureName = (procedure: Procedure) => t.procedures[procedure.type];
export const questionName = (question: string | null | undefined) => questionNames[question ?? ''] ?? question ?? '';

/** How it is decided, sentence by sentence. */
export function procedureWords(procedure: Procedure, nameOf: NameOf): string[] {
  switch (procedure.type) {
    case 'unanimity':
      return [t.unanimity];
    case 'silence':
      return [t.silence];
    case 'simple-majority':
      return [t.simpleMajority];
    case 'qualified-majority':
      return [t.qualifiedMajority(procedure.atLeast)];
    case 'weighted':
      return [t.weighted(procedure.shares)];
    case 'double-majority':
      return [t.doubleMajority(procedure.parties, procedure.shares)];
    case 'blocking':
      return [t.blocking(procedure.blockAt ?? 0), ...blockingVotes(procedure, nameOf)];
    case 'consensus-then-weighted':
      return [t.consensus(procedure.ofVotesCast, procedure.quorum)];
  }
}

function blockingVotes({ votes, defaultVotes }: Extract<Procedure, { type: 'blocking' }>, nameOf: NameOf): string[] {
  const byVotes = new Map<number, string[]>();
  for (const [nation, held] of Object.entries(votes)) byVotes.set(held, [...(byVotes.get(held) ?? []), nameOf(nation)]);
  const named = [...byVotes].sort(([a], [b]) => b - a).map(([held, nations]) => t.blockingVotes(nations.sort().join(', '), held));
  return [...named, t.blockingDefault(defaultVotes ?? 0)];
}

/** A rule sentence by sentence; the scale and the bands of an overrun have a table of their own besides. */
export function ruleWords(rule: Rule, nameOf: NameOf): string[] {
  switch (rule.type) {
    case 'voting':
      return [
        ...procedureWords(rule.procedure, nameOf),
        ...(rule.quorum ? [t.quorum(rule.quorum)] : []),
        ...(rule.secret ? [t.secret] : []),
        t.questions(rule.questions.map(questionName).join(', ')),
      ];
    case 'accession':
      return [rule.dilution ? t.accession.dilution : t.accession.noDilution, rule.buyIn ? t.accession.buyIn : t.accession.noBuyIn];
    case 'opt-out':
      return [t.optOut(rule.months ?? 0)];
    case 'under-subscription':
      return [t.underSubscription[rule.remedy](rule.afterDays ?? 0)];
    case 'withdrawal':
      return [
        rule.effect === 'AFTER_NOTICE' ? t.withdrawal.AFTER_NOTICE(rule.noticeDays ?? 0) : t.withdrawal.END_OF_YEAR_AFTER_NOTICE,
        t.withdrawal.until,
      ];
    case 'arrears':
      return [t.arrears(rule.days ?? 0)];
    case 'share-limits':
      return limits(rule);
    case 'entry-into-effect':
    case 'overrun':
    case 'scale':
      return [];
  }
}

function limits({ floor, ceiling }: RuleOf<'share-limits'>): string[] {
  if (floor && ceiling) return [t.limits.both(floor, ceiling)];
  if (floor) return [t.limits.floor(floor)];
  return ceiling ? [t.limits.ceiling(ceiling)] : [];
}

export function conditionWords(condition: Consortium['Condition'], nameOf: NameOf): string {
  switch (condition.type) {
    case 'all':
      return t.effect.all;
    case 'count':
      return t.effect.count(condition.atLeast ?? 1);
    case 'share':
      return t.effect.share(condition.atLeast);
    case 'nations':
      return t.effect.nations(condition.nations.map(nameOf).join(', '));
    case 'delay':
      return t.effect.delay(condition.days ?? 0);
  }
}

/** What a band covers, said with the one below it. */
export function bandWords(bands: readonly Consortium['OverrunBand'][], place: number): string {
  const upTo = bands[place]?.upTo;
  const from = bands[place - 1]?.upTo;
  if (upTo) return from ? t.overrun.between(from, upTo) : t.overrun.upTo(upTo);
  return from ? t.overrun.above(from) : t.overrun.any;
}
