import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { consortium, project, useList } from '@/api';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Nation, Nations } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Screen } from '@/ui/Screen';
import { TableSkeleton } from '@/ui/Skeletons';
import { Status } from '@/ui/Status';
import { Day, Instant } from '@/ui/Time';
import { InKind } from './InKind';
import { Milestones } from './Milestones';
import { Plan } from './Plan';
import { texts } from './texts';
import type { Milestone, ProjectView, WorkPackage } from './views';
import { WorkPackages } from './WorkPackages';

const route = getRouteApi('/shell/projects/$projectId');
const t = texts.facts;

export default function ProjectScreen() {
  const { projectId } = route.useParams();
  const found = useQuery(project.read('/v1/projects/{projectId}', { path: { projectId } }));
  return (
    <Screen
      title={found.data?.name ?? texts.project}
      crumbs={[<Link to="/projects">{texts.title}</Link>, ...(found.data ? [found.data.number] : [])]}
      badge={found.data && <Status of={found.data.state} />}
      lead={found.data?.summary}
    >
      <Loaded query={found}>
        {(view) => (
          <div className="ml-stack">
            <ProjectFacts of={view as ProjectView} />
            <Work of={view as ProjectView} />
          </div>
        )}
      </Loaded>
    </Screen>
  );
}

function ProjectFacts({ of: view }: { of: ProjectView }) {
  const { consortiumId } = view;
  const home = useQuery(consortium.read('/v1/consortia/{consortiumId}', { path: { consortiumId } }));
  return (
    <Panel title={t.title}>
      <Facts
        of={[
          [t.consortium, <Link to="/consortia/$consortiumId" params={{ consortiumId }}>{home.data?.name ?? texts.facts.consortium}</Link>],
          [t.lead, <Nation code={view.leadNation} named />],
          [t.participants, <Nations codes={view.participants} />],
          [t.period, <><Day on={view.startsOn} /> {t.to} <Day on={view.endsOn} /></>],
          [t.trl, view.trl && t.trlOf(view.trl.entry ?? 0, view.trl.target ?? 0)],
          [t.decision, view.decision && <Link to="/decisions/$decisionId" params={{ decisionId: view.decision.id }}>{view.decision.number}</Link>],
          [t.proposed, <Instant at={view.proposedAt} />],
          ...(view.undecidedBecause ? [[t.undecided, view.undecidedBecause] as [string, string]] : []),
        ]}
      />
    </Panel>
  );
}

/** Work packages and their milestones; the milestones are read once all work packages are known. */
function Work({ of: view }: { of: ProjectView }) {
  const packages = useList(project.list('/v1/projects/{projectId}/work-packages', { path: { projectId: view.id } }));
  const slices = useQueries({
    queries: packages.items.map(({ id }) =>
      project.read('/v1/work-packages/{workPackageId}/milestones', { path: { workPackageId: id }, query: { limit: 200 } }),
    ),
  });
  const failed = slices.find((slice) => slice.error);
  if (packages.error) return <ErrorState error={packages.error} retry={packages.retry} />;
  if (failed?.error) return <ErrorState error={failed.error} retry={() => void failed.refetch()} />;
  if (packages.pending || slices.some((slice) => slice.isPending)) return <TableSkeleton />;
  const milestones = slices.flatMap(({ data }) => data?.items ?? []) as Milestone[];
  const sure = packages.items as WorkPackage[];
  return (
    <>
      <Plan project={view} packages={sure} milestones={milestones} />
      <WorkPackages project={view} packages={sure} />
      <Milestones project={view} packages={sure} milestones={milestones} />
      <InKind projectId={view.id} />
    </>
  );
}
