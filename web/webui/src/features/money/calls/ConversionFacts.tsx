import type { Funding } from '@/api';
import { texts } from '@/app/texts';
import { Day } from '@/ui/Time';
import { callTexts } from '../texts';

/** The rate by which a payment in another currency settled the debt, the day it was published, and by whom. */
export function ConversionFacts({ receipt, callId }: { receipt: Funding['Receipt']; callId: string }) {
  const part = receipt.parts.find((one) => one.rate && one.callId === callId) ?? receipt.parts.find((one) => one.rate);
  if (!part) return <>{texts.none}</>;
  return (
    <span>
      {part.rate} <span className="ml-note">({part.rateSource}, <Day on={part.rateDate as string} />)</span>
      <span className="pf-v6-screen-reader"> {callTexts.receipts.rate}</span>
    </span>
  );
}
