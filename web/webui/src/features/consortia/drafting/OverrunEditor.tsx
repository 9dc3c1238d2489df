import { CheckField, fieldsOf, GroupRefusal, orEmpty, orNo, Rows, type FieldProps } from '@/ui/form';
import type { RuleOf } from '../rules/words';
import { PartField } from './PartField';
import { ProcedureFields } from './ProcedureFields';
import { newProcedure } from './starts';
import { draftTexts } from './texts';

const t = draftTexts.overrun;

/** What an overrun needs, band by band. */
export function OverrunEditor(props: FieldProps<RuleOf<'overrun'>>) {
  const bands = fieldsOf(props)('bands');
  return (
    <Rows
      {...bands}
      legend={t.bands}
      hint={t.hint}
      add={t.add}
      make={() => ({ procedure: newProcedure['qualified-majority'](), mayLeave: true })}
      remove={(_, place) => t.remove(place + 1)}
      most={10}
    >
      {(row, place) => {
        const field = fieldsOf(row);
        return (
          <fieldset className="ml-band">
            <legend className="ml-note">{t.band(place + 1)}</legend>
            <PartField {...orEmpty(field('upTo'))} label={t.upTo} hint={t.upToHint} />
            <ProcedureFields {...field('procedure')} />
            <CheckField {...orNo(field('mayLeave'))} label={t.mayLeave} />
            <GroupRefusal pointer={row.pointer} />
          </fieldset>
        );
      }}
    </Rows>
  );
}
