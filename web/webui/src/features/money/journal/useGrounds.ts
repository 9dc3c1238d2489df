import { useQuery } from '@tanstack/react-query';
import { funding, type Funding } from '@/api';

/** The way from an entry back to what it rests on: receipt, call, assessment, budget and cost share, as far as there is one. */
export function useGrounds({ kind, sourceId }: Funding['JournalEntry']) {
  const of = (id: string | null | undefined) => ({ enabled: Boolean(id), id: id ?? '' });
  const atReceipt = of(kind === 'RECEIPT' ? sourceId : undefined);
  const receipt = useQuery({ ...funding.read('/v1/receipts/{receiptId}', { path: { receiptId: atReceipt.id } }), enabled: atReceipt.enabled });
  const atCall = of(kind === 'CALL' ? sourceId : receipt.data?.callId);
  const call = useQuery({ ...funding.read('/v1/calls/{callId}', { path: { callId: atCall.id } }), enabled: atCall.enabled });
  const atAssessment = of(kind === 'ASSESSMENT' ? sourceId : call.data?.assessmentId);
  const assessment = useQuery({
    ...funding.read('/v1/assessments/{assessmentId}', { path: { assessmentId: atAssessment.id } }),
    enabled: atAssessment.enabled,
  });
  return { receipt: receipt.data, call: call.data, assessment: assessment.data, basis: useBasis(assessment.data?.basis) };
}

/** The budget and the cost share that an assessment rests on, with the decisions that adopted them. */
export function useBasis(basis: Funding['Basis'] | null | undefined) {
  const [budgetId, costShareId] = [basis?.budgetId ?? '', basis?.costShareId ?? ''];
  const budget = useQuery({ ...funding.read('/v1/budgets/{budgetId}', { path: { budgetId } }), enabled: budgetId !== '' });
  const costShare = useQuery({ ...funding.read('/v1/cost-shares/{costShareId}', { path: { costShareId } }), enabled: costShareId !== '' });
  return { budget: budget.data, costShare: costShare.data };
}
