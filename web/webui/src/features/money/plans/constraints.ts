import type { Funding } from '@/api';
import { formatMoney } from '@/ui/moneyFormat';
import { callTexts, planTexts } from '../texts';

const t = planTexts.shares;

/** A constraint of a cost share as a sentence, with the nations it holds for and its clause. */
export function constraintWords(constraint: Funding['SharingConstraint']): string {
  const clause = constraint.clause ? ` (${callTexts.assessments.clause.toLowerCase()} ${constraint.clause})` : '';
  return `${ruleOf(constraint)}${clause}`;
}

function ruleOf(constraint: Funding['SharingConstraint']): string {
  switch (constraint.type) {
    case 'floor':
    case 'ceiling': {
      const words = t.constraintKinds[constraint.type](constraint.portion);
      return constraint.nations?.length ? `${words} ${t.forNations(constraint.nations.join(', '))}` : words;
    }
    case 'absolute-ceiling':
      return t.constraintKinds.absolute(constraint.nation, formatMoney(constraint.amount));
    default:
      return t.constraintKinds.next;
  }
}
