export const texts = { decision: 'Decision' } as const;
