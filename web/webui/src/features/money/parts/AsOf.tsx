import { Button, TextInput } from '@patternfly/react-core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { formatInstant } from '@/ui/timeFormat';
import { texts } from '../texts';

const t = texts.asOf;

type Said = { asOf?: string; from?: string; to?: string; until?: string; recordedUntil?: string };
type Day = 'asOf' | 'from' | 'to' | 'until';

type Props = {
  days: readonly Day[];
  /** The instant of the data that is shown, which can be kept in the address: then the view comes out the same for ever. */
  cutOff?: string | null;
  knownAt?: boolean;
  children?: ReactNode;
};

/** The day that a view is about and the instant of what was known, both in the address. */
export function AsOf({ days, cutOff, knownAt = false, children }: Props) {
  const said = useSearch({ strict: false }) as Said;
  const navigate = useNavigate();
  const change = (changes: Said) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...changes })) as never, resetScroll: false });
  return (
    <div className="ml-asof" role="group" aria-label={t.label}>
      {days.map((day) => (
        <DayInput key={`${day} ${said[day] ?? ''}`} label={t[day]} value={said[day] ?? ''} onChange={(value) => change({ [day]: value || undefined })} />
      ))}
      {children}
      {knownAt && said.recordedUntil && (
        <span className="ml-asof-frozen">
          {t.recordedUntil} <strong title={said.recordedUntil}>{formatInstant(said.recordedUntil)}</strong>
          <Button variant="link" isInline onClick={() => change({ recordedUntil: undefined })}>
            {t.now}
          </Button>
        </span>
      )}
      {knownAt && !said.recordedUntil && cutOff && (
        <Button variant="link" onClick={() => change({ recordedUntil: cutOff })}>
          {t.freeze}
        </Button>
      )}
    </div>
  );
}

/** A date goes into the address when it is whole and the field is left or Enter is pressed, not at each key. */
function DayInput({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const apply = () => typed !== value && onChange(typed);
  return (
    <form
      className="ml-asof-day"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        apply();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <TextInput id={id} type="date" value={typed} onChange={(_, next) => setTyped(next)} onBlur={apply} />
    </form>
  );
}
