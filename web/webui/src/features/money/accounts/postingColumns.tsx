import { Link } from '@tanstack/react-router';
import { Amount } from '@/ui/Amount';
import { Day, Instant } from '@/ui/Time';
import type { Column } from '@/ui/table';
import { entryKinds, journalTexts } from '../texts';
import type { Run } from './running';

const t = journalTexts;

export const postingColumns = (consortiumId: string, atAMoment: boolean): Column<Run>[] => [
  {
    id: 'entry',
    header: t.number,
    path: 'entryNumber',
    value: (row) => row.entryNumber,
    cell: (row) => (
      <Link to="/money/$consortiumId/journal/$entryId" params={{ consortiumId, entryId: row.entryId ?? '' }}>
        {row.entryNumber}
      </Link>
    ),
    width: '9rem',
  },
  { id: 'effectiveOn', header: t.effective, path: 'effectiveOn', value: (row) => row.effectiveOn, cell: (row) => <Day on={row.effectiveOn} />, width: '8rem' },
  { id: 'recordedAt', header: t.recorded, path: 'recordedAt', value: (row) => row.recordedAt, cell: (row) => <Instant at={row.recordedAt} />, width: '12rem', hidden: true },
  { id: 'kind', header: t.kind, path: 'kind', value: (row) => row.kind, cell: (row) => entryKinds[row.kind] ?? row.kind, facet: (kind) => entryKinds[kind] ?? kind, width: '7.5rem' },
  { id: 'reason', header: t.reason, path: 'reason', value: (row) => row.reason },
  { id: 'debit', header: t.entry.debit, path: 'debit', as: 'money', value: (row) => row.debit, cell: (row) => row.debit && <Amount money={row.debit} />, align: 'end', width: '10rem' },
  { id: 'credit', header: t.entry.credit, path: 'credit', as: 'money', value: (row) => row.credit, cell: (row) => row.credit && <Amount money={row.credit} />, align: 'end', width: '10rem' },
  {
    id: 'running',
    header: atAMoment ? t.accounts.runningAsOf : t.accounts.running,
    path: atAMoment ? undefined : 'balanceAfter',
    as: 'money',
    value: (row) => row.running,
    cell: (row) => <Amount money={row.running} />,
    align: 'end',
    width: '10rem',
    sortable: false,
  },
];
