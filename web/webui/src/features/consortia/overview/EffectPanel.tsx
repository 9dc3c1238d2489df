import { useQuery } from '@tanstack/react-query';
import { consortium } from '@/api';
import { Nations } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { formatDay } from '@/ui/timeFormat';
import { formatPercent, minus, parseFraction, formatThreshold } from '@/ui/fraction';
import { useArrangement, useConsortium, useParticipations } from '../parts';
import { Meter } from '../rules/Meter';
import { progressOf, type Step } from '../rules/effect';
import { clauseWith } from '../rules/words';
import { overviewTexts } from './texts';

const t = overviewTexts.effect;

/** How far the arrangement is from taking effect, condition by condition, as the server counts it. */
export function EffectPanel({ id }: { id: string }) {
  const { data: found } = useConsortium(id);
  const { data: arrangement } = useArrangement(id);
  const { data: participations } = useParticipations(id);
  const { data: server } = useQuery(consortium.read('/v1/consortia/{consortiumId}/entry-into-effect', { path: { consortiumId: id } }));
  if (!found || !arrangement || !participations || !server) return null;
  const progress = progressOf(arrangement.clauses, participations.items);
  const clause = clauseWith(arrangement.clauses, 'entry-into-effect')?.clause;
  const coming = found.inEffectOn && found.stage === 'OPEN_FOR_SIGNATURE';
  return (
    <Panel title={t.title} lead={clause ? `${t.clause(clause.number)}: ${clause.title}` : t.noClause}>
      <p className="ml-strong">
        {coming ? t.from(formatDay(found.inEffectOn!)) : found.inEffectOn ? t.since(formatDay(found.inEffectOn)) : server.met ? t.met : t.open}
      </p>
      <ol className="ml-conditions">
        {progress.steps.map((step, place) => (
          <li key={place}>
            <Condition step={step} server={server.conditions[place]} past={Boolean(found.inEffectOn)} />
          </li>
        ))}
      </ol>
      {progress.delayDays > 0 && <p className="ml-note">{t.delay(progress.delayDays)}</p>}
    </Panel>
  );
}

type Server = { met: boolean; required?: string | null; reached?: string | null } | undefined;

/** The number is the server's; which nations lack is read from who takes part. */
function Condition({ step, server, past }: { step: Step; server: Server; past: boolean }) {
  const { condition, reached, required, lacking } = step;
  const met = server?.met ?? step.met;
  // Taken effect, it stays in effect, whoever leaves later.
  if (past && !met) {
    return (
      <div className="ml-condition-head">
        <span>{nameOf(condition)}</span>
        <Status tone="good" word={t.held} />
      </div>
    );
  }
  const share = condition.type === 'share';
  const numbers = share
    ? t.shared(server?.reached ?? '', formatPercent(reached), server?.required ?? '')
    : condition.type === 'count'
      ? t.counted(server?.reached ?? '', server?.required ?? '')
      : t.counted(count(server?.reached), count(server?.required));
  return (
    <>
      <div className="ml-condition-head">
        <span>{nameOf(condition)}</span>
        <Status tone={met ? 'good' : 'waiting'} word={met ? t.holds : t.waits} />
      </div>
      <Meter label={`${nameOf(condition)}: ${numbers}`} reached={reached} required={required} met={met} />
      <p className="ml-note">{numbers}</p>
      {lacking.length > 0 && (
        <div className="ml-lacking">
          <span>
            {share
              ? t.missingShare(formatPercent(minus(required, reached)))
              : condition.type === 'count'
                ? t.missing(Number(server?.required) - Number(server?.reached))
                : t.lacking}
          </span>
          <Nations codes={lacking} label={t.lacking} />
        </div>
      )}
    </>
  );
}

/** The server lists nations where it counts them. */
const count = (nations: string | null | undefined) => String((nations ?? '').split(' ').filter(Boolean).length);

function nameOf(condition: Step['condition']): string {
  if (condition.type === 'count') return t.conditions.count(condition.atLeast ?? 1);
  if (condition.type === 'share') return t.conditions.share(formatThreshold(parseFraction(condition.atLeast)));
  return t.conditions[condition.type];
}

