import { Checkbox } from '@patternfly/react-core';
import { texts } from '@/app/texts';
import { Field } from '@/ui/form/Field';
import { useNameOf } from '../parts';

type Props = { label: string; required?: boolean; pointer: string; value: string[]; onChange: (nations: string[]) => void; of: readonly string[] };

/** Several of a few nations. */
export function MembersField({ value, onChange, of, ...field }: Props) {
  const nameOf = useNameOf();
  return (
    <Field {...field} group refusal={field.required && value.length === 0 ? texts.form.required : undefined}>
      {({ id }, changed) => (
        <div className="ml-checks">
          {of.map((nation) => (
            <Checkbox
              key={nation}
              id={`${id}-${nation}`}
              label={nameOf(nation)}
              isChecked={value.includes(nation)}
              onChange={(_, checked) => (changed(), onChange(checked ? [...value, nation] : value.filter((one) => one !== nation)))}
            />
          ))}
        </div>
      )}
    </Field>
  );
}
