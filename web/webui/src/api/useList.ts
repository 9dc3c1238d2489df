import { useInfiniteQuery, type InfiniteData, type QueryKey, type UseInfiniteQueryOptions } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';

export type Slice<Item> = { items: Item[]; nextCursor?: string | null };
export type ListQuery<Item> = UseInfiniteQueryOptions<Slice<Item>, Error, InfiniteData<Slice<Item>, string>, QueryKey, string>;

export type List<Item> = {
  items: Item[];
  /** Nothing is there yet. */
  pending: boolean;
  /** More slices are on their way. */
  growing: boolean;
  /** There are more than the bound. */
  cut: boolean;
  error: Error | null;
  retry: () => void;
};

/**
 * Reads a list slice by slice until it is whole or holds `bound` items. The first slice shows at once, the others
 * follow it.
 */
export function useList<Item>(
  options: ListQuery<Item>,
  { bound = 10_000, enabled = true }: { bound?: number; enabled?: boolean } = {},
): List<Item> {
  const query = useInfiniteQuery({ ...options, enabled });
  const items = useMemo(() => query.data?.pages.flatMap((slice) => slice.items) ?? [], [query.data]);
  const more = query.hasNextPage && items.length < bound && !query.isFetchNextPageError;
  const { fetchNextPage, isFetching } = query;
  useEffect(() => {
    if (more && !isFetching) void fetchNextPage();
  }, [more, isFetching, fetchNextPage]);
  return {
    items,
    pending: query.isPending && enabled,
    growing: more,
    cut: query.hasNextPage && items.length >= bound,
    error: query.error,
    retry: () => void (query.isFetchNextPageError ? fetchNextPage() : query.refetch()),
  };
}
