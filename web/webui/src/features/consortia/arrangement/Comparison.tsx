import { Button } from '@patternfly/react-core';
import type { Consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import type { Tone } from '@/ui/statuses';
import { RuleView } from '../rules/RuleView';
import type { Change } from './difference';
import { arrangementTexts } from './texts';

const t = arrangementTexts.difference;
const tones: Record<Change['kind'], Tone> = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'attention' };

type Props = { title: string; changes: readonly Change[]; onBack: () => void };

/** Two texts side by side, only where they differ; one beneath the other where there is no room. */
export function Comparison({ title, changes, onBack }: Props) {
  return (
    <Panel title={title} actions={<Button variant="link" isInline onClick={onBack}>{t.back}</Button>}>
      <Changes of={changes} />
    </Panel>
  );
}

/** What changes, clause by clause. */
export function Changes({ of }: { of: readonly Change[] }) {
  if (of.length === 0) return <EmptyScreen title={t.none} text="" headingLevel="h3" />;
  return (
    <ol className="ml-changes">
      {of.map((change) => (
        <li key={change.number}>
          <h3>
            <span className="ml-clause-number">{change.number}</span> <Status tone={tones[change.kind]} word={t.kinds[change.kind]} />
          </h3>
          <div className="ml-beside">
            <Side name={t.before} clause={change.before} />
            <Side name={t.after} clause={change.after} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Side({ name, clause }: { name: string; clause?: Consortium['Clause'] | null }) {
  return (
    <section aria-label={name} className={clause ? 'ml-side' : 'ml-side ml-side-absent'}>
      <p className="ml-note">{name}</p>
      {clause ? (
        <>
          <p className="ml-strong">{clause.title}</p>
          <p className="ml-text">{clause.text}</p>
          {clause.rule && <RuleView rule={clause.rule} />}
        </>
      ) : (
        <p className="ml-note">{t.absent}</p>
      )}
    </section>
  );
}
