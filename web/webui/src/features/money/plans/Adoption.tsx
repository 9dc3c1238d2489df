import type { Funding } from '@/api';
import { Status } from '@/ui/Status';
import { DecisionLink } from '../parts/DecisionLink';
import { planTexts as t } from '../texts';

type Adopted = { state: Funding['AdoptionState']; decision?: Funding['DecisionRef'] | null; notAdopted?: Funding['Objection'] | null };

/** Whether the nations adopted something, by which decision, or why a decision did not do it. */
export function Adoption({ of }: { of: Adopted }) {
  return (
    <span className="ml-adoption">
      <Status of={of.state} /> {of.decision ? <DecisionLink decision={of.decision} /> : <span className="ml-note">{t.waits}</span>}
      {of.notAdopted && (
        <span className="ml-note">
          {t.notAdopted}: {of.notAdopted.detail}
        </span>
      )}
    </span>
  );
}
