import { funding, type Funding } from '@/api';
import { Amount, Total } from '@/ui/Amount';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { isZero } from '@/ui/money';
import { asCsv } from '../parts/download';
import { given } from '../parts/given';
import { PlainTable } from '../parts/PlainTable';
import { statementTexts, texts } from '../texts';
import { CsvButton } from './CsvButton';

const t = statementTexts.standing;
const ages = ['notDue', 'days0To30', 'days31To90', 'days91To365', 'over1Year', 'total'] as const;

type Props = { ageing: Funding['Ageing']; params: { path: { consortiumId: string }; query: { asOf?: string; currency?: string } } };

export function Ageing({ ageing, params }: Props) {
  return (
    <Panel
      title={t.ageing}
      lead={t.ageingLead}
      actions={<CsvButton name={`${t.ageing} ${ageing.asOf}`} read={() => funding.GET('/v1/consortia/{consortiumId}/ageing', { params, ...asCsv })} />}
    >
      <PlainTable
        label={t.ageing}
        rows={ageing.rows}
        rowKey={(row) => row.nation}
        columns={[
          { header: statementTexts.nation, cell: (row) => <Nation code={row.nation} named />, total: texts.total },
          ...ages.map((age) => ({
            header: t[age],
            cell: (row: Funding['AgeingRow']) => {
              const money = row[age];
              return <Amount money={money} tone={money && isZero(money) ? 'quiet' : age === 'total' ? 'strong' : age === 'notDue' ? undefined : 'danger'} />;
            },
            end: true,
            total: <Total of={given(ageing.rows.map((row) => row[age]))} />,
          })),
        ]}
      />
    </Panel>
  );
}
