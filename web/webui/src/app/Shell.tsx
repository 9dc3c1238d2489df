import { Page, SkipToContent } from '@patternfly/react-core';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { NationsProvider } from '@/ui/Nation';
import { Header } from './Header';
import { SessionEnded } from './SessionEnded';
import { ScreensNav } from './ScreensNav';
import { texts } from './texts';
import { Toasts } from './toasts';
import { useShortcuts } from './useShortcuts';

const loadJump = () => import('./Jump');
const Jump = lazy(loadJump);
const Shortcuts = lazy(() => import('./Shortcuts'));

/** Below this width PatternFly lays the navigation over the content. */
const wide = matchMedia('(min-width: 75rem)');

const ignore = () => {};

export function Shell() {
  const [navOpen, setNavOpen] = useState(wide.matches);
  const [open, setOpen] = useState<'jump' | 'shortcuts' | null>(null);
  useShortcuts({ jump: () => setOpen('jump'), help: () => setOpen('shortcuts'), off: open !== null });

  useEffect(() => {
    // So that the letters typed right after Ctrl+K find their dialog.
    const timer = setTimeout(() => void loadJump(), 1000);
    return () => clearTimeout(timer);
  }, []);

  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    if (!wide.matches) setNavOpen(false);
  }, [path]);
  useEffect(() => {
    const follow = () => setNavOpen(wide.matches);
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);

  return (
    <NationsProvider>
      <Page
        masthead={
          <Header
            navOpen={navOpen}
            onToggleNav={() => setNavOpen(!navOpen)}
            onJump={() => setOpen('jump')}
            onShortcuts={() => setOpen('shortcuts')}
          />
        }
        sidebar={<ScreensNav open={navOpen} />}
        skipToContent={<SkipToContent href="#main">{texts.skip}</SkipToContent>}
        mainContainerId="main"
        isContentFilled
        // PatternFly measures the page only for those who ask, and without that lays no navigation over the content.
        onPageResize={ignore}
      >
        <Outlet />
      </Page>
      <Suspense>
        {open === 'jump' && <Jump onClose={() => setOpen(null)} />}
        {open === 'shortcuts' && <Shortcuts onClose={() => setOpen(null)} />}
      </Suspense>
      <SessionEnded />
      <Toasts />
    </NationsProvider>
  );
}
