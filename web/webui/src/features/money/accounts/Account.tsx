import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { addressOf, funding, useList, type Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { compareMoney } from '@/ui/money';
import { DataTable } from '@/ui/table';
import { AsOf } from '../parts/AsOf';
import { PartHead } from '../parts/PartHead';
import { ScopeName } from '../parts/ScopeName';
import { useScopes } from '../parts/useScopes';
import { accountKinds, journalTexts } from '../texts';
import { postingColumns } from './postingColumns';
import { runningAt } from './running';

const route = getRouteApi('/shell/money/$consortiumId/accounts/$accountId');
const t = journalTexts.accounts;
const path = '/v1/accounts/{accountId}/postings';

/** One account: its balance at a day as known at an instant, and the postings that lead to it. */
export default function Account() {
  const { consortiumId, accountId } = route.useParams();
  const { asOf, recordedUntil } = route.useSearch();
  const found = useQuery(funding.read('/v1/accounts/{accountId}', { path: { accountId }, query: { asOf, recordedUntil } }));
  return (
    <Loaded query={found}>
      {(account) => (
        <>
          <PartHead
            back={<Link to="/money/$consortiumId/accounts" params={{ consortiumId }} search={{ asOf, recordedUntil }}>{t.title}</Link>}
            title={`${account.account} ${accountKinds[account.kind] ?? account.kind}${account.nation ? `, ${account.nation}` : ''}`}
            badge={<Amount money={account.balance} tone="strong" />}
            actions={
              <Link to="/money/$consortiumId/journal" params={{ consortiumId }} search={{ account: accountId }}>
                {t.journal}
              </Link>
            }
          />
          <div className="ml-stack">
            <AsOf days={['asOf']} knownAt cutOff={new Date().toISOString()} />
            <AccountFacts account={account} />
            <Postings account={account} asOf={asOf} recordedUntil={recordedUntil} />
          </div>
        </>
      )}
    </Loaded>
  );
}

function AccountFacts({ account }: { account: Funding['Account'] }) {
  const { nameOf } = useScopes(account.consortiumId);
  return (
    <Panel title={t.code}>
      <Facts
        of={[
          fact(t.balance, <Amount money={account.balance} tone="strong" />),
          ...(account.available ? [fact(t.available, <Amount money={account.available} />)] : []),
          fact(t.nation, <Nation code={account.nation} named />),
          fact(journalTexts.scope, <ScopeName projectId={account.projectId} name={nameOf(account.projectId)} />),
          [t.overdraft, account.mayBeOverdrawn ? t.yes : t.no],
          [t.postings, account.postings?.toLocaleString()],
        ]}
      />
    </Panel>
  );
}

function Postings({ account, asOf, recordedUntil }: { account: Funding['Account']; asOf?: string; recordedUntil?: string }) {
  const params = { path: { accountId: account.id } };
  const list = useList(funding.list(path, params));
  const rows = runningAt(list.items, asOf, recordedUntil);
  const last = rows.at(-1);
  const agrees = !list.growing && last && account.balance && compareMoney(last.running, account.balance) === 0;
  return (
    <DataTable
      id="postings"
      label={t.postings}
      columns={postingColumns(account.consortiumId, Boolean(asOf ?? recordedUntil))}
      list={{ ...list, items: rows }}
      rowKey={(row) => String(row.version)}
      source={addressOf('funding', path, params)}
      totals={(shown) => ({
        entry: last && !list.growing && shown.length === rows.length && <Status word={agrees ? t.agrees : t.differs} tone={agrees ? 'good' : 'bad'} />,
        running: shown.length === rows.length && <Amount money={last?.running} tone="strong" />,
      })}
      empty={<EmptyScreen title={t.emptyPostings} text={t.emptyPostings} />}
    />
  );
}
