import { useEffect, useState } from 'react';
import { texts } from '@/app/texts';
import { formatDay, formatInstant, formatSpan } from './timeFormat';

type Maybe = string | null | undefined;

/** A point in time, in the reader's zone; the server's own writing is its title. */
export function Instant({ at }: { at: Maybe }) {
  if (!at) return <>{texts.none}</>;
  return (
    <time className="ml-time" dateTime={at} title={at}>
      {formatInstant(at)}
    </time>
  );
}

/** A date without time. */
export function Day({ on }: { on: Maybe }) {
  if (!on) return <>{texts.none}</>;
  return (
    <time className="ml-time" dateTime={on} title={on}>
      {formatDay(on)}
    </time>
  );
}

/** Each second in the last hour, else each minute. */
const pace = (left: number) => (left < 3_600_000 ? 1000 : 60_000 - (Date.now() % 60_000));

/**
 * The time that is left until an instant. It ticks for the eye; a screen reader is told when an hour, ten minutes and
 * one minute are left and when it is over, not every second.
 */
export function Countdown({ until, onOver }: { until: string; onOver?: () => void }) {
  const end = Date.parse(until);
  const [now, setNow] = useState(Date.now);
  const left = end - now;
  const over = left <= 0;
  useEffect(() => {
    if (over) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(pace(left), left + 50));
    return () => clearTimeout(timer);
  }, [left, over]);
  useEffect(() => {
    if (over) onOver?.();
    // Once, when it gets over; what the caller does then is its own matter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);
  const step = [60_000, 600_000, 3_600_000].find((mark) => left <= mark);
  return (
    <span className={`ml-countdown${over ? ' ml-countdown-over' : step ? ' ml-countdown-soon' : ''}`}>
      <time dateTime={until} title={formatInstant(until)} role="timer">
        {over ? texts.time.over : texts.time.left(formatSpan(left))}
      </time>
      <span className="pf-v6-screen-reader" role="status">
        {over ? texts.time.over : step && texts.time.left(formatSpan(step))}
      </span>
    </span>
  );
}
