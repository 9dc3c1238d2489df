import type { Funding } from '@/api';
import { funding, useList } from '@/api';
import { Total } from '@/ui/Amount';
import { Panel } from '@/ui/Panel';
import { Instant } from '@/ui/Time';
import { PlainTable } from '../parts/PlainTable';
import { approvalTexts } from '../texts';
import { callWaiting, receiptWaiting, type Waiting } from './waiting';

const t = approvalTexts.rejections;

type Row = { of: Waiting; approval: Funding['CallProposal']['approval'] };

/** Calls and receipts that a second person refused, and why, for whoever proposed them and for auditors; newest first. */
export function Rejected({ consortiumId }: { consortiumId: string }) {
  const path = { consortiumId };
  const query = { state: 'REJECTED' } as const;
  const calls = useList(funding.list('/v1/consortia/{consortiumId}/call-proposals', { path, query }));
  const receipts = useList(funding.list('/v1/consortia/{consortiumId}/receipt-proposals', { path, query }));
  const rows: Row[] = [
    ...calls.items.map((proposal) => ({ of: callWaiting(proposal, ''), approval: proposal.approval })),
    ...receipts.items.map((proposal) => ({ of: receiptWaiting(proposal), approval: proposal.approval })),
  ].sort((a, b) => (b.approval?.decidedAt ?? '').localeCompare(a.approval?.decidedAt ?? ''));
  if (rows.length === 0) return null;
  return (
    <Panel title={t.title}>
      <PlainTable
        label={t.title}
        rows={rows}
        rowKey={(row) => row.of.key}
        columns={[
          { header: approvalTexts.kind, cell: (row) => approvalTexts.kinds[row.of.kind] },
          { header: approvalTexts.subject, cell: (row) => row.of.subject },
          { header: approvalTexts.amount, cell: (row) => <Total of={row.of.money} />, end: true },
          { header: approvalTexts.proposedBy, cell: (row) => row.approval?.proposedBy },
          { header: t.by, cell: (row) => row.approval?.decidedBy },
          { header: t.at, cell: (row) => <Instant at={row.approval?.decidedAt} /> },
          { header: approvalTexts.acts.reason, cell: (row) => row.approval?.rejection },
        ]}
      />
    </Panel>
  );
}
