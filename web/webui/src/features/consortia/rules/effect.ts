import type { Consortium } from '@/api';
import { compareFractions, dividedBy, parseFraction, total, zero, type Fraction } from '@/ui/fraction';
import { clauseWith, type Clause } from './words';

type Participation = Pick<Consortium['ParticipationView'], 'nation' | 'standing'>;

/** Only these count towards entry into effect. */
const BOUND = ['PARTY', 'PROVISIONALLY_APPLYING'];

export type Step = {
  condition: Exclude<Consortium['Condition'], { type: 'delay' }>;
  met: boolean;
  /** How much of the condition is reached, and how much it asks, of one whole: for the bar. */
  reached: Fraction;
  required: Fraction;
  /** Who could still bring it about. */
  lacking: string[];
};

export type Progress = { steps: Step[]; met: boolean; delayDays: number };

/** The nations that are bound by now. */
export const boundIn = (participations: readonly Participation[]) =>
  participations.filter((one) => BOUND.includes(one.standing ?? '')).map((one) => one.nation);

/**
 * How far the arrangement is from taking effect, exactly as the server counts it, with the nations still missing; also for
 * what is not yet so: "if JPN signs".
 */
export function progressOf(clauses: readonly Clause[], participations: readonly Participation[], alsoBound: readonly string[] = []): Progress {
  const conditions = clauseWith(clauses, 'entry-into-effect')?.rule.conditions ?? [{ type: 'all' as const }];
  const bound = new Set([...boundIn(participations), ...alsoBound]);
  const invited = participations.filter((one) => !['OBSERVER', 'WITHDRAWN'].includes(one.standing ?? '')).map((one) => one.nation);
  const steps = conditions.flatMap((condition) => (condition.type === 'delay' ? [] : [step(condition, clauses, bound, invited)]));
  const delayDays = conditions.reduce((days, condition) => days + (condition.type === 'delay' ? (condition.days ?? 0) : 0), 0);
  return { steps, delayDays, met: bound.size > 0 && steps.every((one) => one.met) };
}

function step(condition: Step['condition'], clauses: readonly Clause[], bound: ReadonlySet<string>, invited: readonly string[]): Step {
  const unbound = invited.filter((nation) => !bound.has(nation));
  const counted = (reached: number, required: number, lacking: string[]): Step => ({
    condition,
    met: reached >= required,
    reached: required > 0 ? dividedBy(parseFraction(String(reached)), parseFraction(String(required))) : zero,
    required: parseFraction('1'),
    lacking: reached >= required ? [] : lacking,
  });
  switch (condition.type) {
    case 'all':
      return counted(invited.length - unbound.length, invited.length, unbound);
    case 'count':
      return counted(bound.size, condition.atLeast ?? 1, unbound);
    case 'nations':
      return counted(
        condition.nations.filter((nation) => bound.has(nation)).length,
        condition.nations.length,
        condition.nations.filter((nation) => !bound.has(nation)),
      );
    case 'share': {
      const scale = clauseWith(clauses, 'scale')?.rule;
      const carried = total((scale?.entries ?? []).filter((entry) => bound.has(entry.nation)).map((entry) => parseFraction(entry.weight)));
      const reached = dividedBy(carried, parseFraction(scale?.whole ?? '1'));
      const required = parseFraction(condition.atLeast);
      const met = compareFractions(reached, required) >= 0;
      const byWeight = [...(scale?.entries ?? [])]
        .filter((entry) => !bound.has(entry.nation))
        .sort((a, b) => compareFractions(parseFraction(b.weight), parseFraction(a.weight)));
      return { condition, met, reached, required, lacking: met ? [] : byWeight.map((entry) => entry.nation) };
    }
  }
}

/** The first day on which a nation that gives notice today takes part no more. */
export function leavesOn(rule: Consortium['WithdrawalRule'], today: string): string {
  if (rule.effect === 'END_OF_YEAR_AFTER_NOTICE') return `${Number(today.slice(0, 4)) + 2}-01-01`;
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + (rule.noticeDays ?? 0));
  return day.toISOString().slice(0, 10);
}
