// The addresses of the money screens that `npm run look` opens.

/** A consortium with money, unless another one is named; what is first in a list of it. */
const moneyOf = async (api) => {
  const { items } = await api('consortium/v1/consortia?limit=200');
  return (items.find(({ name }) => name === (process.env.MONEY_OF ?? 'Spacelab')) ?? items[0]).id;
};
const money = (tab) => async (api) => `/money/${await moneyOf(api)}/${tab}`;
const inMoney = (list, tab, which = 0) => async (api) => {
  const id = await moneyOf(api);
  return `/money/${id}/${tab}/${(await api(`funding/v1/consortia/${id}/${list}`)).items.at(which).id}`;
};

export const moneyRoutes = {
  money: '/money',
  'money-one': async (api) => `/money?measure=outstanding&consortium=${await moneyOf(api)}`,
  calls: money('calls'),
  call: async (api) => {
    const id = await moneyOf(api);
    const assessment = (await api(`funding/v1/consortia/${id}/assessments`)).items[0].id;
    return `/money/${id}/calls/${(await api(`funding/v1/assessments/${assessment}/calls`)).items[0].id}`;
  },
  assessment: inMoney('assessments', 'assessments'),
  approvals: money('approvals'),
  journal: money('journal'),
  entry: inMoney('journal', 'journal', -1),
  accounts: money('accounts'),
  account: inMoney('accounts?kind=RECEIVABLE_CALLED', 'accounts'),
  'trial-balance': money('trial-balance'),
  statement: money('statement'),
  standing: money('standing'),
  flows: money('flows'),
  budgets: money('budgets'),
  budget: inMoney('budgets', 'budgets'),
  'cost-shares': money('cost-shares'),
  'cost-share': inMoney('cost-shares', 'cost-shares'),
  seals: money('seals'),
};
