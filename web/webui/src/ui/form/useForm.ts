import { useState } from 'react';

export type FieldProps<T> = { value: T; onChange: (value: T) => void; pointer: string };

export type FormState<Values> = {
  values: Values;
  /** What an input needs: `<TextField {...form.field('title')} label=… />`. Its errors are those at `/title` in the body. */
  field: <Name extends keyof Values & string>(name: Name, pointer?: string) => FieldProps<Values[Name]>;
  set: (changes: Partial<Values>) => void;
};

export function useForm<Values extends object>(initial: Values | (() => Values)): FormState<Values> {
  const [values, setValues] = useState(initial);
  const set = (changes: Partial<Values>) => setValues((before) => ({ ...before, ...changes }));
  return {
    values,
    set,
    field: (name, pointer = `/${name}`) => ({
      value: values[name],
      onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
      pointer,
    }),
  };
}

/** The fields of an object that is itself a value in a form, each at its place below the object's. */
export function fieldsOf<T extends object>({ value, onChange, pointer }: FieldProps<T>) {
  return <Name extends keyof T & string>(name: Name): FieldProps<T[Name]> => ({
    value: value[name],
    onChange: (changed) => onChange({ ...value, [name]: changed }),
    pointer: `${pointer}/${name}`,
  });
}

/** A text that may be absent, for a field that shows nothing as an empty text. */
export const orEmpty = ({ value, onChange, pointer }: FieldProps<string | undefined>): FieldProps<string> => ({
  value: value ?? '',
  onChange: (typed) => onChange(typed === '' ? undefined : typed),
  pointer,
});

/** A yes or no that may be absent, which is no. */
export const orNo = (field: FieldProps<boolean | undefined>): FieldProps<boolean> => ({ ...field, value: field.value ?? false });
