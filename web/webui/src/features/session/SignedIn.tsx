import { useEffect } from 'react';
import { SIGNED_IN } from '@/app/SessionEnded';
import { texts } from '@/app/texts';
import { Notice } from './Notice';

/** The window in which somebody signed in again: it tells the waiting one, and goes. */
export default function SignedIn() {
  useEffect(() => {
    const channel = new BroadcastChannel(SIGNED_IN);
    channel.postMessage('signed in');
    channel.close();
    window.close();
  }, []);
  return <Notice title={texts.session.again} text={texts.session.closes} />;
}
