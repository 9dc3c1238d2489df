import type { Consortium } from '@/api';
import { Facts } from '@/ui/Facts';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { Day, Instant } from '@/ui/Time';
import { useMine } from '../parts';
import { overviewTexts } from './texts';

const t = overviewTexts.facts;
const WAY = ['CONCEPT', 'STATEMENT_OF_INTENT', 'NEGOTIATION', 'INITIALLED', 'OPEN_FOR_SIGNATURE', 'IN_EFFECT'];
const ENDINGS = ['TERMINATED', 'EXPIRED', 'CLOSING', 'CLOSED'];

/** How far the consortium has come, and its first facts. */
export function StagePanel({ found }: { found: Consortium['ConsortiumView'] }) {
  const { nation, standing } = useMine(found.id);
  const way = ENDINGS.includes(found.stage) ? [...WAY, found.stage] : WAY;
  const now = way.indexOf(found.stage);
  return (
    <Panel title={t.title}>
      <ol className="ml-way">
        {way.map((stage, place) => (
          <li key={stage} className={place < now ? 'ml-way-past' : place === now ? 'ml-way-now' : undefined} aria-current={place === now ? 'step' : undefined}>
            {statusWord(stage)}
          </li>
        ))}
      </ol>
      <Facts
        of={[
          [t.lead, <Nation code={found.leadNation} named />],
          [t.founded, <Instant at={found.foundedAt} />],
          [found.stage === 'OPEN_FOR_SIGNATURE' && found.inEffectOn ? t.takesEffect : t.inEffect, <Day on={found.inEffectOn} />],
          [t.mine, <span className="ml-inline"><Nation code={nation} /> <Status of={standing} /></span>],
        ]}
      />
    </Panel>
  );
}
