import { Alert } from '@patternfly/react-core';
import { consortium, project, useList, type Consortium } from '@/api';
import { ActionDialog, AreaField, InstantField, NationField, SelectField, TextField, useForm } from '@/ui/form';
import { useArrangement, useNameOf, useParticipations, votes } from '../consortia/parts';
import { questionNames, ruleTexts } from '../consortia/rules/texts';
import { clauseOn, procedureName, procedureWords } from '../consortia/rules/words';
import { actTexts } from './actTexts';
import { subjectOf, useSubjects } from './subjects';
import type { DecisionView } from './useDecision';

const t = actTexts.put;
type Question = Consortium['Question'];
const WHOLE = 'whole';

type Props = { consortiumId: string; onClose: () => void; onPut: (decisionId: string) => void };

/** A new question: its subject, its text, its deadline, and how the arrangement says it is decided. */
export function PutDialog({ consortiumId, onClose, onPut }: Props) {
  const form = useForm({ question: '' as Question | '', title: '', text: '', deadline: '', subjectId: '', subjectNation: '', projectId: WHOLE, overrun: '' });
  const { values } = form;
  const kind = subjectOf(values.question);
  const subjects = useSubjects(consortiumId, values.question);
  const participations = useParticipations(consortiumId);
  const projects = useList(project.list('/v1/consortia/{consortiumId}/projects', { path: { consortiumId } }));
  const bound = (participations.data?.items ?? []).filter((one) => votes(one.standing)).map((one) => one.nation);
  return (
    <ActionDialog
      wide
      title={t.title}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      onDone={(answer) => onPut((answer as { data: DecisionView }).data.id)}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/decisions', {
          params: { path: { consortiumId }, header: { 'Idempotency-Key': key } },
          body: {
            question: values.question as Question,
            title: values.title,
            text: values.text,
            deadline: values.deadline,
            ...(kind === 'thing' && { subjectId: values.subjectId }),
            ...(kind === 'nation' && { subjectNation: values.subjectNation }),
            ...(values.question === 'OVERRUN' && { overrun: values.overrun }),
            ...(values.projectId !== WHOLE && { projectId: values.projectId }),
          },
        })
      }
    >
      <SelectField
        {...form.field('question')}
        onChange={(chosen) => form.set({ question: chosen, subjectId: '', subjectNation: '' })}
        label={t.question}
        required
        options={Object.entries(questionNames).map(([value, label]) => ({ value: value as Question, label }))}
      />
      {values.question && <DecidedSo consortiumId={consortiumId} question={values.question} />}
      {kind === 'thing' && (
        <SelectField {...form.field('subjectId')} label={t.subject} required options={subjects.choices} hint={!subjects.pending && subjects.choices.length === 0 ? t.noSubjects : undefined} />
      )}
      {kind === 'nation' && <NationField {...form.field('subjectNation')} of={bound} label={t.subjectNation} required />}
      {values.question === 'OVERRUN' && <TextField {...form.field('overrun')} label={t.overrun} hint={t.overrunHint} required />}
      <TextField {...form.field('title')} label={t.heading} maxLength={200} required />
      <AreaField {...form.field('text')} label={t.text} hint={t.textHint} rows={5} maxLength={20_000} required />
      {projects.items.length > 0 && (
        <SelectField
          {...form.field('projectId')}
          label={t.project}
          hint={t.projectHint}
          options={[{ value: WHOLE, label: t.whole }, ...projects.items.map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }))]}
        />
      )}
      <InstantField {...form.field('deadline')} label={t.deadline} required />
    </ActionDialog>
  );
}

/** The clause that will apply, so that nobody is surprised by silence. */
function DecidedSo({ consortiumId, question }: { consortiumId: string; question: string }) {
  const nameOf = useNameOf();
  const { data } = useArrangement(consortiumId);
  if (!data) return null;
  const clause = clauseOn(data.clauses, question);
  const rule = clause?.rule;
  const procedure = rule?.type === 'voting' ? rule.procedure : undefined;
  const title = procedure ? `${t.decided}: ${procedureName(procedure)}, clause ${clause!.number}` : rule ? `${t.decided}: clause ${clause!.number}` : t.decided;
  return (
    <Alert isInline variant={procedure?.type === 'silence' ? 'warning' : 'info'} title={title} component="h2" isLiveRegion>
      {procedure ? procedureWords(procedure, nameOf).join(' ') : rule ? clause!.text : ruleTexts.noClause}
    </Alert>
  );
}
