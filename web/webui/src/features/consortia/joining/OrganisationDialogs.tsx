import { Button } from '@patternfly/react-core';
import { consortium, useList, type Consortium } from '@/api';
import { ActionDialog, DayField, SelectField, TextField, useForm } from '@/ui/form';
import { today } from '../parts';
import { joiningTexts } from './texts';

const t = joiningTexts.organisations;
const d = t.dialogs;
type Kind = Consortium['OrganisationView']['kind'];

export function BringDialog({ id, onClose, onRegister }: { id: string; onClose: () => void; onRegister: () => void }) {
  const form = useForm({ organisationId: '', role: '', since: today() });
  const own = useList(consortium.list('/v1/organisations'));
  return (
    <ActionDialog
      title={d.bring.title}
      submit={d.bring.submit}
      done={d.bring.done}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/organisations', { params: { path: { consortiumId: id }, header: { 'Idempotency-Key': key } }, body: form.values })
      }
    >
      <SelectField {...form.field('organisationId')} label={d.bring.organisation} options={own.items.map((one) => ({ value: one.id, label: one.name }))} required />
      <div><Button variant="link" isInline onClick={onRegister}>{d.bring.fresh}</Button></div>
      <TextField {...form.field('role')} label={d.bring.role} required />
      <DayField {...form.field('since')} label={d.bring.since} max={today()} required />
    </ActionDialog>
  );
}

export function RegisterDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const form = useForm<{ name: string; kind: NonNullable<Kind> | ''; lei: string }>({ name: '', kind: '', lei: '' });
  const { lei, ...values } = form.values;
  return (
    <ActionDialog
      title={d.register.title}
      lead={d.register.lead}
      submit={d.register.submit}
      done={d.register.done}
      onClose={onClose}
      onDone={onDone}
      send={({ key }) =>
        consortium.POST('/v1/organisations', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...values, kind: values.kind as NonNullable<Kind>, ...(lei.trim() && { lei }) },
        })
      }
    >
      <TextField {...form.field('name')} label={d.register.name} required />
      <SelectField {...form.field('kind')} label={d.register.kind} options={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))} required />
      <TextField {...form.field('lei')} label={d.register.lei} hint={d.register.leiHint} maxLength={20} />
    </ActionDialog>
  );
}

export function OutDialog({ involvement, onClose }: { involvement: Consortium['InvolvementView']; onClose: () => void }) {
  return (
    <ActionDialog
      title={d.out.title(involvement.name)}
      lead={d.out.lead}
      submit={d.out.submit}
      done={d.out.done}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/organisations/{organisationId}/departures', {
          params: { path: { consortiumId: involvement.consortiumId, organisationId: involvement.organisationId! }, header: { 'Idempotency-Key': key } },
        })
      }
    />
  );
}
