import type { Plugin } from 'vite';

export function asUser(user: string): Plugin;
