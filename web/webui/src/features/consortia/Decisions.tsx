import { Button } from '@patternfly/react-core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { addressOf, consortium, useList } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { DecisionTable } from '../decisions/DecisionTable';
import { PutDialog } from '../decisions/PutDialog';
import { texts } from '../decisions/texts';
import { useConsortium, useConsortiumId, useMine, votes } from './parts';

const t = texts.list;

/** The questions put in one consortium, and the way to put another. */
export default function Decisions() {
  const id = useConsortiumId();
  const { data: found } = useConsortium(id);
  const { liaison, manager, standing } = useMine(id);
  const { put } = useSearch({ from: '/shell/consortia/$consortiumId/decisions' });
  const navigate = useNavigate();
  const path = { path: { consortiumId: id } };
  const list = useList(consortium.list('/v1/consortia/{consortiumId}/decisions', path));
  const mayPut = found?.stage === 'IN_EFFECT' && (liaison || manager) && votes(standing);
  const turn = (on: boolean) => void navigate({ to: '.', search: ((before: object) => ({ ...before, put: on || undefined })) as never, replace: true });
  const button = mayPut && <Button size="sm" onClick={() => turn(true)}>{t.put}</Button>;
  return (
    <>
      <DecisionTable
        id="decisions"
        list={list}
        source={addressOf('consortium', '/v1/consortia/{consortiumId}/decisions', path)}
        tools={button}
        empty={<EmptyScreen title={t.emptyTitle} text={t.empty}>{button}</EmptyScreen>}
      />
      {put && mayPut && (
        <PutDialog
          consortiumId={id}
          onClose={() => turn(false)}
          onPut={(decisionId) => void navigate({ to: '/decisions/$decisionId', params: { decisionId } })}
        />
      )}
    </>
  );
}
