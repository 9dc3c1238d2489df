import { Link } from '@tanstack/react-router';

/** The project that something is for, as a link to it; or the consortium itself. */
export function ScopeName({ projectId, name }: { projectId?: string | null; name: string }) {
  if (!projectId) return <>{name}</>;
  return (
    <Link to="/projects/$projectId" params={{ projectId }}>
      {name}
    </Link>
  );
}
