import { Link } from '@tanstack/react-router';
import type { Funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { Nations } from '@/ui/Nation';
import { isZero } from '@/ui/money';
import { Day } from '@/ui/Time';
import type { Column } from '@/ui/table';
import { PaidBar } from '../parts/PaidBar';
import { callTexts as t } from '../texts';
import { CallStandingLabel } from './CallStandingLabel';
import { lateNations, outstandingOf, paidOf, standingOf } from './standing';

type Call = Funding['Call'];

export const callColumns = (consortiumId: string, nameOf: (projectId?: string | null) => string): Column<Call>[] => [
  {
    id: 'number',
    path: 'number',
    header: t.number,
    value: (row) => row.number,
    cell: (row) => (
      <Link to="/money/$consortiumId/calls/$callId" params={{ consortiumId, callId: row.id }} className="ml-number">
        {row.number}
      </Link>
    ),
    width: '10rem',
  },
  { id: 'scope', header: t.scope, value: (row) => nameOf(row.projectId), facet: true, width: '12rem' },
  { id: 'dueOn', path: 'dueOn', header: t.due, value: (row) => row.dueOn, cell: (row) => <Day on={row.dueOn} />, width: '8rem' },
  {
    id: 'standing',
    header: t.standing,
    value: standingOf,
    cell: (row) => <CallStandingLabel call={row} />,
    text: (row) => t.standings[standingOf(row)],
    facet: (standing) => t.standings[standing as keyof typeof t.standings],
    width: '12rem',
  },
  { id: 'lateNations', header: t.lateNations, value: (row) => lateNations(row), cell: (row) => <Nations codes={lateNations(row)} />, hidden: true },
  { id: 'amount', header: t.amount, path: 'amount', as: 'money', value: (row) => row.amount, cell: (row) => <Amount money={row.amount} />, align: 'end' },
  { id: 'paid', header: t.paid, value: paidOf, cell: (row) => <PaidBar paid={paidOf(row)} of={row.amount!} />, align: 'end' },
  {
    id: 'outstanding',
    header: t.outstanding,
    value: outstandingOf,
    cell: (row) => <Amount money={outstandingOf(row)} tone={isZero(outstandingOf(row)) ? 'quiet' : standingOf(row) === 'late' ? 'danger' : 'strong'} />,
    align: 'end',
  },
  { id: 'reference', path: 'reference', header: t.reference, value: (row) => row.reference, hidden: true },
  { id: 'issuedOn', path: 'issuedOn', header: t.issued, value: (row) => row.issuedOn, cell: (row) => <Day on={row.issuedOn} />, hidden: true },
];
