import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { consortium } from '@/api';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { useConsortium, useConsortiumId, useMine, votes } from '../parts';
import { Amendments } from './Amendments';
import { AsOf } from './AsOf';
import { Clauses } from './Clauses';
import { Comparison } from './Comparison';
import { changesBetween } from './difference';
import { ProposeForm } from './ProposeForm';
import { arrangementTexts as t } from './texts';
import { Versions } from './Versions';

/** The text that the nations agreed: now, as it counted on a day, or beside another one. */
export default function Arrangement() {
  const id = useConsortiumId();
  const path = { path: { consortiumId: id } };
  const { version, asOf, from, to, amendment, propose } = useSearch({ from: '/shell/consortia/$consortiumId/arrangement' });
  const navigate = useNavigate();
  const versions = useQuery(consortium.read('/v1/consortia/{consortiumId}/arrangement-versions', path));
  const amendments = useQuery(consortium.read('/v1/consortia/{consortiumId}/amendments', path));
  const { data: found } = useConsortium(id);
  const { standing, liaison, manager } = useMine(id);
  const go = (search: object) => void navigate({ to: '/consortia/$consortiumId/arrangement', params: { consortiumId: id }, search });
  const mayPropose = found?.stage === 'IN_EFFECT' && (liaison || manager) && votes(standing);
  return (
    <Loaded query={versions}>
      {({ items }) => {
        const newest = items.at(-1)!;
        const shown = items.find((one) => String(one.number) === version) ?? newest;
        const proposed = amendments.data?.items.find((one) => one.id === amendment);
        return (
          <div className="ml-two ml-two-wide">
            {propose && mayPropose ? (
              <ProposeForm id={id} now={newest} onClose={() => go({})} />
            ) : proposed ? (
              <Comparison
                title={t.difference.proposed(proposed.title, newest.number!)}
                changes={changesBetween(newest.clauses, proposed.clauses)}
                onBack={() => go({})}
              />
            ) : from && to ? (
              <Between id={id} from={Number(from)} to={Number(to)} onBack={() => go({})} />
            ) : asOf ? (
              <OnDay id={id} day={asOf} />
            ) : (
              <Panel title={t.title(shown.title, shown.number!)}>
                <Clauses clauses={shown.clauses} />
              </Panel>
            )}
            <div className="ml-stack">
              <AsOf asOf={asOf} versions={items.map((one) => one.number!)} onDay={(day) => go(day ? { asOf: day } : {})} onCompare={(a, b) => go({ from: a, to: b })} />
              <Versions consortiumId={id} versions={items} />
              <Amendments consortiumId={id} amendments={amendments.data?.items ?? []} onPropose={mayPropose && !propose ? () => go({ propose: true }) : undefined} />
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

function OnDay({ id, day }: { id: string; day: string }) {
  const found = useQuery(consortium.read('/v1/consortia/{consortiumId}/arrangement', { path: { consortiumId: id }, query: { asOf: `${day}T23:59:59Z` } }));
  return (
    <Loaded query={found}>
      {(data) => (
        <Panel title={t.title(data.title, data.number!)}>
          <Clauses clauses={data.clauses} />
        </Panel>
      )}
    </Loaded>
  );
}

function Between({ id, from, to, onBack }: { id: string; from: number; to: number; onBack: () => void }) {
  const found = useQuery(consortium.read('/v1/consortia/{consortiumId}/arrangement-versions/{from}/differences/{to}', { path: { consortiumId: id, from, to } }));
  return <Loaded query={found}>{(data) => <Comparison title={t.difference.title(from, to)} changes={data.changes} onBack={onBack} />}</Loaded>;
}
