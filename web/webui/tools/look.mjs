// Opens every route in light and dark, at three widths: takes a picture, runs axe, and lists what the page complains of.
// npm run look -- [--base http://localhost:5173] [--only consortia,consortium] [--themes light,dark] [--widths 1440,768,320] [--full]
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { routes } from './routes.mjs';
import { barriers, cut, goTo, standStill, WCAG } from './screen.mjs';

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
      const all = (found) => found.forEach((one) => fault(where, one));
      await goTo(page, values.base, routes[name], api);
      all(await standStill(page));
      all(await cut(page));
      if (values.full) {
        const height = await page.evaluate(() => document.getElementById('main')?.scrollHeight ?? 0);
        await page.setViewportSize({ width, height: Math.max(900, height + 80) });
      }
      await page.screenshot({ path: `${values.out}/${where}.png` });
      all(await barriers(page, [...WCAG, 'best-practice']));
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
console.log(faults === 0 ? `Nothing to complain of; pictures in ${values.out}` : `${faults} faults; pictures in ${values.out}`);
process.exitCode = faults === 0 ? 0 : 1;
