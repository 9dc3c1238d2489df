import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day, flag, oneOf, parseSearch, search, stringifySearch, tableSearch } from './search';

describe('an address', () => {
  it('stays readable and comes back as it was', () => {
    const query = stringifySearch({ stage: ['IN_EFFECT', 'CLOSED'], q: 'quantum & more', sort: '-name', none: undefined, empty: '' });
    expect(query).toBe('?stage=IN_EFFECT&stage=CLOSED&q=quantum+%26+more&sort=-name');
    expect(parseSearch(query)).toEqual({ stage: ['IN_EFFECT', 'CLOSED'], q: 'quantum & more', sort: '-name' });
    expect(stringifySearch({})).toBe('');
  });

  it('is a list for what may be several, even if there is one', () => {
    const schema = search(tableSearch('stage'));
    expect(v.parse(schema, parseSearch('?stage=OPEN'))).toEqual({ stage: ['OPEN'] });
  });

  it('loses what it may not say, and keeps the rest', () => {
    const schema = search({ ...tableSearch(), view: oneOf(['list', 'graph']), asOf: day(), mine: flag() });
    expect(v.parse(schema, parseSearch('?view=cube&asOf=yesterday&mine=yes&q=x&evil=1'))).toEqual({ q: 'x' });
    expect(v.parse(schema, parseSearch('?view=graph&asOf=2026-03-01&mine=true'))).toEqual({ view: 'graph', asOf: '2026-03-01', mine: true });
  });
});
