import { useMemo } from 'react';
import { checkClauses } from './checks';
import { clausesOf, type DraftClause } from './drafts';

/** The clauses as they would be sent, and what is wrong with them. */
export function useClauses(drafts: readonly DraftClause[], root: string) {
  return useMemo(() => {
    const clauses = clausesOf(drafts);
    return { clauses, checks: checkClauses(clauses, root) };
  }, [drafts, root]);
}
