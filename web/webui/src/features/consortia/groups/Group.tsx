import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Consortium } from '@/api';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { useMine, useNameOf } from '../parts';
import { AdmitDialog, EditDialog, JoinDialog, LeaveDialog, readGroup } from './GroupDialogs';
import { RoadMap } from './RoadMap';
import { groupTexts } from './texts';

const t = groupTexts.detail;
type Dialog = { kind: 'edit' | 'admit' } | { kind: 'join' | 'leave'; nation: string };

/** One working group: who is in it, its terms, its road map, and what the reader may change. */
export function Group({ groupId }: { groupId: string }) {
  return <Loaded query={useQuery(readGroup(groupId))}>{(group) => <Shown key={group.id} group={group} />}</Loaded>;
}

function Shown({ group }: { group: Consortium['WorkingGroupView'] }) {
  const { nation, liaison, manager, leads } = useMine(group.consortiumId);
  const nameOf = useNameOf();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const member = group.members.includes(nation);
  const leadsGroup = group.leadNation === nation;
  const admits = liaison && (leadsGroup || leads);
  return (
    <div className="ml-stack">
      <Panel
        title={group.name}
        actions={
          <>
            {liaison && !member && <Button size="sm" onClick={() => setDialog({ kind: 'join', nation })}>{t.join}</Button>}
            {liaison && member && !leadsGroup && <Button size="sm" variant="secondary" onClick={() => setDialog({ kind: 'leave', nation })}>{t.leave}</Button>}
            {liaison && leadsGroup && <Button size="sm" variant="secondary" onClick={() => setDialog({ kind: 'edit' })}>{t.edit}</Button>}
          </>
        }
      >
        <Facts of={[[t.lead, <Nation code={group.leadNation} named />], ...(member ? [[t.chair, group.chair] as [string, React.ReactNode]] : [])]} />
        <h3 className="ml-small-heading">{t.members}</h3>
        <ul className="ml-members">
          {group.members.map((one) => (
            <li key={one}>
              <Nation code={one} named />
              {admits && one !== group.leadNation && one !== nation && (
                <Button variant="link" isInline isDanger aria-label={t.release(nameOf(one))} onClick={() => setDialog({ kind: 'leave', nation: one })}>
                  ×
                </Button>
              )}
            </li>
          ))}
          {admits && (
            <li>
              <Button variant="link" isInline onClick={() => setDialog({ kind: 'admit' })}>{t.admit}</Button>
            </li>
          )}
        </ul>
        {member ? (
          <>
            <h3 className="ml-small-heading">{t.terms}</h3>
            <p className="ml-text">{group.terms}</p>
          </>
        ) : (
          <p className="ml-note">{t.hidden}</p>
        )}
      </Panel>
      {member && <RoadMap group={group} mayPlan={leadsGroup && (liaison || manager)} />}
      {dialog?.kind === 'edit' && <EditDialog group={group} onClose={close} />}
      {dialog?.kind === 'admit' && <AdmitDialog group={group} onClose={close} />}
      {dialog?.kind === 'join' && <JoinDialog group={group} nation={dialog.nation} onClose={close} />}
      {dialog?.kind === 'leave' && <LeaveDialog group={group} nation={dialog.nation} onClose={close} />}
    </div>
  );
}
