import { Alert } from '@patternfly/react-core';
import { Problem } from '@/api/problem';
import { texts } from '@/app/texts';
import { TraceId } from '../ErrorState';

/** Why it was not done. No answer is another thing than a refusal: it may have been done. */
export function Refusal({ error, unplaced }: { error: Error; unplaced: string[] }) {
  const problem = error instanceof Problem ? error : undefined;
  const unknown = problem && (problem.status === 0 || problem.status >= 500);
  const text = problem?.sessionEnded ? texts.form.sessionEnded : unknown ? `${error.message} ${texts.form.unknownOutcome}` : error.message;
  return (
    <Alert isInline data-refusal="" tabIndex={-1} variant={unknown ? 'warning' : 'danger'} title={text} component="h2" isLiveRegion>
      {unplaced.length > 0 && (
        <ul>
          {unplaced.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {problem?.traceId && <TraceId id={problem.traceId} />}
    </Alert>
  );
}
