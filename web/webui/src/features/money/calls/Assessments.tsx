import { Button } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { isZero } from '@/ui/money';
import { Panel } from '@/ui/Panel';
import { Day } from '@/ui/Time';
import { PlainTable } from '../parts/PlainTable';
import { useKeepers } from '../parts/useKeepers';
import { callTexts } from '../texts';
import { MakeCall } from './MakeCall';

type Assessment = Funding['Assessment'];
type Props = { consortiumId: string; assessments: readonly Assessment[]; nameOf: (projectId?: string | null) => string };
const t = callTexts.assessments;

export function Assessments({ consortiumId, assessments, nameOf }: Props) {
  const { mayBook } = useKeepers(consortiumId);
  const [calling, setCalling] = useState<Assessment>();
  if (assessments.length === 0) return null;
  return (
    <Panel title={t.title} lead={t.lead}>
      <PlainTable
        label={t.title}
        rows={assessments}
        rowKey={(row) => row.id}
        columns={[
          {
            header: t.number,
            cell: (row) => (
              <Link to="/money/$consortiumId/assessments/$assessmentId" params={{ consortiumId, assessmentId: row.id }} className="ml-number">
                {row.number}
              </Link>
            ),
          },
          { header: callTexts.scope, cell: (row) => nameOf(row.projectId) },
          { header: t.budget, cell: (row) => row.basis?.budgetName },
          { header: t.scale, cell: (row) => `${row.basis?.costShareName}, v${row.basis?.costShareNumber}` },
          { header: t.on, cell: (row) => <Day on={row.assessedOn} /> },
          { header: t.amount, cell: (row) => <Amount money={row.amount} />, end: true },
          { header: t.called, cell: (row) => <Amount money={row.called} />, end: true },
          { header: t.remaining, cell: (row) => <Amount money={row.remaining} tone={row.remaining && isZero(row.remaining) ? 'quiet' : 'strong'} />, end: true },
        ]}
        actions={
          mayBook
            ? (row) =>
                row.remaining && !isZero(row.remaining) ? (
                  <Button variant="secondary" size="sm" onClick={() => setCalling(row)}>
                    {callTexts.make.act}
                  </Button>
                ) : null
            : undefined
        }
      />
      {calling && <MakeCall assessment={calling} onClose={() => setCalling(undefined)} />}
    </Panel>
  );
}
