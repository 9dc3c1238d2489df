import { Button } from '@patternfly/react-core';
import { Panel } from '@/ui/Panel';
import { standing } from './tally';
import { texts } from './texts';
import { isOpen, isSilence, type Declaration, type DecisionView } from './useDecision';

const t = texts.chair;
export type ChairAct = 'close' | 'extend' | 'reissue';

/** What the chair can do as things stand; the server alone decides what counts. */
export function chairActs(decision: DecisionView, declarations: readonly Declaration[], over: boolean): ChairAct[] {
  const silence = isSilence(decision);
  if (!isOpen(decision)) return silence && decision.state === 'REJECTED' ? ['reissue'] : [];
  const declared = standing(declarations);
  // Of a secret ballot the chair does not see who has voted, so it may try.
  const complete = silence
    ? decision.state === 'UNDER_DISCUSSION'
    : decision.secret || decision.electorate.every((elector) => declared.has(elector.nation));
  return [...(over || complete ? (['close'] as const) : []), ...(over ? [] : (['extend'] as const))];
}

export function Chair({ acts, open, onAct }: { acts: readonly ChairAct[]; open: boolean; onAct: (act: ChairAct) => void }) {
  if (acts.length === 0) return null;
  return (
    <Panel title={t.title} lead={t.lead}>
      <div className="ml-choices">
        {acts.map((act) => (
          <Button key={act} variant={act === 'extend' ? 'secondary' : 'primary'} onClick={() => onAct(act)}>
            {t[act]}
          </Button>
        ))}
      </div>
      {open && !acts.includes('close') && <p className="ml-note">{t.early}</p>}
    </Panel>
  );
}
