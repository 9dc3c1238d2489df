import type { Funding } from '@/api';
import { Nations } from '@/ui/Nation';
import { Day, Instant } from '@/ui/Time';
import { statusWord } from '@/ui/statuses';
import { texts } from '../texts';

type Props = { marking?: Funding['Marking'] | null; asOf?: string | null; cutOff?: Funding['CutOff'] | null };

/** The line that every report carries, on the screen and on paper: marking, as-of date, data cut-off. */
export function Marked({ marking, asOf, cutOff }: Props) {
  return (
    <div className="ml-marked">
      {marking && (
        <span>
          <strong>{statusWord(marking.level ?? '').toUpperCase()}</strong>
        </span>
      )}
      {marking && marking.releasableTo.length > 0 && (
        <span className="ml-marked-release">
          {texts.marking.releasable} <Nations codes={marking.releasableTo} label={texts.marking.releasable} />
        </span>
      )}
      {asOf && (
        <span>
          {texts.asOf.asOf} <Day on={asOf} />
        </span>
      )}
      {cutOff && (
        <span>
          {cutOff.lastEntry ? (
            <>
              {texts.asOf.cutOff(cutOff.lastEntry)}, {texts.asOf.recorded} <Instant at={cutOff.recordedUntil} />
            </>
          ) : (
            texts.asOf.noEntry
          )}
        </span>
      )}
    </div>
  );
}
