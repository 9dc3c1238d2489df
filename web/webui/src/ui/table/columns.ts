import type { ReactNode } from 'react';
import { compareMoney, type Money } from '../money';
import { formatMoney } from '../moneyFormat';

/** What a cell holds, for sorting, filtering and searching; how it looks is `cell`. */
export type Value = string | number | bigint | boolean | Money | readonly string[] | null | undefined;

export type Column<Row> = {
  id: string;
  header: string;
  value: (row: Row) => Value;
  /** How it looks, where that is more than the value as text. */
  cell?: (row: Row) => ReactNode;
  /** What the text filter looks into besides the value: the name of a nation, the word of a state. */
  text?: (row: Row) => string;
  /** Offers the values as a filter; says how one is called. Its id is then a search parameter of the route. */
  facet?: true | ((value: string) => string);
  /** Names the row: the first column unless said. */
  rowHeader?: boolean;
  /** Amounts and counts stand at the end of the cell. */
  align?: 'end';
  /** A CSS width; the rest is shared out. */
  width?: string;
  /** Not shown until somebody chooses it. */
  hidden?: boolean;
  sortable?: false;
  /** Where the export finds it in what the server sends: `leadNation`, `amount` as money. None: not exported. */
  path?: string;
  as?: 'money';
};

const isNumber = (value: Value): value is number | bigint => typeof value === 'number' || typeof value === 'bigint';
const isMoney = (value: Value): value is Money => typeof value === 'object' && value !== null && 'currency' in value;

export function textOf(value: Value): string {
  if (value === null || value === undefined) return '';
  if (isMoney(value)) return formatMoney(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** The values by which a row can be filtered: several where the cell is a list. */
export function facetValues(value: Value): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [textOf(value)];
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** What is missing comes last, whichever way one sorts. */
function compare(a: Value, b: Value, direction: 1 | -1): number {
  const [noA, noB] = [a === null || a === undefined || a === '', b === null || b === undefined || b === ''];
  if (noA || noB) return Number(noA) - Number(noB);
  if (isMoney(a) && isMoney(b)) return direction * compareMoney(a, b);
  if (isNumber(a) && isNumber(b)) return direction * (a < b ? -1 : a > b ? 1 : 0);
  return direction * collator.compare(textOf(a), textOf(b));
}

export type Filters = { q?: string; sort?: string; facets: Record<string, string[]> };

/** The rows that pass the filters, in the order asked for; without one, in the order in which they came. */
export function arrange<Row>(rows: readonly Row[], columns: readonly Column<Row>[], { q, sort, facets }: Filters): readonly Row[] {
  const words = (q ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const chosen = columns.filter((column) => column.facet && facets[column.id]?.length);
  let found = rows;
  if (chosen.length > 0) {
    found = found.filter((row) =>
      chosen.every((column) => facetValues(column.value(row)).some((value) => facets[column.id]!.includes(value))),
    );
  }
  if (words.length > 0) {
    found = found.filter((row) => {
      const text = columns.map((column) => `${textOf(column.value(row))} ${column.text?.(row) ?? ''}`).join(' ').toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
  }
  const direction = sort?.startsWith('-') ? -1 : 1;
  const by = columns.find((column) => column.id === sort?.replace(/^-/, ''));
  if (!by) return found;
  return found
    .map((row) => [by.value(row), row] as const)
    .sort(([a], [b]) => compare(a, b, direction))
    .map(([, row]) => row);
}
