// Opens every route in light and dark, at three widths: takes a picture, runs axe, and lists what the page complains of.
// npm run look -- [--base http://localhost:5173] [--only consortia,consortium] [--themes light,dark] [--widths 1440,768,320] [--full]
import { readFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { routes } from './routes.mjs';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://localhost:5173' },
    only: { type: 'string' },
    themes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '1440,768,320' },
    out: { type: 'string', default: join(tmpdir(), 'minilateral-pictures') },
    full: { type: 'boolean', default: false },
  },
});
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wanted = values.only?.split(',') ?? Object.keys(routes);
const browser = await openBrowser();
await mkdir(values.out, { recursive: true });
let faults = 0;

const fault = (where, what) => {
  faults++;
  console.log(`${where}: ${what}`);
};

for (const theme of values.themes.split(',')) {
  for (const width of values.widths.split(',').map(Number)) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, bypassCSP: false, locale: 'en-GB' });
    const api = async (path) => (await context.request.get(`${values.base}/api/${path}`)).json();
    for (const name of wanted) {
      const where = `${name}-${theme}-${width}`;
      const page = await context.newPage();
      page.on('pageerror', (error) => fault(where, error.message));
      page.on('console', (message) => message.type() === 'error' && fault(where, message.text()));
      const route = routes[name];
      const { path, act } = route.path ? route : { path: route };
      await page.goto(values.base + (typeof path === 'function' ? await path(api) : path));
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      if (act) {
        await act(page);
        await page.waitForLoadState('networkidle');
      }
      await page.waitForFunction(() => !document.querySelector('[data-loading]'), undefined, { timeout: 20_000 }).catch(() => fault(where, 'goes on loading'));
      // What fades in has to be there before it is looked at.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity).map((one) => one.finished)));
      // A page that scrolls sideways is cut on a phone.
      const wide = await page.evaluate(() => {
        const main = document.getElementById('main') ?? document.documentElement;
        return Math.max(main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth - innerWidth);
      });
      if (wide > 0) fault(where, `scrolls sideways by ${wide} px`);
      if (values.full) {
        const height = await page.evaluate(() => document.getElementById('main')?.scrollHeight ?? 0);
        await page.setViewportSize({ width, height: Math.max(900, height + 80) });
      }
      await page.screenshot({ path: `${values.out}/${where}.png` });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      for (const { id, help, nodes } of violations) fault(where, `axe ${id}: ${help}\n    ${nodes.slice(0, 4).map((node) => node.html.slice(0, 220)).join('\n    ')}`);
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
console.log(faults === 0 ? `Nothing to complain of; pictures in ${values.out}` : `${faults} faults; pictures in ${values.out}`);
process.exitCode = faults === 0 ? 0 : 1;
