import { Alert } from '@patternfly/react-core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { consortium, type Consortium } from '@/api';
import { useRole } from '@/app/useSession';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { Screen } from '@/ui/Screen';
import { TableSkeleton } from '@/ui/Skeletons';
import { Day } from '@/ui/Time';
import { Comparison } from './Comparison';
import { searchOf, type Asked } from './need';
import { NeedForm } from './NeedForm';
import { texts } from './texts';
import './finder.css';

const route = getRouteApi('/shell/finder');

export default function Finder() {
  const asked = route.useSearch();
  const navigate = useNavigate();
  const maySearch = useRole('liaison', 'programme-manager');
  const areas = useQuery({ ...consortium.read('/v1/technology-areas'), staleTime: Infinity });
  if (!maySearch) {
    return (
      <Screen title={texts.title} lead={texts.lead}>
        <EmptyScreen title={texts.notYours} text={texts.notYoursHint}>
          <Link to="/web">{texts.notYoursStep}</Link>
        </EmptyScreen>
      </Screen>
    );
  }
  return (
    <Screen title={texts.title} lead={texts.lead}>
      <Loaded query={areas} skeleton={<TableSkeleton />}>
        {({ items = [] }) => {
          const names = new Map(items.map(({ code, name }) => [code ?? '', name ?? '']));
          return (
            <div className="ml-finder">
              <Panel title={texts.need}>
                {/* Another question from outside, by a link or the back button, is another form. */}
                <NeedForm key={JSON.stringify(asked)} asked={asked} areas={names} onAsk={(need) => void navigate({ to: '/finder', search: need, resetScroll: false })} />
              </Panel>
              <Found asked={asked} areas={names} />
            </div>
          );
        }}
      </Loaded>
    </Screen>
  );
}

function Found({ asked, areas }: { asked: Asked; areas: ReadonlyMap<string, string> }) {
  const body = searchOf(asked);
  const found = useQuery({
    queryKey: ['consortium', '/v1/coalition-searches', body],
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { data } = await consortium.POST('/v1/coalition-searches', { body: body as Consortium['NewSearch'], signal });
      return data!;
    },
  });
  if (!body) return <EmptyScreen title={texts.start} text={texts.startHint} />;
  return (
    <Loaded query={found} skeleton={<TableSkeleton />}>
      {({ items = [], unmet = [], proven, validOn }) => {
        const missing = unmet.map((place) => areas.get(body.requirements[place]?.area ?? '') ?? '').join(', ');
        return (
          <div className="ml-stack">
            {unmet.length > 0 && <Alert isInline isPlain variant="warning" title={texts.unmet(missing)} component="p" />}
            {proven === false && <Alert isInline isPlain variant="info" title={texts.unproven} component="p" />}
            {items.length === 0 ? <EmptyScreen title={texts.none} text={texts.noneHint} /> : <Comparison candidates={items} areas={areas} />}
            <p className="ml-note">
              {texts.validOn} <Day on={validOn} />.
            </p>
          </div>
        );
      }}
    </Loaded>
  );
}
