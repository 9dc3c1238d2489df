import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Column, Filters } from './columns';

type Found = Record<string, string | string[] | undefined>;

export type TableState = Filters & {
  shown: readonly string[];
  change: (changes: Record<string, string | string[] | undefined>) => void;
  clear: () => void;
  showColumns: (ids: string[] | undefined) => void;
};

const storageKey = (id: string) => `minilateral.columns.${id}`;

function remembered(id: string): string[] | undefined {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(storageKey(id)) ?? 'null');
    return Array.isArray(ids) ? ids.filter((one) => typeof one === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** A table's filters, order and columns: in the address, so that a link shows the same; the columns are remembered too. */
export function useTableState<Row>(id: string, columns: readonly Column<Row>[]): TableState {
  const search = useSearch({ strict: false }) as Found;
  const navigate = useNavigate();

  const change = useCallback(
    (changes: Found) =>
      void navigate({ to: '.', search: ((before: object) => ({ ...before, ...changes })) as never, replace: true, resetScroll: false }),
    [navigate],
  );

  return useMemo(() => {
    const facets = Object.fromEntries(columns.filter((column) => column.facet).map(({ id: facet }) => [facet, [search[facet] ?? []].flat()]));
    const known = columns.map((column) => column.id);
    const asked = [search.cols ?? remembered(id) ?? []].flat().filter((one) => known.includes(one));
    return {
      q: search.q as string | undefined,
      sort: search.sort as string | undefined,
      facets,
      shown: asked.length > 0 ? asked : columns.filter((column) => !column.hidden).map((column) => column.id),
      change,
      clear: () => change({ q: undefined, ...Object.fromEntries(Object.keys(facets).map((facet) => [facet, undefined])) }),
      showColumns: (ids) => {
        try {
          if (ids) localStorage.setItem(storageKey(id), JSON.stringify(ids));
          else localStorage.removeItem(storageKey(id));
        } catch {
          // Then the address alone holds them.
        }
        change({ cols: ids });
      },
    };
  }, [search, columns, id, change]);
}
