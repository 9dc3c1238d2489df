// Every piece of src/ui in one page, with made-up values: to look at, to test with axe, and to measure. Never in a build.
import '@/ui/style';
import './gallery.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createHashHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { queryClient } from '@/api/queryClient';
import { parseSearch, search, stringifySearch, tableSearch } from '@/app/search';
import { Toasts } from '@/app/toasts';
import { Acts, Clashing, Drawings, Ledger, Loading, Small, Troubles } from './pieces';

const root = createRootRoute({
  component: () => (
    <>
      <main id="main" className="ml-gallery">
        <Outlet />
      </main>
      <Toasts />
    </>
  ),
});
const page = (path: string, component: () => React.JSX.Element) =>
  createRoute({ getParentRoute: () => root, path, validateSearch: search(tableSearch('state', 'nation')), component });

const router = createRouter({
  routeTree: root.addChildren([
    page('/small', Small), page('/loading', Loading), page('/ledger', Ledger), page('/drawings', Drawings), page('/acts', Acts), page('/clash', Clashing), page('/troubles', Troubles),
  ]),
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
});

createRoot(document.getElementById('app')!).render(
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router as never} />
  </QueryClientProvider>,
);
