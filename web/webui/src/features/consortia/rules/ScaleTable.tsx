import { Nation } from '@/ui/Nation';
import { dividedBy, formatFraction, formatPercent, isNothing, minus, parseFraction, pictureOf, total } from '@/ui/fraction';
import { useNameOf } from '../parts';
import { ruleTexts } from './texts';
import type { RuleOf } from './words';

const t = ruleTexts.scale;

/** The table of weights as the nations agreed it, what it adds up to, and what it leaves over. */
export function ScaleTable({ scale }: { scale: RuleOf<'scale'> }) {
  const nameOf = useNameOf();
  const whole = parseFraction(scale.whole);
  const sum = total(scale.entries.map((entry) => parseFraction(entry.weight)));
  const residual = minus(whole, sum);
  const left = `${formatFraction(residual)} of ${scale.whole}`;
  const largest = scale.entries.map((entry) => pictureOf(dividedBy(parseFraction(entry.weight), whole))).reduce((a, b) => Math.max(a, b), 0.0001);
  return (
    <>
      <table className="ml-plain-table ml-scale">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.nation}</th>
            <th scope="col" className="ml-end">{t.weight}</th>
            <th scope="col" className="ml-end">{t.share}</th>
            <td className="ml-bar-cell" />
          </tr>
        </thead>
        <tbody>
          {scale.entries.map(({ nation, weight }) => {
            const share = dividedBy(parseFraction(weight), whole);
            return (
              <tr key={nation}>
                <th scope="row"><Nation code={nation} named /></th>
                <td className="ml-end">{weight}</td>
                <td className="ml-end">{formatPercent(share)}</td>
                <td className="ml-bar-cell" aria-hidden>
                  <div className="ml-bar" style={{ inlineSize: `${(pictureOf(share) / largest) * 100}%` }} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.sum}</th>
            <td className="ml-end">{formatFraction(sum)}</td>
            <td className="ml-end">{formatPercent(dividedBy(sum, whole))}</td>
            <td />
          </tr>
          {!isNothing(residual) && (
            <tr>
              <th scope="row">{t.residual}</th>
              <td className="ml-end">{formatFraction(residual)}</td>
              <td className="ml-end">{formatPercent(dividedBy(residual, whole))}</td>
              <td />
            </tr>
          )}
          <tr>
            <th scope="row">{t.whole}</th>
            <td className="ml-end">{scale.whole}</td>
            <td className="ml-end">{formatPercent(parseFraction('1'))}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <p className="ml-rule-words">
        {isNothing(residual)
          ? t.complete
          : scale.underwriter
            ? `${t.underwriter(nameOf(scale.underwriter), left)} ${scale.underwriterVotes ? t.underwriterVotes : t.underwriterDoesNotVote}`
            : t.nobody(left)}
      </p>
    </>
  );
}
