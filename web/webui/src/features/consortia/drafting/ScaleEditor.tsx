import { Button } from '@patternfly/react-core';
import { CheckField, fieldsOf, GroupRefusal, NationField, orEmpty, orNo, Rows, SelectField, TextField, type FieldProps } from '@/ui/form';
import { compareFractions, formatFraction, isNothing, minus, zero } from '@/ui/fraction';
import { useNameOf } from '../parts';
import type { RuleOf } from '../rules/words';
import { sumOf } from './checks';
import { draftTexts } from './texts';

const t = draftTexts.scale;

/** The table of weights, with what it adds up to while it is typed. */
export function ScaleEditor(props: FieldProps<RuleOf<'scale'>>) {
  const { value: scale, onChange, pointer } = props;
  const nameOf = useNameOf();
  const field = fieldsOf(props);
  const underwriter = orEmpty(field('underwriter'));
  const named = scale.entries.map(({ nation }) => nation).filter(Boolean);
  const gap = sumOf(scale).residual;
  return (
    <>
      <Rows
        {...field('entries')}
        legend={t.entries}
        hint={t.hint}
        add={t.add}
        make={() => ({ nation: '', weight: '' })}
        remove={({ nation }) => t.remove(nameOf(nation))}
      >
        {(row) => {
          const entry = fieldsOf(row);
          return (
            <>
              <NationField {...entry('nation')} label={t.nation} required />
              <TextField {...entry('weight')} label={t.weight} maxLength={100} required />
            </>
          );
        }}
      </Rows>
      <GroupRefusal pointer={`${pointer}/entries`} />
      <Sum scale={scale} />
      {named.length > 1 && (
        <div>
          <Button
            variant="link"
            isInline
            onClick={() => onChange({ ...scale, entries: scale.entries.map((entry) => ({ ...entry, weight: '1' })), whole: String(scale.entries.length) })}
          >
            {t.equal}
          </Button>
        </div>
      )}
      <TextField {...field('whole')} label={t.whole} hint={t.wholeHint} maxLength={100} required />
      {(scale.underwriter || (gap && !isNothing(gap))) && (
        <>
          <SelectField
            {...underwriter}
            value={underwriter.value || NOBODY}
            onChange={(chosen) => underwriter.onChange(chosen === NOBODY ? '' : chosen)}
            label={t.underwriter}
            hint={t.underwriterHint}
            options={[{ value: NOBODY, label: t.nobody }, ...named.map((value) => ({ value, label: nameOf(value) }))]}
          />
          {scale.underwriter && <CheckField {...orNo(field('underwriterVotes'))} label={t.underwriterVotes} />}
        </>
      )}
    </>
  );
}

const NOBODY = 'nobody';

function Sum({ scale }: { scale: RuleOf<'scale'> }) {
  const { whole, sum, residual } = sumOf(scale);
  if (!whole || !residual) return null;
  const rest = isNothing(residual) ? t.complete : compareFractions(residual, zero) > 0 ? t.left(formatFraction(residual)) : t.above(formatFraction(minus(sum, whole)));
  return (
    <output className="ml-running-sum" aria-live="polite">
      {t.sum(formatFraction(sum), formatFraction(whole))} {rest}
    </output>
  );
}
