import { funding, useList } from '@/api';
import { Amount } from '@/ui/Amount';
import { Nation } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { Day } from '@/ui/Time';
import { PlainTable } from '../parts/PlainTable';
import { approvalTexts, callTexts } from '../texts';
import { Decide } from '../approvals/Decide';
import { receiptWaiting } from '../approvals/waiting';

const t = callTexts.receipts;

/** The proposed receipts of a call that wait for a second person. */
export function WaitingReceipts({ callId }: { callId: string }) {
  const proposals = useList(funding.list('/v1/calls/{callId}/receipt-proposals', { path: { callId } }));
  const waiting = proposals.items.filter(({ approval }) => approval?.state === 'PROPOSED');
  if (waiting.length === 0) return null;
  return (
    <PlainTable
      label={t.waiting}
      rows={waiting}
      rowKey={(row) => row.id}
      columns={[
        { header: t.nation, cell: (row) => <Nation code={row.nation} named /> },
        { header: t.amount, cell: (row) => <Amount money={row.amount} />, end: true },
        { header: t.valueDate, cell: (row) => <Day on={row.valueDate} /> },
        { header: approvalTexts.proposedBy, cell: (row) => row.approval?.proposedBy },
        { header: t.state, cell: () => <Status word={t.waiting} tone="waiting" /> },
      ]}
      actions={(row) => <Decide waiting={receiptWaiting(row)} />}
    />
  );
}
