import { getRouteApi, Link } from '@tanstack/react-router';
import { funding, useList } from '@/api';
import { Total } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { DataTable } from '@/ui/table';
import { given } from '../parts/given';
import { useScopes } from '../parts/useScopes';
import { callTexts as t, texts } from '../texts';
import { Assessments } from './Assessments';
import { callColumns } from './callColumns';
import { outstandingOf, paidOf } from './standing';
import { callsAddress, useCalls } from './useCalls';

const route = getRouteApi('/shell/money/$consortiumId/calls');

/** What was called of the nations, what is paid and what is late; and the assessments that more is called from. */
export default function Calls() {
  const { consortiumId } = route.useParams();
  const calls = useCalls(consortiumId);
  const assessments = useList(funding.list('/v1/consortia/{consortiumId}/assessments', { path: { consortiumId } }));
  const { nameOf } = useScopes(consortiumId);
  return (
    <div className="ml-stack">
      <DataTable
        id="calls"
        label={t.title}
        columns={callColumns(consortiumId, nameOf)}
        list={calls}
        rowKey={(row) => row.id}
        sort="dueOn"
        source={callsAddress(consortiumId)}
        totals={(rows) => ({
          number: texts.total,
          amount: <Total of={given(rows.map((row) => row.amount))} />,
          paid: <Total of={rows.map(paidOf)} />,
          outstanding: <Total of={rows.map(outstandingOf)} />,
        })}
        empty={
          <EmptyScreen title={t.emptyTitle} text={t.empty}>
            <Link to="/money/$consortiumId/budgets" params={{ consortiumId }}>{t.emptyStep}</Link>
          </EmptyScreen>
        }
      />
      <Assessments consortiumId={consortiumId} assessments={assessments.items} nameOf={nameOf} />
    </div>
  );
}
