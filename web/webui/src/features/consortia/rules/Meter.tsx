import { compareFractions, one, pictureOf, type Fraction } from '@/ui/fraction';

type Props = {
  /** Says in words what the bar shows; a screen reader reads this alone. */
  label: string;
  reached: Fraction;
  /** Where the mark stands. */
  required?: Fraction;
  met?: boolean;
};

/** How much of something is reached, with a mark where it suffices. The words around it say the same. */
export function Meter({ label, reached, required, met }: Props) {
  return (
    <div role="img" aria-label={label} className={`ml-meter${met ? ' ml-meter-met' : ''}`}>
      <div className="ml-meter-reached" style={{ inlineSize: `${pictureOf(reached) * 100}%` }} />
      {required && compareFractions(required, one) < 0 && <div className="ml-meter-mark" style={{ insetInlineStart: `${pictureOf(required) * 100}%` }} />}
    </div>
  );
}
