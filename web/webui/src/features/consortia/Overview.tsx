import { Loaded } from '@/ui/Loaded';
import { EffectPanel } from './overview/EffectPanel';
import { NextSteps } from './overview/NextSteps';
import { Parties } from './overview/Parties';
import { StagePanel } from './overview/StagePanel';
import { SubscriptionPanel } from './overview/SubscriptionPanel';
import { useConsortium, useConsortiumId } from './parts';

/** What a delegate wants to know first: what waits for the nation, how far the arrangement is, and who stands where. */
export default function Overview() {
  const id = useConsortiumId();
  return (
    <Loaded query={useConsortium(id)}>
      {(found) => (
        <div className="ml-stack">
          <NextSteps id={id} />
          <div className="ml-columns ml-columns-narrow">
            <EffectPanel id={id} />
            <SubscriptionPanel id={id} />
            <StagePanel found={found} />
          </div>
          <Parties found={found} />
        </div>
      )}
    </Loaded>
  );
}
