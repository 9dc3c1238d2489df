import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ActionForm } from '@/ui/form';
import { ClausesEditor } from './ClausesEditor';
import { draftsOf, type DraftClause } from './drafts';
import { useClauses } from './useClauses';

function Editor({ told }: { told: (clauses: unknown) => void }) {
  const [drafts, setDrafts] = useState<DraftClause[]>(() => draftsOf([{ number: '1', title: 'First', text: 'Text' }, { number: '2', title: 'Second', text: 'Text' }]));
  const { clauses, checks } = useClauses(drafts, '/clauses');
  useEffect(() => told(clauses), [told, clauses]);
  return (
    <ActionForm submit="Send" done="Sent" checks={checks} send={async () => {}} onCancel={() => {}}>
      <ClausesEditor value={drafts} onChange={setDrafts} pointer="/clauses" checks={checks} nations={['GBR', 'JPN']} />
    </ActionForm>
  );
}

function open() {
  const told = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Editor told={told} />
    </QueryClientProvider>,
  );
  return () => told.mock.lastCall?.[0] as unknown;
}
const clause = (number: string) => within(screen.getByRole('group', { name: `Clause ${number}` }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the editor of clauses', () => {
  it('moves a clause by keyboard, and the focus with it', async () => {
    const sent = open();
    screen.getByRole('button', { name: 'Move clause 1 down' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(sent()).toMatchObject([{ number: '2' }, { number: '1' }]);
    await waitFor(() => expect(document.activeElement?.closest('[data-clause]')?.textContent).toContain('Clause 1'));
  });

  it('leaves a clause out, and takes it back as it was', async () => {
    const sent = open();
    await userEvent.click(clause('1').getByRole('button', { name: 'Leave this clause out' }));
    expect(sent()).toMatchObject([{ number: '2' }]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep this clause after all'));
    await press('Keep this clause after all');
    expect(sent()).toMatchObject([{ number: '1', title: 'First' }, { number: '2' }]);
  });

  it('begins a clause with words and a rule of the nations there are, and says what it adds up to', async () => {
    open();
    await userEvent.selectOptions(screen.getByLabelText('A new clause begins as'), 'Scale: equal parts');
    await press('Add the clause');
    expect(clause('3').getByText(/The weights add up to 2 of 2/)).toBeTruthy();
    const [first] = clause('3').getAllByRole('textbox', { name: /Weight/ });
    await userEvent.type(first!, '.5');
    expect(clause('3').getByText('The weights exceed the whole by 0.5.')).toBeTruthy();
    expect(clause('3').getByText(/That is 0.5 too much/)).toBeTruthy();
  });

  it('keeps a rule of another kind while one tries a kind', async () => {
    const sent = open();
    const kind = () => clause('1').getByLabelText(/Rule that the software follows/);
    await userEvent.selectOptions(kind(), 'Optional programmes');
    await userEvent.type(clause('1').getByLabelText(/Months to decline/), '0');
    await userEvent.selectOptions(kind(), 'Arrears');
    await userEvent.selectOptions(kind(), 'Optional programmes');
    expect(sent()).toMatchObject([{ rule: { type: 'opt-out', months: 30 } }, {}]);
    await userEvent.selectOptions(kind(), 'None, the text alone');
    expect(sent()).toEqual([{ number: '1', title: 'First', text: 'Text' }, { number: '2', title: 'Second', text: 'Text' }]);
  });
});
