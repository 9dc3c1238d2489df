import type { Check } from '@/ui/form';
import { compareFractions, dividedBy, formatFraction, minus, one, parseFraction, times, total, zero } from '@/ui/fraction';
import type { Clause, Rule, RuleOf } from '../rules/words';
import { counted, numberOf, outsiders, part, read, type ReadScale, type Say } from './numbers';
import { checkProcedure } from './procedures';
import { checkTexts as t } from './texts';

// Rules that could never be followed, as the server refuses them (ImpossibleRules), seen while they are written.

const CLAUSE_NUMBER = /^[0-9A-Z]+(\.[0-9A-Za-z]+)*$/;

/** What a scale adds up to, as far as its numbers can be read. */
export function sumOf(scale: RuleOf<'scale'>) {
  const whole = numberOf(scale.whole);
  const sum = total(scale.entries.flatMap(({ weight }) => numberOf(weight) ?? []));
  return { whole, sum, residual: whole && minus(whole, sum) };
}

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

function scaleOf(clauses: readonly Clause[]): ReadScale {
  const rule = clauses.find((clause) => clause.rule?.type === 'scale')?.rule as RuleOf<'scale'> | undefined;
  if (!rule) return undefined;
  const { whole, sum } = sumOf(rule);
  const readable = whole && compareFractions(whole, zero) > 0 && rule.entries.every(({ weight }) => numberOf(weight));
  return readable ? { rule, whole, sum, names: new Set(rule.entries.map(({ nation }) => nation)) } : 'unreadable';
}

function checkRule(rule: Rule, scale: ReadScale, say: Say) {
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

function checkConditions({ conditions }: RuleOf<'entry-into-effect'>, scale: ReadScale, say: Say) {
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

function checkVoting({ questions, procedure, quorum, secret }: RuleOf<'voting'>, scale: ReadScale, say: Say) {
  if (questions.length === 0) say('/questions', t.questionsMissing, true);
  if (quorum) part('/quorum', quorum, say);
  if (procedure.type === 'silence' && (quorum || secret)) say(quorum ? '/quorum' : '/secret', t.silenceIsOpen);
  if (questions.includes('BUY_IN_WAIVER') && procedure.type !== 'unanimity') say('/questions', t.buyInUnanimous);
  checkProcedure(procedure, scale, (at, detail, missing) => say(`/procedure${at}`, detail, missing));
}

function checkLimits({ floor, ceiling }: RuleOf<'share-limits'>, scale: ReadScale, say: Say) {
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

function checkBands({ bands }: RuleOf<'overrun'>, scale: ReadScale, say: Say) {
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
