import { Panel } from '@/ui/Panel';
import type { Edge } from './graph';
import { texts } from './texts';

const lines: Edge['kind'][] = ['LEADS', 'TAKES_PART', 'INVITED_TO', 'OBSERVES', 'BELONGS_TO'];

export function Legend() {
  return (
    <Panel title={texts.legend}>
      <ul className="ml-web-legend">
        {lines.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 40 10" aria-hidden="true">
              <line x1="1" x2="39" y1="5" y2="5" className={`ml-edge ml-edge-${kind}`} />
            </svg>
            {texts.edges[kind]}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
