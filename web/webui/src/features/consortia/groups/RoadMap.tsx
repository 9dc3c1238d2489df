import { Button, ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { consortium, useList, type Consortium } from '@/api';
import { ErrorState } from '@/ui/ErrorState';
import { FactsSkeleton } from '@/ui/Skeletons';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { today } from '../parts';
import { ChangeGoalDialog, NewGoalDialog } from './GoalDialogs';
import { isPast, quarterOf, quartersAround, quarterWord } from './quarters';
import { groupTexts } from './texts';

type Goal = Consortium['GoalView'];
const t = groupTexts.roadmap;

/** The group's goals by quarter: a strip that scrolls, and the same as a table. */
export function RoadMap({ group, mayPlan }: { group: Consortium['WorkingGroupView']; mayPlan: boolean }) {
  const list = useList(consortium.list('/v1/working-groups/{groupId}/goals', { path: { groupId: group.id } }));
  const [dialog, setDialog] = useState<'new' | Goal>();
  if (list.pending) return <FactsSkeleton />;
  if (list.error) return <ErrorState error={list.error} retry={list.retry} />;
  const now = quarterOf(today());
  const goals = list.items.filter((goal) => goal.quarter);
  const change = (goal: Goal) =>
    mayPlan && (
      <Button variant="link" isInline aria-label={t.change(goal.title)} onClick={() => setDialog(goal)}>
        {t.changeShort}
      </Button>
    );
  return (
    <Panel title={t.title} lead={t.lead} actions={mayPlan && <Button size="sm" variant="secondary" onClick={() => setDialog('new')}>{t.add}</Button>}>
      {goals.length === 0 ? (
        <p className="ml-note">{t.none}</p>
      ) : (
        <>
          <div className="ml-scroll-x" tabIndex={0} role="region" aria-label={t.lead}>
            <ol className="ml-quarters">
              {quartersAround(goals.map((goal) => goal.quarter!), now).map((quarter) => (
                <li key={quarter} className={quarter === now ? 'ml-quarter-now' : undefined}>
                  <p className="ml-quarter">
                    {quarterWord(quarter)} {quarter === now && <span className="ml-note">{t.now}</span>}
                  </p>
                  {goals.filter((goal) => goal.quarter === quarter).map((goal) => (
                    <div key={goal.id} className={`ml-goal ml-goal-${goal.state.toLowerCase()}`}>
                      <p>{goal.title}</p>
                      <Status {...late(goal, now)} of={goal.state} />
                      {change(goal)}
                    </div>
                  ))}
                </li>
              ))}
            </ol>
          </div>
          <ExpandableSection toggleText={t.asTable}>
            <table className="ml-plain-table">
              <thead>
                <tr>
                  <th scope="col">{t.columns.quarter}</th>
                  <th scope="col">{t.columns.title}</th>
                  <th scope="col">{t.columns.state}</th>
                </tr>
              </thead>
              <tbody>
                {goals.toSorted((a, b) => (a.quarter! < b.quarter! ? -1 : 1)).map((goal) => (
                  <tr key={goal.id}>
                    <td>{quarterWord(goal.quarter!)}</td>
                    <th scope="row">{goal.title}</th>
                    <td><Status {...late(goal, now)} of={goal.state} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ExpandableSection>
        </>
      )}
      {dialog === 'new' && <NewGoalDialog group={group} onClose={() => setDialog(undefined)} />}
      {dialog && dialog !== 'new' && <ChangeGoalDialog goal={dialog} groupId={group.id} onClose={() => setDialog(undefined)} />}
    </Panel>
  );
}

/** A goal that is still planned for a quarter that has passed wants attention, and says so. */
const late = (goal: Goal, now: string) =>
  goal.state === 'PLANNED' && isPast(goal.quarter!, now) ? ({ tone: 'attention', word: t.past } as const) : {};
