// A coalition of a journey's own, so that a journey uses up nothing that another one needs.
import { randomUUID } from 'node:crypto';
import { as, eventually } from './services.mjs';

export const liaison = (nation) => `${nation.toLowerCase()}.liaison`;
const inDays = (days) => new Date(Date.now() + days * 86_400_000);
export const dayIn = (days) => inDays(days).toISOString().slice(0, 10);
export const year = new Date().getUTCFullYear();

export const inEffectWith = (nations) => ({
  number: '1',
  title: 'Entry into effect',
  text: 'In effect once all of these are bound.',
  rule: { type: 'entry-into-effect', conditions: [{ type: 'nations', nations }] },
});
export const bySilence = {
  number: '2',
  title: 'Other questions',
  text: 'Adopted unless a partner objects in time.',
  rule: { type: 'voting', questions: ['OTHER'], procedure: { type: 'silence' } },
};

/** A consortium that is open for signature. Its name is like no other one's; the first nation leads, the signatories sign. */
export async function found(name, { nations, signatories = nations, clauses = [inEffectWith(nations)] }) {
  const [lead, ...invited] = nations;
  const unique = `${name} ${randomUUID().slice(-6)}`;
  const { id } = await as(liaison(lead)).post('consortium/v1/consortia', {
    name: unique,
    purpose: `${name}, tried out`,
    leadNation: lead,
    arrangement: { title: `${unique} arrangement`, clauses },
  });
  const coalition = { id, name: unique, lead, nations, path: (below) => `consortium/v1/consortia/${id}/${below}` };
  for (const nation of invited) await as(liaison(lead)).post(coalition.path('invitations'), { nation });
  await as(liaison(lead)).post(coalition.path('stages'), { stage: 'OPEN_FOR_SIGNATURE' });
  for (const nation of signatories) await as(liaison(nation)).post(coalition.path('signatures'), { kind: 'DEFINITIVE' });
  return coalition;
}

/** Puts a question, and lets some nations answer it with yes. */
export async function ask(coalition, nation, question, votes = []) {
  const asked = await as(liaison(nation)).post(coalition.path('decisions'), {
    text: `The participants adopt: ${question.title}.`,
    deadline: inDays(21).toISOString(),
    ...question,
  });
  for (const voter of votes) await as(liaison(voter)).post(`consortium/v1/decisions/${asked.id}/votes`, { choice: 'FOR' });
  return asked;
}

const manager = (coalition) => as(`${coalition.lead.toLowerCase()}.manager`);

export async function proposeBudget(coalition, name, amount, fiscalYear = year) {
  return manager(coalition).post(`funding/v1/consortia/${coalition.id}/budgets`, {
    name,
    fiscalYear,
    currency: 'GBP',
    lines: [{ kind: 'ADMINISTRATIVE', title: 'Joint office', amount: { currency: 'GBP', value: amount } }],
  });
}

async function adopt(coalition, question, kind, { id }, title) {
  const asked = await ask(coalition, coalition.lead, { question, title, subjectId: id }, coalition.nations);
  await as(liaison(coalition.lead)).post(`consortium/v1/decisions/${asked.id}/closings`);
  return eventually(() => manager(coalition).get(`funding/v1/${kind}/${id}`), ({ state }) => state === 'ADOPTED');
}

/** A budget that was decided, and the equal parts by which it will be divided: what an assessment rests on. */
export async function plan(coalition, amount) {
  const scale = coalition.nations.map((nation) => ({ nation, weight: '1' }));
  const proposed = await manager(coalition).post(`funding/v1/consortia/${coalition.id}/cost-shares`, {
    name: 'Equal parts', scale, whole: String(scale.length), validFrom: `${year}-01-01`, clause: '1',
  });
  const costShare = await adopt(coalition, 'COST_SHARE', 'cost-shares', proposed, 'Equal parts');
  const budget = await adopt(coalition, 'BUDGET', 'budgets', await proposeBudget(coalition, 'First budget', amount), 'First budget');
  return { budgetId: budget.id, costShareId: costShare.id };
}

/** The same, assessed: what the lead's finance officer finds before the first call. */
export async function assess(coalition, amount) {
  const officer = as(`${coalition.lead.toLowerCase()}.finance`);
  return officer.post(`funding/v1/consortia/${coalition.id}/assessments`, await plan(coalition, amount));
}
