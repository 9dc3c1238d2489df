import * as v from 'valibot';

// Addresses stay readable: ?stage=IN_EFFECT&stage=CLOSED&sort=-name, not JSON in percent signs.
type Search = Record<string, string | string[]>;

export function parseSearch(query: string): Search {
  const found: Search = {};
  const params = new URLSearchParams(query);
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name);
    found[name] = all.length > 1 ? all : all[0]!;
  }
  return found;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat()) if (one !== undefined && one !== null && one !== '') params.append(name, String(one));
  }
  return params.size > 0 ? `?${params}` : '';
}

// What an address may say. Anything else is dropped, since addresses are typed and shortened by people.
const optional = <T extends v.GenericSchema<any, any>>(schema: T) => v.optional(v.fallback(v.union([schema, v.undefined()]), undefined));

export const text = () => optional(v.pipe(v.string(), v.maxLength(500)));
export const oneOf = <const T extends readonly string[]>(options: T) => optional(v.picklist(options));
/** One or more; always a list once it is read. */
export const some = () => optional(v.pipe(v.union([v.string(), v.array(v.string())]), v.transform((found) => [found].flat())));
export const flag = () => optional(v.pipe(v.union([v.literal('true'), v.literal(true)]), v.transform(() => true)));
export const day = () => optional(v.pipe(v.string(), v.isoDate()));
export const search = v.object;

/** What a table keeps in the address: text, sort, columns, and one entry for each column to filter by. */
export function tableSearch<const Facet extends string = never>(...facets: Facet[]) {
  return {
    q: text(),
    sort: text(),
    cols: some(),
    ...(Object.fromEntries(facets.map((facet) => [facet, some()])) as Record<Facet, ReturnType<typeof some>>),
  };
}
