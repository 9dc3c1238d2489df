import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { funding, type Funding } from '@/api';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Day, Instant } from '@/ui/Time';
import { ClauseLink } from '../parts/ClauseLink';
import { PartHead } from '../parts/PartHead';
import { PlainTable } from '../parts/PlainTable';
import { ScopeName } from '../parts/ScopeName';
import { useScopes } from '../parts/useScopes';
import { methods, planTexts, texts } from '../texts';
import { Adoption } from './Adoption';
import { constraintWords } from './constraints';

const route = getRouteApi('/shell/money/$consortiumId/cost-shares/$costShareId');
const t = planTexts.shares;

/** One version of a cost share: its scale word for word, its constraints, the decision and the clause behind it. */
export default function CostShare() {
  const { costShareId } = route.useParams();
  const found = useQuery(funding.read('/v1/cost-shares/{costShareId}', { path: { costShareId } }));
  return <Loaded query={found}>{(share) => <Shown share={share} />}</Loaded>;
}

function Shown({ share }: { share: Funding['CostShare'] }) {
  const { consortiumId, constraints } = share;
  const { nameOf } = useScopes(consortiumId);
  return (
    <>
      <PartHead
        back={<Link to="/money/$consortiumId/cost-shares" params={{ consortiumId }}>{t.title}</Link>}
        title={`${share.name}, ${t.version.toLowerCase()} ${share.number}`}
        badge={<Adoption of={share} />}
      />
      <div className="ml-columns">
        <Panel title={t.scale} lead={t.residual(share.sum ?? '', share.whole ?? '')}>
          <PlainTable
            label={t.scale}
            rows={share.scale}
            rowKey={(line) => `${line.nation} ${line.underwritten}`}
            columns={[
              {
                header: t.nation,
                cell: (line) => (
                  <>
                    <Nation code={line.nation} named /> {line.underwritten && <span className="ml-note">({planTexts.underwritten})</span>}
                  </>
                ),
                total: texts.total,
              },
              { header: t.weight, cell: (line) => line.weight, end: true, total: share.sum },
            ]}
          />
        </Panel>
        <Panel title={t.name}>
          <Facts
            of={[
              [t.method, methods[share.method?.type ?? ''] ?? share.method?.type],
              [t.whole, share.whole],
              [t.gap, share.gap],
              fact(planTexts.scope, <ScopeName projectId={share.projectId} name={nameOf(share.projectId)} />),
              fact(t.validFrom, <Day on={share.validFrom} />),
              fact(t.validUntil, share.validUntil ? <Day on={share.validUntil as string} /> : share.supersededBy ? t.superseded : t.inForce),
              fact(planTexts.clause, <ClauseLink consortiumId={consortiumId} clause={share.clause ?? share.decision?.clause} />),
              fact(t.constraints, constraints.length === 0 ? t.noConstraints : <ul>{constraints.map((one) => <li key={JSON.stringify(one)}>{constraintWords(one)}</li>)}</ul>),
              [planTexts.proposedBy, share.proposedBy],
              fact(planTexts.proposedAt, <Instant at={share.proposedAt} />),
            ]}
          />
        </Panel>
      </div>
    </>
  );
}
