import { useQueries } from '@tanstack/react-query';
import { funding, useList } from '@/api';
import type { List } from '@/api/useList';
import { useReadsMoney } from '@/app/useSession';
import { callWaiting, entryWaiting, paymentWaiting, periodWaiting, receiptWaiting, refundWaiting, yearWaiting, type Waiting } from './waiting';

/** Claims on which a payment may wait. */
const PAYABLE = ['APPROVED', 'PARTLY_APPROVED'];

/** Everything in a consortium that waits for a second pair of eyes, oldest first. */
export function useWaiting(consortiumId: string): List<Waiting> {
  const path = { consortiumId };
  // An approver who is nothing else reads what it approves, and these two lists do not count as that.
  const enabled = useReadsMoney();
  const calls = useList(funding.list('/v1/consortia/{consortiumId}/call-proposals', { path, query: { state: 'PROPOSED' } }));
  const receipts = useList(funding.list('/v1/consortia/{consortiumId}/receipt-proposals', { path, query: { state: 'PROPOSED' } }));
  const entries = useList(funding.list('/v1/consortia/{consortiumId}/pending-entries', { path, query: { state: 'PENDING' } }), { enabled });
  const periods = useList(funding.list('/v1/consortia/{consortiumId}/period-closings', { path }));
  const years = useList(funding.list('/v1/consortia/{consortiumId}/year-closings', { path }));
  const refunds = useList(funding.list('/v1/consortia/{consortiumId}/refunds', { path }));
  const claims = useList(funding.list('/v1/consortia/{consortiumId}/claims', { path }));
  const assessments = useList(funding.list('/v1/consortia/{consortiumId}/assessments', { path }), { enabled });
  const payable = claims.items.filter(({ state }) => PAYABLE.includes(state));
  const payments = useQueries({
    queries: payable.map(({ id }) => funding.read('/v1/claims/{claimId}/payments', { path: { claimId: id }, query: { limit: 200 } })),
  });

  const lists = [calls, receipts, entries, periods, years, refunds, claims, assessments];
  const numberOf = (id: string | null | undefined) => assessments.items.find((assessment) => assessment.id === id)?.number ?? '';
  const open = <T extends { approval?: { state: string } | null }>(items: T[]) => items.filter(({ approval }) => approval?.state === 'PROPOSED');
  const items = [
    ...calls.items.map((proposal) => callWaiting(proposal, numberOf(proposal.assessmentId))),
    ...receipts.items.map(receiptWaiting),
    ...entries.items.map(entryWaiting),
    ...open(periods.items).map(periodWaiting),
    ...open(years.items).map(yearWaiting),
    ...open(refunds.items).map(refundWaiting),
    ...payable.flatMap((claim, place) =>
      (payments[place]?.data?.items ?? []).filter(({ state }) => state === 'PROPOSED').map((payment) => paymentWaiting(payment, claim)),
    ),
  ];
  return {
    items: items.sort((a, b) => (a.proposedAt ?? '').localeCompare(b.proposedAt ?? '')),
    pending: lists.some(({ pending }) => pending),
    growing: lists.some(({ growing }) => growing) || payments.some(({ isPending }) => isPending),
    cut: lists.some(({ cut }) => cut),
    error: [...lists, ...payments].map(({ error }) => error).find(Boolean) ?? null,
    retry: () => {
      lists.filter(({ error }) => error).forEach(({ retry }) => retry());
      payments.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
    },
  };
}
