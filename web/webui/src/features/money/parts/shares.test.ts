import { describe, expect, it } from 'vitest';
import { decimalOf, formatExact } from './shares';

describe('an exact share', () => {
  it('is shown in decimals, with dots where it does not end', () => {
    expect(decimalOf('1920000001/300')).toBe('6400000.0033…');
    expect(decimalOf('-1/150')).toBe('-0.0066…');
    expect(decimalOf('7/4')).toBe('1.75');
    expect(decimalOf('600/2')).toBe('300');
  });
  it('stays as it is where it is no fraction', () => {
    expect(decimalOf('3678500')).toBe('3678500');
    expect(decimalOf('0.005')).toBe('0.005');
  });
  it('is grouped for reading, never rounded', () => {
    expect(formatExact('1920000001/300', 'en-GB')).toBe('6,400,000.0033…');
    expect(formatExact('-2/3', 'en-GB')).toBe('−0.6666…');
    expect(formatExact('123456789012345678901234', 'en-GB')).toBe('123,456,789,012,345,678,901,234');
  });
});
