import { Nav, NavGroup, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import { Link, useRouterState } from '@tanstack/react-router';
import { screens, type ScreenLink } from './screens';
import { texts } from './texts';

const isAt = (path: string, to: string) => path === to || (to !== '/' && path.startsWith(`${to}/`));

export function ScreensNav({ open }: { open: boolean }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  // A decision has an address of its own, and belongs to its consortium.
  const at = path.startsWith('/decisions/') ? '/consortia' : path;
  const items = (list: readonly ScreenLink[]) =>
    list.map(({ to, label, icon: Icon }) => (
      <NavItem key={to} isActive={isAt(at, to)}>
        <Link to={to} aria-current={isAt(at, to) ? 'page' : undefined}>
          <Icon aria-hidden className="ml-nav-icon" />
          {label}
        </Link>
      </NavItem>
    ));
  return (
    <PageSidebar isSidebarOpen={open}>
      <PageSidebarBody>
        <Nav aria-label={texts.nav.label}>
          <NavList>{items(screens.filter((screen) => !screen.group))}</NavList>
          {[texts.nav.coalitions, texts.nav.work].map((group) => (
            <NavGroup key={group} title={group}>
              {items(screens.filter((screen) => screen.group === group))}
            </NavGroup>
          ))}
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}
