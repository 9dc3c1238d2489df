// A liaison breaks a silence procedure, and the text comes under discussion
import { ask, bySilence, found, inEffectWith, liaison } from './coalition.mjs';
import { heading, journey, need } from './journey.mjs';

const nations = ['GBR', 'ITA', 'JPN'];
const programme = await found('Combat aircraft', { nations, clauses: [inEffectWith(nations), bySilence] });
await ask(programme, 'ITA', { question: 'OTHER', title: 'Flight trials over Sardinia' });

await journey(async ({ person }) => {
  const page = await person(liaison('JPN'));
  const waiting = await need(page, 'Silence adopts it: object in time, or let it pass', programme.name);
  await waiting.getByRole('link').click();
  await heading(page, 'Flight trials over Sardinia');
  await page.getByRole('heading', { level: 2, name: 'Silence adopts this text' }).waitFor();

  await page.getByRole('button', { name: 'Object', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Break the silence' });
  await dialog.getByLabel('Reason').fill('The range is not surveyed yet.');
  await dialog.getByRole('button', { name: 'Object', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('heading', { level: 2, name: 'Silence is broken' }).waitFor();
  await page.getByText('Under discussion', { exact: true }).first().waitFor();
  await page.getByText('The range is not surveyed yet.').first().waitFor();

  const chair = await person(liaison('ITA'), new URL(page.url()).pathname);
  await chair.getByText('Japan objected.', { exact: false }).waitFor();
});
