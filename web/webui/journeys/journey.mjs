// What every journey stands on: a browser, people who sign in, and a picture and a trace of each page when it fails.
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openBrowser } from '../tools/browser.mjs';
import { addressOf, PASSWORD } from './services.mjs';

const web = addressOf('web');
const ours = [web, addressOf('keycloak')];
const name = basename(process.argv[1]).replace(/\.journey\.mjs$/, '');
const folder = process.env.MINILATERAL_JOURNEYS ?? join(tmpdir(), 'minilateral-journeys');

/**
 * Walks one way through the pages, then fails if a page complained: of the Content-Security-Policy, of an error of its own,
 * of an answer that is none of `refusals`, or of another host that was asked.
 */
export async function journey(way, { refusals = [], trace = true } = {}) {
  const browser = await openBrowser();
  const people = [];
  const complaints = [];
  // Nobody is signed in at first.
  const expected = [499, ...refusals];

  /** Somebody with a browser of their own, not signed in yet. */
  const stranger = async (who, options) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options });
    context.setDefaultTimeout(30_000);
    people.push({ who, context });
    if (trace) await context.tracing.start({ snapshots: true });
    context.on('weberror', (error) => complaints.push(`${who}: ${error.error().message}`));
    context.on('console', (message) => {
      const refused = /status of (\d+)/.exec(message.text());
      if (message.type() === 'error' && !(refused && expected.includes(Number(refused[1])))) {
        complaints.push(`${who} at ${message.page()?.url()}: ${message.text()}`);
      }
    });
    context.on('request', (request) => {
      const elsewhere = /^https?:/.test(request.url()) && !ours.some((host) => request.url().startsWith(`${host}/`));
      if (elsewhere) complaints.push(`${who}: asks ${request.url()}`);
    });
    return context.newPage();
  };

  /** Somebody who opened an address and signed in on the way there. */
  const person = async (user, path = '/', options = {}) => {
    const page = await stranger(user, options);
    await open(page, path);
    await signIn(page, user);
    await page.locator('h1').waitFor();
    return page;
  };

  try {
    await way({ stranger, person });
    if (complaints.length > 0) throw new Error(`The pages complained:\n${complaints.join('\n')}`);
  } catch (error) {
    await mkdir(folder, { recursive: true });
    await Promise.all(people.map(({ who, context }, place) => keep(context, join(folder, `${name}-${place + 1}-${who}`), trace)));
    console.error(error.stack);
    if (complaints.length > 0) console.error(`The pages complained:\n${complaints.join('\n')}`);
    console.error(`Pictures and traces of the pages are in ${folder}`);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

async function keep(context, path, trace) {
  for (const [place, page] of context.pages().entries()) {
    console.error(`${path}-${place + 1}.png shows ${page.url()}`);
    await page.screenshot({ path: `${path}-${place + 1}.png`, timeout: 5000 }).catch((error) => console.error(error.message));
  }
  if (trace) await context.tracing.stop({ path: `${path}-trace.zip` });
}

export const open = (page, path) => page.goto(web + path);

/** At Keycloak's page. */
export async function signIn(page, user) {
  await page.getByLabel('Username or email').fill(user);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export const heading = (page, title) => page.getByRole('heading', { level: 1, name: title }).waitFor();
export const toast = (page, text) => page.getByText(text).first().waitFor();
export const row = (page, ...texts) => texts.reduce((rows, text) => rows.filter({ hasText: text }), page.getByRole('row'));

/** What waits for the reader on Home: a need of this kind that names this. */
export async function need(page, kind, what) {
  await open(page, '/');
  await page.locator('.ml-needs').or(page.getByText('Nothing waits for you')).waitFor();
  await page.waitForLoadState('networkidle');
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  if (await more.isVisible()) await more.click();
  return page.locator('.ml-needs > li').filter({ hasText: kind }).filter({ hasText: what });
}

/** Reads a screen again until it shows something: what one service decided reaches the next by its feed, a moment later. */
export async function readUntil(page, shown) {
  for (let reading = 1; reading < 10; reading++) {
    const there = await shown.first().waitFor({ timeout: 3000 }).then(() => true, () => false);
    if (there) return;
    await page.reload();
  }
  await shown.first().waitFor();
}
