// On every screen, light and dark, wide and narrow, axe finds no barrier and the page breaks no policy
import { strict as assert } from 'node:assert';
import { routes } from '../tools/routes.mjs';
import { barriers, cut, goTo, standStill, WCAG } from '../tools/screen.mjs';
import { liaison } from './coalition.mjs';
import { journey } from './journey.mjs';
import { addressOf } from './services.mjs';

const TABS = 2;
const screens = Object.entries(routes).filter(([name, route]) => !route.act && !name.startsWith('pieces-'));

await journey(
  async ({ person }) => {
    const first = await person(liaison('GBR'));
    const context = first.context();
    const api = async (path) => (await context.request.get(`${addressOf('web')}/api/${path}`)).json();
    const faults = [];
    const waiting = [...screens];
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const page = await context.newPage();
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [name, route] = next;
          for (const width of [1440, 320]) {
            await page.setViewportSize({ width, height: 900 });
            // Once as a reader comes to it at this width; the colours change with the system's.
            await page.emulateMedia({ colorScheme: 'light' });
            await goTo(page, addressOf('web'), route, api);
            const found = [...(await standStill(page)), ...(await cut(page)), ...(await barriers(page))].map((fault) => `light: ${fault}`);
            await page.emulateMedia({ colorScheme: 'dark' });
            await page.locator('html.pf-v6-theme-dark').waitFor({ state: 'attached' });
            await standStill(page);
            found.push(...(await barriers(page, WCAG)).map((fault) => `dark: ${fault}`));
            for (const fault of found.map((one) => `${name} at ${width} px, ${one}`)) {
              // At once, so that it is told also when the rest is not reached in time.
              console.error(fault);
              faults.push(fault);
            }
          }
        }
      }),
    );
    assert.ok(screens.length > 40, `only ${screens.length} screens are known`);
    assert.equal(faults.length, 0, `${faults.length} faults, told above`);
  },
  { trace: false },
);
