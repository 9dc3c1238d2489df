import { Button } from '@patternfly/react-core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Nations } from '@/ui/Nation';
import { Screen } from '@/ui/Screen';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { Instant } from '@/ui/Time';
import { useNameOf } from '../consortia/parts';
import { questionName } from '../consortia/rules/words';
import '../consortia/style.css';
import { Ballot } from './Ballot';
import { downloadSheet } from './download';
import { OnRecord } from './OnRecord';
import { ProcedureWords } from './Procedure';
import { TallyPanel } from './TallyPanel';
import { texts } from './texts';
import { isOpen, useSheet, type Sheet } from './useDecision';

const route = getRouteApi('/shell/decisions/$decisionId/action-sheet');
const t = texts.sheet;

/** The record that a decision leaves, as one page to read, print and file. */
export default function ActionSheet() {
  const { decisionId } = route.useParams();
  const sheet = useSheet(decisionId);
  const decision = sheet.data?.decision;
  return (
    <Screen
      title={decision ? `${t.title} ${decision.number}` : t.title}
      crumbs={[<Link to="/decisions/$decisionId" params={{ decisionId }}>{decision?.title ?? t.back}</Link>]}
      badge={decision && <Status of={decision.state} />}
      actions={
        <>
          <Button variant="secondary" size="sm" onClick={() => window.print()}>{t.print}</Button>
          {decision && <Button size="sm" onClick={() => void downloadSheet(decisionId, `${decision.number}-${decision.revision ?? 0}`)}>{texts.page.pdf}</Button>}
        </>
      }
    >
      <Loaded query={sheet}>{(data) => data.decision && <Paper sheet={data} decision={data.decision} />}</Loaded>
    </Screen>
  );
}

function Paper({ sheet, decision }: { sheet: Sheet; decision: NonNullable<Sheet['decision']> }) {
  const nameOf = useNameOf();
  return (
    <article className="ml-paper">
      <header>
        <p className="ml-note">{sheet.consortium}</p>
        <h2 className="ml-title">{decision.title}</h2>
      </header>
      <p className="ml-text">{decision.text}</p>
      <Facts
        of={[
          [texts.list.columns.number, decision.revision ? `${decision.number}, ${texts.list.revision(decision.revision)}` : decision.number],
          [texts.list.columns.kind, questionName(decision.question)],
          [texts.list.columns.openedBy, nameOf(decision.openedBy)],
          [texts.list.columns.opened, <Instant at={decision.openedAt} />],
          [texts.deadline.title, <Instant at={decision.deadline} />],
          ...(isOpen(decision) ? [] : ([[texts.list.columns.closed, <Instant at={decision.closedAt} />], [texts.deadline.by, decision.closedBy ? nameOf(decision.closedBy) : texts.deadline.byServer]] as [string, React.ReactNode][])),
          [t.marking, statusWord(sheet.marking ?? '')],
          [t.releasable, <Nations codes={sheet.releasableTo} label={t.releasable} />],
          [t.asOf, <Instant at={sheet.asOf} />],
        ]}
      />
      <h3>{texts.page.procedure}</h3>
      <ProcedureWords decision={decision} clause={sheet.clause} />
      <TallyPanel decision={decision} declarations={sheet.declarations} effect={sheet.effect} />
      <Ballot decision={decision} declarations={sheet.declarations} />
      <h3>{t.declarations}</h3>
      <OnRecord declarations={sheet.declarations} bare />
    </article>
  );
}
