const DAY = 86_400_000;

/** The time from one day to another, for drawing: where a day lies in it, from 0 to 1, and the starts of its quarters. */
export type Timeline = { at: (day: string) => number; quarters: { day: string; label: string }[] };

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);

/** A little wider than what it has to hold, so that a mark on the last day is whole. */
export function timeline(days: readonly string[]): Timeline {
  const all = days.map(time);
  const first = Math.min(...all);
  const last = Math.max(...all, first + DAY);
  const margin = (last - first) * 0.03;
  const [start, end] = [first - margin, last + margin];
  const quarters = [];
  const from = new Date(start);
  for (let at = Date.UTC(from.getUTCFullYear(), Math.ceil(from.getUTCMonth() / 3) * 3); at <= end; ) {
    const { year, quarter } = { year: new Date(at).getUTCFullYear(), quarter: new Date(at).getUTCMonth() / 3 };
    if (at >= start) quarters.push({ day: iso(at), label: `${year} Q${quarter + 1}` });
    at = Date.UTC(year, (quarter + 1) * 3);
  }
  return { at: (day) => Math.min(1, Math.max(0, (time(day) - start) / (end - start))), quarters };
}
