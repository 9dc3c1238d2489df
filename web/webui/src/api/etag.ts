import { replaceEqualDeep } from '@tanstack/react-query';

const etags = new WeakMap<object, string>();

/** Keeps the version that the server named with what it sent. */
export function keepEtag<T>(entity: T, etag: string | null): T {
  if (etag && typeof entity === 'object' && entity !== null) etags.set(entity, etag);
  return entity;
}

/** The version of something read by `api.read`, for the `If-Match` of a change to it. */
export const etagOf = (entity: unknown): string | undefined =>
  typeof entity === 'object' && entity !== null ? etags.get(entity) : undefined;

/** Query's usual sharing copies objects, and the copy would have no version: so equal versions are kept whole. */
export function shareByEtag(before: unknown, now: unknown): unknown {
  const etag = etagOf(now);
  if (!etag) return replaceEqualDeep(before, now);
  return etagOf(before) === etag ? before : now;
}
