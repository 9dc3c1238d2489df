import { useNavigate, useSearch } from '@tanstack/react-router';
import { funding, useList } from '@/api';
import { texts } from '../texts';
import { Choice } from './Choice';

/** The currencies that a consortium keeps books in, by code. */
export function useCurrencies(consortiumId: string): { currencies: string[]; reading: boolean } {
  const accounts = useList(funding.list('/v1/consortia/{consortiumId}/accounts', { path: { consortiumId } }));
  const currencies = [...new Set(accounts.items.flatMap(({ balance }) => balance?.currency ?? []))].sort();
  return { currencies, reading: accounts.pending || accounts.growing };
}

/** Which of them a view shows: amounts of several are never added up, so one is chosen. */
export function CurrencyChoice({ currencies, any }: { currencies: readonly string[]; any?: string }) {
  const said = (useSearch({ strict: false }) as { currency?: string }).currency;
  const navigate = useNavigate();
  if (currencies.length < 2) return null;
  return (
    <Choice
      label={texts.asOf.currency}
      any={any}
      value={said ?? (any === undefined ? currencies[0] : undefined)}
      options={currencies.map((code) => ({ value: code, label: code }))}
      onChange={(currency) => void navigate({ to: '.', search: ((before: object) => ({ ...before, currency })) as never, replace: true, resetScroll: false })}
    />
  );
}
