import { project as client } from '@/api';
import { Facts } from '@/ui/Facts';
import { ActionDialog, AreaField, DayField, SelectField, TextField, useForm } from '@/ui/form';
import { Day } from '@/ui/Time';
import { texts } from './texts';
import type { Milestone as View, ProjectView, WorkPackage } from './views';

const t = texts.milestones;

/** A programme manager of another nation accepts what was shown. */
export function Accepting({ of, onClose }: { of: View; onClose: () => void }) {
  return (
    <ActionDialog
      title={t.acceptTitle(of.number)}
      lead={t.acceptLead}
      submit={t.accept}
      done={t.accepted}
      onClose={onClose}
      send={({ key }) =>
        client.POST('/v1/milestones/{milestoneId}/acceptances', { params: { path: { milestoneId: of.id }, header: { 'Idempotency-Key': key } } })
      }
    >
      <Facts
        of={[
          [t.columns.title, of.title],
          [t.columns.due, <Day on={of.dueOn} />],
          [t.required, of.evidenceRequired],
          [t.columns.evidence, of.evidence.map((one) => `${one.description} (${one.reference})`).join('; ')],
        ]}
      />
    </ActionDialog>
  );
}

/** The lead nation's manager shows what was reached. */
export function Showing({ of, onClose }: { of: View; onClose: () => void }) {
  const form = useForm({ description: '', reference: '' });
  return (
    <ActionDialog
      title={t.show}
      lead={`${of.number} ${of.title}. ${t.required}: ${of.evidenceRequired}`}
      submit={t.show}
      done={t.shown}
      onClose={onClose}
      send={({ key }) =>
        client.POST('/v1/milestones/{milestoneId}/evidence', {
          params: { path: { milestoneId: of.id }, header: { 'Idempotency-Key': key } },
          body: form.values,
        })
      }
    >
      <AreaField {...form.field('description')} label={t.description} required />
      <TextField {...form.field('reference')} label={t.reference} required />
    </ActionDialog>
  );
}

export function Setting({ project, packages, onClose }: { project: ProjectView; packages: readonly WorkPackage[]; onClose: () => void }) {
  const form = useForm({ workPackageId: packages[0]!.id as string, number: '', title: '', dueOn: project.endsOn as string, evidenceRequired: '' });
  const { workPackageId, ...body } = form.values;
  return (
    <ActionDialog
      title={t.add}
      submit={t.add}
      done={t.added}
      onClose={onClose}
      send={({ key }) =>
        client.POST('/v1/work-packages/{workPackageId}/milestones', { params: { path: { workPackageId }, header: { 'Idempotency-Key': key } }, body })
      }
    >
      <SelectField {...form.field('workPackageId')} label={t.columns.package} options={packages.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))} required />
      <TextField {...form.field('number')} label={t.columns.number} required />
      <TextField {...form.field('title')} label={t.columns.title} required />
      <DayField {...form.field('dueOn')} label={t.dueOn} required />
      <AreaField {...form.field('evidenceRequired')} label={t.required} required />
    </ActionDialog>
  );
}
