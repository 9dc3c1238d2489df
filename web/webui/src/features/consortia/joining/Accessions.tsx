import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { consortium, type Consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { Instant } from '@/ui/Time';
import { dividedBy, formatFraction, formatPercent, parseFraction } from '@/ui/fraction';
import { useArrangement, useConsortium, useConsortiumId, useMine, useNameOf, votes } from '../parts';
import { clauseWith } from '../rules/words';
import { BuyInPreview } from './BuyInPreview';
import { asDiluted } from './dilution';
import { DilutedScale } from './DilutedScale';
import { ProposeAccessionDialog } from './ProposeAccessionDialog';
import { joiningTexts } from './texts';

const t = joiningTexts.accessions;

/** Nations that are to join: with which share, what that does to the others, and what the newcomer pays. */
export default function Accessions() {
  const id = useConsortiumId();
  const found = useQuery(consortium.read('/v1/consortia/{consortiumId}/accessions', { path: { consortiumId: id } }));
  const { data: view } = useConsortium(id);
  const { liaison, manager, standing } = useMine(id);
  const [proposing, setProposing] = useState(false);
  const mayPropose = view?.stage === 'IN_EFFECT' && (liaison || manager) && votes(standing);
  const button = mayPropose && <Button size="sm" onClick={() => setProposing(true)}>{t.propose}</Button>;
  return (
    <Loaded query={found}>
      {({ items }) => (
        <div className="ml-stack">
          {items.length === 0 ? (
            <EmptyScreen title={t.emptyTitle} text={t.empty}>{button}</EmptyScreen>
          ) : (
            <>
              {button && <div>{button}</div>}
              {items.toReversed().map((one) => <OneAccession key={one.id} accession={one} />)}
            </>
          )}
          {proposing && <ProposeAccessionDialog id={id} onClose={() => setProposing(false)} />}
        </div>
      )}
    </Loaded>
  );
}

function OneAccession({ accession }: { accession: Consortium['AccessionView'] }) {
  const nameOf = useNameOf();
  const { data: arrangement } = useArrangement(accession.consortiumId);
  const scale = arrangement && clauseWith(arrangement.clauses, 'scale')?.rule;
  const admitted = Boolean(accession.admittedBy);
  const share = accession.share ? parseFraction(accession.share) : undefined;
  return (
    <Panel title={nameOf(accession.nation)} actions={<Status tone={admitted ? 'good' : 'waiting'} word={admitted ? t.admitted : t.waiting} />}>
      <div className="ml-stack">
        <Facts
          of={[
            [t.facts.share, share && (scale ? `${formatFraction(share)} of ${scale.whole} (${formatPercent(dividedBy(share, parseFraction(scale.whole)))})` : formatFraction(share))],
            [t.facts.buyIn, accession.buyInWaived ? t.buyIn.waived : accession.buyIn ? t.buyIn.yes : t.buyIn.no],
            [t.facts.by, <Nation code={accession.proposedBy} named />],
            [t.facts.at, <Instant at={accession.proposedAt} />],
            ...(accession.admittedBy
              ? [[t.admitted, <Link to="/decisions/$decisionId" params={{ decisionId: accession.admittedBy }}>{t.by}</Link>] as [string, React.ReactNode]]
              : []),
          ]}
        />
        {/* Once it is admitted, the arrangement's own scale holds the newcomer already. */}
        {!admitted && scale && accession.dilutedScale.length > 0 && (
          <section aria-label={t.scale.title}>
            <h3 className="ml-small-heading">{t.scale.title}</h3>
            {share && <p className="ml-note">{t.scale.lead(formatPercent(dividedBy(share, parseFraction(scale.whole))))}</p>}
            <DilutedScale rows={asDiluted(scale.entries, accession.dilutedScale)} />
          </section>
        )}
        {!admitted && accession.dilutedScale.length === 0 && <p className="ml-note">{t.scale.none}</p>}
        {!admitted && accession.buyIn && !accession.buyInWaived && <BuyInPreview accession={accession} />}
      </div>
    </Panel>
  );
}
