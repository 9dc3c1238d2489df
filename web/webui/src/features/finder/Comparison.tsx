import { List, ListItem } from '@patternfly/react-core';
import { useId, type ReactNode } from 'react';
import type { Consortium } from '@/api';
import { Amount } from '@/ui/Amount';
import { isZero, type Money } from '@/ui/money';
import { Nation, Nations } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { percent } from './need';
import { texts } from './texts';

type Candidate = Consortium['CoalitionCandidate'];
const t = texts.rows;

/** One column for each candidate, one line for each question that one asks of them. */
export function Comparison({ candidates, areas }: { candidates: readonly Candidate[]; areas: ReadonlyMap<string, string> }) {
  const id = useId();
  const line = (head: ReactNode, cell: (candidate: Candidate) => ReactNode) => (
    <tr>
      <th scope="row">{head}</th>
      {candidates.map((candidate) => (
        <td key={candidate.rank}>{cell(candidate)}</td>
      ))}
    </tr>
  );
  return (
    <div className="ml-compare" tabIndex={0} role="region" aria-labelledby={id}>
      <table>
        <caption id={id} className="pf-v6-screen-reader">
          {texts.compare}
        </caption>
        <thead>
          <tr>
            <td />
            {candidates.map(({ rank }) => (
              <th key={rank} scope="col">
                {texts.candidate(rank ?? 0)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line(t.nations, ({ nations }) => <Nations codes={nations ?? []} />)}
          {line(t.coverage, ({ coverage }) => texts.coverage(coverage ?? '0', percent(coverage ?? '0')))}
          {(candidates[0]?.requirements ?? []).map((requirement, place) => (
            <tr key={place}>
              <th scope="row" className="ml-compare-sub">
                {areas.get(requirement.area ?? '') ?? requirement.area}
              </th>
              {candidates.map((candidate) => (
                <td key={candidate.rank}>
                  <Coverers of={candidate.requirements?.[place]} />
                </td>
              ))}
            </tr>
          ))}
          {line(t.blockers, ({ blockers }) => <Blockers of={blockers ?? []} />)}
          {line(t.cost, ({ members }) => (
            <ul className="ml-compare-cost">
              {(members ?? []).map(({ nation, cost, votingPercent }) => (
                <li key={nation}>
                  <Nation code={nation} />
                  <Amount money={cost as Money} />
                  <span className="ml-note">{texts.votes(votingPercent ?? '')}</span>
                </li>
              ))}
            </ul>
          ))}
          {line(t.gap, ({ gap }) => (gap?.funding && !isZero(gap.funding as Money) ? <Amount money={gap.funding as Money} tone="danger" /> : texts.noGap))}
          {line(t.why, ({ explanation }) => (
            <List className="ml-note">
              {(explanation ?? []).map((sentence) => (
                <ListItem key={sentence}>{sentence}</ListItem>
              ))}
            </List>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Coverers({ of }: { of: Consortium['CoveredRequirement'] | undefined }) {
  if (!of?.by?.length) return <Status word={texts.nobody} tone="bad" />;
  return (
    <ul className="ml-compare-by">
      {of.by.map(({ capabilityId, nation, trl, willingness }) => (
        <li key={capabilityId}>
          <Nation code={nation} /> {texts.trlOf(trl ?? 0)}
          {willingness === 'CONDITIONAL' && <span className="ml-note"> {texts.conditional}</span>}
        </li>
      ))}
    </ul>
  );
}

function Blockers({ of }: { of: readonly Consortium['Blocker'][] }) {
  if (of.length === 0) return <Status word={texts.noBlocker} tone="good" />;
  return (
    <ul className="ml-compare-by">
      {of.map(({ kind, nations, subject, detail }) => (
        <li key={`${kind} ${subject} ${nations?.join()}`}>
          <Status word={texts.blockers[kind as keyof typeof texts.blockers] ?? kind ?? ''} tone="attention" /> <span className="ml-note">{detail}</span>
        </li>
      ))}
    </ul>
  );
}
