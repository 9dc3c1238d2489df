import type { ReactNode } from 'react';

/** A name with its value, for `Facts`. */
export const fact = (name: string, value: ReactNode): [string, ReactNode] => [name, value];
