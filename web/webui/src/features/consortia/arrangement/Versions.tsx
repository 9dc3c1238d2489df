import { Label } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import type { Consortium } from '@/api';
import { Panel } from '@/ui/Panel';
import { Instant } from '@/ui/Time';
import { arrangementTexts } from './texts';

const t = arrangementTexts.versions;
type Version = Consortium['ArrangementView'];

/** Every version, newest first, with the decision that adopted it. */
export function Versions({ consortiumId, versions }: { consortiumId: string; versions: readonly Version[] }) {
  const newest = versions.at(-1)?.number;
  return (
    <Panel title={t.title}>
      <ol className="ml-versions">
        {versions.toReversed().map(({ number, inForceFrom, decisionId }) => (
          <li key={number}>
            <span className="ml-inline">
              <Link to="/consortia/$consortiumId/arrangement" params={{ consortiumId }} search={number === newest ? {} : { version: String(number) }}>
                {t.number(number!)}
              </Link>
              {number === newest && <Label isCompact variant="outline">{t.now}</Label>}
            </span>
            <span className="ml-note">
              {t.inForce} <Instant at={inForceFrom} />
            </span>
            {decisionId ? <Link to="/decisions/$decisionId" params={{ decisionId }}>{t.decision}</Link> : <span className="ml-note">{t.first}</span>}
            {number! > 1 && (
              <Link to="/consortia/$consortiumId/arrangement" params={{ consortiumId }} search={{ from: String(number! - 1), to: String(number) }}>
                {t.compare}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
