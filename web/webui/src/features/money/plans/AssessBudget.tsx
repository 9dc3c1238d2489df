import { Button } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { funding, useList, type Funding } from '@/api';
import { useKeepers } from '../parts/useKeepers';
import { planTexts } from '../texts';
import { AssessDialog } from './AssessDialog';

/** The assessment of a budget, or to those who keep the books the act that makes it. */
export function AssessBudget({ budget }: { budget: Funding['Budget'] }) {
  const { consortiumId } = budget;
  const { mayBook } = useKeepers(consortiumId);
  const list = useList(funding.list('/v1/consortia/{consortiumId}/assessments', { path: { consortiumId } }));
  const [assessing, setAssessing] = useState(false);
  const made = list.items.find(({ basis }) => basis?.budgetId === budget.id);
  if (made) {
    return <Link to="/money/$consortiumId/assessments/$assessmentId" params={{ consortiumId, assessmentId: made.id }}>{planTexts.assess.made(made.number)}</Link>;
  }
  if (!mayBook || budget.state !== 'ADOPTED' || list.pending || list.growing || list.error) return null;
  return (
    <>
      <Button size="sm" onClick={() => setAssessing(true)}>{planTexts.assess.act}</Button>
      {assessing && <AssessDialog budget={budget} assessments={list.items} onClose={() => setAssessing(false)} />}
    </>
  );
}
