import { Link } from '@tanstack/react-router';
import { texts } from '@/app/texts';

/** The decision behind something: money needs one. */
export function DecisionLink({ decision }: { decision?: { id: string; number: string } | null }) {
  if (!decision) return <>{texts.none}</>;
  return (
    <Link to="/decisions/$decisionId" params={{ decisionId: decision.id }}>
      {decision.number}
    </Link>
  );
}
