import { ExpandableSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { consortium } from '@/api';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Facts } from '@/ui/Facts';
import { Day } from '@/ui/Time';
import { dividedBy, formatFraction, formatPercent, formatShort, isNothing, minus, one, parseFraction, total } from '@/ui/fraction';
import { useArrangement, useNameOf } from '../parts';
import { Meter } from '../rules/Meter';
import { clauseWith, type RuleOf } from '../rules/words';
import { overviewTexts } from './texts';

const t = overviewTexts.subscription;

/** What of the scale is taken, the gap, and who answers for it. */
export function SubscriptionPanel({ id }: { id: string }) {
  const { data: arrangement } = useArrangement(id);
  const scale = arrangement && clauseWith(arrangement.clauses, 'scale')?.rule;
  const found = useQuery({ ...consortium.read('/v1/consortia/{consortiumId}/subscription', { path: { consortiumId: id } }), enabled: Boolean(scale) });
  const nameOf = useNameOf();
  if (!scale) return null;
  const whole = parseFraction(scale.whole);
  const unallocated = minus(whole, total(scale.entries.map((entry) => parseFraction(entry.weight))));
  return (
    <Panel title={t.title}>
      <Loaded query={found}>
        {(data) => {
          const gap = parseFraction(data.gap);
          const taken = dividedBy(parseFraction(data.subscribed), whole);
          return (
            <div className="ml-stack">
              <div>
                <p className="ml-strong">{t.bar(formatPercent(taken))}</p>
                <Meter label={t.bar(formatPercent(taken))} reached={taken} required={one} met={isNothing(gap)} />
              </div>
              <Facts
                of={[
                  [t.taken, `${formatFraction(parseFraction(data.subscribed))} of ${formatFraction(whole)}`],
                  [t.gap, isNothing(gap) ? t.noGap : `${formatFraction(gap)} (${formatPercent(dividedBy(gap, whole))})`],
                  ...(data.remedy ? [[t.remedy, <>{t.remedies[data.remedy]}, {data.remedyFrom ? <>{t.from('')}<Day on={data.remedyFrom} /></> : t.whenInEffect}</>] as [string, React.ReactNode]] : []),
                ]}
              />
              {data.underwriter && !isNothing(unallocated) && (
                <p className="ml-rule-words">{t.underwrites(nameOf(data.underwriter), formatFraction(unallocated))}</p>
              )}
              {data.carriedBy.length > 0 && <Carried scale={scale} carried={data.carriedBy} />}
            </div>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Carried({ scale, carried }: { scale: RuleOf<'scale'>; carried: { nation: string; weight: string }[] }) {
  return (
    <ExpandableSection toggleText={t.carried}>
      <p className="ml-note">{t.carriedLead}</p>
      <table className="ml-plain-table">
        <thead>
          <tr>
            <th scope="col">{overviewTexts.parties.columns.nation}</th>
            <th scope="col" className="ml-end">{t.agreed}</th>
            <th scope="col" className="ml-end">{t.afterwards}</th>
          </tr>
        </thead>
        <tbody>
          {carried.map(({ nation, weight }) => (
            <tr key={nation}>
              <th scope="row"><Nation code={nation} named /></th>
              <td className="ml-end">{scale.entries.find((entry) => entry.nation === nation)?.weight ?? '0'}</td>
              <td className="ml-end" title={weight}>{formatShort(parseFraction(weight))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ExpandableSection>
  );
}
