import { Button, Content, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Problem } from '@/api/problem';
import { session, sessionEnding, signInAddress } from '@/api/session';
import { texts } from './texts';

/** The signed-in-again window says so here; the page at /signed-in is what speaks. */
export const SIGNED_IN = 'minilateral.signed-in';

/** Lies over everything when the session ended. The page beneath stays as it is, so what was typed is kept. */
export function SessionEnded() {
  const [ended, setEnded] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const queries = useQueryClient();
  const here = useRouterState({ select: (state) => state.location.href });

  useEffect(() => sessionEnding.listen(() => setEnded(true)), []);

  useEffect(() => {
    if (!ended) return;
    const before = queries.getQueryData(session.queryKey);
    const look = async () => {
      try {
        const now = await queries.fetchQuery({ ...session, staleTime: 0 });
        // Somebody else sits here now: nothing of the one before may stay on the screen.
        if (now.username !== before?.username) return window.location.reload();
        setEnded(false);
        setWaiting(false);
        await queries.invalidateQueries();
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
      }
    };
    const channel = new BroadcastChannel(SIGNED_IN);
    channel.onmessage = () => void look();
    const onFocus = () => void look();
    window.addEventListener('focus', onFocus);
    return () => {
      channel.close();
      window.removeEventListener('focus', onFocus);
    };
  }, [ended, queries]);

  if (!ended) return null;
  return (
    <Modal isOpen variant="small" role="alertdialog" aria-labelledby="ended-title" aria-describedby="ended-text" className="ml-over-all">
      <ModalHeader title={texts.session.endedTitle} titleIconVariant="warning" labelId="ended-title" />
      <ModalBody id="ended-text">
        <Content component="p">{texts.session.ended}</Content>
        <Content component="small" aria-live="polite">
          {waiting ? texts.session.waiting : texts.session.signInHereHint}
        </Content>
      </ModalBody>
      <ModalFooter>
        <Button
          onClick={() => {
            window.open(signInAddress('/signed-in'), '_blank', 'popup,width=560,height=720');
            setWaiting(true);
          }}
        >
          {texts.session.signIn}
        </Button>
        <Button variant="link" component="a" href={signInAddress(here)}>
          {texts.session.signInHere}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
