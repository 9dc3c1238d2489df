import { Alert } from '@patternfly/react-core';
import { consortium } from '@/api';
import { ActionDialog, CheckField, useForm } from '@/ui/form';
import { formatDay } from '@/ui/timeFormat';
import { today, useArrangement, useMine, useNameOf } from '../parts';
import { leavesOn } from '../rules/effect';
import { clauseWith } from '../rules/words';
import { actTexts } from './texts';

const t = actTexts.notice;

/** A notice of withdrawal, with the day on which it takes effect and what is still to be paid. */
export function NoticeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { nation } = useMine(id);
  const nameOf = useNameOf();
  const { data: arrangement } = useArrangement(id);
  const form = useForm({ confirmed: false });
  const found = arrangement && clauseWith(arrangement.clauses, 'withdrawal');
  if (!found) return null;
  return (
    <ActionDialog
      danger
      wide
      title={t.title(nameOf(nation))}
      submit={t.submit}
      done={t.done}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/withdrawal-notices', { params: { path: { consortiumId: id }, header: { 'Idempotency-Key': key } } })
      }
    >
      <blockquote className="ml-quote">
        <p>{found.clause.text}</p>
        <footer>{t.clause(found.clause.number, found.clause.title)}</footer>
      </blockquote>
      <Alert isInline variant="warning" title={t.effectOn(formatDay(leavesOn(found.rule, today())))} component="h2">
        <ul className="ml-rule-list">
          {[t.until, t.costs, t.organisations, t.back].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Alert>
      <CheckField {...form.field('confirmed')} label={t.confirm(nameOf(nation))} required />
    </ActionDialog>
  );
}
