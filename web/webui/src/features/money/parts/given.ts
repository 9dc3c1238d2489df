import type { Money } from '@/ui/money';

/** The amounts that are there. */
export const given = (amounts: Iterable<Money | null | undefined>): Money[] => [...amounts].filter((money) => money !== null && money !== undefined);

/** The day in UTC, by which the services reckon. */
export const today = () => new Date().toISOString().slice(0, 10);
