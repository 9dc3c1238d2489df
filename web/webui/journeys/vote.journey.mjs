// A liaison votes, the chair closes, and the budget is adopted where the money is
import { ask, found, liaison, proposeBudget, year } from './coalition.mjs';
import { heading, journey, need, readUntil } from './journey.mjs';

const programme = await found('Shared sensors', { nations: ['GBR', 'ITA', 'JPN'] });
const title = `Budget ${year + 1}`;
const budget = await proposeBudget(programme, title, '24000000.00', year + 1);
await ask(programme, 'GBR', { question: 'BUDGET', title, subjectId: budget.id }, ['GBR', 'ITA']);

await journey(async ({ person }) => {
  const japan = await person(liaison('JPN'));
  const waiting = await need(japan, 'Vote', programme.name);
  await waiting.getByRole('link').click();
  await heading(japan, title);
  await japan.getByText('Japan has not voted yet.').waitFor();
  await japan.getByRole('button', { name: 'In favour', exact: true }).click();
  const ballot = japan.getByRole('dialog');
  await ballot.getByLabel('Explanation of vote').fill('Japan brings its own antennas.');
  await ballot.getByRole('button', { name: 'Vote', exact: true }).click();
  await ballot.waitFor({ state: 'detached' });
  await japan.getByText('Japan has voted: In favour.').waitFor();

  const chair = await person(liaison('GBR'), new URL(japan.url()).pathname);
  await chair.getByText('Japan brings its own antennas.').first().waitFor();
  await chair.getByRole('button', { name: 'Close and count' }).click();
  const closing = chair.getByRole('dialog', { name: 'Close and count' });
  // The other one of that name is the cross, which leaves everything as it is.
  await closing.getByRole('contentinfo').getByRole('button', { name: 'Close', exact: true }).click();
  await closing.waitFor({ state: 'detached' });
  await chair.getByText('Adopted', { exact: true }).first().waitFor();

  await chair.getByRole('link', { name: 'Read the budget' }).click();
  await chair.getByRole('heading', { name: `${title}, ${year + 1}` }).waitFor();
  await readUntil(chair, chair.getByText('Adopted', { exact: true }));
  await chair.getByText('24,000,000.00').first().waitFor();
});
