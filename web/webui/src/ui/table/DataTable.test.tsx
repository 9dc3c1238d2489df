import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseSearch, search, stringifySearch, tableSearch } from '@/app/search';
import { DataTable, type Column } from '.';
import { exportAddress } from './ExportMenu';

type Row = { id: string; name: string; state: string };

const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', path: 'name', value: (row) => row.name },
  { id: 'state', header: 'State', path: 'state', value: (row) => row.state, facet: true },
  { id: 'secret', header: 'Not exported', value: (row) => row.id, hidden: true },
];
const rows: Row[] = [
  { id: '1', name: 'Beta', state: 'OPEN' },
  { id: '2', name: 'Alpha', state: 'CLOSED' },
  { id: '3', name: 'Gamma', state: 'OPEN' },
];

function at(address: string, given: readonly Row[] = rows) {
  const root = createRootRoute();
  const list = createRoute({
    getParentRoute: () => root,
    path: '/list',
    validateSearch: search(tableSearch('state')),
    component: () => <DataTable id="test" label="Things" columns={columns} list={given} rowKey={(row) => row.id} empty={<p>Nothing yet</p>} />,
  });
  const router = createRouter({ routeTree: root.addChildren([list]), history: createMemoryHistory({ initialEntries: [address] }), parseSearch, stringifySearch });
  render(<RouterProvider router={router as never} />);
  return router;
}
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

beforeEach(() => localStorage.clear());

describe('a table', () => {
  it('shows what its address says', async () => {
    at('/list?state=OPEN&sort=-name');
    await screen.findByRole('grid', { name: 'Things' });
    expect(names()).toEqual(['Gamma', 'Beta']);
    expect(screen.getByText('2 of 3')).toBeTruthy();
  });

  it('writes into its address how somebody sorts and filters', async () => {
    const router = at('/list');
    await userEvent.click(await screen.findByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Alpha', 'Beta', 'Gamma']);
    await userEvent.type(screen.getByRole('textbox', { name: 'Filter' }), 'ga');
    await waitFor(() => expect(names()).toEqual(['Gamma']));
    await waitFor(() => expect(router.state.location.href).toBe('/list?sort=name&q=ga'));
  });

  it('lets one take a filter away, and says so where nothing is left', async () => {
    const router = at('/list?q=zzz&state=OPEN');
    expect(await screen.findByText('Nothing matches these filters')).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: 'Clear all filters' })[0]!);
    await waitFor(() => expect(names()).toHaveLength(3));
    expect(router.state.location.href).toBe('/list');
  });

  it('says the next step where there is nothing at all', async () => {
    at('/list', []);
    expect(await screen.findByText('Nothing yet')).toBeTruthy();
  });

  it('shows the columns that were chosen, also on the next visit', async () => {
    at('/list');
    await userEvent.click(await screen.findByRole('button', { name: 'Columns' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'State' }));
    await waitFor(() => expect(within(screen.getByRole('grid', { name: 'Things' })).queryByText('State')).toBeNull());
    expect(localStorage.getItem('minilateral.columns.test')).toBe('["name"]');
  });

  it('keeps only the rows in sight in the page when there are very many', async () => {
    at('/list', Array.from({ length: 10_000 }, (_, id) => ({ id: String(id), name: `Row ${id}`, state: 'OPEN' })));
    const table = await screen.findByRole('grid', { name: 'Things' });
    expect(table.getAttribute('aria-rowcount')).toBe('10001');
    expect(within(table).queryAllByRole('rowheader').length).toBeLessThan(200);
  });
});

it('the export asks for the columns that are shown and known to the server, under a name that a file can have', () => {
  const address = new URL(exportAddress('Calls & receipts (2026)', '/api/funding/v1/x?state=PAID', columns, 'xlsx'), 'http://here');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    source: '/api/funding/v1/x?state=PAID',
    format: 'xlsx',
    name: 'Calls receipts 2026',
    columns: '[{"header":"Name","path":"name"},{"header":"State","path":"state"}]',
  });
});
