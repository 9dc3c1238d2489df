import { useRef } from 'react';
import { GroupRefusal, SelectField, type FieldProps } from '@/ui/form';
import { ruleTexts } from '../rules/texts';
import type { Rule, RuleOf } from '../rules/words';
import { RuleView } from '../rules/RuleView';
import { EffectEditor } from './EffectEditor';
import { optionsOf } from './options';
import { OverrunEditor } from './OverrunEditor';
import { AccessionEditor, ArrearsEditor, LimitsEditor, OptOutEditor, UnderSubscriptionEditor, WithdrawalEditor } from './PlainRules';
import { ScaleEditor } from './ScaleEditor';
import { newRule } from './starts';
import { draftTexts } from './texts';
import { VotingEditor } from './VotingEditor';

const t = draftTexts.rule;
const NONE = 'none';

type Props = FieldProps<Rule | undefined> & {
  /** Who takes part or is to be invited: what a new rule begins with, and conditions offer. */
  nations: readonly string[];
  /** It can be read out: nothing of it is missing or impossible. */
  whole: boolean;
};

/** Any rule that a clause can carry, as fields, and in words as it is typed. */
export function RuleEditor({ value: rule, onChange, pointer, nations, whole }: Props) {
  // Another kind is tried, and the first one comes back as it was.
  const left = useRef<Partial<Record<Rule['type'], Rule>>>({});
  return (
    <>
      <SelectField
        label={t.kind}
        hint={t.kindHint}
        value={rule?.type ?? NONE}
        onChange={(type) => {
          if (rule) left.current[rule.type] = rule;
          onChange(type === NONE ? undefined : (left.current[type] ?? newRule[type](nations)));
        }}
        pointer={`${pointer}/type`}
        options={[{ value: NONE as typeof NONE | Rule['type'], label: t.noRule }, ...optionsOf(ruleTexts.kinds)]}
      />
      <GroupRefusal pointer={pointer} />
      {rule && (
        <>
          <RuleFields value={rule} onChange={onChange} pointer={pointer} nations={nations} />
          <div className="ml-rule-reads">
            <p className="ml-note">{whole ? t.reads : t.incomplete}</p>
            {whole && <RuleView rule={rule} />}
          </div>
        </>
      )}
    </>
  );
}

function RuleFields({ nations, ...props }: FieldProps<Rule> & { nations: readonly string[] }) {
  const as = <Type extends Rule['type']>() => props as unknown as FieldProps<RuleOf<Type>>;
  switch (props.value.type) {
    case 'scale':
      return <ScaleEditor {...as<'scale'>()} />;
    case 'entry-into-effect':
      return <EffectEditor {...as<'entry-into-effect'>()} nations={nations} />;
    case 'voting':
      return <VotingEditor {...as<'voting'>()} />;
    case 'accession':
      return <AccessionEditor {...as<'accession'>()} />;
    case 'opt-out':
      return <OptOutEditor {...as<'opt-out'>()} />;
    case 'under-subscription':
      return <UnderSubscriptionEditor {...as<'under-subscription'>()} />;
    case 'overrun':
      return <OverrunEditor {...as<'overrun'>()} />;
    case 'withdrawal':
      return <WithdrawalEditor {...as<'withdrawal'>()} />;
    case 'arrears':
      return <ArrearsEditor {...as<'arrears'>()} />;
    case 'share-limits':
      return <LimitsEditor {...as<'share-limits'>()} />;
  }
}
