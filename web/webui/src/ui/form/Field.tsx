import { FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useId, type ReactNode } from 'react';
import { useRefusal } from './refusals';

export type Labelled = { label: string; hint?: ReactNode; required?: boolean; pointer: string };

type InputProps = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; validated?: 'error'; isRequired?: boolean };

type Props = Labelled & {
  /** Why the field cannot be sent as it is. */
  refusal?: string;
  /** It is wrong already while it is typed, not only once it is sent. */
  live?: boolean;
  /** Radio buttons are a group; everything else is one input. */
  group?: boolean;
  children: (input: InputProps, changed: () => void) => ReactNode;
};

/** A label, an input, and under it its error or its hint. */
export function Field({ label, hint, required, pointer, refusal, live, group, children }: Props) {
  const id = useId();
  const { error, changed } = useRefusal(pointer, refusal, live);
  const text = error ?? hint;
  const input: InputProps = {
    id,
    ...(text && { 'aria-describedby': `${id}-text` }),
    ...(error && { 'aria-invalid': true, validated: 'error' }),
    ...(required && { isRequired: true }),
  };
  return (
    <FormGroup label={label} isRequired={required} {...(group ? { role: 'radiogroup', fieldId: id, isStack: true } : { fieldId: id })}>
      {children(input, changed)}
      {text && (
        <FormHelperText>
          <HelperText id={`${id}-text`}>
            <HelperTextItem variant={error ? 'error' : 'default'}>{text}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}
