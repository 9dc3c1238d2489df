// Who signs out is out here and at the identity server; an open page says that its session has ended, and goes on after signing in
import { liaison } from './coalition.mjs';
import { heading, journey, open, signIn } from './journey.mjs';

const user = liaison('GBR');

await journey(async ({ person }) => {
  const first = await person(user, '/consortia');
  const second = await first.context().newPage();
  await open(second, '/');
  await heading(second, 'Home');

  await second.getByRole('button', { name: /^Account of/ }).click();
  await second.getByRole('menuitem', { name: 'Sign out' }).click();
  await heading(second, 'You are signed out');
  await second.getByRole('link', { name: 'Sign in' }).click();
  await second.getByLabel('Password', { exact: true }).waitFor();

  await first.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Projects' }).click();
  const ended = first.getByRole('alertdialog', { name: /Your session has ended/ });
  await ended.waitFor();
  const [popup] = await Promise.all([first.waitForEvent('popup'), ended.getByRole('button', { name: 'Sign in again' }).click()]);
  await signIn(popup, user);
  await ended.waitFor({ state: 'detached' });
  await heading(first, 'Projects');

  await open(second, '/');
  await heading(second, 'Home');
});
