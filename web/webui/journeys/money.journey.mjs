// A finance officer assesses a budget, calls funds and records a receipt, another person approves the last two, and the statement has them
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { dayIn, found, plan } from './coalition.mjs';
import { heading, journey, need, open, row } from './journey.mjs';

const programme = await found('Shared propulsion', { nations: ['GBR', 'ITA', 'JPN'] });
const { budgetId } = await plan(programme, '900000.01');
const money = (tab) => `/money/${programme.id}/${tab}`;

await journey(
  async ({ person }) => {
    const officer = await person('gbr.finance', money(`budgets/${budgetId}`));
    await officer.getByRole('button', { name: 'Assess the budget' }).click();
    const assessment = officer.getByRole('dialog');
    await row(assessment, 'Italy', '300,000.00').waitFor();
    await row(assessment, 'United Kingdom', '300,000.01').waitFor();
    await assessment.getByRole('button', { name: 'Assess', exact: true }).click();
    await officer.getByRole('heading', { name: /^AS-/ }).waitFor();
    await row(officer, 'Italy', '300,000.00').first().waitFor();

    await open(officer, money('calls'));
    await officer.getByRole('button', { name: 'Call an instalment' }).click();
    const call = officer.getByRole('dialog');
    await call.getByLabel('Amount of the instalment').fill('300,000.01');
    await call.getByLabel('Due on').fill(dayIn(60));
    await call.getByLabel('Reference').fill('First instalment');
    await row(call, 'Japan', '100,000.00').waitFor();
    await call.getByRole('button', { name: 'Propose the call' }).click();
    await call.waitFor({ state: 'detached' });

    await open(officer, money('approvals'));
    await officer.getByText('You proposed this: another person approves it.').waitFor();
    assert.equal(await officer.getByRole('button', { name: /^Approve/ }).count(), 0, 'one may approve one’s own call');

    const approver = await person('gbr.approver');
    const waiting = await need(approver, 'Approve a call', programme.name);
    await waiting.getByRole('link').click();
    await heading(approver, programme.name);
    await approve(approver, 'Call');

    await open(officer, money('calls'));
    await officer.getByRole('link', { name: /^CALL-/ }).click();
    await officer.getByRole('button', { name: 'Record a receipt: JPN' }).click();
    const receipt = officer.getByRole('dialog');
    await receipt.getByLabel('Bank reference').fill('TOKYO 4711');
    await receipt.getByRole('button', { name: 'Propose the receipt' }).click();
    await receipt.waitFor({ state: 'detached' });
    await row(officer, 'Japan', 'Waits for a second person', 'You proposed this: another person approves it.').waitFor();
    assert.equal(await officer.getByRole('button', { name: /^Approve/ }).count(), 0, 'one may approve one’s own receipt');

    await (await need(approver, 'Approve a receipt', programme.name)).getByRole('link').click();
    await approve(approver, 'Receipt');

    await officer.reload();
    await row(officer, 'Japan', 'TOKYO 4711', 'Booked').waitFor();
    await row(officer, 'Japan', 'Paid in full').waitFor();

    await open(officer, money('statement'));
    await row(officer, 'Japan', '100,000.00').first().waitFor();
    const csv = (await download(officer, 'CSV of the service')).toString('utf8');
    const [head, ...lines] = csv.replace(/^\uFEFF/, '').trim().split(/\r?\n/).map((line) => line.split(','));
    const ofJapan = lines.find((line) => line[head.indexOf('nation')] === 'JPN');
    assert.deepEqual(
      ['called', 'paid', 'outstanding'].map((column) => ofJapan[head.indexOf(column)]),
      ['100000.00', '100000.00', '0.00'],
      csv,
    );
    const workbook = await download(officer, 'Excel (XLSX)');
    assert.equal(workbook.subarray(0, 2).toString(), 'PK', 'the workbook is no XLSX');
  },
);

async function approve(page, kind) {
  await page.getByRole('button', { name: new RegExp(`^Approve: ${kind}`) }).click();
  const dialog = page.getByRole('dialog', { name: `Approve: ${kind}` });
  await dialog.getByText('gbr.finance').waitFor();
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Nothing waits for a second person').waitFor();
}

async function download(page, item) {
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
  return readFile(await file.path());
}
