import { FormSelect, FormSelectOption, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { consortium, useList } from '@/api';
import { useReadsMoney } from '@/app/useSession';
import { Loaded } from '@/ui/Loaded';
import { Nation, useNationNames } from '@/ui/Nation';
import { Screen } from '@/ui/Screen';
import { WorldMap } from '@/ui/WorldMap';
import { Contributions } from './Contributions';
import { measures } from './routes';
import { texts } from './texts';
import './map.css';

const route = getRouteApi('/shell/map');

export default function WorldMapScreen() {
  const { of, measure = 'assessed' } = route.useSearch();
  const navigate = useNavigate();
  const { items } = useList(consortium.list('/v1/consortia'));
  const reads = useReadsMoney();
  const chosen = reads ? items.find((one) => one.id === of) : undefined;
  const change = (changes: Partial<{ of: string | undefined; measure: (typeof measures)[number] }>) =>
    void navigate({ to: '/map', search: { of, measure, ...changes }, resetScroll: false });
  return (
    <Screen title={texts.title} lead={texts.lead}>
      {reads && (
        <div className="ml-map-tools">
          <FormSelect value={chosen?.id ?? ''} aria-label={texts.consortium} onChange={(_, id) => change({ of: id || undefined })}>
            <FormSelectOption value="" label={texts.all} />
            {items.map((one) => (
              <FormSelectOption key={one.id} value={one.id} label={one.name ?? ''} />
            ))}
          </FormSelect>
          {chosen && (
            <ToggleGroup aria-label={texts.measure} isCompact>
              {measures.map((one) => (
                <ToggleGroupItem key={one} text={texts.measures[one]} isSelected={one === measure} onChange={() => change({ measure: one })} />
              ))}
            </ToggleGroup>
          )}
          {chosen && (
            <Link to="/money/$consortiumId/statement" params={{ consortiumId: chosen.id! }}>
              {texts.toStatement}
            </Link>
          )}
        </div>
      )}
      <div className="ml-map">{chosen ? <Contributions of={chosen.id!} name={chosen.name!} measure={measure} /> : <Ties />}</div>
    </Screen>
  );
}

/** How many coalitions each nation takes part in, as far as one sees them. */
function Ties() {
  const web = useQuery(consortium.read('/v1/web'));
  const names = useNationNames();
  return (
    <Loaded query={web}>
      {({ nodes = [], edges = [] }) => {
        const coalitions = new Set(nodes.filter((node) => node.kind === 'CONSORTIUM').map((node) => node.id));
        const counts = nodes
          .filter((node) => node.kind === 'NATION')
          .map(({ id: nation }) => ({ nation: nation!, count: new Set(edges.filter(({ from, to }) => from === nation && coalitions.has(to ?? '')).map(({ to }) => to)).size }))
          .sort((a, b) => b.count - a.count || (a.nation < b.nation ? -1 : 1));
        const most = Math.max(1, ...counts.map(({ count }) => count));
        return (
          <WorldMap
            label={texts.ties}
            values={counts.map(({ nation, count }) => ({ nation, weight: count / most, text: `${names.get(nation) ?? nation}: ${texts.coalitions(count)}` }))}
            table={{
              head: [texts.nation, texts.count],
              rows: counts.map(({ nation, count }) => [
                <Link to="/web" search={{ at: nation }}>
                  <Nation code={nation} named />
                </Link>,
                count,
              ]),
            }}
          />
        );
      }}
    </Loaded>
  );
}
