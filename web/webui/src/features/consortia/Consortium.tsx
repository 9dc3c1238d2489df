import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { consortium } from '@/api';
import { Loaded } from '@/ui/Loaded';
import { RouteTabs } from '@/ui/RouteTabs';
import { Screen } from '@/ui/Screen';
import { Status } from '@/ui/Status';
import { texts } from './texts';

const route = getRouteApi('/shell/consortia/$consortiumId');
const t = texts.tabs;

/** The frame of a consortium: its name and stage, and the tabs in which its parts are shown. */
export default function ConsortiumFrame() {
  const params = route.useParams();
  const found = useQuery(consortium.read('/v1/consortia/{consortiumId}', { path: params }));
  return (
    <Screen
      title={found.data?.name ?? texts.consortium}
      crumbs={<Link to="/consortia">{texts.list.title}</Link>}
      badge={found.data && <Status of={found.data.stage} />}
      lead={found.data?.purpose}
      tabs={
        <RouteTabs label={t.label}>
          <Link to="/consortia/$consortiumId" params={params} activeOptions={{ exact: true }}>{t.overview}</Link>
          <Link to="/consortia/$consortiumId/arrangement" params={params}>{t.arrangement}</Link>
          <Link to="/consortia/$consortiumId/decisions" params={params}>{t.decisions}</Link>
          <Link to="/consortia/$consortiumId/groups" params={params}>{t.groups}</Link>
          <Link to="/consortia/$consortiumId/projects" params={params}>{t.projects}</Link>
          <Link to="/consortia/$consortiumId/money" params={params}>{t.money}</Link>
          <Link to="/consortia/$consortiumId/history" params={params}>{t.history}</Link>
        </RouteTabs>
      }
    >
      <Loaded query={found}>{() => <Outlet />}</Loaded>
    </Screen>
  );
}
