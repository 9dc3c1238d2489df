import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import CircleIcon from '@patternfly/react-icons/dist/esm/icons/circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import HourglassHalfIcon from '@patternfly/react-icons/dist/esm/icons/hourglass-half-icon';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import TimesCircleIcon from '@patternfly/react-icons/dist/esm/icons/times-circle-icon';
import type { ComponentType } from 'react';
import { texts } from '@/app/texts';
import { statuses, statusWord, type Tone } from './statuses';

const icons: Record<Tone, ComponentType> = {
  good: CheckCircleIcon,
  bad: TimesCircleIcon,
  waiting: HourglassHalfIcon,
  open: CircleIcon,
  attention: ExclamationTriangleIcon,
  quiet: MinusCircleIcon,
};

type Props = {
  /** A state as the services write it: `IN_EFFECT`. */
  of?: string | null;
  /** Or words and a tone of your own. */
  word?: string;
  tone?: Tone;
};

/** A state as icon and word; the colour only helps. */
export function Status({ of, word, tone }: Props) {
  if (!of && !word) return <>{texts.none}</>;
  const look = tone ?? statuses[of ?? '']?.tone ?? 'quiet';
  const Icon = icons[look];
  return (
    <span className={`ml-status ml-status-${look}`}>
      <Icon />
      {word ?? statusWord(of!)}
    </span>
  );
}
