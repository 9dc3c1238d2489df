/** Quarters of the calendar year, as the services write them: "2027-Q3". */
const place = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
const quarterAt = (n: number) => `${Math.floor(n / 4)}-Q${(n % 4) + 1}`;

export const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** "Q3 2027" */
export const quarterWord = (quarter: string) => `${quarter.slice(5)} ${quarter.slice(0, 4)}`;

/** Every quarter from the first to the last of these, the present one among them, so that gaps are seen. */
export function quartersAround(quarters: readonly string[], now: string): string[] {
  const places = [...quarters, now].map(place);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: last - first + 1 }, (_, step) => quarterAt(first + step));
}

/** What a goal can be moved to: those that are there, and three years from now. */
export function quartersToChoose(now: string, also: readonly string[] = []): string[] {
  const coming = Array.from({ length: 13 }, (_, step) => quarterAt(place(now) + step));
  return [...new Set([...also, ...coming])].sort();
}

export const isPast = (quarter: string, now: string) => place(quarter) < place(now);
