import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldError } from '@/api/problem';

/** What a form knows of its fields' errors: those that the server named, and those that the fields themselves see. */
export type Refusals = {
  /** Somebody tried to send: now the fields say what is missing. */
  tried: boolean;
  serverErrors: readonly FieldError[];
  report: (pointer: string, refusal: string | undefined) => void;
  changed: (pointer: string) => void;
};

const nowhere: Refusals = { tried: true, serverErrors: [], report: () => {}, changed: () => {} };
export const RefusalsContext = createContext<Refusals>(nowhere);

const concerns = (error: FieldError, pointer: string) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`);

/** For a field: its error, if one is to be shown, and whom to tell that it was changed. */
export function useRefusal(pointer: string, refusal: string | undefined) {
  const { tried, serverErrors, report, changed } = useContext(RefusalsContext);
  useEffect(() => {
    report(pointer, refusal);
  }, [report, pointer, refusal]);
  useEffect(() => () => report(pointer, undefined), [report, pointer]);
  const server = serverErrors.find((error) => concerns(error, pointer))?.detail;
  return { error: server ?? (tried ? refusal : undefined), changed: () => changed(pointer) };
}

/** For the form around the fields. */
export function useRefusals() {
  const seen = useRef(new Map<string, string | undefined>());
  const [tried, setTried] = useState(false);
  const [serverErrors, setServerErrors] = useState<readonly FieldError[]>([]);
  const refusals = useMemo<Refusals>(
    () => ({
      tried,
      serverErrors,
      report: (pointer, refusal) => void seen.current.set(pointer, refusal),
      changed: (pointer) =>
        setServerErrors((errors) => (errors.some((error) => concerns(error, pointer)) ? errors.filter((error) => !concerns(error, pointer)) : errors)),
    }),
    [tried, serverErrors],
  );
  return {
    refusals,
    setServerErrors,
    /** Whether every field is content; from now on those that are not say so. */
    check: () => {
      setTried(true);
      return [...seen.current.values()].every((refusal) => refusal === undefined);
    },
    /** What the server refused and no field shows. */
    unplaced: serverErrors.filter((error) => ![...seen.current.keys()].some((pointer) => concerns(error, pointer))),
  };
}
