import { consortium } from '@/api';
import { ActionDialog, DayField, useForm } from '@/ui/form';
import { formatDay } from '@/ui/timeFormat';
import { today, useMine, useNameOf } from '../parts';
import { actTexts } from './texts';

type Props = { id: string; onClose: () => void };
const params = (id: string, key: string) => ({ path: { consortiumId: id }, header: { 'Idempotency-Key': key } });

export function RatifyDialog({ id, onClose }: Props) {
  const t = actTexts.ratify;
  const { nation, participation } = useMine(id);
  const nameOf = useNameOf();
  const form = useForm({ depositedOn: today() });
  const signedOn = participation?.signedAt?.slice(0, 10) ?? today();
  return (
    <ActionDialog
      title={t.title(nameOf(nation))}
      lead={t.lead(nameOf(nation))}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/consortia/{consortiumId}/ratifications', { params: params(id, key), body: form.values })}
    >
      <DayField {...form.field('depositedOn')} label={t.on} hint={t.hint(formatDay(signedOn))} min={signedOn} max={today()} required />
    </ActionDialog>
  );
}

export function ApplyDialog({ id, onClose }: Props) {
  const t = actTexts.apply;
  const { nation } = useMine(id);
  const nameOf = useNameOf();
  return (
    <ActionDialog
      title={t.title}
      lead={t.lead(nameOf(nation))}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/consortia/{consortiumId}/provisional-applications', { params: params(id, key) })}
    />
  );
}

export function RevokeDialog({ id, onClose }: Props) {
  const t = actTexts.revoke;
  const { nation, participation } = useMine(id);
  const nameOf = useNameOf();
  return (
    <ActionDialog
      title={t.title}
      lead={t.lead(nameOf(nation), participation?.leavesOn ? formatDay(participation.leavesOn) : '')}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) => consortium.POST('/v1/consortia/{consortiumId}/withdrawal-revocations', { params: params(id, key) })}
    />
  );
}
