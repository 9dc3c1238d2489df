import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { consortium, project, useList } from '@/api';
import { screens, type Place } from './screens';

/** So many consortia are searched for their decisions and projects. */
const CONSORTIA = 40;

/** Everywhere one can jump to: screens, consortia, and the decisions and projects of each. */
export function usePlaces(): { places: Place[]; reading: boolean } {
  const consortia = useList(consortium.list('/v1/consortia'));
  const searched = consortia.items.slice(0, CONSORTIA);
  const decisions = useQueries({
    queries: searched.map(({ id }) =>
      consortium.read('/v1/consortia/{consortiumId}/decisions', { path: { consortiumId: id }, query: { limit: 200 } }),
    ),
  });
  const projects = useQueries({
    // Nobody runs projects under an arrangement that never was in effect.
    queries: searched.filter(({ inEffectOn }) => inEffectOn).map(({ id }) =>
      project.read('/v1/consortia/{consortiumId}/projects', { path: { consortiumId: id }, query: { limit: 200 } }),
    ),
  });
  const readDecisions = decisions.flatMap(({ data }) => data?.items ?? []);
  const readProjects = projects.flatMap(({ data }) => data?.items ?? []);

  const places = useMemo(() => {
    const names = new Map(consortia.items.map(({ id, name }) => [id, name]));
    return [
      ...screens.map(({ to, label }): Place => ({ key: to, kind: 'screen', label, link: { to } })),
      ...consortia.items.map(
        ({ id, name }): Place => ({
          key: id,
          kind: 'consortium',
          label: name,
          link: { to: '/consortia/$consortiumId', params: { consortiumId: id } },
        }),
      ),
      ...readDecisions.map(
        ({ id, title, number, consortiumId }): Place => ({
          key: id,
          kind: 'decision',
          label: title,
          hint: `${number} · ${names.get(consortiumId) ?? ''}`,
          link: { to: '/decisions/$decisionId', params: { decisionId: id } },
        }),
      ),
      ...readProjects.map(
        ({ id, name, consortiumId }): Place => ({
          key: id,
          kind: 'project',
          label: name,
          hint: names.get(consortiumId),
          link: { to: '/projects/$projectId', params: { projectId: id } },
        }),
      ),
    ];
    // The lists are made anew on each render; their lengths say when something came.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [consortia.items, readDecisions.length, readProjects.length]);

  const reading = consortia.pending || [...decisions, ...projects].some((query) => query.isPending);
  return { places, reading };
}
