import { funding, type Funding } from '@/api';
import { Amount, Total } from '@/ui/Amount';
import { Facts } from '@/ui/Facts';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { isZero } from '@/ui/money';
import { asCsv } from '../parts/download';
import { given } from '../parts/given';
import { PlainTable } from '../parts/PlainTable';
import { statementTexts, texts } from '../texts';
import { CsvButton } from './CsvButton';

const t = statementTexts.standing;
const figures = ['arrears', 'current', 'receivedArrears', 'receivedCurrent', 'outstandingArrears', 'outstandingCurrent'] as const;

type Props = { status: Funding['ContributionStatus']; params: { path: { consortiumId: string }; query: { asOf?: string; currency?: string } } };

export function ContributionStatus({ status, params }: Props) {
  return (
    <>
      <Panel
        title={t.title}
        lead={t.lead((status.asOf ?? '').slice(0, 4))}
        actions={
          <CsvButton
            name={`${t.title} ${status.asOf}`}
            read={() => funding.GET('/v1/consortia/{consortiumId}/contribution-status', { params, ...asCsv })}
          />
        }
      >
        <div className="ml-stack">
          <Facts of={[[t.full, status.paidInFull], [t.part, status.paidInPart], [t.none, status.paidNotAtAll]]} />
          <PlainTable
            label={t.title}
            rows={status.rows}
            rowKey={(row) => row.nation}
            columns={[
              { header: statementTexts.nation, cell: (row) => <Nation code={row.nation} named />, total: texts.total },
              { header: t.standing, cell: (row) => <Status of={row.standing} /> },
              ...figures.map((figure) => ({
                header: t[figure],
                cell: (row: Funding['ContributionStatusRow']) => <Amount money={row[figure]} tone={row[figure] && isZero(row[figure]) ? 'quiet' : undefined} />,
                end: true,
                total: <Total of={given(status.rows.map((row) => row[figure]))} />,
              })),
            ]}
          />
        </div>
      </Panel>
      {status.years.length > 0 && (
        <Panel title={t.years}>
          <PlainTable
            label={t.years}
            rows={status.years}
            rowKey={(row) => String(row.year)}
            columns={[
              { header: t.year, cell: (row) => row.year },
              { header: t.called, cell: (row) => <Amount money={row.called} />, end: true },
              { header: t.received, cell: (row) => <Amount money={row.received} />, end: true },
              { header: t.percent, cell: (row) => (row.percent ? `${row.percent} %` : ''), end: true },
            ]}
          />
        </Panel>
      )}
    </>
  );
}
