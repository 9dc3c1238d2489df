import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { consortium } from '@/api';
import { texts } from '@/app/texts';

type Names = ReadonlyMap<string, string>;
const NationNames = createContext<Names>(new Map());

export function NationsProvider({ children }: { children: ReactNode }) {
  const { data } = useQuery({ ...consortium.read('/v1/nations'), staleTime: Infinity, gcTime: Infinity });
  const names = useMemo(() => new Map(data?.items.map((nation) => [nation.code, nation.name])), [data]);
  return <NationNames value={names}>{children}</NationNames>;
}

/** The names of all nations by code, for choices and searches. */
export const useNationNames = () => useContext(NationNames);

/** A nation's code in a small tag; its name is read out and shown on hover, or beside it where `named`. */
export function Nation({ code, named = false }: { code?: string | null; named?: boolean }) {
  const name = useNationNames().get(code ?? '');
  if (!code) return <>{texts.none}</>;
  return (
    <span className="ml-nation" title={named ? undefined : name}>
      <abbr className="ml-nation-code" aria-hidden={name !== undefined}>{code}</abbr>
      {name && <span className={named ? 'ml-nation-name' : 'pf-v6-screen-reader'}>{name}</span>}
    </span>
  );
}

/** Several nations in a row that wraps. */
export function Nations({ codes, label }: { codes: readonly string[]; label?: string }) {
  if (codes.length === 0) return <>{texts.none}</>;
  return (
    <ul className="ml-nations" aria-label={label}>
      {codes.map((code) => (
        <li key={code}>
          <Nation code={code} />
        </li>
      ))}
    </ul>
  );
}
