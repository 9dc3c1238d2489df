import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { consortium, type Consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Nation, Nations } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { Countdown, Day } from '@/ui/Time';
import { endOf } from '../overview/useAwaited';
import { useArrangement, useConsortiumId, useMine } from '../parts';
import { clauseWith } from '../rules/words';
import { DeclineDialog, ProposeProgrammeDialog } from './ProgrammeDialogs';
import { joiningTexts } from './texts';

type Programme = Consortium['ProgrammeView'];
const t = joiningTexts.programmes;

/** What only some of the parties do: who takes part, who declined, and how long one can still decline. */
export default function Programmes() {
  const id = useConsortiumId();
  const found = useQuery(consortium.read('/v1/consortia/{consortiumId}/programmes', { path: { consortiumId: id } }));
  const { data: arrangement } = useArrangement(id);
  const { actsAsLead } = useMine(id);
  const [proposing, setProposing] = useState(false);
  const rule = arrangement && clauseWith(arrangement.clauses, 'opt-out')?.rule;
  const button = actsAsLead && rule && <Button size="sm" onClick={() => setProposing(true)}>{t.propose}</Button>;
  return (
    <Loaded query={found}>
      {({ items }) => (
        <div className="ml-stack">
          {items.length === 0 ? (
            <EmptyScreen title={t.emptyTitle} text={arrangement && !rule ? t.noRule : t.empty}>{button}</EmptyScreen>
          ) : (
            <>
              {button && <div>{button}</div>}
              {items.toReversed().map((one) => <OneProgramme key={one.id} programme={one} />)}
            </>
          )}
          {proposing && rule && <ProposeProgrammeDialog id={id} months={rule.months ?? 0} onClose={() => setProposing(false)} />}
        </div>
      )}
    </Loaded>
  );
}

function OneProgramme({ programme }: { programme: Programme }) {
  const { nation, liaison } = useMine(programme.consortiumId);
  const [declining, setDeclining] = useState(false);
  const takesPart = programme.participants.includes(nation);
  const declined = programme.optedOut.includes(nation);
  const open = !programme.settled;
  return (
    <Panel title={programme.name} lead={programme.summary} actions={<Status tone={open ? 'open' : 'good'} word={open ? t.open : t.settled} />}>
      <div className="ml-stack">
        {open && programme.closesOn && (
          <p className="ml-silence-until">
            <span>{t.period} <Day on={programme.closesOn} /></span> <Countdown until={endOf(programme.closesOn)} />
          </p>
        )}
        <Facts
          of={[
            [open ? t.participants : t.participantsSettled, <Nations codes={programme.participants} label={t.participants} />],
            [t.optedOut, programme.optedOut.length > 0 ? <Nations codes={programme.optedOut} label={t.optedOut} /> : t.nobody],
            [t.facts.by, <Nation code={programme.proposedBy} named />],
            [t.facts.opened, <Day on={programme.openedOn} />],
            [t.facts.clause, programme.clause],
          ]}
        />
        {(takesPart || declined) && (
          <div className="ml-inline">
            <span>{declined ? t.mineOut : open ? t.mine : t.mineIn}</span>
            {open && takesPart && liaison && <Button size="sm" variant="secondary" onClick={() => setDeclining(true)}>{t.decline}</Button>}
          </div>
        )}
      </div>
      {declining && <DeclineDialog programme={programme} nation={nation} onClose={() => setDeclining(false)} />}
    </Panel>
  );
}
