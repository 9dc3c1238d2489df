import { Button } from '@patternfly/react-core';
import type { Consortium } from '@/api';
import { Panel } from '@/ui/Panel';
import { useNationNames } from '@/ui/Nation';
import { voteOf } from './tally';
import { texts } from './texts';
import { useVoice, type Declaration, type DecisionView } from './useDecision';

const t = texts.vote;

type Props = { decision: DecisionView; declarations: readonly Declaration[]; over: boolean; onVote: (choice: Consortium['Choice']) => void; onState: () => void };

/** How the reader's nation has voted, and the buttons to vote. */
export function VotePanel({ decision, declarations, over, onVote, onState }: Props) {
  const names = useNationNames();
  const { nation, declares, liaison } = useVoice(decision);
  const name = names.get(nation) ?? nation;
  const vote = voteOf(decision, nation, declarations);
  const says =
    vote === 'NO_VOTE' ? t.noVote(name) : vote === 'SUSPENDED' ? t.suspended(name) : !vote || vote === 'NOT_YET' ? t.notYet(name) : t.voted(name, texts.votes[vote]);
  return (
    <Panel title={t.title}>
      <p className="ml-strong">{says}</p>
      {declares && !over && (
        <>
          <div className="ml-choices">
            {(['FOR', 'AGAINST', 'ABSTAIN'] as const).map((choice) => (
              <Button key={choice} variant={choice === 'FOR' ? 'primary' : 'secondary'} isDanger={choice === 'AGAINST'} onClick={() => onVote(choice)}>
                {t[choice]}
              </Button>
            ))}
            <Button variant="link" onClick={onState}>{t.statement}</Button>
          </div>
          {vote !== 'NOT_YET' && <p className="ml-note">{t.again}</p>}
        </>
      )}
      {!liaison && (vote === 'NOT_YET' || !vote) && <p className="ml-note">{t.liaison}</p>}
    </Panel>
  );
}
