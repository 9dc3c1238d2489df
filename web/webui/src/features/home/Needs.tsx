import { Button } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Amount } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Panel } from '@/ui/Panel';
import { FactsSkeleton } from '@/ui/Skeletons';
import { Status } from '@/ui/Status';
import { Countdown, Instant } from '@/ui/Time';
import { useNow } from '@/ui/useNow';
import { useAgenda, type Need } from './agenda';
import { texts } from './texts';

const t = texts.needs;
const FIRST = 8;

/** What waits for the person who is signed in, the most urgent first. */
export function Needs() {
  const { needs, pending, errors } = useAgenda();
  const [all, setAll] = useState(false);
  const shown = all ? needs : needs.slice(0, FIRST);
  return (
    <Panel title={t.title}>
      {pending ? (
        <FactsSkeleton />
      ) : needs.length === 0 && errors.length === 0 ? (
        <EmptyScreen title={t.none} text={t.noneHint} headingLevel="h3" />
      ) : (
        <ol className="ml-needs">
          {shown.map((need) => (
            <Line key={need.key} need={need} />
          ))}
        </ol>
      )}
      {needs.length > shown.length && (
        <Button variant="link" isInline onClick={() => setAll(true)}>
          {t.more(needs.length - shown.length)}
        </Button>
      )}
      {errors.map((error) => (
        <p key={error.message} className="ml-note" role="alert">
          {t.partial} {error.message}
        </p>
      ))}
    </Panel>
  );
}

function Line({ need }: { need: Need }) {
  const now = useNow();
  const over = need.due !== undefined && Date.parse(need.due) <= now;
  return (
    <li>
      <div className="ml-need">
        <span className="ml-need-kind">{texts.kinds[need.kind] ?? need.kind}</span>
        <Link {...need.link}>{need.title}</Link>
        {need.where && need.where !== need.title && <span className="ml-note">{need.where}</span>}
      </div>
      <div className="ml-need-side">
        {need.money && <Amount money={need.money} tone="strong" />}
        {over ? (
          <Status word={t.overdue} tone="bad" />
        ) : need.due ? (
          <Countdown until={need.due} />
        ) : (
          need.since && (
            <span className="ml-note">
              {t.since} <Instant at={need.since} />
            </span>
          )
        )}
      </div>
    </li>
  );
}
