import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { funding, type Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { Day } from '@/ui/Time';
import { isZero } from '@/ui/money';
import { useBasis } from '../journal/useGrounds';
import { ClauseLink } from '../parts/ClauseLink';
import { DecisionLink } from '../parts/DecisionLink';
import { EntryLink } from '../parts/EntryLink';
import { PartHead } from '../parts/PartHead';
import { useKeepers } from '../parts/useKeepers';
import { callTexts } from '../texts';
import { Division } from './Division';
import { MakeCall } from './MakeCall';

const route = getRouteApi('/shell/money/$consortiumId/assessments/$assessmentId');
const t = callTexts.assessments;

/** What each nation owes of a budget, and the scale, decisions and clause that say so. */
export default function Assessment() {
  const { assessmentId } = route.useParams();
  const found = useQuery(funding.read('/v1/assessments/{assessmentId}', { path: { assessmentId } }));
  return <Loaded query={found}>{(assessment) => <Shown assessment={assessment} />}</Loaded>;
}

function Shown({ assessment }: { assessment: Funding['Assessment'] }) {
  const { consortiumId, basis } = assessment;
  const { budget, costShare } = useBasis(basis);
  const { mayBook } = useKeepers(consortiumId);
  const [calling, setCalling] = useState(false);
  return (
    <>
      <PartHead
        back={<Link to="/money/$consortiumId/calls" params={{ consortiumId }}>{callTexts.title}</Link>}
        title={`${assessment.number} · ${basis?.budgetName}`}
        actions={
          mayBook && assessment.remaining && !isZero(assessment.remaining) && (
            <Button onClick={() => setCalling(true)}>{callTexts.make.act}</Button>
          )
        }
      />
      <div className="ml-stack">
        <Panel title={t.number}>
          <Facts
            of={[
              fact(t.amount, <Amount money={assessment.amount} tone="strong" />),
              fact(t.called, <Amount money={assessment.called} />),
              fact(t.remaining, <Amount money={assessment.remaining} />),
              ...(assessment.adjusted && !isZero(assessment.adjusted) ? [fact(t.adjusted, <Amount money={assessment.adjusted} />)] : []),
              fact(t.on, <Day on={assessment.assessedOn} />),
              fact(callTexts.entry, <EntryLink consortiumId={consortiumId} entry={{ number: assessment.entryNumber ?? '' }} />),
              fact(t.budget, <Link to="/money/$consortiumId/budgets/$budgetId" params={{ consortiumId, budgetId: basis?.budgetId ?? '' }}>{basis?.budgetName}</Link>),
              fact(t.budgetDecision, budget ? <DecisionLink decision={budget.decision} /> : basis?.budgetDecision),
              fact(t.scale, <><Link to="/money/$consortiumId/cost-shares/$costShareId" params={{ consortiumId, costShareId: basis?.costShareId ?? '' }}>{basis?.costShareName}</Link>, v{basis?.costShareNumber}</>),
              fact(t.scaleDecision, costShare ? <DecisionLink decision={costShare.decision} /> : basis?.costShareDecision),
              fact(t.clause, <ClauseLink consortiumId={consortiumId} clause={basis?.clause} />),
            ]}
          />
        </Panel>
        <Panel title={t.lines} lead={callTexts.divisionLead}>
          <Division lines={assessment.lines.map((line) => ({ ...line, billed: line.assessed }))} label={t.lines} billed={t.assessed} />
        </Panel>
      </div>
      {calling && <MakeCall assessment={assessment} onClose={() => setCalling(false)} />}
    </>
  );
}
