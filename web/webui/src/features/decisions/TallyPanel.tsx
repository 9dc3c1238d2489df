import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { formatFraction, formatPercent } from '@/ui/fraction';
import { Nations } from '@/ui/Nation';
import { Meter } from '../consortia/rules/Meter';
import { partsOf, tallyOf, type Criterion, type Outcome } from './tally';
import { texts } from './texts';
import { isOpen, isSilence, type DecisionView, type Declaration } from './useDecision';

const t = texts.tally;

/** The count as it stands, or as the server recorded it: each test with what is required and what is reached. */
export function TallyPanel({ decision, declarations, effect }: { decision: DecisionView; declarations: readonly Declaration[]; effect?: string | null }) {
  const open = isOpen(decision);
  if (open && decision.secret) {
    return (
      <Panel title={t.live}>
        <p>{t.secret}</p>
      </Panel>
    );
  }
  const outcome = open ? tallyOf(decision, declarations) : decision.outcome;
  if (!outcome) return null;
  return (
    <Panel title={open ? t.live : t.final}>
      <p aria-live="polite">
        <Status
          tone={outcome.adopted ? 'good' : open ? 'waiting' : 'bad'}
          word={outcome.adopted ? (open ? t.wouldAdopt : t.adopted) : open ? t.wouldReject : t.rejected}
        />
      </p>
      <ul className="ml-conditions">
        {outcome.criteria.map((criterion) => (
          <li key={criterion.rule}>
            <Test criterion={criterion} />
          </li>
        ))}
      </ul>
      {!decision.secret && <Sums outcome={outcome} names={isSilence(decision) ? t.silenceSums : t.sums} />}
      {effect && (
        <p className="ml-effect">
          <span className="ml-strong">{t.effect}:</span> {effect}
        </p>
      )}
    </Panel>
  );
}

function Test({ criterion }: { criterion: Criterion }) {
  const parts = partsOf(criterion);
  const rule = `${criterion.rule?.charAt(0).toUpperCase()}${criterion.rule?.slice(1)}`;
  const numbers = parts
    ? t.numbers(`${formatFraction(parts.reached)} (${formatPercent(parts.reached)})`, `${formatFraction(parts.required)} (${formatPercent(parts.required)})`)
    : t.numbers(criterion.reached ?? '', criterion.required ?? '');
  return (
    <>
      <div className="ml-condition-head">
        <span>{rule}</span>
        <Status tone={criterion.met ? 'good' : 'waiting'} word={criterion.met ? t.met : t.notMet} />
      </div>
      {parts && <Meter label={`${rule}: ${numbers}`} reached={parts.reached} required={parts.required} met={criterion.met} />}
      <p className="ml-note">{numbers}</p>
    </>
  );
}

type Side = 'inFavour' | 'against' | 'abstained' | 'absent';

function Sums({ outcome, names }: { outcome: Outcome; names: Partial<Record<Side, string>> }) {
  return (
    <dl className="ml-sums">
      {(Object.keys(names) as Side[]).map((which) => (
        <div key={which}>
          <dt>{names[which]}</dt>
          <dd>
            <span className="ml-strong">{outcome[which].length}</span> {outcome[which].length > 0 && <Nations codes={outcome[which]} label={names[which]} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
