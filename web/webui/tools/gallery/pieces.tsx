import { Button } from '@patternfly/react-core';
import type { EChartsOption } from 'echarts';
import { useMemo, useState } from 'react';
import { keepEtag } from '@/api/etag';
import { Problem } from '@/api/problem';
import { Amount, Total } from '@/ui/Amount';
import { Chart, type Colours } from '@/ui/Chart';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import {
  ActionDialog, ActionForm, AreaField, CheckField, ChoicesField, CountField, DayField, fieldsOf, GroupRefusal, InstantField, MoneyField, RadioField, Rows, SelectField, TextField, useForm,
} from '@/ui/form';
import type { Money } from '@/ui/money';
import { Nation, Nations } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Screen } from '@/ui/Screen';
import { FactsSkeleton, TableSkeleton } from '@/ui/Skeletons';
import { Status } from '@/ui/Status';
import { statuses } from '@/ui/statuses';
import { DataTable, type Column } from '@/ui/table';
import { Countdown, Day, Instant } from '@/ui/Time';
import { WorldMap } from '@/ui/WorldMap';

const eur = (value: string): Money => ({ currency: 'EUR', value });
const nations = ['DEU', 'FRA', 'GBR', 'ITA', 'JPN', 'SGP', 'MLT', 'USA', 'AUS'];
const soon = new Date(Date.now() + 9 * 60_000).toISOString();
const later = new Date(Date.now() + 3.2 * 86_400_000).toISOString();

export function Small() {
  return (
    <Screen title="Small pieces" badge={<Status of="IN_EFFECT" />} lead="Each in the states that it has." actions={<Button>Do it</Button>}>
      <div className="ml-columns">
        <Panel title="States">
          <p className="ml-gallery-row">{Object.keys(statuses).map((code) => <Status key={code} of={code} />)}</p>
        </Panel>
        <Panel title="Facts">
          <Facts
            of={[
              ['Lead', <Nation code="DEU" named />],
              ['Parties', <Nations codes={nations} label="Parties" />],
              ['Founded', <Day on="2026-03-01" />],
              ['Changed', <Instant at="2026-03-01T12:00:00Z" />],
              ['Deadline', <Countdown until={later} />],
              ['Silence ends', <Countdown until={soon} />],
              ['Closed', <Countdown until="2020-01-01T00:00:00Z" />],
              ['Owed', <Amount money={eur('1234567.80')} tone="danger" />],
              ['In yen', <Amount money={{ currency: 'JPY', value: '-98765432' }} />],
              ['Together', <Total of={[eur('0.10'), eur('0.20'), { currency: 'JPY', value: '5' }]} />],
              ['Unknown', null],
            ]}
          />
        </Panel>
      </div>
    </Screen>
  );
}

/** They stay, so that one can look at them. */
export function Loading() {
  return (
    <Screen title="While it loads">
      <div className="ml-stack">
        <FactsSkeleton />
        <TableSkeleton rows={3} />
      </div>
    </Screen>
  );
}

type Entry = { id: string; number: string; text: string; nation: string; state: string; postedAt: string; amount: Money };

const entries: Entry[] = Array.from({ length: 10_000 }, (_, place) => ({
  id: String(place),
  number: `JE-2026-${String(place).padStart(6, '0')}`,
  text: place % 7 === 0 ? 'A call under the second instalment of the administrative budget of the year, with a long text' : `Receipt ${place}`,
  nation: nations[place % nations.length]!,
  state: ['OPEN', 'PAID', 'PENDING', 'REJECTED'][place % 4]!,
  postedAt: new Date(Date.UTC(2026, 0, 1) + place * 3_600_000).toISOString(),
  amount: eur(`${(place * 7919) % 100_000}.${String(place % 100).padStart(2, '0')}`),
}));

const columns: Column<Entry>[] = [
  { id: 'number', header: 'Number', path: 'number', value: (row) => row.number, width: '10rem' },
  { id: 'text', header: 'Text', path: 'text', value: (row) => row.text },
  { id: 'nation', header: 'Nation', path: 'nation', value: (row) => row.nation, cell: (row) => <Nation code={row.nation} />, facet: true, width: '7rem' },
  { id: 'state', header: 'State', path: 'state', value: (row) => row.state, cell: (row) => <Status of={row.state} />, facet: true, width: '12rem' },
  { id: 'postedAt', header: 'Posted', path: 'postedAt', value: (row) => row.postedAt, cell: (row) => <Instant at={row.postedAt} />, width: '13rem' },
  { id: 'amount', header: 'Amount', path: 'amount', as: 'money', value: (row) => row.amount, cell: (row) => <Amount money={row.amount} />, align: 'end', width: '11rem' },
];

export function Ledger() {
  return (
    <Screen title="Ten thousand rows">
      <DataTable
        id="gallery" label="Entries" columns={columns} list={entries} rowKey={(row) => row.id} empty={<EmptyScreen title="Nothing" text="Nothing" />}
        source="/api/funding/v1/consortia/1/journal"
        totals={(rows) => ({ number: 'Total', amount: <Total of={rows.map((row) => row.amount)} /> })}
      />
    </Screen>
  );
}

const shares = [4655, 1800, 1000, 630, 420];
const option = (colours: Colours): EChartsOption => ({
  grid: { left: 90, right: 20, top: 10, bottom: 30 },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'value', splitLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.quiet } },
  yAxis: { type: 'category', inverse: true, data: nations.slice(0, 5), axisLabel: { color: colours.text } },
  series: [{ type: 'bar', name: 'Share', data: shares, barWidth: 14 }],
});

export function Drawings() {
  const table = { head: ['Nation', 'Share'], rows: nations.slice(0, 5).map((code, place) => [<Nation key={code} code={code} named />, String(shares[place])]) };
  const values = useMemo(() => nations.map((nation, place) => ({ nation, weight: 1 - place / 10, text: `${nation}: ${place}` })), []);
  return (
    <Screen title="Pictures">
      <div className="ml-columns">
        <Panel title="A chart"><Chart label="Shares by nation" option={option} table={table} /></Panel>
        <Panel title="A map"><WorldMap label="Contributions by nation" values={values} table={table} onSelect={() => {}} /></Panel>
      </div>
    </Screen>
  );
}

function Form({ onClose }: { onClose: () => void }) {
  const form = useForm({ title: '', text: '', kind: 'A', list: '', day: '', at: soon, amount: null as Money | null, sure: false });
  const refuse = () =>
    Promise.reject(new Problem(422, 'refused', 'The call is above what was assessed.', [{ pointer: '/amount', detail: 'At most 5,000 JPY.' }, { pointer: '/x', detail: 'The period is closed.' }], '4bf92f3577b34da6'));
  const options = [{ value: 'A', label: 'Definitive', hint: 'Binds at once.' }, { value: 'B', label: 'Subject to approval' }];
  return (
    <ActionDialog title="Call an instalment" lead="Every party is told at once." submit="Call" done="Called" send={refuse} onClose={onClose}>
      <TextField {...form.field('title')} label="Title" required />
      <MoneyField {...form.field('amount')} label="Amount" currency="JPY" required hint="Whole yen." />
      <RadioField {...form.field('kind')} label="Kind" options={options} required />
      <SelectField {...form.field('list')} label="Project" options={options} />
      <DayField {...form.field('day')} label="Due" />
      <InstantField {...form.field('at')} label="Deadline" />
      <AreaField {...form.field('text')} label="Why" />
      <CheckField {...form.field('sure')} label="I have the authority to do this" required />
    </ActionDialog>
  );
}

export function Acts() {
  const [open, setOpen] = useState(false);
  return (
    <Screen title="An act">
      <Button onClick={() => setOpen(true)}>Open the dialog</Button>
      {open && <Form onClose={() => setOpen(false)} />}
      <PageAct />
    </Screen>
  );
}

/** An act on a page of its own: rows of fields, what is wrong with them together, and a look at it before it is sent. */
function PageAct() {
  const form = useForm({ days: undefined as number | undefined, questions: ['BUDGET'], shares: [{ nation: 'DEU', weight: '60' }, { nation: 'FRA', weight: '41' }] });
  return (
    <Panel title="An act on a page">
      <ActionForm
        submit="Send" done="Sent" onCancel={() => {}} send={async () => {}}
        checks={[{ pointer: '/shares', detail: 'The weights exceed the whole by 1.' }]}
        review={{ show: 'See what changes', title: 'What this changes', content: () => <p>Nothing.</p> }}
      >
        <CountField {...form.field('days')} label="Days" min={1} max={30} required />
        <ChoicesField {...form.field('questions')} label="Questions" options={[{ value: 'BUDGET', label: 'Budget' }, { value: 'OTHER', label: 'Other question' }]} required />
        <Rows {...form.field('shares')} legend="Shares" add="Add a nation" make={() => ({ nation: '', weight: '' })} remove={({ nation }) => `Remove ${nation}`}>
          {(row) => (
            <>
              <TextField {...fieldsOf(row)('nation')} label="Nation" required />
              <TextField {...fieldsOf(row)('weight')} label="Weight" required />
            </>
          )}
        </Rows>
        <GroupRefusal pointer="/shares" />
      </ActionForm>
    </Panel>
  );
}

export function Clashing() {
  const [open, setOpen] = useState(false);
  return (
    <Screen title="A clash">
      <Button onClick={() => setOpen(true)}>Open the dialog</Button>
      {open && (
        <ActionDialog
          title="Change the group" submit="Save" done="Saved" onClose={() => setOpen(false)}
          send={() => Promise.reject(new Problem(412, 'stale', 'Stale'))}
          change={{
            of: keepEtag({ name: 'a' }, '"1"'),
            read: async () => keepEtag({ name: 'b' }, '"2"'),
            compare: () => [{ field: 'Name', mine: 'Quantum sensing', theirs: 'Quantum sensing' }, { field: 'Lead', mine: 'Japan', theirs: 'Germany' }],
          }}
        />
      )}
    </Screen>
  );
}

export function Troubles() {
  return (
    <Screen title="When it goes wrong">
      <div className="ml-stack">
        <ErrorState error={new Problem(503, 'unavailable', 'The funding service is starting.', [], '4bf92f3577b34da6a3ce929d0e0e4736')} retry={() => {}} />
        <ErrorState error={new Problem(404, 'not-found', 'Not found')} />
        <ErrorState error={new Problem(403, 'forbidden', 'Only a finance officer may do this.')} />
        <EmptyScreen title="No decision is open" text="Any party may put a question to the others.">
          <Button>Put a question</Button>
        </EmptyScreen>
      </div>
    </Screen>
  );
}
