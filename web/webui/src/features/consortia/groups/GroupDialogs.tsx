import { useQueryClient } from '@tanstack/react-query';
import { consortium, type Consortium } from '@/api';
import { ActionDialog, AreaField, NationField, TextField, useForm } from '@/ui/form';
import { takesPart, useNameOf, useParticipations } from '../parts';
import { MembersField } from './MembersField';
import { groupTexts } from './texts';

type Group = Consortium['WorkingGroupView'];
const t = groupTexts.forms;

const useParticipants = (consortiumId: string) =>
  (useParticipations(consortiumId).data?.items ?? []).filter((one) => takesPart(one.standing)).map((one) => one.nation);

export function SetUpDialog({ consortiumId, nation, onClose, onDone }: { consortiumId: string; nation: string; onClose: () => void; onDone: (id: string) => void }) {
  const form = useForm({ name: '', leadNation: nation, members: [nation], terms: '', chair: '' });
  const participants = useParticipants(consortiumId);
  const { chair, ...values } = form.values;
  return (
    <ActionDialog
      wide
      {...t.setUp}
      onClose={onClose}
      onDone={(answer) => onDone((answer as { data: Group }).data.id)}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/working-groups', {
          params: { path: { consortiumId }, header: { 'Idempotency-Key': key } },
          body: { ...values, ...(chair.trim() && { chair }) },
        })
      }
    >
      <TextField {...form.field('name')} label={t.name} maxLength={200} required />
      <NationField {...form.field('leadNation')} of={participants} label={t.leadNation} required />
      <MembersField {...form.field('members')} of={participants} label={t.members} required />
      <AreaField {...form.field('terms')} label={t.terms} hint={t.termsHint} required />
      <TextField {...form.field('chair')} label={t.chair} maxLength={200} />
    </ActionDialog>
  );
}

export const readGroup = (groupId: string) => consortium.read('/v1/working-groups/{groupId}', { path: { groupId } });

/** By the liaison of the group's lead nation: name, terms, chair, and who leads. */
export function EditDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const queries = useQueryClient();
  const nameOf = useNameOf();
  const form = useForm({ name: group.name, leadNation: group.leadNation ?? '', terms: group.terms ?? '', chair: group.chair ?? '' });
  const { values } = form;
  return (
    <ActionDialog
      wide
      {...t.edit}
      onClose={onClose}
      change={{
        of: group,
        read: () => queries.fetchQuery({ ...readGroup(group.id), staleTime: 0 }),
        compare: (theirs) => [
          { field: t.name, mine: values.name, theirs: theirs.name },
          { field: t.leadNation, mine: nameOf(values.leadNation), theirs: nameOf(theirs.leadNation) },
          { field: t.terms, mine: values.terms, theirs: theirs.terms ?? '' },
          { field: t.chair, mine: values.chair, theirs: theirs.chair ?? '' },
        ],
      }}
      send={({ etag }) =>
        consortium.PUT('/v1/working-groups/{groupId}', {
          params: { path: { groupId: group.id }, header: { 'If-Match': etag } },
          body: { ...values, chair: values.chair.trim() || undefined },
        })
      }
    >
      <TextField {...form.field('name')} label={t.name} maxLength={200} required />
      <NationField {...form.field('leadNation')} of={group.members} label={t.leadNation} required />
      <AreaField {...form.field('terms')} label={t.terms} hint={t.termsHint} rows={6} required />
      <TextField {...form.field('chair')} label={t.chair} maxLength={200} />
    </ActionDialog>
  );
}

type MemberProps = { group: Group; nation: string; onClose: () => void };

/** Both are based on the group as it was read; whoever came or went meanwhile shows in the comparison. */
function useChange(group: Group, mine: string[]) {
  const queries = useQueryClient();
  return {
    of: group,
    read: () => queries.fetchQuery({ ...readGroup(group.id), staleTime: 0 }),
    compare: (theirs: Group) => [{ field: t.members, mine: mine.join(' '), theirs: theirs.members.join(' ') }],
  };
}

export function JoinDialog({ group, nation, onClose }: MemberProps) {
  const nameOf = useNameOf();
  return (
    <ActionDialog
      title={t.join.title(group.name)}
      lead={t.join.lead(nameOf(nation))}
      submit={t.join.submit}
      done={t.join.done}
      onClose={onClose}
      change={useChange(group, [...group.members, nation].sort())}
      send={({ etag }) => consortium.PUT('/v1/working-groups/{groupId}/members/{nation}', { params: { path: { groupId: group.id, nation }, header: { 'If-Match': etag } } })}
    />
  );
}

export function LeaveDialog({ group, nation, onClose }: MemberProps) {
  const nameOf = useNameOf();
  return (
    <ActionDialog
      title={t.leave.title(group.name)}
      lead={t.leave.lead(nameOf(nation))}
      submit={t.leave.submit}
      done={t.leave.done}
      onClose={onClose}
      change={useChange(group, group.members.filter((one) => one !== nation))}
      send={({ etag }) => consortium.DELETE('/v1/working-groups/{groupId}/members/{nation}', { params: { path: { groupId: group.id, nation }, header: { 'If-Match': etag } } })}
    />
  );
}

export function AdmitDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const form = useForm({ nation: '' });
  const outside = useParticipants(group.consortiumId).filter((one) => !group.members.includes(one));
  return (
    <ActionDialog
      {...t.admit}
      onClose={onClose}
      change={useChange(group, [...group.members, form.values.nation].sort())}
      send={({ etag }) =>
        consortium.PUT('/v1/working-groups/{groupId}/members/{nation}', { params: { path: { groupId: group.id, nation: form.values.nation }, header: { 'If-Match': etag } } })
      }
    >
      <NationField {...form.field('nation')} of={outside} label={t.nation} required />
    </ActionDialog>
  );
}
