import { moneyRoutes } from './moneyRoutes.mjs';

// The addresses that `npm run look` opens. Add yours here. A function finds out an id from the running product; where
// something has to be done before there is anything to see: { path, act }.
const consortium = (name, tab = '') => async (api) => {
  const { items } = await api('consortium/v1/consortia?limit=200');
  return `/consortia/${(items.find((one) => one.name.startsWith(name)) ?? items[0]).id}${tab}`;
};
const decision = (title, page = '') => async (api) => {
  const { items } = await api('consortium/v1/decisions?limit=200');
  return `/decisions/${(items.find((one) => one.title.startsWith(title)) ?? items[0]).id}${page}`;
};
const project = async (api) => `/projects/${(await api('project/v1/projects')).items[0].id}`;

export const routes = {
  consortia: '/consortia',
  'consortium-found': '/consortia/new',
  'consortium-found-rules': { path: '/consortia/new', act: begin('Scale: equal parts', 'Entry into effect: two thirds of the shares', 'Voting: half of the parties and two thirds of the shares') },
  consortium: consortium('Global'),
  'consortium-open': consortium('NATO'),
  decisions: '/decisions',
  'consortium-decisions': consortium('Global', '/decisions'),
  'decision-put': consortium('Global', '/decisions?put=true'),
  'decision-vote': decision('Budget 2027'),
  'decision-silence': decision('Flight trials'),
  'decision-closed': decision('Budget 2026'),
  'action-sheet': decision('Budget 2026', '/action-sheet'),
  'consortium-history': consortium('Global', '/history'),
  'arrangement-spacelab': consortium('Spacelab', '/arrangement'),
  'consortium-arrangement': consortium('European XFEL', '/arrangement'),
  'arrangement-amend': consortium('Global', '/arrangement?propose=true'),
  'consortium-groups': consortium('AUKUS', '/groups'),
  'consortium-programmes': consortium('NATO', '/programmes'),
  'consortium-accessions': consortium('Global', '/accessions'),
  'consortium-organisations': consortium('Global', '/organisations'),
  'consortium-projects': consortium('Global', '/projects'),
  'consortium-money': consortium('Global', '/money'),
  'consortium-gap': consortium('European XFEL'),
  jump: { path: '/consortia', act: (page) => page.keyboard.press('Control+k') },
  shortcuts: { path: '/consortia', act: press('Keyboard shortcuts') },
  'account-menu': { path: '/consortia', act: (page) => page.locator('.ml-account').click() },
  'column-menu': { path: '/consortia?stage=IN_EFFECT&q=space', act: press('Columns') },
  web: '/web',
  'web-nation': '/web?at=DEU&with=FRA',
  'web-table': '/web?as=table',
  map: '/map',
  'map-money': async (api) => `/map?of=${(await api('consortium/v1/consortia?limit=200')).items.find((one) => one.name === 'Spacelab').id}`,
  home: '/',
  finder: '/finder',
  'finder-found': '/finder?area=quantum-technologies:6&area=undersea-capabilities:6&budget=EUR+1000000.01',
  projects: '/projects',
  project,
  ...moneyRoutes,
  'signed-out': '/signed-out',
  'not-found': '/no-such-screen',
  // The pieces by themselves, as Vite's own server shows them; `act` opens and sends the dialog first.
  'pieces-small': '/tools/gallery/index.html#/small',
  'pieces-table': '/tools/gallery/index.html#/ledger',
  'pieces-drawings': '/tools/gallery/index.html#/drawings',
  'pieces-act': { path: '/tools/gallery/index.html#/acts', act: press('Open the dialog', 'Call') },
  'pieces-clash': { path: '/tools/gallery/index.html#/clash', act: press('Open the dialog', 'Save') },
  'pieces-troubles': '/tools/gallery/index.html#/troubles',
};

/** Adds clauses that begin so. */
function begin(...starts) {
  return async (page) => {
    for (const label of starts) {
      await page.getByLabel('A new clause begins as').selectOption({ label });
      await page.getByRole('button', { name: 'Add the clause', exact: true }).click();
    }
  };
}

/** Presses buttons one after another. */
function press(...names) {
  return async (page) => {
    for (const name of names) await page.getByRole('button', { name, exact: true }).click();
  };
}
