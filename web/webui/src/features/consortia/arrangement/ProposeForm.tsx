import { useMemo } from 'react';
import { consortium, type Consortium } from '@/api';
import { ActionForm, DraftFound, TextField, useDraft } from '@/ui/form';
import { Panel } from '@/ui/Panel';
import { ClausesEditor } from '../drafting/ClausesEditor';
import { draftsOf, type DraftClause } from '../drafting/drafts';
import { useClauses } from '../drafting/useClauses';
import { takesPart, useParticipations } from '../parts';
import { Changes } from './Comparison';
import { changesBetween } from './difference';
import { arrangementTexts } from './texts';

const t = arrangementTexts.propose;
type Amending = { key: string; title: string; clauses: DraftClause[] };

/** The whole text as it shall read, clauses and rules; what it would change is looked at before it is proposed. */
export function ProposeForm({ id, now, onClose }: { id: string; now: Consortium['ArrangementView']; onClose: () => void }) {
  const fresh = (): Amending => ({ key: crypto.randomUUID(), title: now.title, clauses: draftsOf(now.clauses) });
  const draft = useDraft(`amendment.${id}.${now.number}`, fresh);
  const { title, clauses: drafts, key: keptKey } = draft.values;
  const { clauses, checks } = useClauses(drafts, '/clauses');
  const { data: participations } = useParticipations(id);
  const nations = useMemo(() => (participations?.items ?? []).filter((one) => takesPart(one.standing)).map((one) => one.nation), [participations]);
  const close = () => {
    draft.forget();
    onClose();
  };
  return (
    <Panel title={t.title} lead={t.lead}>
      <DraftFound draft={draft} onDiscard={() => draft.set(fresh())} />
      <ActionForm
        key={keptKey}
        submit={t.submit}
        done={t.done}
        keptKey={keptKey}
        checks={checks}
        onDone={close}
        // What was typed stays to be gone on with.
        onCancel={onClose}
        send={({ key }) =>
          consortium.POST('/v1/consortia/{consortiumId}/amendments', {
            params: { path: { consortiumId: id }, header: { 'Idempotency-Key': key } },
            body: { title, clauses },
          })
        }
        review={{
          show: t.review,
          title: t.changes(now.number!),
          content: () => (
            <>
              {title !== now.title && <p>{t.retitled(now.title, title)}</p>}
              <Changes of={changesBetween(now.clauses, clauses)} />
            </>
          ),
        }}
      >
        <TextField {...draft.field('title')} label={t.name} maxLength={200} required />
        <ClausesEditor {...draft.field('clauses')} checks={checks} nations={nations} />
      </ActionForm>
    </Panel>
  );
}
