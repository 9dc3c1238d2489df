import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation } from '@/ui/Nation';
import { Instant } from '@/ui/Time';
import { texts } from './texts';
import type { Declaration } from './useDecision';

/** Everything that nations declared, in the order in which they did: replaced votes too. */
export function OnRecord({ declarations, bare }: { declarations: readonly Declaration[]; bare?: boolean }) {
  if (declarations.length === 0) return bare ? <p className="ml-note">{texts.record.none}</p> : <EmptyScreen title={texts.record.title} text={texts.record.none} headingLevel="h3" />;
  return (
    <ol className="ml-record">
      {declarations.map((one) => (
        <li key={one.id}>
          <span className="ml-record-head">
            <Nation code={one.nation} named />
            <span className="ml-strong">{texts.votes[one.kind]}</span>
            <Instant at={one.declaredAt} />
          </span>
          {one.text && <p className="ml-text">{one.text}</p>}
        </li>
      ))}
    </ol>
  );
}
