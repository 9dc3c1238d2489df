import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useId, useState } from 'react';
import type { Funding } from '@/api';
import { texts as frame } from '@/app/texts';
import { texts } from '../texts';

const t = texts.seals;

/** The checkpoint as a signed note: what one keeps, to prove later that the journal only grew. */
export function SignedNote({ checkpoint, onClose }: { checkpoint: Funding['Checkpoint']; onClose: () => void }) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby={id}>
      <ModalHeader title={t.showNote(String(checkpoint.size))} labelId={id} />
      <ModalBody>
        <div className="ml-details">
          <pre tabIndex={0} aria-label={t.note}>{checkpoint.note}</pre>
        </div>
      </ModalBody>
      <ModalFooter>
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(checkpoint.note ?? '');
            setCopied(true);
          }}
        >
          <span aria-live="polite">{copied ? t.copied : t.copy}</span>
        </Button>
        <Button variant="link" onClick={onClose}>
          {frame.form.close}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
