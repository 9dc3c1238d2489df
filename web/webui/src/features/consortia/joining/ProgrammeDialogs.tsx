import { consortium, type Consortium } from '@/api';
import { ActionDialog, AreaField, TextField, useForm } from '@/ui/form';
import { useNameOf } from '../parts';
import { joiningTexts } from './texts';

const t = joiningTexts.programmes.dialogs;

export function ProposeProgrammeDialog({ id, months, onClose }: { id: string; months: number; onClose: () => void }) {
  const form = useForm({ name: '', summary: '' });
  return (
    <ActionDialog
      title={t.propose.title}
      lead={t.propose.lead(months)}
      submit={t.propose.submit}
      done={t.propose.done}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/programmes', { params: { path: { consortiumId: id }, header: { 'Idempotency-Key': key } }, body: form.values })
      }
    >
      <TextField {...form.field('name')} label={t.propose.name} required />
      <AreaField {...form.field('summary')} label={t.propose.summary} required />
    </ActionDialog>
  );
}

export function DeclineDialog({ programme, nation, onClose }: { programme: Consortium['ProgrammeView']; nation: string; onClose: () => void }) {
  const nameOf = useNameOf();
  return (
    <ActionDialog
      danger
      title={t.decline.title(programme.name)}
      lead={t.decline.lead(nameOf(nation))}
      submit={t.decline.submit}
      done={t.decline.done}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/programmes/{programmeId}/opt-outs', { params: { path: { programmeId: programme.id }, header: { 'Idempotency-Key': key } } })}
    />
  );
}
