import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '@/api';
import { Problem } from '@/api/problem';
import { ActionForm, GroupRefusal, Rows, TextField, useDraft, type Check } from '.';
import { forgetDrafts } from './drafts';

type Form = { names: string[] };

function Naming({ send, checks, review }: { send: (names: string[]) => Promise<unknown>; checks?: Check[]; review?: boolean }) {
  const { values, field, forget } = useDraft<Form>('naming', () => ({ names: ['One'] }));
  return (
    <ActionForm
      submit="Send"
      done="Sent"
      checks={checks}
      send={() => send(values.names)}
      onDone={forget}
      onCancel={forget}
      review={review ? { show: 'Look', title: 'So it is', content: () => <p>{values.names.join(' and ')}</p> } : undefined}
    >
      <GroupRefusal pointer="/names" />
      <Rows {...field('names')} legend="Names" add="Add" make={() => ''} remove={(name) => `Remove ${name}`}>
        {(row) => <TextField {...row} label="Name" required />}
      </Rows>
    </ActionForm>
  );
}

const open = (props: Parameters<typeof Naming>[0], username = 'gbr.liaison') => {
  const queries = new QueryClient();
  const person = { name: '', username, nation: 'GBR', roles: [], clearance: '', organisation: '' };
  queries.setQueryData(session.queryKey, person);
  vi.stubGlobal('fetch', async () => Response.json(person));
  return render(
    <QueryClientProvider client={queries}>
      <Naming {...props} />
    </QueryClientProvider>,
  );
};
const names = () => screen.queryAllByRole('textbox').map((input) => (input as HTMLInputElement).value);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
beforeEach(() => sessionStorage.clear());

describe('an act on a page', () => {
  it('moves the focus to the row that comes, and to the button when one goes', async () => {
    open({ send: vi.fn() });
    await press('Add');
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('textbox')[1]));
    await press('Remove One');
    expect(names()).toEqual(['']);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add' })));
  });

  it('is not sent while the form itself sees something wrong, and goes there', async () => {
    const send = vi.fn();
    open({ send, checks: [{ pointer: '/names', detail: 'Too few.', missing: true }] });
    expect(screen.queryByText('Too few.')).toBeNull();
    await press('Send');
    expect(send).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Too few.'));
  });

  it('says at once what is wrong and not only missing', () => {
    open({ send: vi.fn(), checks: [{ pointer: '/names/0', detail: 'Not so.' }] });
    expect(screen.getByText('Not so.')).toBeTruthy();
  });

  it('is looked at before it is sent, and shows its fields again when it is refused', async () => {
    const send = vi.fn().mockRejectedValueOnce(new Problem(422, 'invalid', 'No.', [{ pointer: '/names/0', detail: 'is taken' }])).mockResolvedValueOnce({});
    open({ send, review: true });
    await press('Look');
    expect(send).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'So it is' })).toBe(document.activeElement));
    await press('Send');
    expect(await screen.findByText('is taken')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
    expect(names()).toEqual(['One']);
    await userEvent.type(screen.getByRole('textbox'), ' more');
    await press('Look');
    await press('Send: try again');
    await waitFor(() => expect(send).toHaveBeenLastCalledWith(['One more']));
  });
});

describe('a draft', () => {
  it('is there again after a reload, for the same person and until it is sent', async () => {
    const { unmount } = open({ send: vi.fn().mockResolvedValue({}) });
    await userEvent.type(screen.getByRole('textbox'), ' two');
    unmount();
    const other = open({ send: vi.fn() }, 'jpn.liaison');
    expect(names()).toEqual(['One']);
    other.unmount();
    open({ send: vi.fn().mockResolvedValue({}) });
    expect(names()).toEqual(['One two']);
    await press('Send');
    await waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  it('is gone once somebody signed out', async () => {
    open({ send: vi.fn() });
    await userEvent.type(screen.getByRole('textbox'), ' two');
    expect(sessionStorage.length).toBe(1);
    forgetDrafts();
    expect(sessionStorage.length).toBe(0);
  });
});
