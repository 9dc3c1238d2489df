import type { Act } from '../overview/steps';
import { InviteDialog, ObserverDialog, StageDialog } from './LeadDialogs';
import { NoticeDialog } from './NoticeDialog';
import { SignDialog } from './SignDialog';
import { ApplyDialog, RatifyDialog, RevokeDialog } from './StandingDialogs';

/** The dialog of an act on the consortium as a whole. */
export function ActDialog({ act, id, onClose }: { act: Act; id: string; onClose: () => void }) {
  const props = { id, onClose };
  switch (act) {
    case 'sign':
      return <SignDialog {...props} />;
    case 'ratify':
      return <RatifyDialog {...props} />;
    case 'apply':
      return <ApplyDialog {...props} />;
    case 'revoke':
      return <RevokeDialog {...props} />;
    case 'notice':
      return <NoticeDialog {...props} />;
    case 'invite':
      return <InviteDialog {...props} />;
    case 'observe':
      return <ObserverDialog {...props} />;
    case 'announce':
      return <StageDialog {...props} />;
    case 'open':
      return <StageDialog {...props} stage="OPEN_FOR_SIGNATURE" />;
  }
}
