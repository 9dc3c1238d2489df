import { Label } from '@patternfly/react-core';
import { useMemo, useState } from 'react';
import { addressOf, consortium, useList, type Consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Loaded } from '@/ui/Loaded';
import { Nation, useNationNames } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { DataTable, type Column } from '@/ui/table';
import { Day, Instant } from '@/ui/Time';
import { dividedBy, parseFraction, pictureOf, type Fraction } from '@/ui/fraction';
import { formatInstant } from '@/ui/timeFormat';
import { useArrangement, useParticipations } from '../parts';
import { clauseWith } from '../rules/words';
import { overviewTexts } from './texts';
import { changesIn, phasesOf, spanOf, type Phase } from './timeline';
import { isAhead, Legend, TimeLine } from './TimeLine';

type Row = Consortium['ParticipationView'] & { phases: Phase[]; weight?: string };
const t = overviewTexts.parties;

/** Who takes part, how it came to stand there, and since when. */
export function Parties({ found }: { found: Consortium['ConsortiumView'] }) {
  const id = found.id;
  const participations = useParticipations(id);
  const { data: arrangement } = useArrangement(id);
  const history = useList(consortium.list('/v1/history', { query: { subject: `consortia/${id}`, sort: 'time' } }), { bound: 1000 });
  const [opened] = useState(Date.now);
  const now = participations.dataUpdatedAt || opened;
  const names = useNationNames();
  const founded = Date.parse(found.foundedAt ?? '');
  const scale = arrangement && clauseWith(arrangement.clauses, 'scale')?.rule;

  const rows = useMemo<Row[]>(() => {
    const changes = changesIn(history.items);
    return (participations.data?.items ?? []).map((one) => ({
      ...one,
      phases: phasesOf(one, changes, founded, now),
      weight: scale?.entries.find((entry) => entry.nation === one.nation)?.weight,
    }));
  }, [participations.data, history.items, scale, founded, now]);
  const span = useMemo(() => spanOf(rows.flatMap((row) => row.phases), founded, now), [rows, founded, now]);
  const columns = useMemo(() => columnsOf(names, found.leadNation, span, now, scale && parseFraction(scale.whole)), [names, found.leadNation, span, now, scale]);
  const standings = [...new Set(rows.flatMap((row) => row.phases.map((phase) => phase.standing)))];
  const observed = rows.some((row) => row.standing === 'OBSERVER');

  return (
    <Panel title={t.title} lead={observed ? t.observers : undefined}>
      <Loaded query={participations}>
        {() => (
          <div className="ml-parties">
            <DataTable
              id="parties"
              label={t.title}
              columns={columns}
              list={rows}
              rowKey={(row) => row.nation}
              sort="nation"
              source={addressOf('consortium', '/v1/consortia/{consortiumId}/participations', { path: { consortiumId: id } })}
              empty={<EmptyScreen title={t.emptyTitle} text={t.empty} headingLevel="h3" />}
            />
            <div className="ml-line-notes">
              <Legend standings={standings} label={t.legend} />
              <p className="ml-note">
                {t.axis(formatInstant(new Date(span.from).toISOString()), formatInstant(new Date(span.to).toISOString()))} {isAhead(span, now) && t.todayMark}
              </p>
            </div>
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function columnsOf(names: ReadonlyMap<string, string>, lead: string | null | undefined, span: { from: number; to: number }, now: number, whole: Fraction | undefined): Column<Row>[] {
  const c = t.columns;
  return [
    {
      id: 'nation', header: c.nation, path: 'nation', value: (row) => row.nation, text: (row) => names.get(row.nation) ?? '', width: '16rem',
      cell: (row) => (
        <span className="ml-inline ml-unbroken">
          <Nation code={row.nation} named />
          {row.nation === lead && <Label isCompact variant="outline">{t.lead}</Label>}
        </span>
      ),
    },
    {
      id: 'standing', header: c.standing, path: 'standing', value: (row) => row.standing, cell: (row) => <Status of={row.standing} />,
      text: (row) => statusWord(row.standing ?? ''), facet: statusWord, width: '12rem',
    },
    ...(whole ? [{ id: 'share', header: c.share, value: (row: Row) => (row.weight ? pictureOf(dividedBy(parseFraction(row.weight), whole)) : 0), cell: (row: Row) => row.weight ?? '–', align: 'end' as const, width: '5rem' }] : []),
    { id: 'line', header: c.line, value: () => '', cell: (row) => <TimeLine phases={row.phases} span={span} now={now} />, sortable: false, width: '26%' },
    { id: 'since', header: c.since, path: 'since', value: (row) => row.since, cell: (row) => <Day on={row.since} />, width: '8rem' },
    { id: 'signedAt', header: c.signed, path: 'signedAt', value: (row) => row.signedAt, cell: (row) => <Instant at={row.signedAt} />, width: '12rem' },
    { id: 'depositedOn', header: c.deposited, path: 'depositedOn', value: (row) => row.depositedOn, cell: (row) => <Day on={row.depositedOn} />, hidden: true },
    { id: 'noticeOn', header: c.notice, path: 'noticeOn', value: (row) => row.noticeOn, cell: (row) => <Day on={row.noticeOn} />, hidden: true },
    { id: 'leavesOn', header: c.leaves, path: 'leavesOn', value: (row) => row.leavesOn, cell: (row) => <Day on={row.leavesOn} />, width: '8rem' },
  ];
}
