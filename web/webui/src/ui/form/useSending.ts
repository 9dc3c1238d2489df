import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { etagOf } from '@/api/etag';
import { Problem } from '@/api/problem';
import { toast } from '@/app/toasts';
import type { Compared } from './Clash';
import { useRefusals, type Check } from './refusals';

export type Sent = {
  /** For the header `Idempotency-Key`: the same over all attempts of this form. */
  key: string;
  /** For the header `If-Match`, where the form changes something: the version that was read. */
  etag: string;
};

export type Act<Answer, Entity = unknown> = {
  send: (sent: Sent) => Promise<Answer>;
  /** Told in a toast when it is done. */
  done: string;
  onDone?: (answer: Answer) => void;
  onClose?: () => void;
  /** What is changed, where something is: on a clash it is read again and set against what was typed. */
  change?: { of: Entity; read: () => Promise<Entity>; compare: (theirs: Entity) => Compared[] };
  /** What the form sees across its fields. */
  checks?: readonly Check[];
  /** The key of a form that was begun before the page was loaded anew. */
  keptKey?: string;
};

/** Sends what a form says: never twice, with each refusal at its field, and the focus on the first of them. */
export function useSending<Answer, Entity = unknown>({ send, done, onDone, onClose, change, checks, keptKey }: Act<Answer, Entity>) {
  const id = useId();
  const [key] = useState(() => keptKey ?? crypto.randomUUID());
  const [theirs, setTheirs] = useState<Entity>();
  const queries = useQueryClient();
  const { refusals, check, setServerErrors, unplaced } = useRefusals(checks);
  /** To the first field that is refused, or else to what is said of all of it. */
  const toFirstRefusal = useCallback(() => {
    setTimeout(() => {
      const form = document.getElementById(id);
      const first = form?.querySelector<HTMLElement>(':is([aria-invalid="true"], [data-refused])') ?? form?.querySelector<HTMLElement>('[data-refusal]');
      first?.focus();
    });
  }, [id]);

  const sending = useMutation({
    mutationFn: (against: Entity | undefined) => send({ key, etag: etagOf(against) ?? '' }),
    onSuccess: async (answer) => {
      toast('success', done);
      onClose?.();
      onDone?.(answer);
      await queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!(error instanceof Problem)) return;
      setServerErrors(error.errors);
      if (error.clash && change) setTheirs(await change.read());
      else toFirstRefusal();
    },
  });

  /** Whether all fields are content; where they are not, the focus goes to the first that says so. */
  const content = () => {
    const fine = check();
    if (!fine) toFirstRefusal();
    return fine;
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending.isPending && content()) sending.mutate(change?.of);
  };

  return { id, refusals, unplaced: unplaced.map((error) => error.detail), sending, theirs, content, toFirstRefusal, onSubmit, readAgain: () => void queries.invalidateQueries() };
}
