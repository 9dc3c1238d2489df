import { useQueries } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { consortium, funding, project } from '@/api';
import type { Money } from '@/ui/money';

/** Something that waits for the person who is signed in, whichever service knows of it. */
export type Need = {
  key: string;
  kind: string;
  title: string;
  where: string;
  consortiumId?: string;
  money?: Money;
  due?: string;
  since?: string;
  link: LinkProps;
};

type Item = {
  kind?: string | null;
  subjectId?: string | null;
  title?: string | null;
  due?: string | null;
  since?: string | null;
  consortium?: { id?: string | null; name?: string | null } | null;
  consortiumId?: string | null;
  project?: { id?: string | null; name?: string | null } | null;
  money?: unknown;
};

const arrangementTabs: Record<string, '/consortia/$consortiumId' | '/consortia/$consortiumId/arrangement'> = {
  AMENDMENT: '/consortia/$consortiumId/arrangement',
};

/** Where one does it. */
export function placeOf(service: 'consortium' | 'project' | 'funding', item: Item): LinkProps {
  const consortiumId = item.consortium?.id ?? item.consortiumId ?? '';
  if (service === 'project') return { to: '/projects/$projectId', params: { projectId: item.project?.id ?? '' } };
  if (service === 'consortium') {
    const decides = ['VOTE', 'OBJECTION', 'CLOSING'].includes(item.kind ?? '');
    if (decides) return { to: '/decisions/$decisionId', params: { decisionId: item.subjectId ?? '' } };
    return { to: arrangementTabs[item.kind ?? ''] ?? '/consortia/$consortiumId', params: { consortiumId } };
  }
  return { to: item.kind === 'DUE' ? '/money/$consortiumId/calls' : '/money/$consortiumId/approvals', params: { consortiumId } };
}

export function needOf(service: 'consortium' | 'project' | 'funding', item: Item): Need {
  return {
    key: `${item.kind} ${item.subjectId}`,
    kind: item.kind ?? '',
    title: item.title ?? '',
    where: item.consortium?.name ?? item.project?.name ?? '',
    consortiumId: item.consortium?.id ?? item.consortiumId ?? undefined,
    money: (item.money as Money | undefined) ?? undefined,
    due: item.due ?? undefined,
    since: item.since ?? undefined,
    link: placeOf(service, item),
  };
}

/** The earliest deadline first; what has none comes last, the oldest first. */
export function inOrder(needs: readonly Need[]): Need[] {
  const late = '9999';
  return [...needs].sort((a, b) => {
    const [x, y] = [a.due ?? late, b.due ?? late];
    if (x !== y) return x < y ? -1 : 1;
    return (a.since ?? '') < (b.since ?? '') ? -1 : 1;
  });
}

/** The agendas of all services as one. A service that does not answer leaves the others' parts as they are. */
export function useAgenda() {
  const query = { query: { limit: 200 } };
  const answers = useQueries({
    queries: [consortium.read('/v1/agenda', query), project.read('/v1/agenda', query), funding.read('/v1/agenda', query)],
  });
  const services = ['consortium', 'project', 'funding'] as const;
  return {
    needs: inOrder(answers.flatMap(({ data }, place) => (data?.items ?? []).map((item) => needOf(services[place]!, item as Item)))),
    pending: answers.every((answer) => answer.isPending),
    // Who has no role in a service is told so; that is no failure.
    errors: answers.flatMap(({ error }) => (error && !('status' in error && error.status === 403) ? [error] : [])),
  };
}
