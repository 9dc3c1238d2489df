import { texts } from '@/app/texts';

const instants = new Intl.DateTimeFormat(undefined, {
  year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
});
const days = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });

/** In the reader's zone, which is named. */
export const formatInstant = (iso: string) => instants.format(new Date(iso));

/** A date is the same day everywhere: it is never moved between zones. */
export const formatDay = (iso: string) => days.format(new Date(`${iso}T00:00:00Z`));

/** The two largest parts of a span: "3 d 4 h", "12 min 5 s". */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts: [number, (n: number) => string][] = [
    [Math.floor(seconds / 86_400), texts.time.days],
    [Math.floor(seconds / 3600) % 24, texts.time.hours],
    [Math.floor(seconds / 60) % 60, texts.time.minutes],
    [seconds % 60, texts.time.seconds],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return texts.time.seconds(0);
  return parts.slice(first, first + 2).map(([count, say]) => say(count)).join(' ');
}
