import { Alert } from '@patternfly/react-core';
import { consortium, type Consortium } from '@/api';
import { ActionDialog, AreaField, CheckField, InstantField, RadioField, said, useForm } from '@/ui/form';
import { useNationNames } from '@/ui/Nation';
import { actTexts } from './actTexts';
import { texts } from './texts';
import type { DecisionView } from './useDecision';

type Props = { decision: DecisionView; nation: string; onClose: () => void };
type Choice = Consortium['Choice'];
const params = (decision: DecisionView, key: string) => ({ path: { decisionId: decision.id }, header: { 'Idempotency-Key': key } });

export function VoteDialog({ decision, nation, onClose, choice }: Props & { choice?: Choice }) {
  const t = actTexts.vote;
  const nations = useNationNames();
  const form = useForm<{ choice: Choice | ''; explanation: string }>({ choice: choice ?? '', explanation: '' });
  return (
    <ActionDialog
      title={`${decision.number}: ${decision.title}`}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/decisions/{decisionId}/votes', {
          params: params(decision, key),
          body: { choice: form.values.choice as Choice, ...(form.values.explanation.trim() && { explanation: form.values.explanation }) },
        })
      }
    >
      <RadioField
        {...form.field('choice')}
        label={t.for(nations.get(nation) ?? nation)}
        required
        options={(['FOR', 'AGAINST', 'ABSTAIN'] as const).map((value) => ({ value, label: texts.vote[value] }))}
      />
      <AreaField {...form.field('explanation')} label={t.explanation} hint={t.explanationHint} rows={3} />
    </ActionDialog>
  );
}

export function ObjectDialog({ decision, onClose }: Props) {
  const t = actTexts.object;
  const form = useForm({ reason: '' });
  return (
    <ActionDialog
      danger
      title={t.title}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/decisions/{decisionId}/objections', { params: params(decision, key), body: form.values })}
    >
      <Alert isInline isPlain variant="warning" title={t.lead} component="p" />
      <AreaField {...form.field('reason')} label={t.reason} required />
    </ActionDialog>
  );
}

export function WithdrawDialog({ decision, onClose }: Props) {
  const t = actTexts.withdraw;
  return (
    <ActionDialog
      {...said(t)}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/decisions/{decisionId}/objection-withdrawals', { params: params(decision, key) })}
    />
  );
}

export function StatementDialog({ decision, onClose }: Props) {
  const t = actTexts.statement;
  const form = useForm({ text: '' });
  return (
    <ActionDialog
      {...said(t)}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/decisions/{decisionId}/statements', { params: params(decision, key), body: form.values })}
    >
      <AreaField {...form.field('text')} label={t.text} required />
    </ActionDialog>
  );
}

export function LeaveDialog({ decision, nation, onClose }: Props) {
  const t = actTexts.leave;
  const nations = useNationNames();
  const form = useForm({ confirmed: false });
  return (
    <ActionDialog
      danger
      {...said(t)}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/decisions/{decisionId}/departures', { params: params(decision, key) })}
    >
      <CheckField {...form.field('confirmed')} label={t.confirm(nations.get(nation) ?? nation)} required />
    </ActionDialog>
  );
}

export function CloseDialog({ decision, onClose }: Props) {
  const t = actTexts.close;
  return (
    <ActionDialog
      {...said(t)}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/decisions/{decisionId}/closings', { params: params(decision, key) })}
    />
  );
}

export function ExtendDialog({ decision, onClose }: Props) {
  const t = actTexts.extend;
  const form = useForm({ deadline: decision.deadline ?? '' });
  return (
    <ActionDialog
      {...said(t)}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/decisions/{decisionId}/extensions', { params: params(decision, key), body: form.values })}
    >
      <InstantField {...form.field('deadline')} label={t.deadline} required />
    </ActionDialog>
  );
}

type ReissueProps = Props & { onIssued: (id: string) => void };

export function ReissueDialog({ decision, onClose, onIssued }: ReissueProps) {
  const t = actTexts.reissue;
  const form = useForm({ text: decision.text ?? '', deadline: '' });
  return (
    <ActionDialog
      wide
      {...said(t)}
      onClose={onClose}
      onDone={(answer) => onIssued((answer as { data: DecisionView }).data.id)}
      send={({ key }) => consortium.POST('/v1/decisions/{decisionId}/reissues', { params: params(decision, key), body: form.values })}
    >
      <AreaField {...form.field('text')} label={t.text} rows={6} required />
      <InstantField {...form.field('deadline')} label={t.deadline} required />
    </ActionDialog>
  );
}
