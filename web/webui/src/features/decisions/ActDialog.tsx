import type { Consortium } from '@/api';
import { CloseDialog, ExtendDialog, LeaveDialog, ObjectDialog, ReissueDialog, StatementDialog, VoteDialog, WithdrawDialog } from './dialogs';
import type { DecisionView } from './useDecision';

export type Act =
  | { kind: 'vote'; choice: Consortium['Choice'] }
  | { kind: 'object' | 'withdraw' | 'state' | 'leave' | 'close' | 'extend' | 'reissue' };

type Props = { act: Act; decision: DecisionView; nation: string; onClose: () => void; onIssued: (id: string) => void };

/** The dialog of an act on a decision. */
export function ActDialog({ act, onIssued, ...props }: Props) {
  switch (act.kind) {
    case 'vote':
      return <VoteDialog {...props} choice={act.choice} />;
    case 'object':
      return <ObjectDialog {...props} />;
    case 'withdraw':
      return <WithdrawDialog {...props} />;
    case 'state':
      return <StatementDialog {...props} />;
    case 'leave':
      return <LeaveDialog {...props} />;
    case 'close':
      return <CloseDialog {...props} />;
    case 'extend':
      return <ExtendDialog {...props} />;
    case 'reissue':
      return <ReissueDialog {...props} onIssued={onIssued} />;
  }
}
