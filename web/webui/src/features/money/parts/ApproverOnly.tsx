import { Link } from '@tanstack/react-router';
import type { Consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { texts } from '../texts';

const t = texts.approverOnly;

/** For an account that approves and reads nothing else: what it may do instead. */
export function ApproverOnly({ consortia }: { consortia: readonly Pick<Consortium['ConsortiumView'], 'id' | 'name'>[] }) {
  return (
    <EmptyScreen title={t.title} text={t.text}>
      {consortia.map(({ id, name }) => (
        <Link key={id} to="/money/$consortiumId/approvals" params={{ consortiumId: id }}>
          {consortia.length === 1 ? t.step : t.of(name)}
        </Link>
      ))}
    </EmptyScreen>
  );
}
