import { Button } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { funding, type Funding } from '@/api';
import { ErrorState } from '@/ui/ErrorState';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { EntryLink } from '../parts/EntryLink';
import { PlainTable } from '../parts/PlainTable';
import { texts } from '../texts';

const t = texts.seals;

type Outcome = { size: number; findings: Funding['VerificationFinding'][] };

/** Part by part, until the whole journal is held against its seals. */
async function verify(consortiumId: string, tell: (done: number) => void): Promise<Outcome> {
  const findings: Funding['VerificationFinding'][] = [];
  for (let from = 0; ; ) {
    const { data } = await funding.GET('/v1/consortia/{consortiumId}/verification', {
      params: { path: { consortiumId }, query: { from: String(from) } },
    });
    findings.push(...data!.findings);
    if (data!.next === null || data!.next === undefined) return { size: data!.size ?? 0, findings };
    from = data!.next;
    tell(from);
  }
}

export function VerificationRun({ consortiumId }: { consortiumId: string }) {
  const [done, setDone] = useState(0);
  const run = useMutation({ mutationFn: () => verify(consortiumId, setDone) });
  return (
    <Panel title={t.verification} lead={t.verificationLead}>
      <div className="ml-stack">
        <div className="ml-verify">
          <Button variant="secondary" onClick={() => run.mutate()} isLoading={run.isPending} isDisabled={run.isPending}>
            {run.data ? t.again : t.verify}
          </Button>
          <span role="status">
            {run.isPending && t.verifying(done.toLocaleString())}
            {run.data &&
              (run.data.findings.length === 0 ? (
                <Status word={t.intact(run.data.size.toLocaleString())} tone="good" />
              ) : (
                <Status word={t.broken(run.data.findings.length)} tone="bad" />
              ))}
          </span>
        </div>
        {run.error && <ErrorState error={run.error} retry={() => run.mutate()} />}
        {run.data && run.data.findings.length > 0 && (
          <PlainTable
            label={t.finding}
            rows={run.data.findings}
            rowKey={(_, place) => String(place)}
            columns={[
              { header: t.finding, cell: (row) => statusWord(row.kind) },
              { header: t.entry, cell: (row) => row.entryNumber && <EntryLink consortiumId={consortiumId} entry={{ id: row.entryId ?? undefined, number: row.entryNumber }} /> },
              { header: t.index, cell: (row) => row.index, end: true },
            ]}
          />
        )}
      </div>
    </Panel>
  );
}
