// A liaison signs an arrangement, and with that signature it takes effect
import { strict as assert } from 'node:assert';
import { found, inEffectWith, liaison } from './coalition.mjs';
import { heading, journey, need, open, row } from './journey.mjs';
import { as } from './services.mjs';

const partnership = await found('Quantum keys over two oceans', {
  nations: ['NLD', 'JPN', 'CAN'],
  signatories: ['NLD', 'CAN'],
  clauses: [inEffectWith(['NLD', 'JPN', 'CAN'])],
});

await journey(async ({ person }) => {
  const page = await person(liaison('JPN'));
  await heading(page, 'Home');
  const waiting = await need(page, 'Sign the arrangement', partnership.name);
  await waiting.getByRole('link').click();
  await heading(page, partnership.name);
  await page.getByText('Open for signature').first().waitFor();

  await page.getByRole('button', { name: 'Sign the arrangement' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign for Japan' });
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  await dialog.getByText('This is needed.').first().waitFor();
  await dialog.getByRole('radio', { name: 'Definitively' }).check();
  await dialog.getByText('With this signature every condition is met: the arrangement takes effect today.').waitFor();
  await dialog.getByRole('checkbox', { name: /full powers to sign it for Japan/ }).check();
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.getByText('In effect', { exact: true }).first().waitFor();
  await row(page, 'Japan', 'Party').first().waitFor();
  await page.getByRole('button', { name: 'Sign the arrangement' }).waitFor({ state: 'detached' });
  assert.equal((await as(liaison('NLD')).get(`consortium/v1/consortia/${partnership.id}`)).stage, 'IN_EFFECT');
  assert.equal(await (await need(page, 'Sign the arrangement', partnership.name)).count(), 0, 'it still waits for a signature');
  await open(page, `/consortia/${partnership.id}/history`);
  await page.getByText(/The arrangement takes effect on/).first().waitFor();
});
