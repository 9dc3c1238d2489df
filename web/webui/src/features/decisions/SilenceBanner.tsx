import { Alert, Button } from '@patternfly/react-core';
import { Countdown, Instant } from '@/ui/Time';
import { useNationNames } from '@/ui/Nation';
import { standing } from './tally';
import { texts } from './texts';
import { useVoice, type Declaration, type DecisionView } from './useDecision';

const t = texts.silence;

type Props = {
  decision: DecisionView;
  declarations: readonly Declaration[];
  over: boolean;
  onOver: () => void;
  onObject: () => void;
  onWithdraw: () => void;
  onState: () => void;
};

/** That doing nothing adopts the text, until when, and how to stop it. */
export function SilenceBanner({ decision, declarations, over, onOver, onObject, onWithdraw, onState }: Props) {
  const names = useNationNames();
  const { nation, declares, elector, liaison } = useVoice(decision);
  const declared = standing(declarations);
  const objectors = [...declared].filter(([, kind]) => kind === 'OBJECTION').map(([code]) => code);
  const broken = objectors.length > 0;
  const mine = objectors.includes(nation);
  return (
    <Alert
      isInline
      component="h2"
      variant={broken ? 'danger' : 'warning'}
      className="ml-silence"
      title={broken ? t.broken : t.title}
      actionLinks={
        declares && (
          <>
            {mine && <Button size="sm" onClick={onWithdraw}>{t.withdraw}</Button>}
            {!mine && !over && <Button size="sm" variant="danger" onClick={onObject}>{t.object}</Button>}
            {!over && <Button size="sm" variant="secondary" onClick={onState}>{texts.vote.statement}</Button>}
          </>
        )
      }
    >
      <p>{broken ? t.brokenBy(objectors.map((code) => names.get(code) ?? code).join(', ')) : t.lead(decision.electorate.length)}</p>
      <p className="ml-silence-until">
        <Instant at={decision.deadline} /> <Countdown until={decision.deadline!} onOver={onOver} />
      </p>
      {over && <p>{texts.deadline.over}</p>}
      {!broken && declares && !over && <p>{t.objectWhy}</p>}
      {mine && <p>{t.mine}</p>}
      {liaison && !elector && <p>{t.noVote}</p>}
    </Alert>
  );
}
