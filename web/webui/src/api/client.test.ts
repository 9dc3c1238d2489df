import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serverAnswering } from '@/test/answers';
import { addressOf, api } from './client';
import { etagOf } from './etag';
import type { paths } from './generated/consortium';
import { Problem } from './problem';
import { sessionEnding } from './session';

const ID = { path: { consortiumId: 'c1' } };
let client: ReturnType<typeof api<paths>>;
let queries: QueryClient;

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://here/'));
  client = api<paths>('consortium', 'http://here');
  queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});

const refusalOf = async (promise: Promise<unknown>) => promise.then(() => expect.unreachable(), (error: unknown) => error as Problem);

describe('a request', () => {
  it('carries the header that other sites cannot send', async () => {
    const asked = serverAnswering({ body: { id: 'c1' } });
    await client.GET('/v1/consortia/{consortiumId}', { params: ID });
    expect(asked[0]!.url).toBe('http://here/api/consortium/v1/consortia/c1');
    expect(asked[0]!.headers.get('X-Minilateral')).toBe('1');
  });

  it('that is refused throws what the problem document says', async () => {
    serverAnswering({
      status: 422,
      body: { code: 'weights-invalid', detail: 'Weights are above zero.', errors: [{ pointer: '/weights/0', detail: 'is zero' }], traceId: 't1', known: ['x'] },
    });
    const problem = await refusalOf(client.GET('/v1/consortia/{consortiumId}', { params: ID }));
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      status: 422,
      code: 'weights-invalid',
      message: 'Weights are above zero.',
      errors: [{ pointer: '/weights/0', detail: 'is zero' }],
      traceId: 't1',
      more: { known: ['x'] },
    });
  });

  it('that is answered with something else than a problem still throws one', async () => {
    serverAnswering({ status: 502, body: 'Bad gateway', headers: { 'Retry-After': '7' } });
    const problem = await refusalOf(client.GET('/v1/consortia/{consortiumId}', { params: ID }));
    expect(problem).toMatchObject({ status: 502, code: 'http-502', retryAfter: 7 });
  });

  it('that reaches nobody says so', async () => {
    serverAnswering(new TypeError('Failed to fetch'));
    const problem = await refusalOf(client.GET('/v1/consortia/{consortiumId}', { params: ID }));
    expect(problem).toMatchObject({ status: 0, code: 'unreachable' });
  });

  it('announces the end of the session on 499, and on nothing else', async () => {
    const heard = vi.fn();
    const stop = sessionEnding.listen(heard);
    serverAnswering({ status: 404, body: {} }, { status: 499, body: { code: 'session-ended' } });
    await refusalOf(client.GET('/v1/nations'));
    expect(heard).not.toHaveBeenCalled();
    const problem = await refusalOf(client.GET('/v1/nations'));
    expect(problem.sessionEnded).toBe(true);
    expect(heard).toHaveBeenCalledOnce();
    stop();
  });
});

describe('what was read', () => {
  const query = () => client.read('/v1/consortia/{consortiumId}', ID);

  it('remembers its version for a later change, also after it was read again', async () => {
    serverAnswering({ body: { id: 'c1', name: 'A' }, headers: { ETag: '"1"' } }, { body: { id: 'c1', name: 'A' }, headers: { ETag: '"1"' } }, { body: { id: 'c1', name: 'B' }, headers: { ETag: '"2"' } });
    await queries.fetchQuery(query());
    const first = queries.getQueryData(query().queryKey);
    expect(etagOf(first)).toBe('"1"');
    await queries.fetchQuery(query());
    expect(queries.getQueryData(query().queryKey)).toBe(first);
    await queries.fetchQuery(query());
    expect(etagOf(queries.getQueryData(query().queryKey))).toBe('"2"');
  });
});

it('a list is asked for slice by slice with the cursor of the one before', async () => {
  const asked = serverAnswering({ body: { items: [1, 2], nextCursor: 'next' } }, { body: { items: [3], nextCursor: null } });
  const all = await queries.fetchInfiniteQuery({ ...client.list('/v1/consortia'), pages: 5 });
  expect(all.pages.flatMap((slice) => slice.items)).toEqual([1, 2, 3]);
  expect(asked.map(({ url }) => new URL(url).search)).toEqual(['?limit=200', '?limit=200&cursor=next']);
});

it('the address of a list is what the export takes', () => {
  expect(addressOf('funding', '/v1/consortia/{consortiumId}/claims', { path: { consortiumId: 'c 1' }, query: { state: 'PAID', nation: undefined } })).toBe(
    '/api/funding/v1/consortia/c%201/claims?state=PAID',
  );
});
