import { Button } from '@patternfly/react-core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { funding, Problem, type Funding } from '@/api';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { FactsSkeleton } from '@/ui/Skeletons';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { Instant } from '@/ui/Time';
import { proves } from '../seals/merkle';
import { journalTexts } from '../texts';

const t = journalTexts.seal;

/** Where the entry stands in the sealed journal, and a proof that the reader's own browser computes. */
export function SealPanel({ entryId }: { entryId: string }) {
  const proof = useQuery(funding.read('/v1/journal-entries/{entryId}/inclusion-proof', { path: { entryId } }));
  return (
    <Panel title={t.title} lead={t.lead}>
      {proof.data ? (
        <Proof proof={proof.data} />
      ) : proof.error instanceof Problem && proof.error.status === 409 ? (
        <p>
          {t.notYet}{' '}
          <Button variant="link" isInline onClick={() => void proof.refetch()}>
            {t.verify}
          </Button>
        </p>
      ) : proof.error ? (
        <ErrorState error={proof.error} retry={() => void proof.refetch()} />
      ) : (
        <FactsSkeleton />
      )}
    </Panel>
  );
}

function Proof({ proof }: { proof: Funding['InclusionProof'] }) {
  const { checkpoint } = proof;
  const [index, size] = [proof.index ?? 0, checkpoint?.size ?? 0];
  const verifying = useMutation({
    mutationFn: () =>
      proves({ leaf: proof.leaf ?? '', leafHash: proof.leafHash ?? '', index, path: proof.path, size, root: checkpoint?.root ?? '' }),
  });
  return (
    <div className="ml-stack">
      <Facts
        of={[
          [t.place, t.of((index + 1).toLocaleString(), size.toLocaleString())],
          fact(t.sealedAt, <Instant at={checkpoint?.sealedAt} />),
          fact(t.leafHash, <code className="ml-hash">{proof.leafHash}</code>),
          fact(t.root, <code className="ml-hash">{checkpoint?.root}</code>),
        ]}
      />
      <div className="ml-verify">
        <Button variant="secondary" size="sm" onClick={() => verifying.mutate()} isLoading={verifying.isPending}>
          {t.verify}
        </Button>
        <span role="status">
          {verifying.data !== undefined && <Status word={verifying.data ? t.good : t.bad} tone={verifying.data ? 'good' : 'bad'} />}
        </span>
      </div>
      <details className="ml-details">
        <summary>
          {t.leaf}, {t.steps(proof.path.length)}
        </summary>
        <p className="ml-note">{t.matches}</p>
        <pre tabIndex={0} aria-label={t.leaf}>{proof.leaf}</pre>
        <ol className="ml-hashes">
          {proof.path.map((hash) => (
            <li key={hash}>
              <code className="ml-hash">{hash}</code>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
