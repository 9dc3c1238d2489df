import type { Funding } from '@/api';
import { funding } from '@/api';
import { sums, type Money } from '@/ui/money';
import { given } from '../parts/given';
import { approvalTexts as t } from '../texts';

export type Kind = keyof typeof t.kinds;

/** Something that one person proposed and another one approves, whatever it is. */
export type Waiting = {
  key: string;
  kind: Kind;
  consortiumId: string;
  subject: string;
  nation?: string | null;
  money: Money[];
  /** A due date or a value date. */
  day?: string | null;
  proposedBy?: string | null;
  proposedAt?: string | null;
  approve: (key: string) => Promise<unknown>;
  reject: (key: string, reason: string) => Promise<unknown>;
  /** Whether the reason of a rejection is kept, and so asked for. */
  reasoned: boolean;
};

const header = (key: string) => ({ 'Idempotency-Key': key });

export const callWaiting = (proposal: Funding['CallProposal'], assessment: string): Waiting => {
  const path = { proposalId: proposal.id };
  return {
    key: proposal.id,
    kind: 'call',
    consortiumId: proposal.consortiumId,
    subject: [assessment && t.call(assessment), proposal.reference].filter(Boolean).join(' · ') || t.kinds.call,
    money: given([proposal.amount]),
    day: proposal.dueOn,
    ...proposer(proposal.approval),
    approve: (key) => funding.POST('/v1/call-proposals/{proposalId}/approvals', { params: { path, header: header(key) } }),
    reject: (key, reason) => funding.POST('/v1/call-proposals/{proposalId}/rejections', { params: { path, header: header(key) }, body: { reason } }),
    reasoned: true,
  };
};

export const receiptWaiting = (proposal: Funding['ReceiptProposal']): Waiting => {
  const path = { proposalId: proposal.id };
  return {
    key: proposal.id,
    kind: 'receipt',
    consortiumId: proposal.consortiumId,
    subject: proposal.bankReference ?? t.kinds.receipt,
    nation: proposal.nation,
    money: given([proposal.amount]),
    day: proposal.valueDate,
    ...proposer(proposal.approval),
    approve: (key) => funding.POST('/v1/receipt-proposals/{proposalId}/approvals', { params: { path, header: header(key) } }),
    reject: (key, reason) => funding.POST('/v1/receipt-proposals/{proposalId}/rejections', { params: { path, header: header(key) }, body: { reason } }),
    reasoned: true,
  };
};

export const entryWaiting = (entry: Funding['PendingEntry']): Waiting => {
  const path = { pendingEntryId: entry.id };
  return {
    key: entry.id,
    kind: 'entry',
    consortiumId: entry.consortiumId,
    subject: entry.reason ?? t.kinds.entry,
    money: sums(given(entry.lines.map((line) => line.debit))),
    day: entry.effectiveOn,
    proposedBy: entry.proposedBy,
    proposedAt: entry.proposedAt,
    approve: (key) => funding.POST('/v1/pending-entries/{pendingEntryId}/postings', { params: { path, header: header(key) } }),
    reject: (key) => funding.POST('/v1/pending-entries/{pendingEntryId}/voidings', { params: { path, header: header(key) } }),
    reasoned: false,
  };
};

export const periodWaiting = (closing: Funding['PeriodClosing']): Waiting => {
  const path = { closingId: closing.id };
  return {
    key: closing.id,
    kind: 'period',
    consortiumId: closing.period?.consortiumId ?? '',
    subject: [t.period(closing.period?.name ?? ''), closing.reason].filter(Boolean).join(' · '),
    money: [],
    day: closing.period?.lastDay,
    ...proposer(closing.approval),
    approve: (key) => funding.POST('/v1/period-closings/{closingId}/approvals', { params: { path, header: header(key) } }),
    reject: (key, reason) => funding.POST('/v1/period-closings/{closingId}/rejections', { params: { path, header: header(key) }, body: { reason } }),
    reasoned: true,
  };
};

export const yearWaiting = (closing: Funding['YearClosing']): Waiting => {
  const path = { closingId: closing.id };
  return {
    key: closing.id,
    kind: 'year',
    consortiumId: closing.consortiumId,
    subject: t.year(closing.fiscalYear ?? 0),
    money: given(closing.results.map((result) => result.surplus)),
    day: closing.lastDay,
    ...proposer(closing.approval),
    approve: (key) => funding.POST('/v1/year-closings/{closingId}/approvals', { params: { path, header: header(key) } }),
    reject: (key, reason) => funding.POST('/v1/year-closings/{closingId}/rejections', { params: { path, header: header(key) }, body: { reason } }),
    reasoned: true,
  };
};

export const refundWaiting = (refund: Funding['Refund']): Waiting => {
  const path = { refundId: refund.id };
  return {
    key: refund.id,
    kind: 'refund',
    consortiumId: refund.consortiumId,
    subject: refund.number,
    nation: refund.nation,
    money: given([refund.amount]),
    day: refund.valueDate,
    ...proposer(refund.approval),
    approve: (key) => funding.POST('/v1/refunds/{refundId}/approvals', { params: { path, header: header(key) } }),
    reject: (key, reason) => funding.POST('/v1/refunds/{refundId}/rejections', { params: { path, header: header(key) }, body: { reason } }),
    reasoned: true,
  };
};

export const paymentWaiting = (payment: Funding['ClaimPayment'], claim: Funding['Claim']): Waiting => {
  const path = { paymentId: payment.id };
  return {
    key: payment.id,
    kind: 'payment',
    consortiumId: claim.consortiumId,
    subject: [payment.number, claim.number, claim.organisation?.name].filter(Boolean).join(' · '),
    nation: claim.nation,
    money: given([payment.amount]),
    day: payment.valueDate,
    proposedBy: payment.proposed?.by,
    proposedAt: payment.proposed?.at,
    approve: (key) => funding.POST('/v1/claim-payments/{paymentId}/releases', { params: { path, header: header(key) } }),
    reject: (key) => funding.POST('/v1/claim-payments/{paymentId}/cancellations', { params: { path, header: header(key) } }),
    reasoned: false,
  };
};

const proposer = (approval: Funding['Approval'] | null | undefined) => ({ proposedBy: approval?.proposedBy, proposedAt: approval?.proposedAt });
