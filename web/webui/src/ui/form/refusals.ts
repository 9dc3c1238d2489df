import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldError } from '@/api/problem';

/** What a form sees by itself, across its fields; what is only missing is not said before somebody tries to send. */
export type Check = FieldError & { missing?: true };

/** What a form knows of its fields' errors: those that the server named, and those that the fields themselves see. */
export type Refusals = {
  /** Somebody tried to send: now the fields say what is missing. */
  tried: boolean;
  serverErrors: readonly FieldError[];
  checks: readonly Check[];
  report: (pointer: string, refusal: string | undefined) => void;
  forget: (pointer: string) => void;
  changed: (pointer: string) => void;
};

const nothing: readonly Check[] = [];
const nowhere: Refusals = { tried: true, serverErrors: [], checks: nothing, report: () => {}, forget: () => {}, changed: () => {} };
export const RefusalsContext = createContext<Refusals>(nowhere);

const concerns = (error: FieldError, pointer: string) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`);

const EXACTLY = '=';

/** For a field: its error, if one is to be shown, and whom to tell that it was changed. */
export function useRefusal(pointer: string, refusal: string | undefined, live = false) {
  const { tried, serverErrors, checks, report, forget, changed } = useContext(RefusalsContext);
  useEffect(() => {
    report(pointer, refusal);
  }, [report, pointer, refusal]);
  useEffect(() => () => forget(pointer), [forget, pointer]);
  const all = [...serverErrors, ...checks.filter((check) => tried || !check.missing)];
  const found = all.find((error) => concerns(error, pointer))?.detail;
  return { error: found ?? (tried || live ? refusal : undefined), changed: () => changed(pointer) };
}

/** For a group of fields: what is wrong with it as a whole, and not with a field within. */
export function useGroupRefusal(pointer: string): string | undefined {
  const { tried, serverErrors, checks, report, forget } = useContext(RefusalsContext);
  useEffect(() => {
    report(EXACTLY + pointer, undefined);
    return () => forget(EXACTLY + pointer);
  }, [report, forget, pointer]);
  return [...serverErrors, ...checks.filter((check) => tried || !check.missing)].find((one) => one.pointer === pointer)?.detail;
}

/** For who moves fields about: what the server said of a place below this one holds no more. */
export const useChanged = () => useContext(RefusalsContext).changed;

/** For the form around the fields. */
export function useRefusals(checks: readonly Check[] = nothing) {
  const seen = useRef(new Map<string, string | undefined>());
  const [tried, setTried] = useState(false);
  const [serverErrors, setServerErrors] = useState<readonly FieldError[]>([]);
  const refusals = useMemo<Refusals>(
    () => ({
      tried,
      serverErrors,
      checks,
      report: (pointer, refusal) => void seen.current.set(pointer, refusal),
      forget: (pointer) => void seen.current.delete(pointer),
      changed: (pointer) =>
        setServerErrors((errors) => (errors.some((error) => concerns(error, pointer)) ? errors.filter((error) => !concerns(error, pointer)) : errors)),
    }),
    [tried, serverErrors, checks],
  );
  return {
    refusals,
    setServerErrors,
    /** Whether every field is content; from now on those that are not say so. */
    check: () => {
      setTried(true);
      return checks.length === 0 && [...seen.current.values()].every((refusal) => refusal === undefined);
    },
    /** What the server refused and no field shows. */
    unplaced: serverErrors.filter(
      (error) => !seen.current.has(EXACTLY + error.pointer) && ![...seen.current.keys()].some((pointer) => concerns(error, pointer)),
    ),
  };
}
