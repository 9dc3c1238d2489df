import { CountField, fieldsOf, GroupRefusal, NationField, Rows, SelectField, type FieldProps } from '@/ui/form';
import { useNationNames } from '@/ui/Nation';
import { useNameOf } from '../parts';
import { ruleTexts } from '../rules/texts';
import { procedureWords, type Procedure } from '../rules/words';
import { optionsOf } from './options';
import { PartField } from './PartField';
import { newProcedure } from './starts';
import { draftTexts } from './texts';

const t = draftTexts.procedure;
type ProcedureOf<Type extends Procedure['type']> = Extract<Procedure, { type: Type }>;
const MOST_VOTES = 1_000_000;

/** How it is decided: the procedure, and the numbers that it needs. */
export function ProcedureFields(props: FieldProps<Procedure>) {
  const { value, onChange, pointer } = props;
  const nameOf = useNameOf();
  const plain = value.type === 'unanimity' || value.type === 'silence' || value.type === 'simple-majority';
  return (
    <>
      <SelectField
        label={draftTexts.voting.procedure}
        hint={plain ? procedureWords(value, nameOf).join(' ') : undefined}
        value={value.type}
        onChange={(type) => onChange(newProcedure[type]())}
        pointer={`${pointer}/type`}
        options={optionsOf(ruleTexts.procedures)}
        required
      />
      <GroupRefusal pointer={pointer} />
      <Numbers {...props} />
    </>
  );
}

function Numbers(props: FieldProps<Procedure>) {
  switch (props.value.type) {
    case 'qualified-majority':
      return <PartField {...fieldsOf(props as FieldProps<ProcedureOf<'qualified-majority'>>)('atLeast')} label={t.atLeast} required />;
    case 'weighted':
      return <PartField {...fieldsOf(props as FieldProps<ProcedureOf<'weighted'>>)('shares')} label={t.shares} required />;
    case 'double-majority': {
      const field = fieldsOf(props as FieldProps<ProcedureOf<'double-majority'>>);
      return (
        <div className="ml-row-fields">
          <PartField {...field('parties')} label={t.parties} required />
          <PartField {...field('shares')} label={t.shares} required />
        </div>
      );
    }
    case 'consensus-then-weighted': {
      const field = fieldsOf(props as FieldProps<ProcedureOf<'consensus-then-weighted'>>);
      return (
        <div className="ml-row-fields">
          <PartField {...field('ofVotesCast')} label={t.ofVotesCast} required />
          <PartField {...field('quorum')} label={t.consensusQuorum} required />
        </div>
      );
    }
    case 'blocking':
      return <BlockingFields {...(props as FieldProps<ProcedureOf<'blocking'>>)} />;
    case 'unanimity':
    case 'silence':
    case 'simple-majority':
      return null;
  }
}

/** Nations that hold other numbers of votes than the rest: a table by nation in the data, rows on the screen. */
function BlockingFields(props: FieldProps<ProcedureOf<'blocking'>>) {
  const nameOf = useNameOf();
  const nations = [...useNationNames().keys()];
  const field = fieldsOf(props);
  const votes = field('votes');
  const rows = Object.entries(votes.value);
  return (
    <>
      <div className="ml-row-fields">
        <CountField {...field('blockAt')} label={t.blockAt} min={1} max={MOST_VOTES} required />
        <CountField {...field('defaultVotes')} label={t.defaultVotes} min={0} max={MOST_VOTES} required />
      </div>
      <Rows
        value={rows}
        onChange={(changed) => votes.onChange(Object.fromEntries(changed) as typeof votes.value)}
        pointer={votes.pointer}
        legend={t.votes}
        add={t.addVotes}
        make={() => ['', undefined as unknown as number] as [string, number]}
        remove={([nation]) => t.removeVotes(nameOf(nation))}
        least={0}
      >
        {({ value: [nation, held], onChange }) => (
          <>
            <NationField label={draftTexts.scale.nation} value={nation} onChange={(chosen) => onChange([chosen, held])} pointer={`${votes.pointer}/${nation}/nation`} of={nations.filter((one) => one === nation || !(one in votes.value))} required />
            <CountField label={t.votesOf} value={held} onChange={(count) => onChange([nation, count!])} pointer={`${votes.pointer}/${nation}`} min={0} max={MOST_VOTES} required />
          </>
        )}
      </Rows>
      <GroupRefusal pointer={votes.pointer} />
    </>
  );
}
