import { queryOptions } from '@tanstack/react-query';
import { problemOf, unreachable } from './problem';

export type Role = 'liaison' | 'programme-manager' | 'finance-officer' | 'approver' | 'auditor' | 'administrator';

export type Session = {
  name: string;
  username: string;
  nation: string;
  roles: Role[];
  clearance: string;
  organisation: string;
};

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session> => {
    const response = await fetch('/session', { signal, headers: { Accept: 'application/json' } }).catch(() => {
      throw unreachable();
    });
    if (!response.ok) throw await problemOf(response);
    return response.json();
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
});

/** Both are navigations: the server answers with a redirect to the identity provider. */
export const signInAddress = (then: string) => `/sign-in?then=${encodeURIComponent(then)}`;
export const signOutAddress = '/sign-out';

type Ending = () => void;
const listeners = new Set<Ending>();

export const sessionEnding = {
  /** Called by whoever sees an answer 499. */
  announce: () => listeners.forEach((listener) => listener()),
  listen(listener: Ending) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
