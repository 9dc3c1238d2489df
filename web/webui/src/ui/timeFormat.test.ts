import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatSpan } from './timeFormat';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

describe('times', () => {
  it('say a span in its two largest parts', () => {
    expect(formatSpan(76 * HOUR)).toBe('3 d 4 h');
    expect(formatSpan(12 * 60 * SECOND + 5 * SECOND)).toBe('12 min 5 s');
    expect(formatSpan(48 * HOUR)).toBe('2 d 0 h');
    expect(formatSpan(900)).toBe('0 s');
    expect(formatSpan(-5)).toBe('0 s');
  });

  it('keep a date on its day in every zone', () => {
    expect(formatDay('2026-03-01')).toMatch(/1/);
    expect(formatDay('2026-03-01')).not.toMatch(/28|Feb/);
  });

  it('name the zone of an instant', () => {
    expect(formatInstant('2026-03-01T12:00:00Z')).toMatch(/UTC|GMT|[A-Z]{3,4}/);
  });
});
