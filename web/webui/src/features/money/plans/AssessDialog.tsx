import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { funding, useList, type Funding } from '@/api';
import { ActionDialog, SelectField, useForm } from '@/ui/form';
import { formatMoney } from '@/ui/moneyFormat';
import { FactsSkeleton } from '@/ui/Skeletons';
import { Apportioned } from '../calls/Apportioned';
import { callTexts, planTexts } from '../texts';
import { assessedOf, fitting, questionOf } from './assessing';

const t = planTexts.assess;
type Budget = Funding['Budget'];
type Props = { budget: Budget; assessments: readonly Funding['Assessment'][]; onClose: () => void };

/** Divides an adopted budget by an adopted cost share; what each nation will owe is shown before it is booked. */
export function AssessDialog({ budget, assessments, onClose }: Props) {
  const path = { consortiumId: budget.consortiumId };
  const shares = useList(funding.list('/v1/consortia/{consortiumId}/cost-shares', { path }));
  const revised = useQuery({ ...funding.read('/v1/budgets/{budgetId}', { path: { budgetId: budget.revises ?? '' } }), enabled: Boolean(budget.revises) });
  const offered = fitting(shares.items, budget);
  const form = useForm({ costShareId: '' });
  const costShareId = form.values.costShareId || (offered.length === 1 ? offered[0]!.id : '');
  const chosen = offered.find(({ id }) => id === costShareId);
  const ready = !budget.revises || revised.data;
  const navigate = useNavigate();
  return (
    <ActionDialog
      title={t.title(budget.name ?? '')}
      lead={t.lead}
      submit={t.submit}
      done={t.done}
      wide
      onClose={onClose}
      onDone={(answer) =>
        void navigate({
          to: '/money/$consortiumId/assessments/$assessmentId',
          params: { ...path, assessmentId: (answer as { data: Funding['Assessment'] }).data.id },
        })
      }
      send={({ key }) =>
        funding.POST('/v1/consortia/{consortiumId}/assessments', {
          params: { path, header: { 'Idempotency-Key': key } },
          body: { budgetId: budget.id, costShareId },
        })
      }
    >
      {ready && <p>{t.amount(formatMoney(assessedOf(budget, revised.data)), Boolean(budget.revises))}</p>}
      <SelectField
        {...form.field('costShareId')}
        value={costShareId}
        label={t.costShare}
        hint={!shares.pending && offered.length === 0 ? t.noCostShare : t.costShareHint}
        options={offered.map(({ id, name, number }) => ({ value: id, label: `${name}, ${planTexts.shares.version.toLowerCase()} ${number}` }))}
        required
      />
      {chosen && ready ? <Preview question={questionOf(budget, revised.data, chosen, assessments)} /> : <p className="ml-note">{t.previewHint}</p>}
    </ActionDialog>
  );
}

function Preview({ question }: { question: Funding['NewApportionment'] | undefined }) {
  if (!question) return <p className="ml-note">{t.unknown}</p>;
  return (
    <Apportioned
      question={question}
      title={t.preview}
      billed={callTexts.assessments.assessed}
      pending={<FactsSkeleton />}
      refused={(error) => <p className="ml-note">{t.refused(error.message)}</p>}
    />
  );
}
