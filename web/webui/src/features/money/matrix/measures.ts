/** What the matrix can show of each nation and project, in the order of the money's way. */
export const measures = ['agreed', 'notCalled', 'called', 'paid', 'credited', 'outstanding', 'advances'] as const;
export type Measure = (typeof measures)[number];
