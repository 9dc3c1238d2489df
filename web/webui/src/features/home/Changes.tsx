import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { consortium, useList } from '@/api';
import { useSession } from '@/app/useSession';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { statusWord } from '@/ui/statuses';
import { Instant } from '@/ui/Time';
import { formatInstant } from '@/ui/timeFormat';
import { changesSince, inGroups, remember, remembered, type Change } from './changes';
import { texts } from './texts';

const t = texts.changes;
const SHOWN = 10;

/** What happened since this person last marked all as seen, on this browser. */
export function Changes() {
  const { username } = useSession();
  const [seen, setSeen] = useState(() => remembered(username));
  const found = useQuery({
    queryKey: ['changes', username, seen.cursors],
    queryFn: ({ signal }) => changesSince(seen, signal),
  });
  const names = new Map(useList(consortium.list('/v1/consortia')).items.map(({ id, name }) => [id as string, name]));

  const markSeen = () => {
    const now = { at: new Date().toISOString(), cursors: { ...seen.cursors, ...found.data?.cursors } };
    remember(username, now);
    setSeen(now);
  };

  return (
    <Panel
      title={t.title}
      lead={seen.at ? t.since(formatInstant(seen.at)) : t.first}
      actions={
        <Button variant="link" isInline isDisabled={!found.data?.items.length} onClick={markSeen}>
          {t.seen}
        </Button>
      }
    >
      <Loaded query={found}>
        {({ items, whole }) => {
          const groups = inGroups(items);
          return groups.length === 0 ? (
            <p className="ml-note">{t.none}</p>
          ) : (
            <>
              <ul className="ml-changes">
                {groups.slice(0, SHOWN).map((change) => (
                  <li key={change.id}>
                    <span>
                      <Link {...placeOf(change)}>{texts.events[change.kind] ?? statusWord(change.kind.split('.').pop()!.replaceAll('-', '_'))}</Link>{' '}
                      {change.actor ? <Nation code={change.actor} /> : <span className="ml-note">{t.service}</span>}
                      {change.times > 1 && <span className="ml-note"> {t.times(change.times)}</span>}
                    </span>
                    <span className="ml-note">
                      {names.get(change.consortium ?? '')} · <Instant at={change.time} />
                    </span>
                  </li>
                ))}
              </ul>
              {(!whole || groups.length > SHOWN) && <p className="ml-note">{t.many}</p>}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** The nearest screen to what changed. */
function placeOf({ subject, consortium: consortiumId = '', kind }: Change): LinkProps {
  const [noun, id] = subject.split('/');
  if (noun === 'decisions' && id) return { to: '/decisions/$decisionId', params: { decisionId: id } };
  if (noun === 'projects' && id) return { to: '/projects/$projectId', params: { projectId: id } };
  if (kind.startsWith('funding.')) return { to: '/money/$consortiumId/journal', params: { consortiumId } };
  return { to: '/consortia/$consortiumId', params: { consortiumId } };
}
