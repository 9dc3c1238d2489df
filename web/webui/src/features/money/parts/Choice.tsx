import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useId } from 'react';

type Props = { label: string; any?: string; value?: string; options: readonly { value: string; label: string }[]; onChange: (value: string | undefined) => void };

/** One of many in the line above a view; nothing chosen is everything. */
export function Choice({ label, any, value = '', options, onChange }: Props) {
  const id = useId();
  return (
    <span className="ml-asof-day">
      <label htmlFor={id}>{label}</label>
      <FormSelect id={id} value={value} onChange={(_, chosen) => onChange(chosen || undefined)}>
        {any !== undefined && <FormSelectOption value="" label={any} />}
        {options.map((option) => (
          <FormSelectOption key={option.value} value={option.value} label={option.label} />
        ))}
      </FormSelect>
    </span>
  );
}
