import { Button } from '@patternfly/react-core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { consortium, useList } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { ErrorState } from '@/ui/ErrorState';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { TableSkeleton } from '@/ui/Skeletons';
import { takesPart, useConsortiumId, useMine } from '../parts';
import { Group } from './Group';
import { SetUpDialog } from './GroupDialogs';
import { groupTexts as t } from './texts';

/** The working groups at the side, the chosen one beside them. */
export default function Groups() {
  const id = useConsortiumId();
  const { group } = useSearch({ from: '/shell/consortia/$consortiumId/groups' });
  const { nation, actsAsLead, standing } = useMine(id);
  const [setting, setSetting] = useState(false);
  const navigate = useNavigate();
  const list = useList(consortium.list('/v1/consortia/{consortiumId}/working-groups', { path: { consortiumId: id } }));
  if (list.pending) return <TableSkeleton />;
  if (list.error) return <ErrorState error={list.error} retry={list.retry} />;
  const chosen = list.items.find((one) => one.id === group) ?? list.items[0];
  const setUp = actsAsLead && (
    <Button size="sm" variant="secondary" onClick={() => setSetting(true)}>{t.setUp}</Button>
  );
  return (
    <>
      {!chosen ? (
        <EmptyScreen title={t.emptyTitle} text={takesPart(standing) ? t.empty : t.notTaking}>{setUp}</EmptyScreen>
      ) : (
        <div className="ml-two ml-two-side">
          <Panel title={t.list}>
            <ul className="ml-choose">
              {list.items.map((one) => (
                <li key={one.id}>
                  <Link
                    to="/consortia/$consortiumId/groups"
                    params={{ consortiumId: id }}
                    search={{ group: one.id }}
                    aria-current={one === chosen ? 'true' : undefined}
                    activeProps={{ 'aria-current': undefined }}
                    className={one === chosen ? 'ml-chosen' : undefined}
                  >
                    {one.name}
                  </Link>
                  <span className="ml-note">
                    {t.members(one.members.length)}, {t.led} <Nation code={one.leadNation} />
                  </span>
                </li>
              ))}
            </ul>
            {setUp && <div className="ml-below">{setUp}</div>}
          </Panel>
          <Group groupId={chosen.id} />
        </div>
      )}
      {setting && (
        <SetUpDialog
          consortiumId={id}
          nation={nation}
          onClose={() => setSetting(false)}
          onDone={(made) => void navigate({ to: '/consortia/$consortiumId/groups', params: { consortiumId: id }, search: { group: made } })}
        />
      )}
    </>
  );
}
