import { Button } from '@patternfly/react-core';
import { useMemo, useState } from 'react';
import { addressOf, project as client } from '@/api';
import { useRole, useSession } from '@/app/useSession';
import { Amount } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { ActionDialog, MoneyField, NationField, TextField, useForm } from '@/ui/form';
import type { Money } from '@/ui/money';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { DataTable, type Column } from '@/ui/table';
import { texts } from './texts';
import type { ProjectView, WorkPackage as View } from './views';

type Props = { project: ProjectView; packages: readonly View[] };
const t = texts.packages;

export function WorkPackages({ project, packages }: Props) {
  const { nation } = useSession();
  const mayAdd = useRole('programme-manager') && nation === project.leadNation && project.state === 'APPROVED';
  const [adding, setAdding] = useState(false);
  const columns = useMemo<Column<View>[]>(() => {
    const numbers = new Map(packages.map((one) => [one.id, one.number]));
    return [
      { id: 'number', header: t.columns.number, path: 'number', value: (row) => row.number, width: '5rem' },
      { id: 'title', header: t.columns.title, path: 'title', rowHeader: true, value: (row) => row.title },
      { id: 'leadNation', header: t.columns.lead, path: 'leadNation', value: (row) => row.leadNation, cell: (row) => <Nation code={row.leadNation} />, width: '5rem' },
      { id: 'leadOrganisation', header: t.columns.organisation, path: 'leadOrganisation', value: (row) => row.leadOrganisation },
      { id: 'budget', header: t.columns.budget, path: 'budget', as: 'money', align: 'end', value: (row) => row.budget, cell: (row) => <Amount money={row.budget} />, width: '11rem' },
      { id: 'actualCost', header: t.columns.cost, path: 'actualCost', as: 'money', align: 'end', value: (row) => row.actualCost, cell: (row) => <Amount money={row.actualCost} />, width: '11rem' },
      { id: 'actualCostPaid', header: t.columns.paid, path: 'actualCostPaid', as: 'money', align: 'end', value: (row) => row.actualCostPaid, cell: (row) => <Amount money={row.actualCostPaid} />, hidden: true },
      { id: 'effortPersonMonths', header: t.columns.effort, path: 'effortPersonMonths', align: 'end', value: (row) => row.effortPersonMonths, hidden: true },
      { id: 'dependsOn', header: t.columns.after, value: (row) => row.dependsOn.map((id) => numbers.get(id) ?? id), sortable: false, width: '8rem' },
    ];
  }, [packages]);
  return (
    <Panel title={t.title} actions={mayAdd && <Button variant="secondary" size="sm" onClick={() => setAdding(true)}>{t.add}</Button>}>
      <DataTable
        id="work-packages"
        label={t.title}
        columns={columns}
        list={packages}
        rowKey={(row) => row.id}
        sort="number"
        source={addressOf('project', '/v1/projects/{projectId}/work-packages', { path: { projectId: project.id } })}
        empty={<EmptyScreen title={texts.plan.none} text={texts.plan.noneHint} headingLevel="h3" />}
      />
      {adding && <Adding project={project} currency={packages[0]?.budget.currency ?? 'EUR'} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function Adding({ project, currency, onClose }: { project: ProjectView; currency: string; onClose: () => void }) {
  const form = useForm({ number: '', title: '', leadNation: project.leadNation, leadOrganisation: '', currency, budget: null as Money | null });
  const { currency: _, budget, ...rest } = form.values;
  return (
    <ActionDialog
      title={t.add}
      submit={t.add}
      done={t.added}
      onClose={onClose}
      send={({ key }) =>
        client.POST('/v1/projects/{projectId}/work-packages', {
          params: { path: { projectId: project.id }, header: { 'Idempotency-Key': key } },
          body: { ...rest, budget: budget! },
        })
      }
    >
      <TextField {...form.field('number')} label={t.columns.number} required />
      <TextField {...form.field('title')} label={t.columns.title} required />
      <NationField {...form.field('leadNation')} label={t.columns.lead} of={project.participants} required />
      <TextField {...form.field('leadOrganisation')} label={t.columns.organisation} required />
      <TextField {...form.field('currency', '/budget/currency')} label={t.currency} required />
      <MoneyField {...form.field('budget')} key={form.values.currency} currency={/^[A-Z]{3}$/.test(form.values.currency) ? form.values.currency : currency} label={t.columns.budget} required />
    </ActionDialog>
  );
}
