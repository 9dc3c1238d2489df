import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { funding, Problem } from '@/api';
import { useReadsMoney } from '@/app/useSession';
import { Amount } from '@/ui/Amount';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { useConsortiumId } from './parts';
import { texts } from './texts';

const t = texts.money;

/** Where the contributions stand, in short, and the ways to the consortium's money. */
export default function Money() {
  const consortiumId = useConsortiumId();
  const params = { consortiumId };
  const reads = useReadsMoney();
  return (
    <div className="ml-two">
      {reads ? <Contributions consortiumId={consortiumId} /> : <Panel title={t.title}><p>{t.approverOnly}</p></Panel>}
      <Panel title={t.views}>
        <ul className="ml-choose">
          {reads && (
            <>
              <li><Link to="/money/$consortiumId/calls" params={params}>{t.calls}</Link><span className="ml-note">{t.callsHint}</span></li>
              <li><Link to="/money/$consortiumId/statement" params={params}>{t.statement}</Link><span className="ml-note">{t.statementHint}</span></li>
              <li><Link to="/money/$consortiumId/journal" params={params}>{t.journal}</Link><span className="ml-note">{t.journalHint}</span></li>
              <li><Link to="/money/$consortiumId/accounts" params={params}>{t.accounts}</Link><span className="ml-note">{t.accountsHint}</span></li>
              <li><Link to="/money/$consortiumId/flows" params={params}>{t.flows}</Link><span className="ml-note">{t.flowsHint}</span></li>
            </>
          )}
          <li><Link to="/money/$consortiumId/approvals" params={params}>{t.approvals}</Link><span className="ml-note">{t.approvalsHint}</span></li>
        </ul>
      </Panel>
    </div>
  );
}

function Contributions({ consortiumId }: { consortiumId: string }) {
  const found = useQuery(funding.read('/v1/consortia/{consortiumId}/contribution-status', { path: { consortiumId } }));
  const hidden = found.error instanceof Problem && [403, 404].includes(found.error.status);
  return (
    <Panel title={t.title} lead={t.lead}>
      {hidden ? (
        <p>{t.hidden}</p>
      ) : (
        <Loaded query={found}>
          {({ rows }) =>
            rows.length === 0 ? (
              <p>{t.none}</p>
            ) : (
              <div className="ml-scroll-x" tabIndex={0} role="region" aria-label={t.lead}>
                <table className="ml-plain-table">
                  <thead>
                    <tr>
                      <th scope="col">{t.columns.nation}</th>
                      <th scope="col" className="ml-end">{t.columns.arrears}</th>
                      <th scope="col" className="ml-end">{t.columns.current}</th>
                      <th scope="col">{t.columns.standing}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr key={`${row.nation}-${row.outstandingCurrent?.currency}`}>
                        <th scope="row"><Nation code={row.nation} named /></th>
                        <td className="ml-end"><Amount money={row.outstandingArrears} /></td>
                        <td className="ml-end"><Amount money={row.outstandingCurrent} /></td>
                        <td><Status of={row.standing} /></td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )
          }
        </Loaded>
      )}
    </Panel>
  );
}
