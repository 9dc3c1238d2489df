import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { project } from '@/api';
import { Facts } from '@/ui/Facts';
import { Nation } from '@/ui/Nation';
import { questionName } from '../consortia/rules/words';
import { texts } from './texts';
import type { DecisionView } from './useDecision';

const t = texts.page;
const MONEY = ['INTEREST_WAIVER', 'WRITE_OFF', 'SURPLUS', 'PERIOD_REOPENING', 'WITHDRAWAL_SETTLEMENT', 'ELIGIBILITY', 'IN_KIND'];

/** What the question is about, with the way there. */
export function Subject({ decision }: { decision: DecisionView }) {
  const { question, subjectId, subjectNation, projectId, consortiumId } = decision;
  const params = { consortiumId };
  const link =
    question === 'AMENDMENT' && subjectId ? (
      <Link to="/consortia/$consortiumId/arrangement" params={params} search={{ amendment: subjectId }}>{t.subjects.AMENDMENT}</Link>
    ) : question === 'ACCESSION' || question === 'BUY_IN_WAIVER' ? (
      <Link to="/consortia/$consortiumId/accessions" params={params}>{t.subjects[question]}</Link>
    ) : question === 'PROJECT' && subjectId ? (
      <Link to="/projects/$projectId" params={{ projectId: subjectId }}>{t.subjects.PROJECT}</Link>
    ) : question === 'BUDGET' && subjectId ? (
      <Link to="/money/$consortiumId/budgets/$budgetId" params={{ consortiumId, budgetId: subjectId }}>{t.subjects.BUDGET}</Link>
    ) : question === 'COST_SHARE' && subjectId ? (
      <Link to="/money/$consortiumId/cost-shares/$costShareId" params={{ consortiumId, costShareId: subjectId }}>{t.subjects.COST_SHARE}</Link>
    ) : MONEY.includes(question ?? '') ? (
      <Link to="/consortia/$consortiumId/money" params={params}>{t.subjects.money}</Link>
    ) : undefined;
  return (
    <Facts
      of={[
        [t.subject, <>{questionName(question)}{link && <> · {link}</>}</>],
        ...(subjectNation ? [[t.nationConcerned, <Nation code={subjectNation} named />] as [string, React.ReactNode]] : []),
        ...(projectId ? [[t.project, <ProjectLink id={projectId} />] as [string, React.ReactNode]] : []),
      ]}
    />
  );
}

function ProjectLink({ id }: { id: string }) {
  const { data } = useQuery(project.read('/v1/projects/{projectId}', { path: { projectId: id } }));
  return <Link to="/projects/$projectId" params={{ projectId: id }}>{data ? `${data.number} ${data.name}` : id}</Link>;
}
