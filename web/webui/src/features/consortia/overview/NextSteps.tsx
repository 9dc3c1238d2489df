import { Button } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Panel } from '@/ui/Panel';
import { Countdown } from '@/ui/Time';
import { formatDay } from '@/ui/timeFormat';
import { ActDialog } from '../acts/ActDialog';
import { useArrangement, useConsortium, useMine } from '../parts';
import { clauseWith } from '../rules/words';
import { actsOf, type Act } from './steps';
import { overviewTexts } from './texts';
import { useAwaited } from './useAwaited';

const t = overviewTexts.steps;

/** On top of a consortium: what waits for the reader's nation, and what else it can do. */
export function NextSteps({ id }: { id: string }) {
  const { data: found } = useConsortium(id);
  const { data: arrangement } = useArrangement(id);
  const mine = useMine(id);
  const awaited = useAwaited(id);
  const [act, setAct] = useState<Act>();
  if (!found || !arrangement) return null;
  const { pressing, also } = actsOf({ ...found, ...mine, canLeave: Boolean(clauseWith(arrangement.clauses, 'withdrawal')) });
  if (pressing.length + also.length + awaited.length === 0) return null;
  const why: Partial<Record<Act, string>> = {
    sign: t.signWhy(arrangement.title),
    ratify: t.ratifyWhy,
    apply: t.applyWhy,
    revoke: t.revokeWhy(mine.participation?.leavesOn ? formatDay(mine.participation.leavesOn) : ''),
    open: t.openWhy,
  };
  return (
    <Panel title={t.title}>
      {pressing.length + awaited.length === 0 && <p className="ml-note">{t.none}</p>}
      <ul className="ml-steps">
        {pressing.map((one, place) => (
          <Step key={one} why={why[one]}>
            <Button variant={place === 0 ? 'primary' : 'secondary'} size="sm" onClick={() => setAct(one)}>{t[one]}</Button>
          </Step>
        ))}
        {awaited.map((one) => (
          <Step key={one.id} why={one.why} until={one.until}>
            {one.kind === 'programme' ? (
              <Link to="/consortia/$consortiumId/programmes" params={{ consortiumId: id }} className="ml-button-link">{t.decline}</Link>
            ) : (
              <Link to="/decisions/$decisionId" params={{ decisionId: one.id }} className="ml-button-link">{one.kind === 'silence' ? t.object : t.vote}</Link>
            )}
          </Step>
        ))}
      </ul>
      {also.length > 0 && (
        <div className="ml-also" role="group" aria-label={t.also}>
          <span className="ml-note">{t.also}:</span>
          {also.map((one) => (
            <Button key={one} variant="link" isInline isDanger={one === 'notice'} onClick={() => setAct(one)}>{t[one]}</Button>
          ))}
        </div>
      )}
      {act && <ActDialog act={act} id={id} onClose={() => setAct(undefined)} />}
    </Panel>
  );
}

function Step({ why, until, children }: { why?: string; until?: string; children: ReactNode }) {
  return (
    <li>
      <span className="ml-step-why">{why}</span>
      {until && <Countdown until={until} />}
      {children}
    </li>
  );
}
