import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { Panel } from '@/ui/Panel';
import { today } from '../parts';
import { arrangementTexts as t } from './texts';

type Props = {
  asOf?: string;
  versions: readonly number[];
  onDay: (day: string | undefined) => void;
  onCompare: (from: string, to: string) => void;
};

/** Which text to show: that of a day, or two versions side by side. */
export function AsOf({ asOf, versions, onDay, onCompare }: Props) {
  const [from, setFrom] = useState(String(versions.at(-2) ?? versions[0]));
  const [to, setTo] = useState(String(versions.at(-1)));
  const select = (label: string, id: string, value: string, set: (value: string) => void) => (
    <FormGroup label={label} fieldId={id}>
      <FormSelect id={id} value={value} onChange={(_, chosen) => set(chosen)}>
        {versions.map((number) => (
          <FormSelectOption key={number} value={String(number)} label={t.versions.number(number)} />
        ))}
      </FormSelect>
    </FormGroup>
  );
  return (
    <Panel title={t.show}>
      <div className="ml-stack">
        <FormGroup label={t.asOf} fieldId="as-of">
          <TextInput id="as-of" type="date" max={today()} value={asOf ?? ''} onChange={(_, day) => onDay(day || undefined)} />
        </FormGroup>
        {asOf && <Button variant="link" isInline onClick={() => onDay(undefined)}>{t.asOfClear}</Button>}
        {versions.length > 1 && (
          <div className="ml-compare">
            {select(t.compare, 'compare-from', from, setFrom)}
            {select(t.with, 'compare-to', to, setTo)}
            <Button variant="secondary" size="sm" isDisabled={from === to} onClick={() => onCompare(from, to)}>{t.compare}</Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
