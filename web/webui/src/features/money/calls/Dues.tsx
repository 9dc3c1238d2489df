import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import type { Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { Nation } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { isZero } from '@/ui/money';
import { PaidBar } from '../parts/PaidBar';
import { PlainTable } from '../parts/PlainTable';
import { useKeepers } from '../parts/useKeepers';
import { callTexts as t, texts } from '../texts';
import { Receive } from './Receive';
import { isOver, outstandingOf, paidOf } from './standing';

type Due = Funding['Due'];

/** What each nation has to pay of a call; who is late is said in words. */
export function Dues({ call }: { call: Funding['Call'] }) {
  const { mayBook } = useKeepers(call.consortiumId);
  const [receiving, setReceiving] = useState<Due>();
  const late = isOver(call.dueOn);
  return (
    <>
      <PlainTable
        label={t.dues}
        rows={call.dues}
        rowKey={(due) => due.nation}
        columns={[
          { header: t.nation, cell: (due) => <Nation code={due.nation} named />, total: texts.total },
          {
            header: t.standing,
            cell: (due) =>
              due.outstanding && isZero(due.outstanding) ? (
                <Status word={t.standings.paid} tone="good" />
              ) : (
                <Status word={late ? t.standings.late : t.standings.open} tone={late ? 'bad' : 'open'} />
              ),
          },
          { header: t.billed, cell: (due) => <Amount money={due.amount} />, end: true, total: <Amount money={call.amount} tone="strong" /> },
          { header: t.paid, cell: (due) => due.paid && due.amount && <PaidBar paid={due.paid} of={due.amount} />, end: true, total: <Amount money={paidOf(call)} tone="strong" /> },
          {
            header: t.outstanding,
            cell: (due) => <Amount money={due.outstanding} tone={due.outstanding && isZero(due.outstanding) ? 'quiet' : late ? 'danger' : 'strong'} />,
            end: true,
            total: <Amount money={outstandingOf(call)} tone="strong" />,
          },
          { header: t.paymentReference, cell: (due) => <code>{due.paymentReference}</code> },
        ]}
        actions={
          mayBook
            ? (due) =>
                due.outstanding && !isZero(due.outstanding) ? (
                  <Button variant="secondary" size="sm" onClick={() => setReceiving(due)} aria-label={`${t.receive.act}: ${due.nation}`}>
                    {t.receive.act}
                  </Button>
                ) : null
            : undefined
        }
      />
      {receiving && <Receive call={call} due={receiving} onClose={() => setReceiving(undefined)} />}
    </>
  );
}
