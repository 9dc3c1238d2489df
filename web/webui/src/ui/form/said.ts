import type { ReactNode } from 'react';

type Words = { title: string; lead?: ReactNode; submit: string; done: string };

/** What an act is called, on its dialog, its button and when it is done, out of its texts: `<ActionDialog {...said(t)} …>`. */
export const said = ({ title, lead, submit, done }: Words): Words => ({ title, lead, submit, done });
