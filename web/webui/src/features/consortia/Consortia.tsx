import { Link } from '@tanstack/react-router';
import { addressOf, consortium, useList, type Consortium } from '@/api';
import { useRole } from '@/app/useSession';
import { Day, Instant } from '@/ui/Time';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Nation, useNationNames } from '@/ui/Nation';
import { Screen } from '@/ui/Screen';
import { Status } from '@/ui/Status';
import { statusWord } from '@/ui/statuses';
import { DataTable, type Column } from '@/ui/table';
import { foundTexts } from './drafting/texts';
import { texts } from './texts';
import './style.css';

type View = Consortium['ConsortiumView'];
const { list: t } = texts;

const columns = (nationNames: ReadonlyMap<string, string>): Column<View>[] => [
  {
    id: 'name',
    header: t.columns.name,
    path: 'name',
    value: (row) => row.name,
    cell: (row) => (
      <Link to="/consortia/$consortiumId" params={{ consortiumId: row.id }}>
        {row.name}
      </Link>
    ),
    width: '22%',
  },
  { id: 'purpose', header: t.columns.purpose, path: 'purpose', value: (row) => row.purpose },
  {
    id: 'stage',
    header: t.columns.stage,
    path: 'stage',
    value: (row) => row.stage,
    cell: (row) => <Status of={row.stage} />,
    text: (row) => statusWord(row.stage),
    facet: statusWord,
    width: '12rem',
  },
  {
    id: 'leadNation',
    header: t.columns.lead,
    path: 'leadNation',
    value: (row) => row.leadNation,
    cell: (row) => <Nation code={row.leadNation} named />,
    text: (row) => nationNames.get(row.leadNation ?? '') ?? '',
    facet: (code) => nationNames.get(code) ?? code,
    width: '12rem',
  },
  { id: 'inEffectOn', header: t.columns.inEffect, path: 'inEffectOn', value: (row) => row.inEffectOn, cell: (row) => <Day on={row.inEffectOn} />, width: '9rem' },
  { id: 'foundedAt', header: t.columns.founded, path: 'foundedAt', value: (row) => row.foundedAt, cell: (row) => <Instant at={row.foundedAt} />, hidden: true },
];

export default function Consortia() {
  const list = useList(consortium.list('/v1/consortia'));
  const names = useNationNames();
  const mayFound = useRole('liaison');
  const toFound = mayFound && <Link to="/consortia/new" className="ml-button-link">{foundTexts.open}</Link>;
  return (
    <Screen title={t.title} lead={t.lead} actions={toFound}>
      <DataTable
        id="consortia"
        label={t.title}
        columns={columns(names)}
        list={list}
        rowKey={(row) => row.id}
        sort="name"
        source={addressOf('consortium', '/v1/consortia')}
        empty={
          <EmptyScreen title={t.emptyTitle} text={t.empty}>
            <Link to="/finder">{t.emptyStep}</Link>
          </EmptyScreen>
        }
      />
    </Screen>
  );
}
