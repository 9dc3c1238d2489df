import { EmptyScreen } from '@/ui/EmptyScreen';
import { Panel } from '@/ui/Panel';
import { statusWord } from '@/ui/statuses';
import { useToday } from '@/ui/useNow';
import { texts } from './texts';
import { timeline } from './timeline';
import type { Milestone, ProjectView, WorkPackage } from './views';
import './projects.css';

type Props = { project: ProjectView; packages: readonly WorkPackage[]; milestones: readonly Milestone[] };

const ROW = 34;
const [LEFT, WIDTH] = [210, 1000];

/** Each work package as a bar over the project's time, its milestones as marks on it; the tables below say the same. */
export function Plan({ project, packages, milestones }: Props) {
  const today = useToday();
  if (packages.length === 0) {
    return (
      <Panel title={texts.plan.title}>
        <EmptyScreen title={texts.plan.none} text={texts.plan.noneHint} headingLevel="h3" />
      </Panel>
    );
  }
  const { at, quarters } = timeline([project.startsOn, project.endsOn, ...milestones.map((milestone) => milestone.dueOn)]);
  const x = (day: string) => LEFT + at(day) * (WIDTH - LEFT);
  const height = 28 + packages.length * ROW;
  return (
    <Panel title={texts.plan.title}>
      <div className="ml-plan" tabIndex={0} role="region" aria-label={texts.plan.title}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={texts.plan.label(project.startsOn, project.endsOn)}>
          {quarters.map(({ day, label }) => (
            <g key={day} className="ml-plan-quarter">
              <line x1={x(day)} x2={x(day)} y1={20} y2={height} />
              {at(day) < 0.93 && <text x={x(day) + 3} y={12}>{label}</text>}
            </g>
          ))}
          {packages.map((one, row) => {
            const y = 28 + row * ROW + ROW / 2;
            return (
              <g key={one.id}>
                <text x={0} y={y + 4} className="ml-plan-name">{shortened(`${one.number} ${one.title}`)}</text>
                <rect x={x(project.startsOn)} y={y - 6} width={x(project.endsOn) - x(project.startsOn)} height={12} rx={3} className="ml-plan-bar" />
                {milestones.filter((milestone) => milestone.workPackageId === one.id).map((milestone) => (
                  <g key={milestone.id} transform={`translate(${x(milestone.dueOn)} ${y})`}>
                    <title>{`${milestone.number} ${milestone.title}: ${milestone.dueOn}, ${statusWord(milestone.state)}`}</title>
                    <path d="M0 -10 L10 0 L0 10 L-10 0 Z" className={`ml-plan-mark ml-plan-${milestone.state === 'ACCEPTED' ? 'done' : milestone.dueOn < today ? 'late' : 'open'}`} />
                    <text x={-14} y={4} textAnchor="end" className="ml-plan-mark-name">{milestone.number}</text>
                  </g>
                ))}
              </g>
            );
          })}
          <g className="ml-plan-today">
            <line x1={x(today)} x2={x(today)} y1={16} y2={height} />
            <text x={x(today) - 3} y={26} textAnchor="end">{texts.plan.today}</text>
          </g>
        </svg>
      </div>
    </Panel>
  );
}

const shortened = (name: string) => (name.length > 28 ? `${name.slice(0, 27)}…` : name);
