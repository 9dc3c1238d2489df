import { moneyRoutes } from './moneyRoutes.mjs';

// The addresses that `npm run look` opens. Add yours here. A function finds out an id from the running product; where
// something has to be done before there is anything to see: { path, act }.
export const routes = {
  consortia: '/consortia',
  consortium: async (api) => `/consortia/${(await api('consortium/v1/consortia')).items[0].id}`,
  jump: { path: '/consortia', act: (page) => page.keyboard.press('Control+k') },
  shortcuts: { path: '/consortia', act: press('Keyboard shortcuts') },
  'account-menu': { path: '/consortia', act: (page) => page.locator('.ml-account').click() },
  'column-menu': { path: '/consortia?stage=IN_EFFECT&q=space', act: press('Columns') },
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

/** Presses buttons one after another. */
function press(...names) {
  return async (page) => {
    for (const name of names) await page.getByRole('button', { name, exact: true }).click();
  };
}
