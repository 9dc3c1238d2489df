import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { funding, useList, type Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { ErrorState } from '@/ui/ErrorState';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { Day } from '@/ui/Time';
import { EntryLink } from '../parts/EntryLink';
import { PlainTable } from '../parts/PlainTable';
import { useKeepers } from '../parts/useKeepers';
import { callTexts } from '../texts';
import { ConversionFacts } from './ConversionFacts';
import { ReverseReceipt } from './ReverseReceipt';
import { WaitingReceipts } from './WaitingReceipts';

type Receipt = Funding['Receipt'];
const t = callTexts.receipts;

/** What was paid on a call, and what waits for a second person. Rate and both dates show where another currency paid. */
export function Receipts({ call }: { call: Funding['Call'] }) {
  const { mayApprove } = useKeepers(call.consortiumId);
  const receipts = useList(funding.list('/v1/calls/{callId}/receipts', { path: { callId: call.id } }));
  const [reversing, setReversing] = useState<Receipt>();
  const converted = receipts.items.some((receipt) => receipt.parts.some((part) => part.rate));
  return (
    <Panel title={t.title}>
      <WaitingReceipts callId={call.id} />
      {receipts.error && <ErrorState error={receipts.error} retry={receipts.retry} />}
      {!receipts.pending && receipts.items.length === 0 && <p className="ml-note">{t.none}</p>}
      {receipts.items.length > 0 && (
        <PlainTable
          label={t.title}
          rows={receipts.items}
          rowKey={(row) => row.id}
          columns={[
            { header: t.number, cell: (row) => <span className="ml-number">{row.number}</span> },
            { header: t.nation, cell: (row) => <Nation code={row.nation} named /> },
            { header: t.amount, cell: (row) => <Amount money={row.amount} />, end: true },
            { header: t.settled, cell: (row) => <Amount money={row.settled} />, end: true },
            { header: t.valueDate, cell: (row) => <Day on={row.valueDate} /> },
            converted && { header: t.rate, cell: (row) => <ConversionFacts receipt={row} callId={call.id} /> },
            { header: t.reference, cell: (row) => row.bankReference },
            { header: t.entry, cell: (row) => <EntryLink consortiumId={call.consortiumId} entry={{ number: row.entryNumber ?? '' }} /> },
            {
              header: t.state,
              cell: (row) => (row.reversal ? <Status word={t.reversed(row.reversal.number)} tone="attention" /> : <Status word={t.booked} tone="good" />),
            },
          ]}
          actions={
            mayApprove
              ? (row) =>
                  row.reversal ? null : (
                    <Button variant="link" isInline onClick={() => setReversing(row)} aria-label={callTexts.reverse.title(row.number)}>
                      {callTexts.reverse.act}
                    </Button>
                  )
              : undefined
          }
        />
      )}
      {reversing && <ReverseReceipt receipt={reversing} onClose={() => setReversing(undefined)} />}
    </Panel>
  );
}
