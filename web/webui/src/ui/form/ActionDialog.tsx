import { Alert, Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { etagOf } from '@/api/etag';
import { Problem } from '@/api/problem';
import { texts } from '@/app/texts';
import { toast } from '@/app/toasts';
import { TraceId } from '../ErrorState';
import { Clash, type Compared } from './Clash';
import { RefusalsContext, useRefusals } from './refusals';

type Sent = {
  /** For the header `Idempotency-Key`: the same over all attempts of this dialog. */
  key: string;
  /** For the header `If-Match`, where the dialog changes something: the version that was read. */
  etag: string;
};

type Props<Answer, Entity> = {
  title: string;
  lead?: ReactNode;
  /** The word on the button that does it: "Sign", not "OK". */
  submit: string;
  /** It cannot be taken back. */
  danger?: boolean;
  wide?: boolean;
  send: (sent: Sent) => Promise<Answer>;
  /** Told in a toast when it is done. */
  done: string;
  onDone?: (answer: Answer) => void;
  onClose: () => void;
  /** What is changed, where something is: on a clash it is read again and set against what was typed. */
  change?: { of: Entity; read: () => Promise<Entity>; compare: (theirs: Entity) => Compared[] };
  children?: ReactNode;
};

/** One act of a person on a thing: its form, its refusals beside the fields, its retry that cannot count twice. */
export function ActionDialog<Answer, Entity = unknown>(props: Props<Answer, Entity>) {
  const { title, lead, submit, danger, wide, send, done, onDone, onClose, change, children } = props;
  const id = useId();
  const [key] = useState(() => crypto.randomUUID());
  const [theirs, setTheirs] = useState<Entity>();
  const queries = useQueryClient();
  const { refusals, check, setServerErrors, unplaced } = useRefusals();

  const sending = useMutation({
    mutationFn: (against: Entity | undefined) => send({ key, etag: etagOf(against) ?? '' }),
    onSuccess: async (answer) => {
      toast('success', done);
      onClose();
      onDone?.(answer);
      await queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!(error instanceof Problem)) return;
      setServerErrors(error.errors);
      if (error.clash && change) setTheirs(await change.read());
      else setTimeout(() => document.querySelector<HTMLElement>(`[id="${id}"] [aria-invalid="true"]`)?.focus());
    },
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    if (check()) sending.mutate(change?.of);
    else setTimeout(() => document.querySelector<HTMLElement>(`[id="${id}"] [aria-invalid="true"]`)?.focus());
  };

  return (
    <Modal
      isOpen
      variant={wide || theirs ? 'medium' : 'small'}
      onClose={sending.isPending ? undefined : onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={lead ? `${id}-lead` : undefined}
    >
      <ModalHeader title={title} labelId={`${id}-title`} description={lead} descriptorId={`${id}-lead`} titleIconVariant={danger ? 'warning' : undefined} />
      <ModalBody>
        {theirs !== undefined && change ? (
          <Clash
            compared={change.compare(theirs)}
            busy={sending.isPending}
            onKeepMine={() => sending.mutate(theirs)}
            onTakeTheirs={() => {
              onClose();
              void queries.invalidateQueries();
            }}
          />
        ) : (
          <RefusalsContext value={refusals}>
            <Form id={id} onSubmit={onSubmit} noValidate>
              {sending.error && <Refusal error={sending.error} unplaced={unplaced.map((error) => error.detail)} />}
              {children}
            </Form>
          </RefusalsContext>
        )}
      </ModalBody>
      {theirs === undefined && (
        <ModalFooter>
          <Button type="submit" form={id} variant={danger ? 'danger' : 'primary'} isLoading={sending.isPending} isDisabled={sending.isPending}>
            {sending.error && !sending.isPending ? texts.form.again(submit) : submit}
          </Button>
          <Button variant="link" onClick={onClose} isDisabled={sending.isPending}>
            {texts.form.cancel}
          </Button>
        </ModalFooter>
      )}
    </Modal>
  );
}

/** Why it was not done. No answer is another thing than a refusal: it may have been done. */
function Refusal({ error, unplaced }: { error: Error; unplaced: string[] }) {
  const problem = error instanceof Problem ? error : undefined;
  const unknown = problem && (problem.status === 0 || problem.status >= 500);
  const text = problem?.sessionEnded ? texts.form.sessionEnded : unknown ? `${error.message} ${texts.form.unknownOutcome}` : error.message;
  return (
    <Alert isInline variant={unknown ? 'warning' : 'danger'} title={text} component="h2" isLiveRegion>
      {unplaced.length > 0 && (
        <ul>
          {unplaced.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {problem?.traceId && <TraceId id={problem.traceId} />}
    </Alert>
  );
}
