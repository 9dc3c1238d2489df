import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { funding, type Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { Facts } from '@/ui/Facts';
import { fact } from '../parts/fact';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { Day } from '@/ui/Time';
import { EntryLink } from '../parts/EntryLink';
import { PartHead } from '../parts/PartHead';
import { ScopeName } from '../parts/ScopeName';
import { useScopes } from '../parts/useScopes';
import { callTexts as t } from '../texts';
import { CallStandingLabel } from './CallStandingLabel';
import { Division } from './Division';
import { Dues } from './Dues';
import { Receipts } from './Receipts';
import { outstandingOf, paidOf } from './standing';

const route = getRouteApi('/shell/money/$consortiumId/calls/$callId');

/** One call: what each nation has to pay of it, what it paid, and how it was divided. */
export default function Call() {
  const { callId } = route.useParams();
  const found = useQuery(funding.read('/v1/calls/{callId}', { path: { callId } }));
  return <Loaded query={found}>{(call) => <Shown call={call} />}</Loaded>;
}

function Shown({ call }: { call: Funding['Call'] }) {
  const { consortiumId } = call;
  const { nameOf } = useScopes(consortiumId);
  const assessment = useQuery(funding.read('/v1/assessments/{assessmentId}', { path: { assessmentId: call.assessmentId ?? '' } }));
  return (
    <>
      <PartHead
        back={<Link to="/money/$consortiumId/calls" params={{ consortiumId }}>{t.title}</Link>}
        title={call.number}
        badge={<CallStandingLabel call={call} />}
      />
      <div className="ml-stack">
        <Panel title={t.number}>
          <Facts
            of={[
              fact(t.amount, <Amount money={call.amount} tone="strong" />),
              fact(t.paid, <Amount money={paidOf(call)} />),
              fact(t.outstanding, <Amount money={outstandingOf(call)} />),
              fact(t.due, <Day on={call.dueOn} />),
              fact(t.issued, <Day on={call.issuedOn} />),
              [t.reference, call.reference],
              fact(t.scope, <ScopeName projectId={call.projectId} name={nameOf(call.projectId)} />),
              fact(t.assessment, <Link to="/money/$consortiumId/assessments/$assessmentId" params={{ consortiumId, assessmentId: call.assessmentId ?? '' }}>
                  {assessment.data?.number ?? t.assessment}
                </Link>),
              fact(t.entry, <EntryLink consortiumId={consortiumId} entry={{ number: call.entryNumber ?? '' }} />),
            ]}
          />
        </Panel>
        <Panel title={t.dues}>
          <Dues call={call} />
        </Panel>
        <Receipts call={call} />
        <Panel title={t.division} lead={t.divisionLead}>
          <Division lines={call.lines} label={t.division} />
        </Panel>
      </div>
    </>
  );
}
