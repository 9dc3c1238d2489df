import { Button } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useChanged } from './refusals';
import type { FieldProps } from './useForm';

type Props<T> = FieldProps<T[]> & {
  legend: string;
  hint?: ReactNode;
  add: string;
  make: () => T;
  /** Says which one: "Remove Japan". */
  remove: (row: T, place: number) => string;
  least?: number;
  most?: number;
  children: (row: FieldProps<T>, place: number) => ReactNode;
};

/** As many rows of fields as are needed; the focus goes to the row that comes, and to the button when one goes. */
export function Rows<T>({ value, onChange, pointer, legend, hint, add, make, remove, least = 1, most = 250, children }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState(0);
  const changed = useChanged();
  useEffect(() => {
    if (added > 0) list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [added]);
  const change = (rows: T[]) => {
    changed(pointer);
    onChange(rows);
  };
  return (
    <fieldset className="ml-rows">
      <legend className="ml-strong">{legend}</legend>
      {hint && <p className="ml-note">{hint}</p>}
      <ul ref={list}>
        {value.map((row, place) => (
          <li key={place} className="ml-row">
            <div className="ml-row-fields">
              {children(
                { value: row, onChange: (now) => onChange(value.map((one, at) => (at === place ? now : one))), pointer: `${pointer}/${place}` },
                place,
              )}
            </div>
            {value.length > least && (
              <Button
                variant="plain"
                size="sm"
                icon={<TimesIcon />}
                aria-label={remove(row, place)}
                onClick={() => {
                  change(value.filter((_, at) => at !== place));
                  button.current?.focus();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button
          ref={button}
          variant="link"
          isInline
          isDisabled={value.length >= most}
          onClick={() => {
            change([...value, make()]);
            setAdded(added + 1);
          }}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
