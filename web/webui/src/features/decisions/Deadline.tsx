import { Facts } from '@/ui/Facts';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Countdown, Instant } from '@/ui/Time';
import { texts } from './texts';
import { isOpen, isSilence, type DecisionView } from './useDecision';

const t = texts.deadline;

/** Until when votes count, or when and by whom it was closed. */
export function Deadline({ decision, over, onOver }: { decision: DecisionView; over: boolean; onOver: () => void }) {
  const open = isOpen(decision);
  return (
    <Panel title={t.title}>
      {open && decision.deadline && (
        <p className="ml-deadline">
          <Countdown until={decision.deadline} onOver={onOver} />
        </p>
      )}
      {open && over && <p>{t.over}</p>}
      <Facts
        of={[
          [isSilence(decision) ? t.silenceUntil : t.until, <Instant at={decision.deadline} />],
          ...(open
            ? []
            : ([
                [t.closed, <Instant at={decision.closedAt} />],
                [t.by, decision.closedBy ? <Nation code={decision.closedBy} named /> : t.byServer],
              ] as [string, React.ReactNode][])),
        ]}
      />
    </Panel>
  );
}
