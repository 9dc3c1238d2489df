// A liaison signs in, finds a question and votes on it by keyboard alone
import { strict as assert } from 'node:assert';
import { ask, found, liaison } from './coalition.mjs';
import { heading, journey, open } from './journey.mjs';
import { PASSWORD } from './services.mjs';

const programme = await found('Shared radar', { nations: ['GBR', 'ITA', 'JPN'] });
const { title } = await ask(programme, 'GBR', { question: 'OTHER', title: `Frequencies of ${programme.name}` });

await journey(async ({ stranger }) => {
  const page = await stranger(liaison('JPN'));
  await open(page, '/');
  await page.getByLabel('Username or email').waitFor();
  await tabTo(page, page.getByLabel('Username or email'));
  await page.keyboard.type(liaison('JPN'));
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await heading(page, 'Home');

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Jump' }).waitFor();
  await page.keyboard.type(title);
  await page.getByRole('option', { name: title, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, title);

  await tabTo(page, page.getByRole('button', { name: 'In favour', exact: true }));
  await page.keyboard.press('Enter');
  const ballot = page.getByRole('dialog');
  await ballot.getByRole('radio', { name: 'In favour', checked: true }).waitFor();
  await tabTo(page, ballot.getByRole('radio', { name: 'In favour' }));
  await page.keyboard.press('ArrowDown');
  await ballot.getByRole('radio', { name: 'Against', checked: true }).waitFor();
  await tabTo(page, ballot.getByLabel('Explanation of vote'));
  await page.keyboard.type('Our radar needs this band.');
  await tabTo(page, ballot.getByRole('button', { name: 'Vote', exact: true }));
  await page.keyboard.press('Enter');
  await ballot.waitFor({ state: 'detached' });
  await page.getByText('Japan has voted: Against.').waitFor();
});

/** Presses Tab until this has the focus, and the focus can be seen. */
async function tabTo(page, wanted) {
  await wanted.waitFor();
  for (let steps = 0; steps < 120; steps++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      const seen = await wanted.evaluate((element) => element.matches(':focus-visible'));
      assert.ok(seen, `the focus on ${wanted} can’t be seen`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}
