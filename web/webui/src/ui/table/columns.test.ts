import { describe, expect, it } from 'vitest';
import { arrange, type Column } from './columns';

type Row = { id: number; name: string | null; state: string; nations: string[]; amount: { currency: string; value: string } | null };

const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', value: (row) => row.name },
  { id: 'state', header: 'State', value: (row) => row.state, text: (row) => (row.state === 'IN_EFFECT' ? 'In effect' : ''), facet: true },
  { id: 'nations', header: 'Nations', value: (row) => row.nations, facet: true },
  { id: 'amount', header: 'Amount', value: (row) => row.amount },
];
const eur = (value: string) => ({ currency: 'EUR', value });
const rows: Row[] = [
  { id: 1, name: 'Call 10', state: 'OPEN', nations: ['DEU', 'FRA'], amount: eur('10.00') },
  { id: 2, name: 'call 9', state: 'IN_EFFECT', nations: ['JPN'], amount: eur('9.00') },
  { id: 3, name: null, state: 'OPEN', nations: [], amount: null },
  { id: 4, name: 'Álpha', state: 'CLOSED', nations: ['FRA'], amount: eur('-200.00') },
];
const ids = (filters: Partial<Parameters<typeof arrange>[2]>) => arrange(rows, columns, { facets: {}, ...filters }).map((row) => row.id);

describe('a table', () => {
  it('keeps the order of the server until somebody chooses one', () => {
    expect(ids({})).toEqual([1, 2, 3, 4]);
    expect(ids({ sort: 'no-such-column' })).toEqual([1, 2, 3, 4]);
  });

  it('sorts names as people read them, and puts what is missing last both ways', () => {
    expect(ids({ sort: 'name' })).toEqual([4, 2, 1, 3]);
    expect(ids({ sort: '-name' })).toEqual([1, 2, 4, 3]);
  });

  it('sorts amounts by size', () => {
    expect(ids({ sort: 'amount' })).toEqual([4, 2, 1, 3]);
    expect(ids({ sort: '-amount' })).toEqual([1, 2, 4, 3]);
  });

  it('finds every word in any column, and the word that a state is shown as', () => {
    expect(ids({ q: 'call' })).toEqual([1, 2]);
    expect(ids({ q: 'call fra' })).toEqual([1]);
    expect(ids({ q: 'in effect' })).toEqual([2]);
    expect(ids({ q: 'nothing like it' })).toEqual([]);
  });

  it('filters by any of the chosen values of a column, and by all such columns', () => {
    expect(ids({ facets: { state: ['OPEN', 'CLOSED'] } })).toEqual([1, 3, 4]);
    expect(ids({ facets: { nations: ['FRA'] } })).toEqual([1, 4]);
    expect(ids({ facets: { state: ['OPEN'], nations: ['FRA'] } })).toEqual([1]);
    expect(ids({ facets: { state: [] } })).toEqual([1, 2, 3, 4]);
  });

  it('leaves the rows it was given as they were', () => {
    arrange(rows, columns, { sort: '-amount', facets: {} });
    expect(rows.map((row) => row.id)).toEqual([1, 2, 3, 4]);
  });
});
