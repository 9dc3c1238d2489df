import { useMemo } from 'react';
import { addressOf, consortium, useList, type Consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation, useNationNames } from '@/ui/Nation';
import { DataTable, type Column } from '@/ui/table';
import { Instant } from '@/ui/Time';
import { eventWords, kindOf, kindWord } from './events';

type Entry = Consortium['HistoryEntry'];

const t = {
  label: 'History',
  columns: { time: 'When', what: 'What', nation: 'For', sentence: 'What happened', actor: 'By', subject: 'Subject' },
  empty: 'Nothing has happened yet',
  emptyText: 'Every act on this leaves a line here, once there is one that is released to your nation.',
};

/** Who did what to a thing and to what lies below it, and when, as far as it is released to the reader's nation. */
export function History({ subject, id }: { subject: string; id: string }) {
  const names = useNationNames();
  const list = useList(consortium.list('/v1/history', { query: { subject } }));
  const columns = useMemo<Column<Entry>[]>(() => {
    const nameOf = (code: string | null | undefined) => names.get(code ?? '') ?? code ?? '';
    return [
      { id: 'time', header: t.columns.time, path: 'time', value: (row) => row.time, cell: (row) => <Instant at={row.time} />, width: '13rem' },
      { id: 'sentence', header: t.columns.sentence, value: (row) => eventWords(row, nameOf), rowHeader: true },
      { id: 'what', header: t.columns.what, path: 'type', value: kindOf, cell: (row) => kindWord(kindOf(row)), facet: kindWord, width: '13rem' },
      {
        id: 'nation', header: t.columns.nation, path: 'actorNation', value: (row) => row.actorNation, cell: (row) => <Nation code={row.actorNation} />,
        text: (row) => nameOf(row.actorNation), facet: nameOf, width: '7rem',
      },
      { id: 'actor', header: t.columns.actor, path: 'actor', value: (row) => row.actor, width: '9rem' },
      { id: 'subject', header: t.columns.subject, path: 'subject', value: (row) => row.subject, hidden: true },
    ];
  }, [names]);
  return (
    <DataTable
      id={id}
      label={t.label}
      columns={columns}
      list={list}
      rowKey={(row) => row.id}
      sort="-time"
      source={addressOf('consortium', '/v1/history', { query: { subject } })}
      empty={<EmptyScreen title={t.empty} text={t.emptyText} headingLevel="h3" />}
    />
  );
}
