import type { Consortium } from '@/api';
import { CheckField, ChoicesField, fieldsOf, orEmpty, orNo, type FieldProps } from '@/ui/form';
import { questionNames } from '../rules/texts';
import type { RuleOf } from '../rules/words';
import { optionsOf } from './options';
import { PartField } from './PartField';
import { ProcedureFields } from './ProcedureFields';
import { draftTexts } from './texts';

const t = draftTexts.voting;
const questions = optionsOf(questionNames as Record<Consortium['Question'], string>);

/** Which questions are decided how. */
export function VotingEditor(props: FieldProps<RuleOf<'voting'>>) {
  const field = fieldsOf(props);
  const { procedure, quorum, secret } = props.value;
  // Nobody votes in a silence procedure; what was chosen before stays to be taken back.
  const votes = procedure.type !== 'silence';
  return (
    <>
      <ChoicesField {...field('questions')} label={t.questions} hint={t.questionsHint} options={questions} required />
      <ProcedureFields {...field('procedure')} />
      {!votes && <p className="ml-note">{t.silenceHint}</p>}
      {(votes || quorum) && <PartField {...orEmpty(field('quorum'))} label={t.quorum} hint={t.quorumHint} />}
      {(votes || secret) && <CheckField {...orNo(field('secret'))} label={t.secret} />}
    </>
  );
}
