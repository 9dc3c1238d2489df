import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { funding, type Funding } from '@/api';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { useNationNames } from '@/ui/Nation';
import { Loaded } from '@/ui/Loaded';
import { Day } from '@/ui/Time';
import { formatMoney } from '@/ui/moneyFormat';
import { ClauseLink } from '../parts/ClauseLink';
import { DecisionLink } from '../parts/DecisionLink';
import { methods, statementTexts } from '../texts';

const t = statementTexts.path;

/** How a line comes about: its weight in the scale, the exact share, the carry; the decision and the clause behind it. */
export function Explanation({ consortiumId, row }: { consortiumId: string; row: Funding['StatementRow'] }) {
  const costShareId = row.costShareId ?? '';
  const found = useQuery(funding.read('/v1/cost-shares/{costShareId}', { path: { costShareId } }));
  return (
    <Loaded query={found}>
      {(scale) => (
        <div className="ml-stack">
          {row.own && <Sentence row={row} part={row.own} scale={scale} />}
          {row.underwritten && <Sentence row={row} part={row.underwritten} scale={scale} title={statementTexts.underwritten} />}
          <Facts
            of={[
              fact(t.scale, <>
                  <Link to="/money/$consortiumId/cost-shares/$costShareId" params={{ consortiumId, costShareId }}>{scale.name}</Link>,{' '}
                  {statementTexts.version(scale.number)}
                </>),
              [t.method, methods[scale.method?.type ?? ''] ?? scale.method?.type],
              fact(t.validFrom, <Day on={scale.validFrom} />),
              fact(t.adopted, scale.decision ? <DecisionLink decision={scale.decision} /> : t.noDecision),
              fact(t.clause, <ClauseLink consortiumId={consortiumId} clause={scale.clause ?? scale.decision?.clause} />),
              fact(t.entries, <Link to="/money/$consortiumId/journal" params={{ consortiumId }} search={{ nation: row.nation }}>
                  {t.entries}
                </Link>),
            ]}
          />
        </div>
      )}
    </Loaded>
  );
}

type Sentence = { row: Funding['StatementRow']; part: Funding['StatementPart']; scale: Funding['CostShare']; title?: string };

function Sentence({ row, part, scale, title }: Sentence) {
  const name = useNationNames().get(row.nation) ?? row.nation;
  const currency = part.assessed?.currency ?? '';
  return (
    <p>
      {title && <strong>{title}: </strong>}
      {t.weighs(name, part.weight ?? '', scale.whole ?? '')} {t.exact(part.exactShare ?? '', currency)}{' '}
      {t.carry(part.carryIn ?? '0', part.assessed ? formatMoney(part.assessed) : '', part.carryOut ?? '0')}
    </p>
  );
}
