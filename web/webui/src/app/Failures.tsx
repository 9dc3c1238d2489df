import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Problem } from '@/api/problem';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { ErrorState } from '@/ui/ErrorState';
import { Screen } from '@/ui/Screen';
import { texts } from './texts';

export function NotFound() {
  return (
    <Screen title={texts.error.notFound}>
      <EmptyScreen title={texts.error.notFound} text={texts.error.notFoundHint} headingLevel="h2">
        <Link to="/">{texts.error.home}</Link>
      </EmptyScreen>
    </Screen>
  );
}

/** What the router shows for a screen that threw. */
export function Broken({ error, reset }: ErrorComponentProps) {
  if (error instanceof Problem) {
    return (
      <Screen title={texts.error.title}>
        <ErrorState error={error} retry={reset} />
      </Screen>
    );
  }
  return (
    <Screen title={texts.error.broken}>
      <EmptyScreen title={texts.error.broken} text={`${texts.error.brokenHint} (${error instanceof Error ? error.message : String(error)})`} headingLevel="h2">
        <a href={window.location.href}>{texts.error.reload}</a>
      </EmptyScreen>
    </Screen>
  );
}
