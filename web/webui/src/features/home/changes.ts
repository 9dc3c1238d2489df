import { consortium, funding, project } from '@/api';

export type Change = { id: string; time: string; kind: string; actor?: string; consortium?: string; subject: string };
type Service = 'consortium' | 'project' | 'funding';
/** Up to where each service's feed was seen. */
export type Seen = { at?: string; cursors: Partial<Record<Service, string>> };

/** So many slices of a feed are read; who was away for longer reads the histories. */
const SLICES = 20;
const clients = { consortium, project, funding } as const;
const storageKey = (username: string) => `minilateral.seen.${username}`;

export function remembered(username: string): Seen {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(storageKey(username)) ?? 'null');
    if (found && typeof found === 'object' && 'cursors' in found) return found as Seen;
  } catch {
    // As on a first visit.
  }
  return { cursors: {} };
}

export function remember(username: string, seen: Seen) {
  try {
    localStorage.setItem(storageKey(username), JSON.stringify(seen));
  } catch {
    // Then the next visit shows it again.
  }
}

type Wire = { id: string; time: string; type: string; subject: string; consortium: string; actornation?: string | null };

/** "org.minilateral.consortium.founded.v1" is "consortium.founded". */
export const kindOf = (type: string) => type.replace(/^org\.minilateral\./, '').replace(/\.v\d+$/, '');

async function after(service: Service, cursor: string | undefined, signal: AbortSignal) {
  const client = clients[service] as typeof consortium;
  let [at, items, whole] = [cursor, [] as Change[], false];
  for (let slice = 0; slice < SLICES && !whole; slice++) {
    const { data } = await client.GET('/v1/events', { params: { query: { limit: 200, ...(at && { after: at }) } }, signal });
    const found = (data?.items ?? []) as unknown as Wire[];
    items = [...items, ...found.map(({ id, time, type, subject, consortium: of, actornation }) => ({ id, time, kind: kindOf(type), subject, consortium: of, actor: actornation ?? undefined }))];
    at = data?.nextCursor ?? at;
    whole = found.length < 200;
  }
  return { service, cursor: at, items, whole };
}

/** What happened since, newest first, from the feeds of all services; and where they end now. */
export async function changesSince(seen: Seen, signal: AbortSignal) {
  const feeds = await Promise.all((Object.keys(clients) as Service[]).map((service) => after(service, seen.cursors[service], signal)));
  return {
    items: feeds.flatMap((feed) => feed.items).sort((a, b) => (a.time < b.time ? 1 : -1)),
    whole: feeds.every((feed) => feed.whole),
    cursors: Object.fromEntries(feeds.map((feed) => [feed.service, feed.cursor])) as Seen['cursors'],
  };
}

export type Group = Change & { times: number };

/** What happened several times in a row, in the same place and by the same nation, as one line. */
export function inGroups(changes: readonly Change[]): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const same = groups.find((group) => group.kind === change.kind && group.consortium === change.consortium && group.actor === change.actor);
    if (same && change.kind !== 'consortium.decision-adopted') same.times++;
    else groups.push({ ...change, times: 1 });
  }
  return groups;
}
