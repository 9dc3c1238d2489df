import type { Consortium } from '@/api';
import { RuleView } from '../rules/RuleView';
import { arrangementTexts as t } from './texts';

/** All clauses, each with the rule that the software follows, and a table of contents where there is room. */
export function Clauses({ clauses }: { clauses: readonly Consortium['Clause'][] }) {
  return (
    <div className="ml-reading">
      <nav aria-label={t.contents} className="ml-contents">
        <ol>
          {clauses.map((clause) => (
            <li key={clause.number}>
              <a href={`#clause-${clause.number}`}>
                <span className="ml-clause-number">{clause.number}</span> {clause.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="ml-clauses">
        {clauses.map((clause) => (
          <article key={clause.number} id={`clause-${clause.number}`} className="ml-clause" tabIndex={-1}>
            <h3>
              <span className="ml-clause-number">{clause.number}</span> {clause.title}
            </h3>
            <p className="ml-text">{clause.text}</p>
            {clause.rule && <RuleView rule={clause.rule} />}
          </article>
        ))}
      </div>
    </div>
  );
}
