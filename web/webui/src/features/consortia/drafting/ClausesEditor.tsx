import { Button, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import ArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/arrow-down-icon';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import { useEffect, useId, useRef, useState } from 'react';
import { AreaField, fieldsOf, GroupRefusal, TextField, type Check, type FieldProps } from '@/ui/form';
import { useChanged } from '@/ui/form/refusals';
import { keptOf, moved, newKey, nextNumber, type DraftClause } from './drafts';
import { RuleEditor } from './RuleEditor';
import { starts } from './starts';
import { draftTexts as t } from './texts';

type Props = FieldProps<DraftClause[]> & { checks: readonly Check[]; nations: readonly string[] };

/** The clauses of a text: reworded, moved, left out, taken back and added, each with the rule it carries. */
export function ClausesEditor({ value: drafts, onChange, pointer, checks, nations }: Props) {
  const changed = useChanged();
  const kept = keptOf(drafts);
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<{ key: string; on: string }>();
  useEffect(() => {
    if (!focused) return;
    const within = `[data-clause="${focused.key}"]`;
    const found = list.current?.querySelector<HTMLElement>(`${within} ${focused.on}`) ?? list.current?.querySelector<HTMLElement>(`${within} button:not([disabled])`);
    found?.focus();
  }, [focused]);
  const change = (next: DraftClause[]) => {
    changed(pointer);
    onChange(next);
  };
  const focus = (key: string, on = 'input') => setFocused({ key, on });
  const move = (key: string, by: 1 | -1) => {
    change(moved(drafts, key, by));
    focus(key, `[data-move="${by}"]:not([disabled])`);
  };
  const replace = (draft: DraftClause) => drafts.map((one) => (one.key === draft.key ? draft : one));
  return (
    <>
      <GroupRefusal pointer={pointer} />
      {kept.length === 0 && <p className="ml-note">{t.none}</p>}
      <ol ref={list} className="ml-drafts">
        {drafts.map((draft) => {
          const place = kept.indexOf(draft);
          return (
            <li key={draft.key} data-clause={draft.key}>
              {draft.out ? (
                <div className="ml-draft">
                  <p className="ml-note">{`${draft.number} ${draft.title}: ${t.removed}`}</p>
                  <div>
                    <Button variant="link" isInline onClick={() => (change(replace({ ...draft, out: false })), focus(draft.key))}>{t.restore}</Button>
                  </div>
                </div>
              ) : (
                <ClauseFields
                  value={draft}
                  onChange={(now) => onChange(replace(now))}
                  pointer={`${pointer}/${place}`}
                  checks={checks}
                  nations={nations}
                  onMove={{
                    up: place > 0 ? () => move(draft.key, -1) : undefined,
                    down: place < kept.length - 1 ? () => move(draft.key, 1) : undefined,
                  }}
                  onRemove={() => (change(replace({ ...draft, out: true })), focus(draft.key))}
                />
              )}
            </li>
          );
        })}
      </ol>
      <Adding
        onAdd={(chosen) => {
          const key = newKey(drafts);
          change([...drafts, { ...chosen.clause(nations), number: nextNumber(drafts), key }]);
          focus(key);
        }}
      />
    </>
  );
}

function Adding({ onAdd }: { onAdd: (start: (typeof starts)[number]) => void }) {
  const id = useId();
  const [chosen, setChosen] = useState(starts[0]!.value);
  return (
    <div className="ml-adding">
      <FormGroup label={t.startWith} fieldId={id}>
        <FormSelect id={id} value={chosen} onChange={(_, value) => setChosen(value)}>
          {starts.map(({ value, label }) => (
            <FormSelectOption key={value} value={value} label={label} />
          ))}
        </FormSelect>
      </FormGroup>
      <Button variant="secondary" onClick={() => onAdd(starts.find(({ value }) => value === chosen)!)}>{t.add}</Button>
    </div>
  );
}

type ClauseProps = FieldProps<DraftClause> & {
  checks: readonly Check[];
  nations: readonly string[];
  onMove: { up?: () => void; down?: () => void };
  onRemove: () => void;
};

function ClauseFields({ checks, nations, onMove, onRemove, ...props }: ClauseProps) {
  const { value: draft, pointer } = props;
  const field = fieldsOf(props);
  const name = draft.number ? t.clause(draft.number) : t.newClause;
  const rule = `${pointer}/rule`;
  return (
    <fieldset className="ml-draft">
      <legend className="ml-strong">{name}</legend>
      <div className="ml-draft-head">
        <TextField {...field('number')} label={t.number} maxLength={20} required />
        <TextField {...field('title')} label={t.heading} maxLength={200} required />
      </div>
      <AreaField {...field('text')} label={t.text} rows={3} maxLength={20_000} required />
      <RuleEditor {...field('rule')} nations={nations} whole={!checks.some((check) => check.pointer === rule || check.pointer.startsWith(`${rule}/`))} />
      <div className="ml-draft-acts">
        <Button variant="plain" size="sm" icon={<ArrowUpIcon />} data-move={-1} aria-label={t.up(draft.number)} isDisabled={!onMove.up} onClick={onMove.up} />
        <Button variant="plain" size="sm" icon={<ArrowDownIcon />} data-move={1} aria-label={t.down(draft.number)} isDisabled={!onMove.down} onClick={onMove.down} />
        <Button variant="link" isInline isDanger onClick={onRemove}>{t.remove}</Button>
      </div>
    </fieldset>
  );
}
