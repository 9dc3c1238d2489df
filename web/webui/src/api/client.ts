import { queryOptions } from '@tanstack/react-query';
import createClient, { type ParamsOption } from 'openapi-fetch';
import type { PathsWithMethod, SuccessResponseJSON } from 'openapi-typescript-helpers';
import { keepEtag, shareByEtag } from './etag';
import { Problem, problemOf, unreachable } from './problem';
import { sessionEnding } from './session';
import type { ListQuery, Slice } from './useList';

type Operation = Record<string | number, any>;
type Get<Paths, Path extends keyof Paths> = Paths[Path] extends { get: infer O extends Operation } ? O : never;

/** What a GET of this path answers. */
export type Answer<Paths, Path extends keyof Paths> = SuccessResponseJSON<Get<Paths, Path>>;
type Params<Paths, Path extends keyof Paths> = Omit<ParamsOption<Get<Paths, Path>>['params'] & object, 'header' | 'cookie'>;
// Where nothing is required, nothing need be said.
type Arguments<T> = {} extends T ? [params?: T] : [params: T];
type ItemOf<T> = T extends { items: (infer Item)[] } ? Item : never;

/** The largest slice that the services give. */
const SLICE = 200;

/** A client of one service: GET, POST, PUT, DELETE as openapi-fetch has them, and two makers of queries. */
export function api<Paths extends {}>(service: 'consortium' | 'project' | 'funding', origin = '') {
  const client = createClient<Paths>({ baseUrl: `${origin}/api/${service}`, fetch: (request) => fetch(request), headers: { 'X-Minilateral': '1' } });
  client.use({
    async onResponse({ response }) {
      if (response.ok) return;
      const problem = await problemOf(response);
      if (problem.sessionEnded) sessionEnding.announce();
      throw problem;
    },
    onError: ({ error }) => (error instanceof Problem || isAbort(error) ? undefined : unreachable()),
  });
  const get = client.GET as unknown as (path: string, init: object) => Promise<{ data?: unknown; response: Response }>;

  return Object.assign(client, {
    /** A query for one thing; its version is kept for `etagOf`. */
    read<Path extends PathsWithMethod<Paths, 'get'>>(path: Path, ...[params]: Arguments<Params<Paths, Path>>) {
      return queryOptions({
        queryKey: [service, path, params ?? {}],
        queryFn: async ({ signal }): Promise<Answer<Paths, Path>> => {
          const { data, response } = await get(path as string, { params: params ?? {}, signal });
          return keepEtag(data as Answer<Paths, Path>, response.headers.get('ETag'));
        },
        structuralSharing: shareByEtag,
      });
    },

    /** A query for a list that comes in slices; `useList` reads all of them. */
    list<Path extends PathsWithMethod<Paths, 'get'>>(path: Path, ...[params]: Arguments<Params<Paths, Path>>): ListQuery<ItemOf<Answer<Paths, Path>>> {
      const asked = (params ?? {}) as { query?: object };
      return {
        queryKey: [service, path, 'slices', asked],
        queryFn: async ({ pageParam, signal }) => {
          const query = { ...asked.query, limit: SLICE, ...(pageParam && { cursor: pageParam }) };
          const { data } = await get(path as string, { params: { ...asked, query }, signal });
          return data as Slice<ItemOf<Answer<Paths, Path>>>;
        },
        initialPageParam: '',
        getNextPageParam: (slice) => slice.nextCursor || undefined,
      };
    },
  });
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** The address of a list, as the export takes it. */
export function addressOf(service: string, path: string, params: { path?: object; query?: object } = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((params.path as Record<string, unknown>)?.[name] ?? '')),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params.query ?? {})) {
    for (const one of [value].flat()) if (one !== undefined && one !== null && one !== '') query.append(name, String(one));
  }
  return `/api/${service}${filled}${query.size > 0 ? `?${query}` : ''}`;
}
