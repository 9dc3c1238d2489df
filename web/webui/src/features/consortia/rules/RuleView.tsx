import { Label } from '@patternfly/react-core';
import { useNameOf } from '../parts';
import { ScaleTable } from './ScaleTable';
import { ruleTexts as t } from './texts';
import { bandWords, conditionWords, procedureName, procedureWords, ruleWords, type Rule } from './words';

/** What a clause's rule says, so that somebody who never saw its data understands it. */
export function RuleView({ rule }: { rule: Rule }) {
  const nameOf = useNameOf();
  const sentences = ruleWords(rule, nameOf);
  return (
    <div className="ml-rule">
      <Label isCompact variant="outline" color="teal">
        {rule.type === 'voting' ? `${t.kinds.voting}: ${procedureName(rule.procedure)}` : t.kinds[rule.type]}
      </Label>
      {rule.type === 'scale' && <ScaleTable scale={rule} />}
      {rule.type === 'entry-into-effect' && (
        <>
          <p className="ml-rule-words">{t.effect.lead}</p>
          <ul className="ml-rule-list">
            {rule.conditions.map((condition, place) => (
              <li key={place}>{conditionWords(condition, nameOf)}</li>
            ))}
          </ul>
        </>
      )}
      {rule.type === 'overrun' && (
        <dl className="ml-bands">
          {rule.bands.map((band, place) => (
            <div key={place}>
              <dt>{bandWords(rule.bands, place)}</dt>
              <dd>
                {procedureWords(band.procedure, nameOf).join(' ')} {band.mayLeave ? t.overrun.mayLeave : t.overrun.nobodyLeaves}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {sentences.length > 0 && <p className="ml-rule-words">{sentences.join(' ')}</p>}
    </div>
  );
}
