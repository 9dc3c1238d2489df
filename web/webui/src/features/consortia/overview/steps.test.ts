import { describe, expect, it } from 'vitest';
import { actsOf } from './steps';

const seen = { stage: 'OPEN_FOR_SIGNATURE', standing: 'INVITED', liaison: true, leads: false, canLeave: true };

describe('what a nation can do', () => {
  it('offers nothing to whom does not act for the nation', () => {
    expect(actsOf({ ...seen, liaison: false })).toEqual({ pressing: [], also: [] });
  });

  it('asks the invited to sign, also once the arrangement is in effect, and not before it is open', () => {
    expect(actsOf(seen).pressing).toEqual(['sign']);
    expect(actsOf({ ...seen, stage: 'IN_EFFECT' }).pressing).toEqual(['sign']);
    expect(actsOf({ ...seen, stage: 'NEGOTIATION' }).pressing).toEqual([]);
  });

  it('asks for the approval after a signature subject to it', () => {
    expect(actsOf({ ...seen, standing: 'SIGNED_SUBJECT_TO_APPROVAL' }).pressing).toEqual(['ratify', 'apply']);
    expect(actsOf({ ...seen, standing: 'PROVISIONALLY_APPLYING' }).pressing).toEqual(['ratify']);
  });

  it('lets a party leave only where a clause says how, and take its notice back', () => {
    expect(actsOf({ ...seen, stage: 'IN_EFFECT', standing: 'PARTY' }).also).toEqual(['notice']);
    expect(actsOf({ ...seen, stage: 'IN_EFFECT', standing: 'PARTY', canLeave: false }).also).toEqual([]);
    expect(actsOf({ ...seen, stage: 'IN_EFFECT', standing: 'NOTICE_GIVEN' })).toEqual({ pressing: ['revoke'], also: [] });
  });

  it('lets the lead nation bring nations in until a decision is needed for it', () => {
    const lead = { ...seen, leads: true, canLeave: false, standing: 'NEGOTIATING' };
    expect(actsOf({ ...lead, stage: 'CONCEPT' })).toEqual({ pressing: ['open'], also: ['invite', 'observe', 'announce'] });
    expect(actsOf({ ...lead, stage: 'INITIALLED' }).also).toEqual(['invite', 'observe']);
    expect(actsOf({ ...lead, standing: 'PARTY', inEffectOn: '2027-01-01' }).also).toEqual(['observe']);
  });
});
