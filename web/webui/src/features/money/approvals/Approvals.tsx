import { getRouteApi, Link } from '@tanstack/react-router';
import { Total } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { Day, Instant } from '@/ui/Time';
import { DataTable, type Column } from '@/ui/table';
import { useKeepers } from '../parts/useKeepers';
import { approvalTexts as t } from '../texts';
import { Decide } from './Decide';
import { Rejected } from './Rejected';
import { useWaiting } from './useWaiting';
import type { Waiting } from './waiting';

const route = getRouteApi('/shell/money/$consortiumId/approvals');

const columns = (waitsFor: (row: Waiting) => string): Column<Waiting>[] => [
  { id: 'subject', header: t.subject, value: (row) => row.subject },
  { id: 'kind', header: t.kind, value: (row) => t.kinds[row.kind], facet: true, width: '9rem' },
  { id: 'nation', header: t.nation, value: (row) => row.nation, cell: (row) => <Nation code={row.nation} named />, width: '11rem' },
  { id: 'amount', header: t.amount, value: (row) => row.money[0], cell: (row) => <Total of={row.money} />, align: 'end', width: '11rem' },
  { id: 'day', header: t.due, value: (row) => row.day, cell: (row) => <Day on={row.day} />, width: '8rem' },
  { id: 'proposedBy', header: t.proposedBy, value: (row) => row.proposedBy, width: '9rem' },
  { id: 'proposedAt', header: t.proposedAt, value: (row) => row.proposedAt, cell: (row) => <Instant at={row.proposedAt} />, width: '12rem', hidden: true },
  { id: 'waits', header: t.waits, value: waitsFor, cell: (row) => <Status word={waitsFor(row)} tone={waitsFor(row) === t.you ? 'attention' : 'waiting'} />, width: '12rem' },
];

/** All that waits for a second pair of eyes. Who proposed it sees it wait for somebody else. */
export default function Approvals() {
  const { consortiumId } = route.useParams();
  const { leadNation, mayApprove, username } = useKeepers(consortiumId);
  const list = useWaiting(consortiumId);
  const waitsFor = (row: Waiting) => (mayApprove && row.proposedBy !== username ? t.you : t.approver(leadNation));
  return (
    <div className="ml-stack">
      <p className="ml-lead">{t.lead}</p>
      <DataTable
        id="approvals"
        label={t.title}
        columns={columns(waitsFor)}
        list={list}
        rowKey={(row) => row.key}
        actions={(row) => <Decide waiting={row} />}
        empty={
          <EmptyScreen title={t.emptyTitle} text={t.empty}>
            <Link to="/money/$consortiumId/calls" params={{ consortiumId }}>{t.emptyStep}</Link>
          </EmptyScreen>
        }
      />
      <Rejected consortiumId={consortiumId} />
    </div>
  );
}
