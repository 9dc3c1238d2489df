import { useQueries } from '@tanstack/react-query';
import { project } from '@/api';

/** The names of the work packages of some projects, as far as the reader sees them. */
export function useWorkPackages(projectIds: readonly string[]): ReadonlyMap<string, string> {
  const found = useQueries({
    queries: projectIds.map((projectId) => project.read('/v1/projects/{projectId}/work-packages', { path: { projectId }, query: { limit: 200 } })),
  });
  return new Map(found.flatMap(({ data }) => data?.items ?? []).map(({ id, number, title }) => [id, `${number} ${title}`]));
}
