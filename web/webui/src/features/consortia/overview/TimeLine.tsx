import { formatInstant } from '@/ui/timeFormat';
import { statusWord } from '@/ui/statuses';
import type { Phase } from './timeline';

type Span = { from: number; to: number };

const shareOf = (at: number, { from, to }: Span) => `${(Math.min(1, Math.max(0, (at - from) / (to - from))) * 100).toFixed(2)}%`;

/** Whether the lines go on so far beyond now that a mark tells something. */
export const isAhead = ({ from, to }: Span, now: number) => to - now > (to - from) / 200;

/** One nation's phases as a line; the columns beside it give the dates. */
export function TimeLine({ phases, span, now }: { phases: readonly Phase[]; span: Span; now: number }) {
  const words = phases.map((phase) => `${statusWord(phase.standing)} from ${formatInstant(new Date(phase.from).toISOString())}`).join('; ');
  return (
    <div className="ml-line" role="img" aria-label={words}>
      {phases.map((phase) => (
        <div
          key={phase.from}
          title={statusWord(phase.standing)}
          className={`ml-phase ml-phase-${phase.standing.toLowerCase().replaceAll('_', '-')}`}
          style={{ insetInlineStart: shareOf(phase.from, span), inlineSize: `calc(${shareOf(phase.to, span)} - ${shareOf(phase.from, span)})` }}
        />
      ))}
      {isAhead(span, now) && <div className="ml-line-now" style={{ insetInlineStart: shareOf(now, span) }} />}
    </div>
  );
}

/** Which colour is which standing, of those that occur. */
export function Legend({ standings, label }: { standings: readonly string[]; label: string }) {
  return (
    <ul className="ml-legend" aria-label={label}>
      {standings.map((standing) => (
        <li key={standing}>
          <span className={`ml-swatch ml-phase-${standing.toLowerCase().replaceAll('_', '-')}`} />
          {statusWord(standing)}
        </li>
      ))}
    </ul>
  );
}
