import type { Funding } from '@/api';
import { compareMoney, isNegative, ofMinorUnits, sum, type Money } from '@/ui/money';
import { given } from '../parts/given';
import type { Measure } from './measures';

type Matrix = Pick<Funding['ContributionMatrix'], 'cells' | 'nationTotals' | 'scopeTotals' | 'totals' | 'scopes' | 'nations'>;
type Cell = Funding['MatrixCell'];

export type MatrixCellOf = { cell: Cell; amount: Money };
export type MatrixLine = { nation: string; cells: (MatrixCellOf | undefined)[]; total: Money };
export type MatrixOf = {
  currency: string;
  scopes: (string | null)[];
  lines: MatrixLine[];
  columnTotals: Money[];
  total: Money;
  /** The cells give the rows' totals, the columns' totals and the whole, to the last minor unit. */
  tiesOut: boolean;
};

const zero = (currency: string) => ofMinorUnits(currency, 0n);
const inCurrency = (currency: string, measure: Measure) => (row: { amounts?: Cell['amounts'] }) => row.amounts?.[measure]?.currency === currency;

/** The currencies in which anything is agreed, by code. */
export const currenciesOf = (matrix: Matrix): string[] => [...new Set(given(matrix.totals.map(({ agreed }) => agreed)).map(({ currency }) => currency))].sort();

/**
 * One measure in one currency, nations by scopes. The totals are the server's own and are held against the cells, so that
 * a picture that does not sum says so.
 */
export function matrixOf(matrix: Matrix, measure: Measure, currency: string): MatrixOf {
  const of = inCurrency(currency, measure);
  const cells = matrix.cells.filter(of);
  const amountOf = (row?: { amounts?: Cell['amounts'] }): Money => row?.amounts?.[measure] ?? zero(currency);
  const total = amountOf(matrix.totals.map((amounts) => ({ amounts })).find(of));
  const scopeTotals = matrix.scopeTotals.filter(of);
  const scopes = [...new Set([...matrix.scopes, ...cells].map(({ projectId }) => projectId ?? null))].filter(
    (scope) => cells.some(({ projectId }) => (projectId ?? null) === scope) || scopeTotals.some(({ projectId }) => (projectId ?? null) === scope),
  );
  const columnTotals = scopes.map((scope) => amountOf(scopeTotals.find(({ projectId }) => (projectId ?? null) === scope)));
  const nations = matrix.nations.filter((nation) => cells.some((cell) => cell.nation === nation));
  const lines = nations.map((nation): MatrixLine => {
    const own = scopes.map((scope) => cells.find((cell) => cell.nation === nation && (cell.projectId ?? null) === scope));
    return {
      nation,
      cells: own.map((cell) => cell && { cell, amount: amountOf(cell) }),
      total: amountOf(matrix.nationTotals.filter(of).find((row) => row.nation === nation)),
    };
  });
  const tiesOut =
    lines.every((line) => equal(sumOf(currency, line.cells), line.total)) &&
    scopes.every((_, place) => equal(sumOf(currency, lines.map((line) => line.cells[place])), columnTotals[place]!)) &&
    equal(sum(currency, lines.map((line) => line.total)), total) &&
    equal(sum(currency, columnTotals), total);
  return { currency, scopes, lines, columnTotals, total, tiesOut };
}

const sumOf = (currency: string, cells: (MatrixCellOf | undefined)[]) => sum(currency, cells.flatMap((cell) => (cell ? [cell.amount] : [])));
const equal = (a: Money, b: Money) => compareMoney(a, b) === 0;

/** The account whose entries are behind a measure; none where several are. */
export function accountOf({ accounts }: Cell, measure: Measure): string | undefined {
  const found = { notCalled: accounts?.notCalled, called: accounts?.called, outstanding: accounts?.called, paid: accounts?.called, advances: accounts?.advances };
  return found[measure as keyof typeof found] ?? undefined;
}

/** How strongly a cell is tinted, in four steps of the largest amount: a help for the eye, the figures say it. */
export function tintOf(amount: Money, largest: Money): 0 | 1 | 2 | 3 | 4 {
  if (isNegative(amount) || compareMoney(amount, zero(amount.currency)) === 0) return 0;
  for (const step of [1, 2, 3] as const) {
    const quarters = sum(amount.currency, Array.from({ length: 4 }, () => amount));
    if (compareMoney(quarters, sum(amount.currency, Array.from({ length: step }, () => largest))) <= 0) return step;
  }
  return 4;
}

export const largestOf = ({ lines, currency }: MatrixOf): Money =>
  lines
    .flatMap((line) => line.cells.flatMap((cell) => (cell ? [cell.amount] : [])))
    .reduce((most, amount) => (compareMoney(amount, most) > 0 ? amount : most), zero(currency));
