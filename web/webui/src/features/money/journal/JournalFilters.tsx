import { Button } from '@patternfly/react-core';
import { useNavigate } from '@tanstack/react-router';
import type { Funding } from '@/api';
import { useNationNames } from '@/ui/Nation';
import { AsOf } from '../parts/AsOf';
import { Choice } from '../parts/Choice';
import { accountKinds, entryKinds, journalTexts as t } from '../texts';

export type Said = { from?: string; until?: string; kind?: string; nation?: string; project?: string; account?: string };

type Props = {
  said: Said;
  accounts: readonly Funding['Account'][];
  projects: readonly { id: string; name: string }[];
};

/** What the server narrows the journal by, so that the export holds the same entries. */
export function JournalFilters({ said, accounts, projects }: Props) {
  const navigate = useNavigate();
  const names = useNationNames();
  const change = (changes: Said) => void navigate({ to: '.', search: ((before: object) => ({ ...before, ...changes })) as never, replace: true, resetScroll: false });
  const nations = [...new Set(accounts.flatMap((account) => account.nation ?? []))].sort();
  return (
    <div className="ml-asof" role="group" aria-label={t.filters}>
      <AsOf days={['from', 'until']} />
      <Choice label={t.kind} any={t.any} value={said.kind} onChange={(kind) => change({ kind })} options={options(entryKinds)} />
      <Choice
        label={t.nation}
        any={t.any}
        value={said.nation}
        onChange={(nation) => change({ nation })}
        options={nations.map((code) => ({ value: code, label: `${names.get(code) ?? code} (${code})` }))}
      />
      {projects.length > 0 && (
        <Choice
          label={t.project}
          any={t.any}
          value={said.project}
          onChange={(project) => change({ project })}
          options={projects.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Choice
        label={t.account}
        any={t.any}
        value={said.account}
        onChange={(account) => change({ account })}
        options={accounts.map((account) => ({ value: account.id, label: nameOfAccount(account) }))}
      />
      {Object.values(said).some(Boolean) && (
        <Button variant="link" isInline onClick={() => change({ from: undefined, until: undefined, kind: undefined, nation: undefined, project: undefined, account: undefined })}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

export const nameOfAccount = ({ account, kind, nation, balance }: Pick<Funding['Account'], 'account' | 'kind' | 'nation' | 'balance'>) =>
  [account, accountKinds[kind] ?? kind, nation, balance?.currency].filter(Boolean).join(' · ');
