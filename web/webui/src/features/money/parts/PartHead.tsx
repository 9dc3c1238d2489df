import type { ReactNode } from 'react';
import { texts } from '../texts';

/** Above a part's own page inside a tab: the way back, its name, and what can be done with it. */
export function PartHead({ back, title, badge, actions }: { back: ReactNode; title: string; badge?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="ml-part-head">
      <p className="ml-note">
        {texts.back} {back}
      </p>
      <div className="ml-title-row">
        <h2 className="ml-part-title">{title}</h2>
        {badge}
        {actions && <div className="ml-actions">{actions}</div>}
      </div>
    </div>
  );
}
