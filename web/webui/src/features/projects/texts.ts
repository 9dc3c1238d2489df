export const texts = { project: 'Project' } as const;
