import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { Total } from '@/ui/Amount';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { Nation } from '@/ui/Nation';
import { Day, Instant } from '@/ui/Time';
import { ActionDialog, AreaField, useForm } from '@/ui/form';
import { useKeepers } from '../parts/useKeepers';
import { approvalTexts } from '../texts';
import type { Waiting } from './waiting';

const t = approvalTexts.acts;

/** Approve or reject, where the reader may: an approver of the lead nation who did not propose it. */
export function Decide({ waiting }: { waiting: Waiting }) {
  const { mayApprove, username } = useKeepers(waiting.consortiumId);
  const [act, setAct] = useState<'approve' | 'reject'>();
  const form = useForm({ reason: '' });
  if (waiting.proposedBy === username) return <span className="ml-note ml-own">{approvalTexts.own}</span>;
  if (!mayApprove) return null;
  const what = `${approvalTexts.kinds[waiting.kind]} ${waiting.subject}`;
  return (
    <>
      <Button variant="secondary" size="sm" onClick={() => setAct('approve')} aria-label={t.approveTitle(what)}>
        {t.approve}
      </Button>{' '}
      <Button variant="link" size="sm" onClick={() => setAct('reject')} aria-label={t.rejectTitle(what)}>
        {t.reject}
      </Button>
      {act && (
        <ActionDialog
          title={act === 'approve' ? t.approveTitle(approvalTexts.kinds[waiting.kind]) : t.rejectTitle(approvalTexts.kinds[waiting.kind])}
          lead={act === 'approve' ? t.approveLead : t.rejectLead}
          submit={act === 'approve' ? t.approve : t.reject}
          done={act === 'approve' ? t.approved : t.rejected}
          danger={act === 'reject'}
          onClose={() => setAct(undefined)}
          send={({ key }) => (act === 'approve' ? waiting.approve(key) : waiting.reject(key, form.values.reason))}
        >
          <WaitingFacts of={waiting} />
          {act === 'reject' && waiting.reasoned && (
            <AreaField {...form.field('reason')} label={t.reason} hint={t.reasonHint} rows={3} maxLength={500} required />
          )}
        </ActionDialog>
      )}
    </>
  );
}

function WaitingFacts({ of }: { of: Waiting }) {
  const { facts } = approvalTexts;
  return (
    <Facts
      of={[
        [facts.subject, of.subject],
        ...(of.money.length > 0 ? [fact(facts.amount, <Total of={of.money} />)] : []),
        ...(of.nation ? [fact(facts.nation, <Nation code={of.nation} named />)] : []),
        fact(facts.date, <Day on={of.day} />),
        [facts.proposedBy, of.proposedBy],
        fact(facts.proposedAt, <Instant at={of.proposedAt} />),
      ]}
    />
  );
}
