import { Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { texts } from '@/app/texts';
import { Clash } from './Clash';
import { Refusal } from './Refusal';
import { RefusalsContext } from './refusals';
import { useSending, type Act } from './useSending';

type Props<Answer, Entity> = Omit<Act<Answer, Entity>, 'keptKey'> & {
  title: string;
  lead?: ReactNode;
  /** The word on the button that does it: "Sign", not "OK". */
  submit: string;
  /** It cannot be taken back. */
  danger?: boolean;
  wide?: boolean;
  onClose: () => void;
  children?: ReactNode;
};

/** One act of a person on a thing: its form, its refusals beside the fields, its retry that cannot count twice. */
export function ActionDialog<Answer, Entity = unknown>(props: Props<Answer, Entity>) {
  const { title, lead, submit, danger, wide, onClose, change, children } = props;
  const { id, refusals, unplaced, sending, theirs, onSubmit, readAgain } = useSending(props);

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
              readAgain();
            }}
          />
        ) : (
          <RefusalsContext value={refusals}>
            <Form id={id} onSubmit={onSubmit} noValidate>
              {sending.error && <Refusal error={sending.error} unplaced={unplaced} />}
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
