import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@patternfly/react-core';
import { funding, useList, type Funding } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { ErrorState } from '@/ui/ErrorState';
import { Panel } from '@/ui/Panel';
import { TableSkeleton } from '@/ui/Skeletons';
import { Instant } from '@/ui/Time';
import { PlainTable } from '../parts/PlainTable';
import { texts } from '../texts';
import { SignedNote } from './SignedNote';
import { VerificationRun } from './VerificationRun';

const route = getRouteApi('/shell/money/$consortiumId/seals');
const t = texts.seals;

/** So many checkpoints are read: the newest. One is made about each second in which something is booked. */
const CHECKPOINTS = 1000;

/** The signed checkpoints of the journal, and a run of the verification. */
export default function Seals() {
  const { consortiumId } = route.useParams();
  const checkpoints = useList(funding.list('/v1/consortia/{consortiumId}/checkpoints', { path: { consortiumId } }), { bound: CHECKPOINTS });
  const [all, setAll] = useState(false);
  const [note, setNote] = useState<Funding['Checkpoint']>();
  if (checkpoints.pending) return <TableSkeleton />;
  if (checkpoints.error) return <ErrorState error={checkpoints.error} retry={checkpoints.retry} />;
  if (checkpoints.items.length === 0) return <EmptyScreen title={t.emptyTitle} text={t.empty} />;
  return (
    <div className="ml-stack">
      <VerificationRun consortiumId={consortiumId} />
      <Panel title={t.checkpoints} lead={t.lead}>
        <PlainTable
          label={t.checkpoints}
          rows={all ? checkpoints.items : checkpoints.items.slice(0, 20)}
          rowKey={(row) => String(row.size)}
          columns={[
            { header: t.size, cell: (row) => row.size?.toLocaleString() },
            { header: t.sealedAt, cell: (row) => <Instant at={row.sealedAt} /> },
            { header: t.root, cell: (row) => <code className="ml-hash">{row.root}</code> },
            { header: t.key, cell: (row) => <code>{row.keyId}</code> },
          ]}
          actions={(row) => (
            <Button variant="link" isInline onClick={() => setNote(row)} aria-label={t.showNote(String(row.size))}>
              {t.note}
            </Button>
          )}
        />
        {!all && checkpoints.items.length > 20 && (
          <Button variant="link" onClick={() => setAll(true)}>
            {t.showAll(checkpoints.items.length.toLocaleString())}
          </Button>
        )}
      </Panel>
      {note && <SignedNote checkpoint={note} onClose={() => setNote(undefined)} />}
    </div>
  );
}
