import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { keepEtag } from '@/api/etag';
import { Problem } from '@/api/problem';
import { ActionDialog, MoneyField, TextField, useForm } from '.';
import type { Money } from '../money';

type Thing = { title: string };
type Dialog = ComponentProps<typeof ActionDialog<unknown, Thing>>;

function Rename(props: Partial<Dialog> & Pick<Dialog, 'send'>) {
  const form = useForm({ title: '', amount: null as Money | null });
  return (
    <ActionDialog<unknown, Thing> title="Rename" submit="Save" done="Renamed" onClose={() => {}} {...props}>
      <TextField {...form.field('title')} label="Title" required />
      <MoneyField {...form.field('amount', '/lines/0/amount')} label="Amount" currency="JPY" />
    </ActionDialog>
  );
}

const open = (props: Partial<Dialog> & Pick<Dialog, 'send'>) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Rename {...props} />
    </QueryClientProvider>,
  );
const title = () => screen.getByRole('textbox', { name: /Title/ });
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('an act', () => {
  it('is not sent while a field that is needed is empty, and says which one', async () => {
    const send = vi.fn();
    open({ send });
    expect(screen.queryByText('This is needed.')).toBeNull();
    await press(/Save/);
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText('This is needed.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(title()));
  });

  it('is sent again with the same key, so that it counts once', async () => {
    const onClose = vi.fn();
    const send = vi.fn<Dialog['send']>().mockRejectedValueOnce(new Problem(0, 'unreachable', 'No answer.')).mockResolvedValueOnce({});
    open({ send, onClose });
    await userEvent.type(title(), 'New');
    await press(/Save/);
    expect(await screen.findByText(/Sending it again is safe/)).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
    await press(/try again/);
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    const [first, second] = send.mock.calls.map(([sent]) => sent.key);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toBe(first);
  });

  it('has another key when its dialog is opened again', async () => {
    const keys: string[] = [];
    const send = async ({ key }: { key: string }) => void keys.push(key);
    for (const _ of [1, 2]) {
      const { unmount } = open({ send });
      await userEvent.type(title(), 'New');
      await press(/Save/);
      unmount();
    }
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('shows what the server refused beside its field until that is changed, and the rest above', async () => {
    const refusal = new Problem(422, 'invalid', 'Not like this.', [
      { pointer: '/title', detail: 'is taken' },
      { pointer: '/lines/0/amount/value', detail: 'is too large' },
      { pointer: '/elsewhere', detail: 'has no field here' },
    ], 'trace-7');
    open({ send: () => Promise.reject(refusal) });
    await userEvent.type(title(), 'Old');
    await press(/Save/);
    expect(await screen.findByText('has no field here')).toBeTruthy();
    expect(screen.getByText('trace-7')).toBeTruthy();
    expect(title().getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(title().getAttribute('aria-describedby')!)?.textContent).toContain('is taken');
    expect(screen.getByText('is too large')).toBeTruthy();
    await userEvent.type(title(), 'er');
    expect(screen.queryByText('is taken')).toBeNull();
    expect(screen.getByText('is too large')).toBeTruthy();
  });

  it('does not take decimals that the currency does not have', async () => {
    const send = vi.fn();
    open({ send });
    await userEvent.type(title(), 'New');
    await userEvent.type(screen.getByRole('textbox', { name: /Amount/ }), '100.5');
    await press(/Save/);
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText('JPY has no decimals.')).toBeTruthy();
  });

  it('stays as it was typed when the session has ended', async () => {
    open({ send: () => Promise.reject(new Problem(499, 'session-ended', 'Ended.')) });
    await userEvent.type(title(), 'Typed');
    await press(/Save/);
    expect(await screen.findByText(/Nothing was sent/)).toBeTruthy();
    expect((title() as HTMLInputElement).value).toBe('Typed');
  });
});

describe('a clash', () => {
  const theirs = () => keepEtag({ title: 'Theirs' }, '"2"');
  const clashing = (props: Partial<Dialog>) => {
    const send = vi.fn<Dialog['send']>().mockRejectedValueOnce(new Problem(412, 'stale', 'Stale.')).mockResolvedValueOnce({});
    open({
      send,
      change: {
        of: keepEtag({ title: 'Before' }, '"1"'),
        read: async () => theirs(),
        compare: (now) => [{ field: 'Title', mine: 'Mine', theirs: now.title }],
      },
      ...props,
    });
    return send;
  };

  it('shows both versions, and saves mine over the one that I saw', async () => {
    const send = clashing({});
    await userEvent.type(title(), 'Mine');
    await press(/Save/);
    expect(await screen.findByText('Theirs')).toBeTruthy();
    expect(screen.getByText('Mine')).toBeTruthy();
    await press(/Save mine/);
    await waitFor(() => expect(send.mock.calls.map(([sent]) => sent.etag)).toEqual(['"1"', '"2"']));
  });

  it('lets me keep what is saved', async () => {
    const onClose = vi.fn();
    const send = clashing({ onClose });
    await userEvent.type(title(), 'Mine');
    await press(/Save/);
    await screen.findByText('Theirs');
    await press(/Keep what is saved/);
    expect(onClose).toHaveBeenCalledOnce();
    expect(send).toHaveBeenCalledOnce();
  });
});
