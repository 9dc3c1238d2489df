import type { Check } from '@/ui/form';
import { compareFractions, dividedBy, formatFraction, minus, one, parseFraction, times, total, zero, type Fraction } from '@/ui/fraction';
import type { Clause, Procedure, Rule, RuleOf } from '../rules/words';
import { checkTexts as t } from './texts';

// Rules that could never be followed, as the server refuses them (ImpossibleRules), seen while they are written.

const NUMBER = /^[+-]?\d{1,400}(\.\d{1,400}|\/\d{1,400})?$/;
const CLAUSE_NUMBER = /^[0-9A-Z]+(\.[0-9A-Za-z]+)*$/;

/** A number as the server reads it: a decimal or a fraction of whole numbers. */
export function numberOf(text: string | null | undefined): Fraction | undefined {
  const typed = (text ?? '').trim();
  return NUMBER.test(typed) && !/\/0+$/.test(typed) ? parseFraction(typed) : undefined;
}

/** What a scale adds up to, as far as its numbers can be read. */
export function sumOf(scale: RuleOf<'scale'>) {
  const whole = numberOf(scale.whole);
  const sum = total(scale.entries.flatMap(({ weight }) => numberOf(weight) ?? []));
  return { whole, sum, residual: whole && minus(whole, sum) };
}

type Scale = { rule: RuleOf<'scale'>; whole: Fraction; sum: Fraction; names: ReadonlySet<string> } | undefined;
type Say = (at: string, detail: string, missing?: true) => void;

/** All that is wrong with the clauses, each at its place in the body of the request. */
export function checkClauses(clauses: readonly Clause[], root: string): Check[] {
  const found: Check[] = [];
  const scale = scaleOf(clauses);
  const numbers = new Set<string>();
  const questions = new Set<string>();
  const kinds = new Set<string>();
  clauses.forEach(({ number, rule }, place) => {
    const say: Say = (at, detail, missing) => void found.push({ pointer: `${root}/${place}${at}`, detail, ...(missing && { missing }) });
    if (number !== '' && !CLAUSE_NUMBER.test(number)) say('/number', t.clauseNumber);
    else if (number !== '' && numbers.has(number)) say('/number', t.numberTwice);
    numbers.add(number);
    if (!rule) return;
    if (rule.type !== 'voting' && kinds.has(rule.type)) say('/rule', t.ruleTwice);
    kinds.add(rule.type);
    if (rule.type === 'voting') {
      if (rule.questions.some((question) => questions.has(question))) say('/rule/questions', t.questionTwice);
      rule.questions.forEach((question) => questions.add(question));
    }
    checkRule(rule, scale, (at, detail, missing) => say(`/rule${at}`, detail, missing));
  });
  return found;
}

function scaleOf(clauses: readonly Clause[]): Scale | 'unreadable' {
  const rule = clauses.find((clause) => clause.rule?.type === 'scale')?.rule as RuleOf<'scale'> | undefined;
  if (!rule) return undefined;
  const { whole, sum } = sumOf(rule);
  const readable = whole && compareFractions(whole, zero) > 0 && rule.entries.every(({ weight }) => numberOf(weight));
  return readable ? { rule, whole, sum, names: new Set(rule.entries.map(({ nation }) => nation)) } : 'unreadable';
}

function checkRule(rule: Rule, scale: Scale | 'unreadable', say: Say) {
  switch (rule.type) {
    case 'scale':
      return checkScale(rule, say);
    case 'entry-into-effect':
      return checkConditions(rule, scale, say);
    case 'voting':
      return checkVoting(rule, scale, say);
    case 'share-limits':
      return checkLimits(rule, scale, say);
    case 'overrun':
      return checkBands(rule, scale, say);
    case 'accession':
      return rule.dilution && scale === undefined ? say('', t.dilutionWithoutScale) : undefined;
    case 'under-subscription':
      counted('/afterDays', rule.afterDays, say);
      return rule.remedy === 'UNDERWRITER' && scale !== 'unreadable' && !scale?.rule.underwriter ? say('/remedy', t.underwriterMissing) : undefined;
    case 'opt-out':
      return counted('/months', rule.months, say);
    case 'withdrawal':
      return rule.effect === 'AFTER_NOTICE' ? counted('/noticeDays', rule.noticeDays, say) : undefined;
    case 'arrears':
      return counted('/days', rule.days, say);
  }
}

function checkScale({ entries, whole: typed, underwriter }: RuleOf<'scale'>, say: Say) {
  const nations = new Set<string>();
  entries.forEach(({ nation, weight }, place) => {
    if (nation === '') say(`/entries/${place}/nation`, t.needed, true);
    else if (nations.has(nation)) say(`/entries/${place}/nation`, t.nationTwice);
    nations.add(nation);
    read(`/entries/${place}/weight`, weight, say, (found) => (compareFractions(found, zero) < 0 ? t.negative : undefined));
  });
  read('/whole', typed, say, (found) => (compareFractions(found, zero) <= 0 ? t.wholeNotPositive : undefined));
  const whole = numberOf(typed);
  const sum = total(entries.flatMap(({ weight }) => numberOf(weight) ?? []));
  if (whole && compareFractions(sum, whole) > 0) say('/entries', t.aboveWhole(formatFraction(minus(sum, whole))));
  if (underwriter && !nations.has(underwriter)) say('/underwriter', t.underwriterOutside);
}

function checkConditions({ conditions }: RuleOf<'entry-into-effect'>, scale: Scale | 'unreadable', say: Say) {
  conditions.forEach((condition, place) => {
    const at = `/conditions/${place}`;
    switch (condition.type) {
      case 'share': {
        const threshold = part(`${at}/atLeast`, condition.atLeast, say);
        if (scale === undefined) say(at, t.shareWithoutScale);
        else if (threshold && scale !== 'unreadable' && compareFractions(threshold, dividedBy(scale.sum, scale.whole)) > 0) say(`${at}/atLeast`, t.unreachable);
        return;
      }
      case 'count':
        counted(`${at}/atLeast`, condition.atLeast, say);
        if (scale && scale !== 'unreadable' && (condition.atLeast ?? 0) > scale.names.size) say(`${at}/atLeast`, t.countUnreachable(scale.names.size));
        return;
      case 'nations':
        if (condition.nations.length === 0) say(`${at}/nations`, t.nationsMissing, true);
        return outsiders(condition.nations, scale, (nations) => say(`${at}/nations`, t.notOnScale(nations)));
      case 'delay':
        return counted(`${at}/days`, condition.days, say);
      case 'all':
    }
  });
}

function checkVoting({ questions, procedure, quorum, secret }: RuleOf<'voting'>, scale: Scale | 'unreadable', say: Say) {
  if (questions.length === 0) say('/questions', t.questionsMissing, true);
  if (quorum) part('/quorum', quorum, say);
  if (procedure.type === 'silence' && (quorum || secret)) say(quorum ? '/quorum' : '/secret', t.silenceIsOpen);
  if (questions.includes('BUY_IN_WAIVER') && procedure.type !== 'unanimity') say('/questions', t.buyInUnanimous);
  checkProcedure(procedure, scale, (at, detail, missing) => say(`/procedure${at}`, detail, missing));
}

function checkProcedure(procedure: Procedure, scale: Scale | 'unreadable', say: Say) {
  const weighs = () => (scale === undefined ? say('', t.votesWithoutScale) : undefined);
  switch (procedure.type) {
    case 'qualified-majority':
      return void part('/atLeast', procedure.atLeast, say);
    case 'weighted':
      part('/shares', procedure.shares, say);
      return weighs();
    case 'double-majority':
      part('/parties', procedure.parties, say);
      part('/shares', procedure.shares, say);
      return weighs();
    case 'consensus-then-weighted':
      part('/ofVotesCast', procedure.ofVotesCast, say);
      part('/quorum', procedure.quorum, say);
      return weighs();
    case 'blocking': {
      const { votes, defaultVotes, blockAt } = procedure;
      counted('/blockAt', blockAt, say);
      counted('/defaultVotes', defaultVotes, say);
      for (const [nation, held] of Object.entries(votes)) counted(`/votes/${nation}`, nation === '' ? undefined : held, say);
      outsiders(Object.keys(votes), scale, (nations) => say('/votes', t.notOnScale(nations)));
      const all = Object.values(votes).reduce((sum, held) => sum + (held ?? 0), 0);
      if (defaultVotes === 0 && blockAt && all < blockAt) say('/blockAt', t.blockingUnreachable(all));
      return;
    }
    case 'unanimity':
    case 'silence':
    case 'simple-majority':
  }
}

function checkLimits({ floor, ceiling }: RuleOf<'share-limits'>, scale: Scale | 'unreadable', say: Say) {
  if (scale === undefined) say('', t.limitsWithoutScale);
  if (!floor && !ceiling) say('/floor', t.limitsMissing, true);
  const least = floor ? part('/floor', floor, say) : undefined;
  const most = ceiling ? part('/ceiling', ceiling, say) : undefined;
  if (least && most && compareFractions(least, most) > 0) return say('/floor', t.floorAboveCeiling);
  if (!scale || scale === 'unreadable') return;
  const shares = scale.rule.entries.map(({ nation, weight }) => ({ nation, share: dividedBy(parseFraction(weight.trim()), scale.whole) }));
  const below = least && shares.find(({ share }) => compareFractions(share, least) < 0);
  const above = most && shares.find(({ share }) => compareFractions(share, most) > 0);
  if (least && compareFractions(times(least, parseFraction(String(shares.length))), one) > 0) say('/floor', t.floorUnreachable);
  else if (below) say('/floor', t.brokenBy(below.nation));
  if (above) say('/ceiling', t.brokenBy(above.nation));
}

function checkBands({ bands }: RuleOf<'overrun'>, scale: Scale | 'unreadable', say: Say) {
  let below = zero;
  bands.forEach((band, place) => {
    const last = place === bands.length - 1;
    const at = `/bands/${place}`;
    if (last && band.upTo) say(`${at}/upTo`, t.lastBandOpen);
    if (!last) {
      read(`${at}/upTo`, band.upTo ?? '', say, (found) => (compareFractions(found, below) <= 0 ? t.bandsRise : undefined));
      below = numberOf(band.upTo) ?? below;
    }
    checkProcedure(band.procedure, scale, (within, detail, missing) => say(`${at}/procedure${within}`, detail, missing));
  });
}

function read(at: string, text: string, say: Say, wrong: (found: Fraction) => string | undefined): Fraction | undefined {
  if (text.trim() === '') return void say(at, t.needed, true);
  const found = numberOf(text);
  const detail = found ? wrong(found) : t.notANumber;
  if (detail) say(at, detail);
  return detail ? undefined : found;
}

function counted(at: string, count: number | null | undefined, say: Say) {
  if (typeof count !== 'number') say(at, t.needed, true);
}

/** A part of the whole: above nothing, and not above all of it. */
const part = (at: string, text: string, say: Say) =>
  read(at, text, say, (found) => (compareFractions(found, zero) <= 0 || compareFractions(found, one) > 0 ? t.notAPart : undefined));

function outsiders(nations: readonly string[], scale: Scale | 'unreadable', say: (nations: string) => void) {
  if (!scale || scale === 'unreadable') return;
  const outside = nations.filter((nation) => !scale.names.has(nation));
  if (outside.length > 0) say(outside.join(', '));
}
