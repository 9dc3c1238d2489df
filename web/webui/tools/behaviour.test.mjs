// The built pages in a real browser, under the product's Content-Security-Policy, against made-up answers:
// npm run build && npm run behave
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { preview } from 'vite';
import { openBrowser } from './browser.mjs';

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const ROWS = 10_000;
const consortia = Array.from({ length: ROWS }, (_, place) => ({
  id: `c${place}`, name: `Consortium ${place}`, purpose: 'Shared research', leadNation: place % 2 ? 'JPN' : 'DEU',
  stage: place % 3 ? 'IN_EFFECT' : 'NEGOTIATION', foundedAt: '2026-01-01T12:00:00Z', inEffectOn: place % 3 ? '2026-02-01' : null, version: 1,
}));
const session = { name: 'Ada', username: 'ada', nation: 'JPN', roles: ['liaison'], clearance: 'LIMITED', organisation: 'Laboratory' };

let server, browser, page, base, faults, signedIn, rows;

const json = (body, status = 200) => ({ status, contentType: status < 400 ? 'application/json' : 'application/problem+json', body: JSON.stringify(body) });
const ended = () => json({ code: 'session-ended', detail: 'The session has ended.' }, 499);

function answer(url) {
  if (!signedIn) return ended();
  if (url.pathname === '/session') return json(session);
  const path = url.pathname.replace('/api/consortium/v1', '');
  if (path === '/nations') return json({ items: [{ code: 'JPN', alpha2: 'JP', name: 'Japan' }, { code: 'DEU', alpha2: 'DE', name: 'Germany' }] });
  if (path === '/consortia') {
    const all = consortia.slice(0, rows);
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const upTo = from + Number(url.searchParams.get('limit'));
    return json({ items: all.slice(from, upTo), nextCursor: upTo < all.length ? String(upTo) : null });
  }
  if (/^\/consortia\/c\d+$/.test(path)) return json(consortia[Number(path.slice(12))]);
  return json({ items: [], nextCursor: null });
}

before(async () => {
  server = await preview({ preview: { port: 4179, strictPort: true, headers: { 'Content-Security-Policy': CSP } }, logLevel: 'error' });
  base = 'http://localhost:4179';
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  for (const context of browser.contexts()) await context.close();
  signedIn = true;
  rows = 3;
  faults = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(/\/(session|api)(\/|$|\?)/, (route) => route.fulfill(answer(new URL(route.request().url()))));
  await context.route('**/sign-in**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title>' }));
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => /Content Security Policy|Refused/.test(message.text()) && faults.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(base) && !request.url().startsWith('data:') && faults.push(`contacts ${request.url()}`));
});

const open = async (path) => {
  await page.goto(base + path);
  await page.locator('h1').waitFor();
};
const heading = (name) => page.getByRole('heading', { level: 1, name });

test('nothing breaks the policy, and no other host is contacted', async () => {
  for (const path of ['/', '/consortia', '/consortia/c1', '/money', '/signed-out', '/no-such-screen']) await open(path);
  assert.deepEqual(faults, []);
});

test('a screen names the window, and takes the focus when one comes to it', async () => {
  await open('/consortia');
  assert.equal(await page.title(), 'Consortia · Minilateral');
  await page.getByRole('link', { name: 'Consortium 1' }).click();
  await heading('Consortium 1').waitFor();
  assert.equal(await page.title(), 'Consortium 1 · Minilateral');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
  await page.goBack();
  await heading('Consortia').waitFor();
});

test('the keyboard jumps, goes, filters and helps', async () => {
  await open('/consortia');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Jump' }).waitFor();
  await page.keyboard.type('consortium 2');
  await page.getByRole('option', { name: 'Consortium 2' }).waitFor();
  await page.keyboard.press('Enter');
  await heading('Consortium 2').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await heading('Money').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('link', { name: 'Consortium 1' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('2');
  await page.waitForURL('**/consortia?q=2');
});

test('the first Tab offers to skip to the content', async () => {
  await open('/consortia');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the content');
});

test('the chosen theme is there before anything is painted, also on the next visit', async () => {
  await open('/');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('option', { name: 'Dark' }).click();
  await page.reload({ waitUntil: 'commit' });
  await page.waitForSelector('body', { state: 'attached' });
  assert.equal(await page.evaluate(() => document.documentElement.className), 'pf-v6-theme-dark');
});

test('nobody signed in is sent to sign in, and comes back to the same address', async () => {
  signedIn = false;
  await page.goto(`${base}/consortia?q=space`);
  await page.waitForURL('**/sign-in?then=%2Fconsortia%3Fq%3Dspace');
});

test('a session that ends leaves the page as it is, and goes on after signing in in another window', async () => {
  await open('/consortia?q=2');
  signedIn = false;
  await page.getByRole('link', { name: 'Consortium 2' }).click();
  await page.getByRole('alertdialog', { name: /session has ended/ }).waitFor();
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Sign in again' }).click()]);
  assert.match(popup.url() || 'about:blank', /sign-in|about:blank/);
  signedIn = true;
  await popup.goto(`${base}/signed-in`).catch(() => {});
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await heading('Consortium 2').waitFor();
});

/** How long a step of scrolling takes, in the middle of many, and how many rows stand in the page at the end. */
const scroll = () =>
  page.evaluate(async () => {
    const box = document.querySelector('.ml-scroller');
    const steps = [];
    for (let step = 0; step < 40; step++) {
      const begun = performance.now();
      box.scrollTop = (box.scrollHeight / 40) * step;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      steps.push(performance.now() - begun);
    }
    return { step: steps.sort((a, b) => a - b)[20], rows: document.querySelectorAll('tbody tr').length };
  });

test('ten thousand rows scroll as lightly as some hundreds, and all go on paper', async () => {
  rows = 300;
  await open('/consortia');
  await page.getByText('300', { exact: true }).waitFor();
  const some = await scroll();
  rows = ROWS;
  await open('/consortia');
  await page.getByText('10,000', { exact: true }).waitFor({ timeout: 60_000 });
  const many = await scroll();
  console.log(`a step of scrolling takes ${some.step.toFixed(0)} ms in 300 rows, ${many.step.toFixed(0)} ms in 10,000`);
  assert.ok(many.rows < 150, `${many.rows} rows stand in the page`);
  assert.ok(many.step < 4 * some.step + 30, `${many.step} ms instead of ${some.step} ms`);
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('tbody tr').length;
  });
  assert.equal(printed, ROWS);
});

test('at 320 pixels nothing scrolls sideways, and the navigation opens over the content', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open('/consortia');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.getByRole('button', { name: 'Navigation' }).click();
  await page.getByRole('link', { name: 'Money' }).click();
  await heading('Money').waitFor();
  await page.getByRole('link', { name: 'Projects' }).waitFor({ state: 'hidden' });
});
