import { Checkbox, FormSelect, FormSelectOption, Radio, TextArea, TextInput } from '@patternfly/react-core';
import { texts } from '@/app/texts';
import { useNationNames } from '../Nation';
import { Field, type Labelled } from './Field';
import type { FieldProps } from './useForm';

type Props<T> = Labelled & FieldProps<T>;

const missing = (required: boolean | undefined, value: string) => (required && value.trim() === '' ? texts.form.required : undefined);

export function TextField({ value, onChange, maxLength, ...field }: Props<string> & { maxLength?: number }) {
  return (
    <Field {...field} refusal={missing(field.required, value)}>
      {(input, changed) => (
        <TextInput {...input} value={value} maxLength={maxLength} onChange={(_, typed) => (changed(), onChange(typed))} />
      )}
    </Field>
  );
}

export function AreaField({ value, onChange, rows = 4, maxLength, ...field }: Props<string> & { rows?: number; maxLength?: number }) {
  return (
    <Field {...field} refusal={missing(field.required, value)}>
      {(input, changed) => (
        <TextArea
          {...input}
          value={value}
          rows={rows}
          maxLength={maxLength}
          resizeOrientation="vertical"
          onChange={(_, typed) => (changed(), onChange(typed))}
        />
      )}
    </Field>
  );
}

/** A date, as the browser lets one choose it; its value is ISO. */
export function DayField({ value, onChange, min, max, ...field }: Props<string> & { min?: string; max?: string }) {
  return (
    <Field {...field} refusal={missing(field.required, value)}>
      {(input, changed) => (
        <TextInput {...input} type="date" min={min} max={max} value={value} onChange={(_, typed) => (changed(), onChange(typed))} />
      )}
    </Field>
  );
}

const local = (iso: string) => {
  if (iso === '') return '';
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A point in time, typed in the reader's zone, which the hint names; its value is an instant in UTC. */
export function InstantField({ value, onChange, ...field }: Props<string>) {
  return (
    <Field {...field} hint={field.hint ?? texts.form.zone(zone)} refusal={missing(field.required, value)}>
      {(input, changed) => (
        <TextInput
          {...input}
          type="datetime-local"
          value={local(value)}
          onChange={(_, typed) => (changed(), onChange(typed === '' ? '' : new Date(typed).toISOString()))}
        />
      )}
    </Field>
  );
}

type Options = { options: readonly { value: string; label: string; hint?: string }[] };

/** One of many, in a list that opens. */
export function SelectField<T extends string>({ value, onChange, options, ...field }: Props<T> & Options) {
  return (
    <Field {...field} refusal={missing(field.required, value)}>
      {({ 'aria-invalid': _invalid, ...input }, changed) => (
        <FormSelect {...input} value={value} onChange={(_, chosen) => (changed(), onChange(chosen as T))}>
          {value === '' && <FormSelectOption value="" label={texts.form.choose} isPlaceholder />}
          {options.map((option) => (
            <FormSelectOption key={option.value} value={option.value} label={option.label} />
          ))}
        </FormSelect>
      )}
    </Field>
  );
}

/** One of few, all in sight. */
export function RadioField<T extends string>({ value, onChange, options, ...field }: Props<T> & Options) {
  return (
    <Field {...field} group refusal={missing(field.required, value)}>
      {({ id }, changed) =>
        options.map((option) => (
          <Radio
            key={option.value}
            id={`${id}-${option.value}`}
            name={id}
            label={option.label}
            description={option.hint}
            isChecked={value === option.value}
            onChange={() => (changed(), onChange(option.value as T))}
          />
        ))
      }
    </Field>
  );
}

/** Several of a few, all in sight. */
export function ChoicesField<T extends string>({ value, onChange, options, ...field }: Props<T[]> & { options: readonly { value: T; label: string }[] }) {
  return (
    <Field {...field} group refusal={field.required && value.length === 0 ? texts.form.required : undefined}>
      {({ id }, changed) => (
        <div className="ml-checks">
          {options.map((option) => (
            <Checkbox
              key={option.value}
              id={`${id}-${option.value}`}
              label={option.label}
              isChecked={value.includes(option.value)}
              onChange={(_, checked) => (changed(), onChange(checked ? [...value, option.value] : value.filter((one) => one !== option.value)))}
            />
          ))}
        </div>
      )}
    </Field>
  );
}

/** A whole number within bounds, such as days of notice. */
export function CountField({ value, onChange, min, max, ...field }: Props<number | undefined> & { min: number; max: number }) {
  const wrong = typeof value === 'number' && (value < min || value > max) ? texts.form.between(min, max) : undefined;
  return (
    <Field {...field} refusal={wrong ?? missing(field.required, String(value ?? ''))} live={Boolean(wrong)}>
      {(input, changed) => (
        <TextInput
          {...input}
          value={value ?? ''}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, typed) => {
            changed();
            const digits = typed.replace(/\D/g, '').slice(0, 8);
            onChange(digits === '' ? undefined : Number(digits));
          }}
        />
      )}
    </Field>
  );
}

/** A nation; of all there are unless `of` says which. */
export function NationField({ of, ...field }: Props<string> & { of?: readonly string[] }) {
  const names = useNationNames();
  const options = (of ?? [...names.keys()]).map((code) => ({ value: code, label: `${names.get(code) ?? code} (${code})` }));
  return <SelectField {...field} options={options.sort((a, b) => a.label.localeCompare(b.label))} />;
}

/** Something to confirm or to switch on; where it is required, it has to be. */
export function CheckField({ value, onChange, ...field }: Props<boolean>) {
  const { label, ...rest } = field;
  return (
    <Field {...rest} label="" required={false} refusal={field.required && !value ? texts.form.required : undefined}>
      {({ id, 'aria-describedby': describedBy }, changed) => (
        <Checkbox
          id={id}
          label={label}
          aria-describedby={describedBy}
          isRequired={field.required}
          isChecked={value}
          onChange={(_, checked) => (changed(), onChange(checked))}
        />
      )}
    </Field>
  );
}
