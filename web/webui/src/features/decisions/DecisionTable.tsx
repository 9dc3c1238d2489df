import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useNationNames, Nation } from '@/ui/Nation';
import { Status } from '@/ui/Status';
import { statusWord, type Tone } from '@/ui/statuses';
import { DataTable, type Column } from '@/ui/table';
import { Countdown, Instant } from '@/ui/Time';
import type { List } from '@/api/useList';
import { procedureName, questionName } from '../consortia/rules/words';
import { ruleTexts } from '../consortia/rules/texts';
import type { MyVote } from './tally';
import { texts } from './texts';
import { isOpen, type DecisionView } from './useDecision';
import { useVotes } from './useVotes';

const c = texts.list.columns;
const tones: Partial<Record<MyVote, Tone>> = { FOR: 'good', AGAINST: 'bad', OBJECTION: 'bad', NOT_YET: 'attention', SUSPENDED: 'attention' };
const procedureWord = (type: string) => ruleTexts.procedures[type as keyof typeof ruleTexts.procedures] ?? type;

type Props = { id: string; list: List<DecisionView>; source: string; empty: ReactNode; tools?: ReactNode; nameOfConsortium?: (id: string) => string };

/** Questions that were put, with the time that is left and how the reader's nation stands on each. */
export function DecisionTable({ id, list, source, empty, tools, nameOfConsortium }: Props) {
  const names = useNationNames();
  const votes = useVotes(list.items);
  const columns = useMemo<Column<DecisionView>[]>(
    () => [
      { id: 'number', header: c.number, path: 'number', value: (row) => row.number, width: '8.5rem', cell: (row) => (row.revision ? `${row.number} r${row.revision}` : row.number) },
      {
        id: 'title', header: c.title, path: 'title', value: (row) => row.title, rowHeader: true,
        cell: (row) => <Link to="/decisions/$decisionId" params={{ decisionId: row.id }}>{row.title}</Link>,
      },
      ...(nameOfConsortium
        ? [{ id: 'consortium', header: c.consortium, value: (row: DecisionView) => nameOfConsortium(row.consortiumId), facet: true as const }]
        : []),
      { id: 'state', header: c.state, path: 'state', value: (row) => row.state, cell: (row) => <Status of={row.state} />, text: (row) => statusWord(row.state), facet: statusWord, width: '11rem' },
      {
        id: 'deadline', header: c.deadline, path: 'deadline', value: (row) => row.deadline, width: '12rem',
        cell: (row) => (isOpen(row) && row.deadline ? <Countdown until={row.deadline} /> : <Instant at={row.deadline} />),
      },
      {
        id: 'vote', header: c.vote, value: (row) => votes.get(row.id), facet: (value) => texts.votes[value as MyVote], text: (row) => texts.votes[votes.get(row.id) ?? 'NO_VOTE'], width: '10rem',
        cell: (row) => {
          const vote = votes.get(row.id);
          return vote ? <Status tone={tones[vote] ?? 'quiet'} word={texts.votes[vote]} /> : null;
        },
      },
      { id: 'question', header: c.kind, path: 'question', value: (row) => row.question, cell: (row) => questionName(row.question), text: (row) => questionName(row.question), facet: questionName, width: '11rem' },
      {
        id: 'procedure', header: c.procedure, path: 'procedure.type', value: (row) => row.procedure?.type, facet: procedureWord, width: '11rem',
        cell: (row) => row.procedure && procedureName(row.procedure), text: (row) => (row.procedure ? procedureName(row.procedure) : ''),
      },
      { id: 'openedBy', header: c.openedBy, path: 'openedBy', value: (row) => row.openedBy, cell: (row) => <Nation code={row.openedBy} />, text: (row) => names.get(row.openedBy ?? '') ?? '', width: '6rem' },
      { id: 'openedAt', header: c.opened, path: 'openedAt', value: (row) => row.openedAt, cell: (row) => <Instant at={row.openedAt} />, hidden: true },
      { id: 'closedAt', header: c.closed, path: 'closedAt', value: (row) => row.closedAt, cell: (row) => <Instant at={row.closedAt} />, hidden: true },
    ],
    [names, votes, nameOfConsortium],
  );
  return (
    <DataTable id={id} label={texts.list.title} columns={columns} list={list} rowKey={(row) => row.id} sort="-openedAt" source={source} empty={empty} tools={tools} />
  );
}
