import { Alert, AlertActionLink } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '@/app/texts';
import type { Draft } from './drafts';

/** Says that what was typed before the page was loaded is here again, and lets one begin anew. */
export function DraftFound({ draft, onDiscard }: { draft: Draft<object>; onDiscard: () => void }) {
  const [told, setTold] = useState(draft.found);
  if (!told) return null;
  const discard = () => {
    onDiscard();
    setTold(false);
  };
  return <Alert isInline variant="info" title={texts.form.draftFound} component="h2" actionLinks={<AlertActionLink onClick={discard}>{texts.form.draftDiscard}</AlertActionLink>} />;
}
