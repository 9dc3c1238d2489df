import { useState } from 'react';

/** The time at which a screen was opened, in milliseconds: what is drawn with it stays as it is while one looks. */
export function useNow(): number {
  const [now] = useState(() => Date.now());
  return now;
}

/** The day of it, in UTC, as the services count days. */
export const useToday = (): string => new Date(useNow()).toISOString().slice(0, 10);
