import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { funding, type Funding } from '@/api';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { Day, Instant } from '@/ui/Time';
import { PartHead } from '../parts/PartHead';
import { ScopeName } from '../parts/ScopeName';
import { useScopes } from '../parts/useScopes';
import { entryKinds, journalTexts } from '../texts';
import { CorrectionLink } from './CorrectionLink';
import { Postings } from './Postings';
import { SealPanel } from './SealPanel';
import { Why } from './Why';

const route = getRouteApi('/shell/money/$consortiumId/journal/$entryId');
const t = journalTexts.entry;

/** One entry: what it posts, why, by whom, what corrects it, and its seal. */
export default function Entry() {
  const { consortiumId, entryId } = route.useParams();
  const found = useQuery(funding.read('/v1/journal-entries/{entryId}', { path: { entryId } }));
  return <Loaded query={found}>{(entry) => <Shown consortiumId={consortiumId} entry={entry} />}</Loaded>;
}

function Shown({ consortiumId, entry }: { consortiumId: string; entry: Funding['JournalEntry'] }) {
  const { nameOf } = useScopes(consortiumId);
  return (
    <>
      <PartHead
        back={<Link to="/money/$consortiumId/journal" params={{ consortiumId }}>{journalTexts.title}</Link>}
        title={`${entry.number} · ${entryKinds[entry.kind] ?? entry.kind}`}
        badge={entry.correctedBy.length > 0 && <Status word={journalTexts.corrected} tone="attention" />}
      />
      <div className="ml-stack">
        <Panel title={t.postings}>
          <Postings lines={entry.lines} />
        </Panel>
        <div className="ml-columns">
          <Why consortiumId={consortiumId} entry={entry} />
          <Panel title={t.history}>
            <Facts
              of={[
                fact(journalTexts.effective, <Day on={entry.effectiveOn} />),
                fact(journalTexts.recorded, <Instant at={entry.recordedAt} />),
                [journalTexts.by, entry.recordedBy],
                fact(journalTexts.scope, <ScopeName projectId={entry.projectId} name={nameOf(entry.projectId)} />),
                ...(entry.corrects ? [fact(t.corrects, <CorrectionLink consortiumId={consortiumId} entryId={entry.corrects} />)] : []),
                ...entry.correctedBy.map((id): [string, React.ReactNode] => fact(t.correctedBy, <CorrectionLink consortiumId={consortiumId} entryId={id} />)),
              ]}
            />
          </Panel>
        </div>
        <SealPanel entryId={entry.id} />
      </div>
    </>
  );
}
