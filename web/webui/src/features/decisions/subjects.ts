import { useQueries, useQuery } from '@tanstack/react-query';
import { consortium, funding, project, useList } from '@/api';
import { useNameOf } from '../consortia/parts';

type Choice = { value: string; label: string };
type Adoptable = { id: string; state?: string | null };

/** What a question of a kind has to name: nothing, a nation, a fraction, or one of what waits for a decision. */
export const subjectOf = (question: string): 'nothing' | 'nation' | 'thing' =>
  ['EXPULSION', 'ARREARS_WAIVER'].includes(question) ? 'nation' : ['OVERRUN', 'TERMINATION', 'OTHER', ''].includes(question) ? 'nothing' : 'thing';

/** Those that wait for a decision of this kind. */
export function useSubjects(consortiumId: string, question: string): { pending: boolean; choices: Choice[] } {
  const nameOf = useNameOf();
  const path = { path: { consortiumId } };
  const on = (...kinds: string[]) => ({ enabled: kinds.includes(question) });
  const amendments = useQuery({ ...consortium.read('/v1/consortia/{consortiumId}/amendments', path), ...on('AMENDMENT') });
  const accessions = useQuery({ ...consortium.read('/v1/consortia/{consortiumId}/accessions', path), ...on('ACCESSION', 'BUY_IN_WAIVER') });
  const projects = useList(project.list('/v1/consortia/{consortiumId}/projects', path), on('PROJECT', 'IN_KIND'));
  const budgets = useList(funding.list('/v1/consortia/{consortiumId}/budgets', path), on('BUDGET'));
  const shares = useList(funding.list('/v1/consortia/{consortiumId}/cost-shares', path), on('COST_SHARE'));
  const eligibility = useList(funding.list('/v1/consortia/{consortiumId}/eligibility-rules', path), on('ELIGIBILITY'));
  const surpluses = useList(funding.list('/v1/consortia/{consortiumId}/surplus-sharings', path), on('SURPLUS'));
  const writeOffs = useList(funding.list('/v1/consortia/{consortiumId}/write-offs', path), on('WRITE_OFF'));
  const waivers = useList(funding.list('/v1/consortia/{consortiumId}/interest-waivers', path), on('INTEREST_WAIVER'));
  const reopenings = useList(funding.list('/v1/consortia/{consortiumId}/period-reopenings', path), on('PERIOD_REOPENING'));
  const settlements = useList(funding.list('/v1/consortia/{consortiumId}/withdrawal-settlements', path), on('WITHDRAWAL_SETTLEMENT'));
  // Agreements in kind belong to a project each.
  const inKind = useQueries({
    queries: projects.items.map(({ id }) => ({ ...project.read('/v1/projects/{projectId}/in-kind-agreements', { path: { projectId: id } }), ...on('IN_KIND') })),
    combine: (found) => ({ pending: found.some((one) => one.isPending), items: found.flatMap((one) => one.data?.items ?? []) }),
  });

  const waiting = <T extends Adoptable>({ items, pending }: { items: T[]; pending: boolean }, label: (one: T) => string, idOf: (one: T) => string = (one) => one.id) => ({
    pending,
    choices: items.filter((one) => one.state === 'PROPOSED').map((one) => ({ value: idOf(one), label: label(one) })),
  });
  const money = (amount?: { value: string; currency: string } | null) => (amount ? `${amount.value} ${amount.currency}` : '');

  switch (question) {
    case 'AMENDMENT':
      return { pending: amendments.isPending, choices: (amendments.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.title} (${nameOf(one.proposedBy)})` })) };
    case 'ACCESSION':
      return { pending: accessions.isPending, choices: (accessions.data?.items ?? []).filter((one) => !one.admittedBy).map((one) => ({ value: one.id, label: nameOf(one.nation) })) };
    case 'BUY_IN_WAIVER':
      return { pending: accessions.isPending, choices: (accessions.data?.items ?? []).filter((one) => one.buyIn && !one.buyInWaived).map((one) => ({ value: one.id, label: nameOf(one.nation) })) };
    case 'PROJECT':
      return waiting(projects, (one) => `${one.number} ${one.name}`);
    case 'BUDGET':
      return waiting(budgets, (one) => `${one.name}, ${money(one.total)}`, (one) => one.decisionSubject ?? one.id);
    case 'COST_SHARE':
      return waiting(shares, (one) => `${one.name}, version ${one.number}`);
    case 'ELIGIBILITY':
      return waiting(eligibility, (one) => `Version ${one.number}`);
    case 'SURPLUS':
      return waiting(surpluses, (one) => money(one.amount));
    case 'WRITE_OFF':
      return waiting(writeOffs, (one) => `${nameOf(one.nation)}, ${money(one.amount)}`);
    case 'INTEREST_WAIVER':
      return waiting(waivers, (one) => `${nameOf(one.nation)}, ${money(one.amount)}`);
    case 'PERIOD_REOPENING':
      return waiting(reopenings, (one) => String(one.period ?? one.id));
    case 'WITHDRAWAL_SETTLEMENT':
      return waiting(settlements, (one) => `${one.number} ${nameOf(one.nation)}`);
    case 'IN_KIND':
      return waiting(inKind, (one) => `${nameOf(one.nation)}, ${money(one.value)}`);
    default:
      return { pending: false, choices: [] };
  }
}
