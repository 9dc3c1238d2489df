import { useDeferredValue } from 'react';
import type { Funding } from '@/api';
import { ErrorState } from '@/ui/ErrorState';
import { FactsSkeleton } from '@/ui/Skeletons';
import { isZero, type Money } from '@/ui/money';
import { callTexts } from '../texts';
import { Apportioned } from './Apportioned';
import { previewOf } from './preview';

type Props = { assessment: Funding['Assessment']; last: Funding['Call'] | undefined; amount: Money };
const t = callTexts.make;

/** Each nation's part of an instalment, by the service's own arithmetic. */
export function CallPreview({ assessment, last, amount }: Props) {
  const asked = useDeferredValue(amount);
  return (
    <Apportioned
      question={previewOf(assessment, last, asked)}
      enabled={!isZero(asked)}
      title={t.preview}
      pending={<FactsSkeleton />}
      refused={(error) => <ErrorState error={error} />}
    />
  );
}
