import { project, useList } from '@/api';
import { texts } from '../texts';

/** The names of a consortium's projects, as far as the reader sees them; no project is the consortium itself. */
export function useScopes(consortiumId: string) {
  const projects = useList(project.list('/v1/consortia/{consortiumId}/projects', { path: { consortiumId } }));
  const names = new Map(projects.items.map(({ id, name }) => [id, name]));
  return {
    projects: projects.items,
    nameOf: (projectId: string | null | undefined): string =>
      projectId ? (names.get(projectId) ?? texts.scope.hidden) : texts.scope.whole,
  };
}
