import { Button } from '@patternfly/react-core';
import { useMemo, useState } from 'react';
import { addressOf, consortium, useList, type Consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation, useNationNames } from '@/ui/Nation';
import { DataTable, type Column } from '@/ui/table';
import { Day } from '@/ui/Time';
import { useConsortiumId, useMine, votes } from '../parts';
import { BringDialog, OutDialog, RegisterDialog } from './OrganisationDialogs';
import { joiningTexts } from './texts';

type Involvement = Consortium['InvolvementView'];
const t = joiningTexts.organisations;
const kindWord = (kind: string) => t.kinds[kind as keyof typeof t.kinds] ?? kind;

/** The ministries, laboratories, universities and companies that take part beneath their nations. */
export default function Organisations() {
  const id = useConsortiumId();
  const path = { path: { consortiumId: id } };
  const list = useList(consortium.list('/v1/consortia/{consortiumId}/organisations', path));
  const { nation, liaison, standing } = useMine(id);
  const names = useNationNames();
  const [dialog, setDialog] = useState<'bring' | 'register' | Involvement>();
  const columns = useMemo<Column<Involvement>[]>(
    () => [
      { id: 'name', header: t.columns.name, path: 'name', value: (row) => row.name },
      { id: 'kind', header: t.columns.kind, path: 'kind', value: (row) => row.kind, cell: (row) => kindWord(row.kind), text: (row) => kindWord(row.kind), facet: kindWord, width: '9rem' },
      {
        id: 'nation', header: t.columns.nation, path: 'nation', value: (row) => row.nation, cell: (row) => <Nation code={row.nation} named />, text: (row) => names.get(row.nation) ?? '',
        facet: (code) => names.get(code) ?? code, width: '13rem',
      },
      { id: 'role', header: t.columns.role, path: 'role', value: (row) => row.role },
      { id: 'since', header: t.columns.since, path: 'since', value: (row) => row.since, cell: (row) => <Day on={row.since} />, width: '8rem' },
      { id: 'until', header: t.columns.until, path: 'until', value: (row) => row.until, cell: (row) => <Day on={row.until} />, width: '8rem' },
    ],
    [names],
  );
  const mayBring = liaison && votes(standing);
  const close = () => setDialog(undefined);
  const button = mayBring && <Button size="sm" onClick={() => setDialog('bring')}>{t.bring}</Button>;
  return (
    <>
      <DataTable
        id="organisations"
        label={t.columns.name}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        sort="name"
        source={addressOf('consortium', '/v1/consortia/{consortiumId}/organisations', path)}
        tools={button}
        empty={<EmptyScreen title={t.emptyTitle} text={t.empty}>{button}</EmptyScreen>}
        actions={
          mayBring
            ? (row) => row.nation === nation && !row.until && <Button variant="link" isInline aria-label={t.outOf(row.name)} onClick={() => setDialog(row)}>{t.out}</Button>
            : undefined
        }
      />
      {dialog === 'bring' && <BringDialog id={id} onClose={close} onRegister={() => setDialog('register')} />}
      {dialog === 'register' && <RegisterDialog onClose={close} onDone={() => setDialog('bring')} />}
      {dialog && dialog !== 'bring' && dialog !== 'register' && <OutDialog involvement={dialog} onClose={close} />}
    </>
  );
}
