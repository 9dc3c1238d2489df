// How a screen is looked at, for `npm run look` and the journeys: once it stands still, is it cut, and what does axe say?
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Goes to a place of `routes`, and does there what has to be done before there is anything to see. */
export async function goTo(page, base, route, api) {
  const { path, act } = route.path ? route : { path: route };
  await page.goto(base + (typeof path === 'function' ? await path(api) : path));
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  if (act) {
    await act(page);
    await page.waitForLoadState('networkidle');
  }
}

/** Waits until nothing loads or moves any more; says so where something goes on loading. */
export async function standStill(page) {
  const still = await page.waitForFunction(() => !document.querySelector('[data-loading]'), undefined, { timeout: 20_000 }).then(() => [], () => ['goes on loading']);
  // What fades in has to be there before it is looked at.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity).map((one) => one.finished)));
  return still;
}

/** A page that scrolls sideways is cut on a phone. */
export async function cut(page) {
  const wide = await page.evaluate(() => {
    const main = document.getElementById('main') ?? document.documentElement;
    return Math.max(main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth - innerWidth);
  });
  return wide > 0 ? [`scrolls sideways by ${wide} px`] : [];
}

export async function barriers(page, rules = WCAG) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) => window.axe.run({ runOnly, resultTypes: ['violations'] }), rules);
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help}\n    ${nodes.slice(0, 4).map((node) => node.html.slice(0, 220)).join('\n    ')}`);
}
