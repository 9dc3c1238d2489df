import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { consortium } from '@/api';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Loaded } from '@/ui/Loaded';
import { Screen } from '@/ui/Screen';
import { TableSkeleton } from '@/ui/Skeletons';
import { Beside } from './Beside';
import { GraphDownload } from './GraphDownload';
import { isKind, kinds, only, type Graph, type Kind } from './graph';
import { KnotTable } from './KnotTable';
import { Picture } from './Picture';
import { texts } from './texts';
import './web.css';

const route = getRouteApi('/shell/web');

export default function Web() {
  const found = useQuery(consortium.read('/v1/web'));
  return (
    <Screen title={texts.title} lead={texts.lead} actions={<GraphDownload />}>
      <Loaded query={found} skeleton={<TableSkeleton />}>
        {(web) =>
          (web.edges ?? []).length > 0 ? (
            <Walk graph={web as Graph} />
          ) : (
            <EmptyScreen title={texts.none} text={texts.noneHint}>
              <Link to="/finder">{texts.noneStep}</Link>
            </EmptyScreen>
          )
        }
      </Loaded>
    </Screen>
  );
}

/** The web as picture or table, and beside it what is chosen. */
function Walk({ graph }: { graph: Graph }) {
  const search = route.useSearch();
  const navigate = useNavigate();
  const shown = useMemo<readonly Kind[]>(() => {
    const asked = search.show?.filter(isKind) ?? [];
    return asked.length > 0 ? [...asked, 'NATION'] : kinds;
  }, [search.show]);
  const drawn = useMemo(() => only(graph, shown), [graph, shown]);
  const chosen = graph.nodes.find((node) => node.id === search.at);
  const asTable = search.as === 'table';

  const change = (changes: Partial<typeof search>) =>
    void navigate({ to: '/web', search: { ...search, ...changes }, resetScroll: false });
  const toggle = (kind: Kind) => {
    const next = shown.includes(kind) ? shown.filter((one) => one !== kind) : [...shown, kind];
    const others = kinds.filter((one) => one !== 'NATION');
    change({ show: others.every((one) => next.includes(one)) ? undefined : next.filter((one) => one !== 'NATION') });
  };

  return (
    <>
      <div className="ml-web-tools">
        <ToggleGroup aria-label={texts.view} isCompact>
          <ToggleGroupItem text={texts.picture} isSelected={!asTable} onChange={() => change({ as: undefined })} />
          <ToggleGroupItem text={texts.table} isSelected={asTable} onChange={() => change({ as: 'table' })} />
        </ToggleGroup>
        {!asTable && (
          <ToggleGroup aria-label={texts.show} isCompact>
            {kinds.filter((kind) => kind !== 'NATION').map((kind) => (
              <ToggleGroupItem key={kind} text={texts.plural[kind]} isSelected={shown.includes(kind)} onChange={() => toggle(kind)} />
            ))}
          </ToggleGroup>
        )}
      </div>
      {asTable ? (
        <KnotTable graph={graph} />
      ) : (
        <div className="ml-web">
          <Picture graph={drawn} chosen={chosen?.id} onChoose={(at) => change({ at, with: undefined })} />
          <Beside graph={graph} chosen={chosen} compared={search.with} onCompare={(nation) => change({ with: nation })} />
        </div>
      )}
    </>
  );
}
