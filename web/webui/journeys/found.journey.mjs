// A liaison founds a consortium with a scale, a voting rule and entry into effect, another nation signs, and it takes effect
import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { liaison } from './coalition.mjs';
import { heading, journey, open, row, toast } from './journey.mjs';
import { as } from './services.mjs';

const name = `Clocks at sea ${randomUUID().slice(-6)}`;

await journey(async ({ person }) => {
  const page = await person(liaison('GBR'), '/consortia');
  await page.getByRole('link', { name: 'Found a consortium' }).click();
  await heading(page, 'Found a consortium');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByLabel('Purpose').fill('Time without satellites');
  await page.getByRole('button', { name: 'Add a nation' }).click();
  await page.getByRole('combobox', { name: 'Nation', exact: true }).selectOption('JPN');
  await page.getByLabel('Title of the text').fill('Project arrangement');

  // The weights as agreed: too much is said at once, and nothing is sent.
  const scale = await begun(page, 'Scale: equal parts', 'Clause 1');
  await scale.getByLabel('Whole').fill('100');
  await scale.getByLabel('Weight').first().fill('52.55');
  await scale.getByLabel('Weight').last().fill('47.46');
  await scale.getByText('The weights exceed the whole by 0.01.').waitFor();
  await page.getByRole('button', { name: 'Found', exact: true }).click();
  await scale.getByLabel('Weight').last().fill('47.45');
  await scale.getByText('The weights add up to 100 of 100. Nothing is left over.').waitFor();

  await begun(page, 'Voting: half of the parties and two thirds of the shares', 'Clause 2');
  const effect = await begun(page, 'Entry into effect: two thirds of the shares', 'Clause 3');
  await effect.getByText('the nations bound carry at least two thirds of the scale;').waitFor();
  await page.getByRole('button', { name: 'Move clause 3 up' }).click();

  await page.reload();
  await page.getByText('What you typed before is here again.').waitFor();
  await page.getByRole('button', { name: 'Found', exact: true }).click();
  await toast(page, 'Founded');
  await heading(page, name);
  await row(page, 'Japan', 'Invited').first().waitFor();

  await page.getByRole('button', { name: 'Open for signature' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open for signature' }).click();
  await sign(page, 'United Kingdom', 'The signature counts towards entry into effect');
  await page.getByText('Open for signature', { exact: true }).first().waitFor();

  const partner = await person(liaison('JPN'), new URL(page.url()).pathname);
  await sign(partner, 'Japan', 'With this signature every condition is met: the arrangement takes effect today.');
  await partner.getByText('In effect', { exact: true }).first().waitFor();
  await page.reload();
  await page.getByText('In effect', { exact: true }).first().waitFor();

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const { clauses } = await as(liaison('JPN')).get(`consortium/v1/consortia/${id}/arrangement`);
  assert.deepEqual(clauses.map(({ number, rule }) => [number, rule.type]), [['1', 'scale'], ['3', 'entry-into-effect'], ['2', 'voting']]);
  assert.deepEqual(clauses[0].rule.entries.map(({ weight }) => weight), ['52.55', '47.45']);

  // An amendment changes a rule; what it changes is read before it is proposed.
  await open(partner, `/consortia/${id}/arrangement?propose=true`);
  const votes = partner.getByRole('group', { name: 'Clause 2' });
  await votes.getByLabel('Of the parties').fill('2/3');
  await partner.getByRole('button', { name: 'See what changes' }).click();
  await partner.getByRole('region', { name: 'After' }).getByText('at least two thirds of the parties', { exact: false }).waitFor();
  await partner.getByRole('button', { name: 'Propose', exact: true }).click();
  await toast(partner, 'Proposed');
  await partner.getByRole('link', { name: 'Read beside the present text' }).waitFor();
});

/** Adds a clause that begins so, and finds it. */
async function begun(page, start, clause) {
  await page.getByLabel('A new clause begins as').selectOption({ label: start });
  await page.getByRole('button', { name: 'Add the clause' }).click();
  return page.getByRole('group', { name: clause, exact: true });
}

async function sign(page, nation, effect) {
  await page.getByRole('button', { name: 'Sign the arrangement' }).click();
  const dialog = page.getByRole('dialog', { name: `Sign for ${nation}` });
  await dialog.getByRole('radio', { name: 'Definitively' }).check();
  await dialog.getByText(effect, { exact: false }).waitFor();
  await dialog.getByRole('checkbox', { name: /full powers/ }).check();
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
