// A foreigner is told nothing of a consortium: not in lists, not by jumping, not in the web, not by address
import { strict as assert } from 'node:assert';
import { ask, assess, found, liaison } from './coalition.mjs';
import { heading, journey, open } from './journey.mjs';

const NOBODYS = '01900000-0000-7000-8000-000000000000';
const hidden = await found('Silent submarines', { nations: ['GBR', 'ITA', 'JPN'] });
await assess(hidden, '300.00');
const question = await ask(hidden, 'ITA', { question: 'OTHER', title: `Hull of ${hidden.name}` });

await journey(
  async ({ person }) => {
    const partner = await person(liaison('JPN'));
    const foreigner = await person(liaison('USA'));

    const everywhere = {
      consortia: async (page) => {
        await open(page, `/consortia?q=${encodeURIComponent(hidden.name)}`);
        await settled(page);
        return page.getByRole('link', { name: hidden.name, exact: true }).count();
      },
      decisions: async (page) => {
        await open(page, `/decisions?q=${encodeURIComponent(question.title)}`);
        await settled(page);
        return page.getByRole('link', { name: question.title }).count();
      },
      jump: async (page) => {
        await open(page, '/consortia');
        await heading(page, 'Consortia');
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill(hidden.name);
        await page.getByRole('status').filter({ hasText: /place|Nothing by that name/ }).waitFor();
        return page.getByRole('option').filter({ hasText: hidden.name }).count();
      },
      web: async (page) => {
        await open(page, `/web?as=table&q=${encodeURIComponent(hidden.name)}`);
        await settled(page);
        return page.getByRole('link', { name: hidden.name, exact: true }).count();
      },
      money: async (page) => {
        await open(page, `/money?consortium=${hidden.id}`);
        await settled(page);
        return page.getByText(hidden.name).count();
      },
      home: async (page) => {
        await open(page, '/');
        await settled(page);
        return page.getByText(hidden.name).count();
      },
    };
    for (const [place, look] of Object.entries(everywhere)) {
      assert.ok((await look(partner)) > 0, `${place}: not even a partner sees it`);
      assert.equal(await look(foreigner), 0, `${place}: a foreigner sees it`);
    }

    const addresses = [
      (id) => `/consortia/${id}`, (id) => `/consortia/${id}/arrangement`, (id) => `/consortia/${id}/decisions`,
      (id) => `/money/${id}/calls`, (id) => `/money/${id}/statement`, (id) => `/money/${id}/journal`,
    ].map((of) => [of(hidden.id), of(NOBODYS)]);
    addresses.push([`/decisions/${question.id}`, `/decisions/${NOBODYS}`]);
    for (const [theirs, nobodys] of addresses) {
      assert.equal(await told(foreigner, theirs), await told(foreigner, nobodys), `${theirs} tells more than an address that is nobody’s`);
    }
  },
  { refusals: [404] },
);

async function settled(page) {
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[data-loading]'));
}

/** What the main part of a screen says, without the trace id, which is each request's own. */
async function told(page, path) {
  await open(page, path);
  await page.getByText('There is nothing here').first().waitFor();
  await settled(page);
  assert.equal(await page.getByText(hidden.name).count(), 0);
  return (await page.locator('#main').innerText()).replaceAll(/Trace id\s+\S+/g, '');
}
