import { consortium, type Consortium } from '@/api';
import { ActionDialog, NationField, RadioField, said, useForm } from '@/ui/form';
import { useNationNames } from '@/ui/Nation';
import { statusWord } from '@/ui/statuses';
import { useConsortium, useParticipations } from '../parts';
import { ANNOUNCED } from '../overview/steps';
import { actTexts } from './texts';

type Props = { id: string; onClose: () => void };
const params = (id: string, key: string) => ({ path: { consortiumId: id }, header: { 'Idempotency-Key': key } });

function useOutsiders(id: string): string[] {
  const { data } = useParticipations(id);
  const inside = new Set(data?.items.map((one) => one.nation));
  return [...useNationNames().keys()].filter((code) => !inside.has(code));
}

export const InviteDialog = (props: Props) => <OutsiderDialog {...props} act="invite" path="/v1/consortia/{consortiumId}/invitations" />;

export const ObserverDialog = (props: Props) => <OutsiderDialog {...props} act="observe" path="/v1/consortia/{consortiumId}/observers" />;

type OutsiderProps = Props & { act: 'invite' | 'observe'; path: '/v1/consortia/{consortiumId}/invitations' | '/v1/consortia/{consortiumId}/observers' };

function OutsiderDialog({ id, onClose, act, path }: OutsiderProps) {
  const t = actTexts[act];
  const form = useForm({ nation: '' });
  return (
    <ActionDialog {...said(t)} onClose={onClose} send={({ key }) => consortium.POST(path, { params: params(id, key), body: form.values })}>
      <NationField {...form.field('nation')} of={useOutsiders(id)} label={t.nation} required />
    </ActionDialog>
  );
}

/** `stage` given: that one, to be confirmed; else a choice of those that can follow before signature. */
export function StageDialog({ id, onClose, stage }: Props & { stage?: Consortium['Stage'] }) {
  const t = stage ? actTexts.open : actTexts.announce;
  const { data: found } = useConsortium(id);
  const following = ANNOUNCED.slice(ANNOUNCED.indexOf(found?.stage as (typeof ANNOUNCED)[number]) + 1);
  const form = useForm<{ stage: Consortium['Stage'] | '' }>({ stage: stage ?? '' });
  return (
    <ActionDialog
      {...said(t)}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/stages', { params: params(id, key), body: { stage: form.values.stage as Consortium['Stage'] } })
      }
    >
      {!stage && (
        <RadioField
          {...form.field('stage')}
          label={actTexts.announce.stage}
          required
          options={following.map((value) => ({ value, label: statusWord(value) }))}
        />
      )}
    </ActionDialog>
  );
}
