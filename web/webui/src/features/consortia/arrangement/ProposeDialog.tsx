import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { consortium, type Consortium } from '@/api';
import { ActionDialog, AreaField, TextField, useForm } from '@/ui/form';
import { RuleView } from '../rules/RuleView';
import { arrangementTexts } from './texts';

const t = arrangementTexts.propose;
type Clause = Consortium['Clause'];
type Draft = Clause & { key: string; out?: boolean };

/** The whole text as it shall read: clauses are reworded, left out and added; a clause keeps its rule. */
export function ProposeDialog({ id, now, onClose }: { id: string; now: Consortium['ArrangementView']; onClose: () => void }) {
  const form = useForm({ title: now.title });
  const [drafts, setDrafts] = useState<Draft[]>(() => now.clauses.map((clause) => ({ ...clause, key: clause.number })));
  const change = (key: string, changes: Partial<Draft>) => setDrafts((before) => before.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const kept = drafts.filter((one) => !one.out);
  return (
    <ActionDialog
      wide
      title={t.title}
      lead={t.lead}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/amendments', {
          params: { path: { consortiumId: id }, header: { 'Idempotency-Key': key } },
          body: {
            title: form.values.title,
            clauses: kept.map(({ number, title, text, rule }) => ({ number, title, text, ...(rule && { rule }) })),
          },
        })
      }
    >
      <TextField {...form.field('title')} label={t.name} required />
      {drafts.map((draft) =>
        draft.out ? (
          <div key={draft.key} className="ml-draft">
            <p className="ml-note">{`${draft.number} ${draft.title}: ${t.removed}`}</p>
            <Button variant="link" isInline onClick={() => change(draft.key, { out: false })}>{t.restore}</Button>
          </div>
        ) : (
          <DraftFields key={draft.key} draft={draft} place={kept.indexOf(draft)} change={(changes) => change(draft.key, changes)} />
        ),
      )}
      <div>
        <Button
          variant="secondary"
          size="sm"
          onClick={() => setDrafts((before) => [...before, { key: `new-${before.length}`, number: '', title: '', text: '' }])}
        >
          {t.add}
        </Button>
      </div>
    </ActionDialog>
  );
}

function DraftFields({ draft, place, change }: { draft: Draft; place: number; change: (changes: Partial<Draft>) => void }) {
  const at = `/clauses/${place}`;
  return (
    <fieldset className="ml-draft">
      <legend className="ml-strong">{draft.number ? t.clause(draft.number) : t.add}</legend>
      <div className="ml-draft-head">
        <TextField label={t.number} pointer={`${at}/number`} value={draft.number} onChange={(number) => change({ number })} maxLength={20} required />
        <TextField label={t.heading} pointer={`${at}/title`} value={draft.title} onChange={(title) => change({ title })} maxLength={200} required />
      </div>
      <AreaField label={t.text} pointer={`${at}/text`} value={draft.text} onChange={(text) => change({ text })} rows={3} required />
      {draft.rule && (
        <div>
          <p className="ml-note">{t.rule}</p>
          <RuleView rule={draft.rule} />
        </div>
      )}
      <div>
        <Button variant="link" isInline isDanger onClick={() => change({ out: true })}>{t.remove}</Button>
      </div>
    </fieldset>
  );
}
