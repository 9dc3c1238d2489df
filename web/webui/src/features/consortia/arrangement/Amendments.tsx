import { Button } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import type { Consortium } from '@/api';
import { Panel } from '@/ui/Panel';
import { Instant } from '@/ui/Time';
import { useNameOf } from '../parts';
import { arrangementTexts } from './texts';

const t = arrangementTexts.amendments;

type Props = { consortiumId: string; amendments: readonly Consortium['AmendmentView'][]; onPropose?: () => void };

/** What is proposed; a decision on the question "Amendment" adopts one of them. */
export function Amendments({ consortiumId, amendments, onPropose }: Props) {
  const nameOf = useNameOf();
  return (
    <Panel title={t.title}>
      {amendments.length === 0 && <p className="ml-note">{t.none}</p>}
      <ol className="ml-versions">
        {amendments.toReversed().map((one) => (
          <li key={one.id}>
            <span className="ml-strong">{one.title}</span>
            <span className="ml-note">
              {t.by(nameOf(one.proposedBy))}, {t.basedOn(one.basedOn ?? 1)}, <Instant at={one.proposedAt} />
            </span>
            <Link to="/consortia/$consortiumId/arrangement" params={{ consortiumId }} search={{ amendment: one.id }}>
              {t.read}
            </Link>
          </li>
        ))}
      </ol>
      {onPropose && <Button variant="secondary" size="sm" className="ml-below" onClick={onPropose}>{t.propose}</Button>}
    </Panel>
  );
}
