import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Funding } from '@/api';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { Panel } from '@/ui/Panel';
import { ClauseLink } from '../parts/ClauseLink';
import { DecisionLink } from '../parts/DecisionLink';
import { journalTexts } from '../texts';
import { useGrounds } from './useGrounds';

const t = journalTexts.entry;

/** Reason, document, and the decisions and the clause that allow it: money needs a decision. */
export function Why({ consortiumId, entry }: { consortiumId: string; entry: Funding['JournalEntry'] }) {
  const { receipt, call, assessment, basis } = useGrounds(entry);
  const facts: [string, ReactNode][] = [[journalTexts.reason, entry.reason]];
  if (entry.document) facts.push([t.document, entry.document]);
  if (receipt) facts.push([t.receipt, receipt.number]);
  if (call) {
    facts.push(fact(t.call, <Link to="/money/$consortiumId/calls/$callId" params={{ consortiumId, callId: call.id }}>{call.number}</Link>));
  }
  if (assessment) {
    facts.push(fact(t.assessment, <Link to="/money/$consortiumId/assessments/$assessmentId" params={{ consortiumId, assessmentId: assessment.id }}>{assessment.number}</Link>));
  }
  if (basis.budget) {
    facts.push(
      fact(t.budget, <Link to="/money/$consortiumId/budgets/$budgetId" params={{ consortiumId, budgetId: basis.budget.id }}>{basis.budget.name}</Link>),
      fact(t.budgetDecision, <DecisionLink decision={basis.budget.decision} />),
    );
  }
  if (basis.costShare) {
    const { id, name, number, decision, clause } = basis.costShare;
    facts.push(
      fact(t.scale, <><Link to="/money/$consortiumId/cost-shares/$costShareId" params={{ consortiumId, costShareId: id }}>{name}</Link>, {t.version(number)}</>),
      fact(t.scaleDecision, <DecisionLink decision={decision} />),
      fact(t.clause, <ClauseLink consortiumId={consortiumId} clause={clause} />),
    );
  }
  if (entry.decisionId) {
    facts.push(fact(t.decision, <Link to="/decisions/$decisionId" params={{ decisionId: entry.decisionId }}>{t.decision}</Link>));
  }
  for (const [name, value] of Object.entries(entry.metadata ?? {})) facts.push([name, value]);
  return (
    <Panel title={t.why}>
      <Facts of={facts} />
    </Panel>
  );
}
