import type { Consortium } from '@/api';
import { Panel } from '@/ui/Panel';
import { useNameOf } from '../consortia/parts';
import { ruleTexts } from '../consortia/rules/texts';
import { procedureName, procedureWords } from '../consortia/rules/words';
import { texts } from './texts';
import type { DecisionView } from './useDecision';

const t = texts.page;

/** How the question is decided, and the clause that says so. */
export function Procedure({ decision, clause }: { decision: DecisionView; clause?: Consortium['Clause'] | null }) {
  return (
    <Panel title={t.procedure}>
      <ProcedureWords decision={decision} clause={clause} />
    </Panel>
  );
}

export function ProcedureWords({ decision, clause }: { decision: DecisionView; clause?: Consortium['Clause'] | null }) {
  const nameOf = useNameOf();
  const { procedure, quorum, secret } = decision;
  if (!procedure) return null;
  return (
    <div className="ml-procedure">
      <p className="ml-strong">{procedureName(procedure)}</p>
      <ul className="ml-rule-list">
        {procedureWords(procedure, nameOf).map((sentence) => <li key={sentence}>{sentence}</li>)}
        {quorum && <li>{ruleTexts.quorum(quorum)}</li>}
        <li>{secret ? ruleTexts.secret : ruleTexts.openBallot}</li>
      </ul>
      {clause ? (
        <blockquote className="ml-quote">
          <p>{clause.text}</p>
          <footer>{t.clause(clause.number, clause.title, decision.arrangementVersion ?? 1)}</footer>
        </blockquote>
      ) : (
        <p className="ml-note">{ruleTexts.noClause}</p>
      )}
    </div>
  );
}
