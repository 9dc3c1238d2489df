import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import type { Tone } from '@/ui/statuses';
import { Instant } from '@/ui/Time';
import { dividedBy, formatPercent, formatShort, isNothing, parseFraction, total } from '@/ui/fraction';
import { useSession } from '@/app/useSession';
import { texts as frame } from '@/app/texts';
import { standing } from './tally';
import { texts } from './texts';
import { isOpen, isSilence, type Declaration, type DecisionView } from './useDecision';

const t = texts.ballot;
const tones: Record<string, Tone> = { FOR: 'good', AGAINST: 'bad', ABSTAIN: 'quiet', OBJECTION: 'bad', OBJECTION_WITHDRAWN: 'quiet' };

/** Who may vote with which weight, and who has voted how: of a secret ballot the reader's own vote alone. */
export function Ballot({ decision, declarations }: { decision: DecisionView; declarations: readonly Declaration[] }) {
  const { nation: mine } = useSession();
  const declared = standing(declarations);
  const weights = decision.electorate.map((elector) => parseFraction(elector.weight ?? '0'));
  const whole = total(weights);
  const procedure = decision.procedure;
  const blocking = procedure?.type === 'blocking' ? procedure : undefined;
  const weighs = !isNothing(whole) && ['weighted', 'double-majority', 'consensus-then-weighted'].includes(procedure?.type ?? '');
  const when = (nation: string) => declarations.findLast((one) => one.nation === nation && one.kind !== 'STATEMENT')?.declaredAt;
  const missing = decision.secret ? t.hidden : isSilence(decision) ? t.silent : isOpen(decision) ? t.none : t.absent;
  return (
    <Panel title={t.title} lead={decision.secret ? t.secret : undefined}>
      <div className="ml-scroll-x" tabIndex={0} role="region" aria-label={frame.table.region(t.title)}>
        <table className="ml-plain-table">
          <thead>
            <tr>
              <th scope="col">{t.nation}</th>
              {weighs && <th scope="col" className="ml-end">{t.weight}</th>}
              {weighs && <th scope="col" className="ml-end">{t.share}</th>}
              {blocking && <th scope="col" className="ml-end">{t.votesHeld}</th>}
              <th scope="col">{t.vote}</th>
              <th scope="col">{t.at}</th>
            </tr>
          </thead>
          <tbody>
            {decision.electorate.map(({ nation, weight }, place) => {
              const vote = declared.get(nation);
              return (
                <tr key={nation} className={nation === mine ? 'ml-mine' : undefined}>
                  <th scope="row"><Nation code={nation} named /></th>
                  {weighs && <td className="ml-end" title={weight ?? ''}>{formatShort(weights[place]!)}</td>}
                  {weighs && <td className="ml-end">{formatPercent(dividedBy(weights[place]!, whole))}</td>}
                  {blocking && <td className="ml-end">{blocking.votes[nation] ?? blocking.defaultVotes ?? 0}</td>}
                  <td>
                    {vote ? <Status tone={tones[vote]} word={texts.votes[vote]} /> : <span className="ml-note">{nation === mine && decision.secret ? t.none : missing}</span>}
                    {vote && decision.secret && <span className="ml-note"> {t.yours}</span>}
                  </td>
                  <td>{vote && <Instant at={when(nation)} />}</td>
                </tr>
              );
            })}
            {decision.suspended.map((nation) => (
              <tr key={nation}>
                <th scope="row"><Nation code={nation} named /></th>
                {weighs && <td />}
                {weighs && <td />}
                {blocking && <td />}
                <td colSpan={2}><Status tone="attention" word={t.suspended} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
