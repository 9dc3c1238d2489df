import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { funding, Problem } from '@/api';
import { useReadsMoney } from '@/app/useSession';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { texts } from './texts';

const t = texts.ledger;

/** Whether each consortium's books balance, and how much of them is sealed. Not shown to whom no books are shown. */
export function Ledgers() {
  const reads = useReadsMoney();
  const health = useQuery(funding.read('/v1/ledger-health'));
  if (health.error instanceof Problem && health.error.status === 403) return null;
  return (
    <Panel title={t.title}>
      <Loaded query={health}>
        {({ items }) =>
          !items?.length ? (
            <p className="ml-note">{t.none}</p>
          ) : (
            <ul className="ml-changes">
              {items.map((ledger) => (
                <li key={ledger.consortiumId}>
                  <span>
                    <Link to={reads ? '/money/$consortiumId/journal' : '/money/$consortiumId/approvals'} params={{ consortiumId: ledger.consortiumId! }}>
                      {ledger.consortium}
                    </Link>{' '}
                    <Status word={ledger.balanced ? t.balanced : t.unbalanced} tone={ledger.balanced ? 'good' : 'bad'} />
                  </span>
                  <span className="ml-note">
                    {t.sealed((ledger.sealed ?? 0).toLocaleString())}
                    {ledger.unsealed ? ` · ${t.unsealed(ledger.unsealed.toLocaleString())}` : ''}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
