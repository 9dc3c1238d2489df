import type { Funding } from '@/api';
import { ofMinorUnits, minorUnits, sum, type Money } from '@/ui/money';
import { given } from '../parts/given';

type Budget = Funding['Budget'];
type CostShare = Funding['CostShare'];
type Assessment = Funding['Assessment'];
type Line = { nation: string; underwritten: boolean; carryOut: string };

/** Cost shares by which a budget can be assessed: adopted, without a gap, for its scope and its year. */
export const fitting = (shares: readonly CostShare[], { projectId, fiscalYear }: Budget) =>
  shares.filter(
    ({ state, gap, projectId: scope, validFrom, validUntil }) =>
      state === 'ADOPTED' &&
      /^0(\.0*)?$/.test(gap ?? '0') &&
      (!scope || scope === projectId) &&
      Number(validFrom?.slice(0, 4)) <= fiscalYear! &&
      // A later version took its place before the year began.
      !(validUntil && String(validUntil) < `${fiscalYear}-01-01`),
  );

/** What is divided: of a budget that revises another only what is more. */
export function assessedOf(budget: Budget, revised: Budget | undefined): Money {
  const total = budget.total as Money;
  return revised ? ofMinorUnits(total.currency, minorUnits(total) - minorUnits(revised.total as Money)) : total;
}

/** What rounding left open, by this cost share in this currency: ids grow with time, and the newest says it. */
function carryOf(assessments: readonly Assessment[], costShareId: string, currency: string): Line[] {
  const steps = assessments
    .filter(({ amount }) => amount?.currency === currency)
    .flatMap(({ id, basis, lines, adjustments }) => [
      ...(basis?.costShareId === costShareId ? [{ id, lines }] : []),
      ...adjustments.filter((one) => one.costShareId === costShareId).map((one) => ({ id: one.id ?? '', lines: one.lines })),
    ]);
  return (steps.sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1)?.lines ?? []) as Line[];
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The part of a budget that each part of a mix divides: a line goes to the part of its work package, else of its kind. */
function portions(budget: Budget, parts: readonly Funding['MixPart'][]): string[] | undefined {
  const amounts = parts.map(() => 0n);
  for (const { workPackageId, kind, amount } of budget.lines) {
    const ofPackage = parts.findLastIndex((part) => part.workPackageId && part.workPackageId === workPackageId);
    const place = ofPackage >= 0 ? ofPackage : parts.findIndex((part) => !part.workPackageId && part.kind === kind);
    if (place < 0) return undefined;
    amounts[place]! += minorUnits(amount as Money);
  }
  const whole = minorUnits(sum(budget.currency!, given(budget.lines.map(({ amount }) => amount))));
  return amounts.map((part) => {
    const common = gcd(part, whole) || 1n;
    return whole / common === 1n ? `${part / common}` : `${part / common}/${whole / common}`;
  });
}

/**
 * The question to the service's own arithmetic that answers each nation's amount, or nothing where that arithmetic
 * cannot know all that the assessment will: tables of keys, or what a ceiling has seen already.
 */
export function questionOf(budget: Budget, revised: Budget | undefined, share: CostShare, assessments: readonly Assessment[]): Funding['NewApportionment'] | undefined {
  const { method, constraints } = share;
  if (JSON.stringify(method).includes('"key-table"')) return undefined;
  const before = assessments.some(({ basis, amount }) => basis?.costShareName === share.name && amount?.currency === budget.currency);
  if (before && constraints.some(({ type }) => type === 'absolute-ceiling')) return undefined;
  const carry = carryOf(assessments, share.id, budget.currency!).map(({ nation, underwritten, carryOut }) => ({ nation, underwritten, open: carryOut }));
  const asked = { constraints, total: assessedOf(budget, revised), carry, calls: 1 };
  if (method?.type !== 'mix' || method.parts.every(({ portion }) => portion)) return { ...asked, method };
  const stated = revised ? undefined : portions(budget, method.parts);
  return stated && { ...asked, method: { ...method, parts: method.parts.map((part, place) => ({ ...part, portion: stated[place] })) } };
}
