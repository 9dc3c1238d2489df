import { Link } from '@tanstack/react-router';
import type { Funding } from '@/api';
import { Total } from '@/ui/Amount';
import { Nations } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { Day, Instant } from '@/ui/Time';
import { sums } from '@/ui/money';
import type { Column } from '@/ui/table';
import { given } from '../parts/given';
import { ScopeName } from '../parts/ScopeName';
import { entryKinds, journalTexts as t } from '../texts';

type Entry = Funding['JournalEntry'];

const debits = (entry: Entry) => given(entry.lines.map((line) => line.debit));
const nations = (entry: Entry) => [...new Set(entry.lines.flatMap((line) => (line.nation ? [line.nation] : [])))].sort();

export const entryColumns = (nameOf: (projectId?: string | null) => string): Column<Entry>[] => [
  {
    id: 'number',
    header: t.number,
    path: 'number',
    value: (row) => row.number,
    cell: (row) => (
      <Link to="/money/$consortiumId/journal/$entryId" from="/money/$consortiumId" params={(at) => ({ ...at, entryId: row.id })} className="ml-number">
        {row.number}
      </Link>
    ),
    width: '10.5rem',
  },
  { id: 'effectiveOn', header: t.effective, path: 'effectiveOn', value: (row) => row.effectiveOn, cell: (row) => <Day on={row.effectiveOn} />, width: '7.5rem' },
  { id: 'kind', header: t.kind, path: 'kind', value: (row) => entryKinds[row.kind] ?? row.kind, width: '9rem' },
  { id: 'reason', header: t.reason, path: 'reason', value: (row) => row.reason },
  {
    id: 'nations',
    header: t.nations,
    value: nations,
    cell: (row) => (nations(row).length > 4 ? <span title={nations(row).join(', ')}>{t.many(nations(row).length)}</span> : <Nations codes={nations(row)} />),
    width: '10rem',
  },
  {
    id: 'scope',
    header: t.scope,
    value: (row) => nameOf(row.projectId),
    cell: (row) => <ScopeName projectId={row.projectId} name={nameOf(row.projectId)} />,
    width: '10rem',
    path: 'projectId',
  },
  { id: 'amount', header: t.amount, value: (row) => sums(debits(row))[0], cell: (row) => <Total of={debits(row)} />, align: 'end', width: '11rem' },
  {
    id: 'correction',
    header: t.state,
    value: (row) => (row.corrects ? t.correction : row.correctedBy.length > 0 ? t.corrected : ''),
    cell: (row) =>
      row.corrects ? <Status word={t.correction} tone="attention" /> : row.correctedBy.length > 0 ? <Status word={t.corrected} tone="quiet" /> : '',
    width: '8rem',
    hidden: true,
  },
  { id: 'recordedAt', header: t.recorded, path: 'recordedAt', value: (row) => row.recordedAt, cell: (row) => <Instant at={row.recordedAt} />, hidden: true, width: '12rem' },
  { id: 'recordedBy', header: t.by, path: 'recordedBy', value: (row) => row.recordedBy, width: '9rem', hidden: true },
];
