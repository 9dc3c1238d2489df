import { Alert, ExpandableSection } from '@patternfly/react-core';
import { consortium, type Consortium } from '@/api';
import { ActionDialog, CheckField, RadioField, useForm } from '@/ui/form';
import { useArrangement, useConsortium, useMine, useNameOf, useParticipations } from '../parts';
import { progressOf } from '../rules/effect';
import { RuleView } from '../rules/RuleView';
import { actTexts } from './texts';

const t = actTexts.sign;
type Kind = Consortium['SignatureKind'];

/** What is signed, how, and what that brings about; and then the signature. */
export function SignDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { nation } = useMine(id);
  const nameOf = useNameOf();
  const { data: arrangement } = useArrangement(id);
  const form = useForm<{ kind: Kind | ''; confirmed: boolean }>({ kind: '', confirmed: false });
  if (!arrangement) return null;
  return (
    <ActionDialog
      wide
      title={t.title(nameOf(nation))}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/signatures', {
          params: { path: { consortiumId: id }, header: { 'Idempotency-Key': key } },
          body: { kind: form.values.kind as Kind },
        })
      }
    >
      <section aria-label={t.what} className="ml-signed">
        <p className="ml-strong">{arrangement.title}</p>
        <p className="ml-note">{t.version(arrangement.number!, arrangement.clauses.length)}</p>
        <ExpandableSection toggleText={t.clauses}>
          <ol className="ml-signed-clauses">
            {arrangement.clauses.map((clause) => (
              <li key={clause.number}>
                <strong>{clause.number} {clause.title}.</strong> {clause.text}
                {clause.rule && <RuleView rule={clause.rule} />}
              </li>
            ))}
          </ol>
        </ExpandableSection>
      </section>
      <RadioField
        {...form.field('kind')}
        label={t.kind}
        required
        options={[
          { value: 'DEFINITIVE', label: t.definitive, hint: t.definitiveHint(nameOf(nation)) },
          { value: 'SUBJECT_TO_APPROVAL', label: t.subject, hint: t.subjectHint(nameOf(nation)) },
        ]}
      />
      <Effect id={id} kind={form.values.kind} />
      <CheckField {...form.field('confirmed')} label={t.confirm(nameOf(nation))} required />
    </ActionDialog>
  );
}

/** What this very signature would bring about, counted as the server will. */
function Effect({ id, kind }: { id: string; kind: Kind | '' }) {
  const { nation } = useMine(id);
  const { data: found } = useConsortium(id);
  const { data: arrangement } = useArrangement(id);
  const { data: participations } = useParticipations(id);
  if (!kind || !found || !arrangement || !participations) return null;
  const { met, delayDays } = progressOf(arrangement.clauses, participations.items, [nation]);
  const text =
    kind === 'SUBJECT_TO_APPROVAL'
      ? t.effect.later
      : found.inEffectOn
        ? t.effect.inEffect
        : !met
          ? t.effect.counts
          : delayDays > 0
            ? t.effect.bringsLater(delayDays)
            : t.effect.brings;
  return <Alert isInline isPlain variant="info" title={text} component="p" isLiveRegion />;
}
