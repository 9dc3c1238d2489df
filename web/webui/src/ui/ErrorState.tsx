import { Alert, AlertActionLink, Button } from '@patternfly/react-core';
import { useState } from 'react';
import { Problem } from '@/api/problem';
import { texts } from '@/app/texts';

const titleOf = (error: Error) => {
  if (!(error instanceof Problem)) return texts.error.title;
  if (error.status === 404) return texts.error.notFound;
  if (error.status === 403) return texts.error.forbidden;
  return texts.error.title;
};

/** What went wrong, how to try again, and the trace id by which the log names it. */
export function ErrorState({ error, retry }: { error: Error; retry?: () => void }) {
  // Another dialog speaks of an ended session already.
  if (error instanceof Problem && error.sessionEnded) return null;
  const hidden = error instanceof Problem && error.status === 404;
  return (
    <Alert
      isInline
      variant={hidden ? 'info' : 'danger'}
      title={titleOf(error)}
      component="h2"
      className="ml-error"
      actionLinks={retry && !hidden && <AlertActionLink onClick={retry}>{texts.error.retry}</AlertActionLink>}
    >
      <p>{hidden ? texts.error.notFoundHint : error.message}</p>
      {error instanceof Problem && error.traceId && <TraceId id={error.traceId} />}
    </Alert>
  );
}

export function TraceId({ id }: { id: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <p className="ml-trace">
      {texts.error.trace} <code>{id}</code>{' '}
      <Button
        variant="link"
        isInline
        onClick={async () => {
          await navigator.clipboard.writeText(id);
          setCopied(true);
        }}
      >
        <span aria-live="polite">{copied ? texts.error.copied : texts.error.copyTrace}</span>
      </Button>
    </p>
  );
}
