import { Label, type LabelProps } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import CircleIcon from '@patternfly/react-icons/dist/esm/icons/circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import HourglassHalfIcon from '@patternfly/react-icons/dist/esm/icons/hourglass-half-icon';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import TimesCircleIcon from '@patternfly/react-icons/dist/esm/icons/times-circle-icon';
import type { ComponentType } from 'react';
import { texts } from '@/app/texts';
import { statuses, statusWord, type Tone } from './statuses';

const looks: Record<Tone, { color: LabelProps['color']; icon: ComponentType }> = {
  good: { color: 'green', icon: CheckCircleIcon },
  bad: { color: 'red', icon: TimesCircleIcon },
  waiting: { color: 'purple', icon: HourglassHalfIcon },
  open: { color: 'blue', icon: CircleIcon },
  attention: { color: 'orange', icon: ExclamationTriangleIcon },
  quiet: { color: 'grey', icon: MinusCircleIcon },
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
  const look = looks[tone ?? statuses[of ?? '']?.tone ?? 'quiet'];
  const Icon = look.icon;
  return (
    <Label isCompact variant="filled" color={look.color} icon={<Icon />} className="ml-status">
      {word ?? statusWord(of!)}
    </Label>
  );
}
