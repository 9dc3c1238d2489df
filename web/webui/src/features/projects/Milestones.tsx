import { Button } from '@patternfly/react-core';
import { useMemo, useState } from 'react';
import { useRole, useSession } from '@/app/useSession';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { DataTable, type Column } from '@/ui/table';
import { Day } from '@/ui/Time';
import { useToday } from '@/ui/useNow';
import { Accepting, Setting, Showing } from './milestoneActs';
import { texts } from './texts';
import type { Milestone as View, ProjectView, WorkPackage } from './views';

type Props = { project: ProjectView; packages: readonly WorkPackage[]; milestones: readonly View[] };
type Act = { act: 'accept' | 'show'; on: View } | { act: 'set' };
const t = texts.milestones;

export function Milestones({ project, packages, milestones }: Props) {
  const { nation } = useSession();
  const manager = useRole('programme-manager');
  const [act, setAct] = useState<Act>();
  const close = () => setAct(undefined);
  const leads = packages.filter((one) => one.leadNation === nation);
  const today = useToday();
  const columns = useMemo<Column<View>[]>(() => {
    const names = new Map(packages.map((one) => [one.id, `${one.number} ${one.title}`]));
    return [
      { id: 'number', header: t.columns.number, value: (row) => row.number, width: '5rem' },
      { id: 'title', header: t.columns.title, rowHeader: true, value: (row) => row.title },
      { id: 'package', header: t.columns.package, value: (row) => names.get(row.workPackageId) },
      { id: 'dueOn', header: t.columns.due, value: (row) => row.dueOn, cell: (row) => <Day on={row.dueOn} />, width: '8rem' },
      {
        id: 'state',
        header: t.columns.state,
        value: (row) => row.state,
        text: (row) => statusWord(row.state),
        cell: (row) => (
          <span className="ml-nations">
            <Status of={row.state} />
            {row.state !== 'ACCEPTED' && row.dueOn < today && <Status word={t.overdue} tone="bad" />}
          </span>
        ),
        width: '12rem',
      },
      { id: 'evidence', header: t.columns.evidence, value: (row) => row.evidence.map((one) => one.reference), sortable: false },
      { id: 'required', header: t.required, value: (row) => row.evidenceRequired, hidden: true },
      { id: 'acceptedOn', header: t.columns.accepted, value: (row) => row.acceptedOn, cell: (row) => <><Day on={row.acceptedOn} /> {row.acceptedBy && t.by(row.acceptedBy)}</>, width: '11rem' },
    ];
  }, [packages, today]);

  return (
    <Panel
      title={t.title}
      actions={manager && leads.length > 0 && <Button variant="secondary" size="sm" onClick={() => setAct({ act: 'set' })}>{t.add}</Button>}
    >
      <DataTable
        id="milestones"
        label={t.title}
        columns={columns}
        list={milestones}
        rowKey={(row) => row.id}
        sort="dueOn"
        empty={<EmptyScreen title={t.none} text={t.noneHint} headingLevel="h3" />}
        actions={
          manager
            ? (row) => {
                const ours = leads.some((one) => one.id === row.workPackageId);
                if (ours && row.state !== 'ACCEPTED') return <Button variant="link" isInline onClick={() => setAct({ act: 'show', on: row })}>{t.show}</Button>;
                // Four eyes: not the nation that showed it.
                if (!ours && row.state === 'EVIDENCED') return <Button variant="link" isInline onClick={() => setAct({ act: 'accept', on: row })}>{t.accept}</Button>;
                return null;
              }
            : undefined
        }
      />
      {act?.act === 'accept' && <Accepting of={act.on} onClose={close} />}
      {act?.act === 'show' && <Showing of={act.on} onClose={close} />}
      {act?.act === 'set' && <Setting project={project} packages={leads} onClose={close} />}
    </Panel>
  );
}
