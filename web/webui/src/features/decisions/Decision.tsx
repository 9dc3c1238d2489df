import { Button } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { consortium, type Consortium } from '@/api';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { Screen } from '@/ui/Screen';
import { Status } from '@/ui/Status';
import { History } from '../consortia/history/History';
import { useNameOf } from '../consortia/parts';
import { questionName } from '../consortia/rules/words';
import '../consortia/style.css';
import { ActDialog, type Act } from './ActDialog';
import { Ballot } from './Ballot';
import { Chair, chairActs } from './Chair';
import { Deadline } from './Deadline';
import { downloadSheet } from './download';
import { OnRecord } from './OnRecord';
import { Procedure } from './Procedure';
import { SilenceBanner } from './SilenceBanner';
import { Subject } from './Subject';
import { TallyPanel } from './TallyPanel';
import { texts } from './texts';
import { isOpen, isSilence, useSheet, useVoice, type DecisionView, type Sheet } from './useDecision';
import { VotePanel } from './VotePanel';

const route = getRouteApi('/shell/decisions/$decisionId');
const t = texts.page;

export default function Decision() {
  const { decisionId } = route.useParams();
  const sheet = useSheet(decisionId);
  const nameOf = useNameOf();
  const decision = sheet.data?.decision;
  const { data: found } = useQuery({
    ...consortium.read('/v1/consortia/{consortiumId}', { path: { consortiumId: decision?.consortiumId ?? '' } }),
    enabled: Boolean(decision),
  });
  const params = { consortiumId: decision?.consortiumId ?? '' };
  const number = decision && (decision.revision ? `${decision.number}, ${texts.list.revision(decision.revision)}` : decision.number);
  return (
    <Screen
      title={decision?.title ?? texts.decision}
      crumbs={
        decision
          ? [
              <Link to="/consortia/$consortiumId" params={params}>{found?.name ?? '…'}</Link>,
              <Link to="/consortia/$consortiumId/decisions" params={params}>{texts.list.title}</Link>,
            ]
          : []
      }
      badge={decision && <Status of={decision.state} />}
      lead={decision && t.putBy(number!, questionName(decision.question), nameOf(decision.openedBy))}
      actions={
        decision && (
          <>
            <Link to="/decisions/$decisionId/action-sheet" params={{ decisionId }} className="ml-button-link">{t.sheet}</Link>
            <Button variant="secondary" size="sm" onClick={() => void downloadSheet(decisionId, `${decision.number}-${decision.revision ?? 0}`)}>{t.pdf}</Button>
          </>
        )
      }
    >
      <Loaded query={sheet}>{(data) => data.decision && <Body sheet={data} decision={data.decision} />}</Loaded>
    </Screen>
  );
}

function Body({ sheet, decision }: { sheet: Sheet; decision: DecisionView }) {
  const [act, setAct] = useState<Act>();
  const [over, setOver] = useState(() => Date.parse(decision.deadline ?? '') <= Date.now());
  const voice = useVoice(decision);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { declarations } = sheet;
  const open = isOpen(decision);
  const onOver = () => {
    setOver(true);
    void queries.invalidateQueries();
  };
  const onState = () => setAct({ kind: 'state' });
  const mayLeave =
    decision.mayLeave && decision.state === 'ADOPTED' && voice.declares && !decision.outcome?.inFavour.includes(voice.nation);
  const acts = voice.chair ? chairActs(decision, declarations, over) : [];
  const both = { decision, declarations, over };
  return (
    <div className="ml-stack">
      {open && isSilence(decision) && (
        <SilenceBanner {...both} onOver={onOver} onObject={() => setAct({ kind: 'object' })} onWithdraw={() => setAct({ kind: 'withdraw' })} onState={onState} />
      )}
      <div className="ml-two">
        <div className="ml-stack">
          <Panel title={t.question}>
            <p className="ml-text">{decision.text}</p>
            <Subject decision={decision} />
          </Panel>
          {open && !isSilence(decision) && <VotePanel {...both} onVote={(choice: Consortium['Choice']) => setAct({ kind: 'vote', choice })} onState={onState} />}
          <Ballot decision={decision} declarations={declarations} />
          <Panel title={texts.record.title}>
            <OnRecord declarations={declarations} bare />
          </Panel>
        </div>
        <div className="ml-stack">
          {!(open && isSilence(decision)) && <Deadline decision={decision} over={over} onOver={onOver} />}
          <TallyPanel decision={decision} declarations={declarations} effect={sheet.effect} />
          {mayLeave && <Button variant="danger" onClick={() => setAct({ kind: 'leave' })}>{texts.record.leave}</Button>}
          <Chair acts={acts} open={open} onAct={(kind) => setAct({ kind })} />
          <Procedure decision={decision} clause={sheet.clause} />
        </div>
      </div>
      <Panel title={t.history}>
        <History subject={`consortia/${decision.consortiumId}/decisions/${decision.id}`} id="decision-history" />
      </Panel>
      {act && (
        <ActDialog
          act={act}
          decision={decision}
          nation={voice.nation}
          onClose={() => setAct(undefined)}
          onIssued={(decisionId) => void navigate({ to: '/decisions/$decisionId', params: { decisionId } })}
        />
      )}
    </div>
  );
}
