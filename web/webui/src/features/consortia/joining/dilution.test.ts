import { describe, expect, it } from 'vitest';
import { formatFraction, total } from '@/ui/fraction';
import { asDiluted, diluted, newShare } from './dilution';

const scale = [{ nation: 'GBR', weight: '40' }, { nation: 'AUS', weight: '35' }, { nation: 'CAN', weight: '25' }];

describe('a newcomer', () => {
  it('takes its share out of everybody’s, and the scale stays whole', () => {
    const then = diluted(scale, '100', 'JPN', newShare('12', '100')!);
    expect(then.map(({ nation, after }) => [nation, formatFraction(after)])).toEqual([['GBR', '35.2'], ['AUS', '30.8'], ['CAN', '22'], ['JPN', '12']]);
    expect(formatFraction(total(then.map((one) => one.after)))).toBe('100');
    expect(asDiluted(scale, [{ nation: 'GBR', weight: '176/5' }, { nation: 'JPN', weight: '12' }])).toEqual([then[0], then[3]]);
  });

  it('has a share between nothing and the whole, and none while it is half typed', () => {
    expect(['0', '100', '-3', '1/', ''].map((typed) => newShare(typed, '100'))).toEqual(Array(5).fill(undefined));
    expect(newShare('1/3', '1')).toBeDefined();
  });
});
