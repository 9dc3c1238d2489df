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
