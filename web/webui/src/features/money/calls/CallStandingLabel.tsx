import { Status } from '@/ui/Status';
import { today } from '../parts/given';
import { callTexts as t } from '../texts';
import { daysBetween, standingOf } from './standing';

/** Paid, overdue by so many days, or due in so many. */
export function CallStandingLabel({ call }: { call: Parameters<typeof standingOf>[0] }) {
  const standing = standingOf(call);
  if (standing === 'paid') return <Status word={t.standings.paid} tone="good" />;
  const days = daysBetween(today(), call.dueOn!);
  return standing === 'late' ? <Status word={t.overdue(-days)} tone="bad" /> : <Status word={t.inDays(days)} tone="open" />;
}
