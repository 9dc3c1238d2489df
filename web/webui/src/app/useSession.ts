import { useSuspenseQuery } from '@tanstack/react-query';
import { session, type Role, type Session } from '@/api/session';

/** Who is signed in; the frame has read it before any screen is shown. */
export const useSession = (): Session => useSuspenseQuery(session).data;

/** Roles that read a consortium's finance; an approver alone reads only what waits for its approval. */
export const useReadsMoney = () => useRole('liaison', 'programme-manager', 'finance-officer', 'auditor');

/** Whether the signed-in person holds one of these roles: to show what they can do, never to protect anything. */
export function useRole(...roles: Role[]): boolean {
  const held = useSession().roles;
  return roles.some((role) => held.includes(role));
}
