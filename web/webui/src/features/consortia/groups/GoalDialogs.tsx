import { useQuery, useQueryClient } from '@tanstack/react-query';
import { consortium, type Consortium } from '@/api';
import { ActionDialog, AreaField, RadioField, SelectField, useForm } from '@/ui/form';
import { statusWord } from '@/ui/statuses';
import { today } from '../parts';
import { quarterOf, quartersToChoose, quarterWord } from './quarters';
import { groupTexts } from './texts';

type Goal = Consortium['GoalView'];
const t = groupTexts.forms;
const options = (also: string[]) => quartersToChoose(quarterOf(today()), also).map((value) => ({ value, label: quarterWord(value) }));

export function NewGoalDialog({ group, onClose }: { group: Consortium['WorkingGroupView']; onClose: () => void }) {
  const form = useForm({ quarter: quarterOf(today()), title: '' });
  return (
    <ActionDialog
      {...t.goalNew}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/working-groups/{groupId}/goals', { params: { path: { groupId: group.id }, header: { 'Idempotency-Key': key } }, body: form.values })
      }
    >
      <SelectField {...form.field('quarter')} label={t.quarter} options={options([])} required />
      <AreaField {...form.field('title')} label={t.goal} rows={3} maxLength={500} required />
    </ActionDialog>
  );
}

/** Read alone first: its version is what the change is based on. */
export function ChangeGoalDialog({ goal, groupId, onClose }: { goal: Goal; groupId: string; onClose: () => void }) {
  const found = useQuery(consortium.read('/v1/working-groups/{groupId}/goals/{goalId}', { path: { groupId, goalId: goal.id } }));
  return found.data ? <Change goal={found.data} groupId={groupId} onClose={onClose} /> : null;
}

function Change({ goal, groupId, onClose }: { goal: Goal; groupId: string; onClose: () => void }) {
  const queries = useQueryClient();
  const form = useForm({ quarter: goal.quarter ?? '', title: goal.title, state: goal.state });
  const { values } = form;
  const path = { groupId, goalId: goal.id };
  return (
    <ActionDialog
      {...t.goalChange}
      onClose={onClose}
      change={{
        of: goal,
        read: () => queries.fetchQuery({ ...consortium.read('/v1/working-groups/{groupId}/goals/{goalId}', { path }), staleTime: 0 }),
        compare: (theirs) => [
          { field: t.quarter, mine: quarterWord(values.quarter), theirs: quarterWord(theirs.quarter ?? '') },
          { field: t.goal, mine: values.title, theirs: theirs.title },
          { field: t.state, mine: statusWord(values.state), theirs: statusWord(theirs.state) },
        ],
      }}
      send={({ etag }) => consortium.PUT('/v1/working-groups/{groupId}/goals/{goalId}', { params: { path, header: { 'If-Match': etag } }, body: values })}
    >
      <SelectField {...form.field('quarter')} label={t.quarter} options={options(goal.quarter ? [goal.quarter] : [])} required />
      <AreaField {...form.field('title')} label={t.goal} rows={3} maxLength={500} required />
      <RadioField
        {...form.field('state')}
        label={t.state}
        required
        options={(['PLANNED', 'REACHED', 'DROPPED'] as const).map((value) => ({ value, label: statusWord(value) }))}
      />
    </ActionDialog>
  );
}
