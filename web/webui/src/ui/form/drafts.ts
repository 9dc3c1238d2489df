import { useEffect, useRef, useState } from 'react';
import { useSession } from '@/app/useSession';
import { useForm, type FormState } from './useForm';

// Long texts outlive a reload: they lie in this tab's own store until they are sent, discarded, or somebody signs out.
const PREFIX = 'minilateral.draft.';

function stored<Values>(key: string): Values | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Values | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export type Draft<Values> = FormState<Values> & {
  /** There was one from before the page was loaded. */
  found: boolean;
  forget: () => void;
};

/** A form whose values are there again after a reload of the page, for the same person in the same tab. */
export function useDraft<Values extends object>(name: string, initial: () => Values): Draft<Values> {
  const { username } = useSession();
  const key = `${PREFIX}${username}.${name}`;
  const [before] = useState(() => stored<Values>(key));
  const form = useForm(before ?? initial);
  const first = useRef(form.values);
  const over = useRef(false);
  useEffect(() => {
    if (over.current || form.values === first.current) return;
    try {
      sessionStorage.setItem(key, JSON.stringify(form.values));
    } catch {
      // Then it does not outlive a reload.
    }
  }, [key, form.values]);
  return {
    ...form,
    found: before !== undefined,
    forget: () => {
      over.current = true;
      sessionStorage.removeItem(key);
    },
  };
}

/** Whoever comes next to this tab finds nothing. */
export function forgetDrafts() {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
