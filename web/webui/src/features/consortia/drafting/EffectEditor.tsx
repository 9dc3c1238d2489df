import type { Consortium } from '@/api';
import { ChoicesField, CountField, fieldsOf, GroupRefusal, Rows, SelectField, type FieldProps } from '@/ui/form';
import { useNameOf } from '../parts';
import type { RuleOf } from '../rules/words';
import { optionsOf } from './options';
import { PartField } from './PartField';
import { newCondition } from './starts';
import { draftTexts } from './texts';

const t = draftTexts.effect;
type Condition = Consortium['Condition'];
type ConditionOf<Type extends Condition['type']> = Extract<Condition, { type: Type }>;

/** When the arrangement takes effect: conditions that must all hold. */
export function EffectEditor(props: FieldProps<RuleOf<'entry-into-effect'>> & { nations: readonly string[] }) {
  const conditions = fieldsOf<RuleOf<'entry-into-effect'>>(props)('conditions');
  return (
    <Rows
      {...conditions}
      legend={t.conditions}
      hint={t.hint}
      add={t.add}
      make={newCondition.share}
      remove={(_, place) => t.remove(place + 1)}
      most={10}
    >
      {(row) => (
        <>
          <SelectField
            label={t.kind}
            value={row.value.type}
            onChange={(type) => row.onChange(newCondition[type]())}
            pointer={`${row.pointer}/type`}
            options={optionsOf(t.kinds)}
            required
          />
          <ConditionFields {...row} nations={props.nations} />
          <GroupRefusal pointer={row.pointer} />
        </>
      )}
    </Rows>
  );
}

function ConditionFields({ nations, ...row }: FieldProps<Condition> & { nations: readonly string[] }) {
  const nameOf = useNameOf();
  switch (row.value.type) {
    case 'count':
      return <CountField {...fieldsOf(row as FieldProps<ConditionOf<'count'>>)('atLeast')} label={t.count} min={1} max={250} required />;
    case 'share':
      return <PartField {...fieldsOf(row as FieldProps<ConditionOf<'share'>>)('atLeast')} label={t.share} required />;
    case 'delay':
      return <CountField {...fieldsOf(row as FieldProps<ConditionOf<'delay'>>)('days')} label={t.days} min={1} max={3660} required />;
    case 'nations': {
      const field = fieldsOf(row as FieldProps<ConditionOf<'nations'>>)('nations');
      const offered = [...new Set([...nations, ...field.value])];
      return (
        <ChoicesField
          {...field}
          label={t.nations}
          options={offered.map((value) => ({ value, label: nameOf(value) }))}
          required
        />
      );
    }
    case 'all':
      return null;
  }
}
