import { useCallback } from 'react';
import { addressOf, consortium, useList } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Screen } from '@/ui/Screen';
import { DecisionTable } from './DecisionTable';
import { texts } from './texts';

const t = texts.list;

/** The decisions of all consortia in which the reader's nation takes part. */
export default function Decisions() {
  const list = useList(consortium.list('/v1/decisions'));
  const consortia = useList(consortium.list('/v1/consortia'));
  const nameOf = useCallback((id: string) => consortia.items.find((one) => one.id === id)?.name ?? id, [consortia.items]);
  return (
    <Screen title={t.title} lead={t.lead}>
      <DecisionTable id="all-decisions" list={list} source={addressOf('consortium', '/v1/decisions')} nameOfConsortium={nameOf} empty={<EmptyScreen title={t.emptyTitle} text={t.empty} />} />
    </Screen>
  );
}
