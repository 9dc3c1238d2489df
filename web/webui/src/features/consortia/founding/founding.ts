import { consortium, Problem, type Consortium } from '@/api';
import { useDraft } from '@/ui/form';
import type { DraftClause } from '../drafting/drafts';
import type { Clause } from '../rules/words';

export type Founding = {
  /** For the requests of this founding: kept with the draft, so that a reload founds nothing twice. */
  key: string;
  name: string;
  purpose: string;
  nations: string[];
  title: string;
  clauses: DraftClause[];
  openAtOnce: boolean;
};

const fresh = (): Founding => ({ key: crypto.randomUUID(), name: '', purpose: '', nations: [], title: '', clauses: [], openAtOnce: false });

export function useFounding() {
  const draft = useDraft('founding', fresh);
  return { draft, begin: () => draft.set(fresh()) };
}

export type Founded = {
  id: string;
  /** What was refused after the founding itself, in words. */
  refused: { nation?: string; why: string }[];
};

/** Founds, then invites, then opens. Once it is founded, what is refused is told and does not undo it. */
export async function found({ name, purpose, title, nations, openAtOnce }: Founding, leadNation: string, clauses: Clause[], key: string): Promise<Founded> {
  const answer: unknown = await consortium.POST('/v1/consortia', {
    params: { header: { 'Idempotency-Key': key } },
    body: { name, purpose, leadNation, arrangement: { title, clauses } },
  });
  const { id } = (answer as { data: Consortium['ConsortiumView'] }).data;
  const refused: Founded['refused'] = [];
  const params = (then: string) => ({ path: { consortiumId: id }, header: { 'Idempotency-Key': `${key}-${then}` } });
  const attempt = async (sent: Promise<unknown>, nation?: string) => {
    await sent.catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      refused.push({ nation, why: error.message });
    });
  };
  for (const nation of nations) await attempt(consortium.POST('/v1/consortia/{consortiumId}/invitations', { params: params(nation), body: { nation } }), nation);
  // Who was not invited could not sign: then the text is not opened over its head.
  if (openAtOnce && refused.length === 0) {
    await attempt(consortium.POST('/v1/consortia/{consortiumId}/stages', { params: params('open'), body: { stage: 'OPEN_FOR_SIGNATURE' } }));
  }
  return { id, refused };
}
