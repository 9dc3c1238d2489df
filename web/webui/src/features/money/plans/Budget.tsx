import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { funding, project, useList, type Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { Instant } from '@/ui/Time';
import { ClauseLink } from '../parts/ClauseLink';
import { PartHead } from '../parts/PartHead';
import { ScopeName } from '../parts/ScopeName';
import { useScopes } from '../parts/useScopes';
import { planTexts } from '../texts';
import { Adoption } from './Adoption';
import { AssessBudget } from './AssessBudget';
import { BudgetLines } from './BudgetLines';

const route = getRouteApi('/shell/money/$consortiumId/budgets/$budgetId');
const t = planTexts.budgets;

/** One budget: its lines with what is committed, accrued and paid of each, and the decision behind it. */
export default function Budget() {
  const { budgetId } = route.useParams();
  const found = useQuery(funding.read('/v1/budgets/{budgetId}', { path: { budgetId } }));
  return <Loaded query={found}>{(budget) => <Shown budget={budget} />}</Loaded>;
}

function Shown({ budget }: { budget: Funding['Budget'] }) {
  const { consortiumId, projectId } = budget;
  const { nameOf } = useScopes(consortiumId);
  const execution = useQuery({
    ...funding.read('/v1/budgets/{budgetId}/execution', { path: { budgetId: budget.id } }),
    // Nothing is spent of a budget that no decision adopted.
    enabled: budget.state === 'ADOPTED',
  });
  const packages = useList(project.list('/v1/projects/{projectId}/work-packages', { path: { projectId: projectId ?? '' } }), {
    enabled: Boolean(projectId),
  });
  const packageName = (id?: string | null) => {
    const found = packages.items.find((one) => one.id === id);
    return found ? `${found.number} ${found.title}` : '';
  };
  return (
    <>
      <PartHead
        back={<Link to="/money/$consortiumId/budgets" params={{ consortiumId }}>{t.title}</Link>}
        title={`${budget.name}, ${budget.fiscalYear}`}
        badge={<Adoption of={budget} />}
        actions={<AssessBudget budget={budget} />}
      />
      <div className="ml-stack">
        <Panel title={t.name}>
          <Facts
            of={[
              fact(t.total, <Amount money={budget.total} tone="strong" />),
              [t.year, budget.fiscalYear],
              [t.revision, budget.revision],
              fact(planTexts.scope, <ScopeName projectId={projectId} name={nameOf(projectId)} />),
              fact(planTexts.clause, <ClauseLink consortiumId={consortiumId} clause={budget.decision?.clause} />),
              [t.transferLimit, budget.transferLimit],
              [planTexts.proposedBy, budget.proposedBy],
              fact(planTexts.proposedAt, <Instant at={budget.proposedAt} />),
            ]}
          />
        </Panel>
        <Panel title={t.lines} lead={t.executionLead}>
          <BudgetLines budget={budget} execution={execution.data} packageName={packageName} />
        </Panel>
      </div>
    </>
  );
}
