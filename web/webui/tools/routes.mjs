// The addresses that `npm run look` opens. A function gets ids from the running product. Add yours here.
const consortium = (name, tab = '') => async (api) => {
  const { items } = await api('consortium/v1/consortia?limit=200');
  return `/consortia/${(items.find((one) => one.name.startsWith(name)) ?? items[0]).id}${tab}`;
};
const decision = (title, page = '') => async (api) => {
  const { items } = await api('consortium/v1/decisions?limit=200');
  return `/decisions/${(items.find((one) => one.title.startsWith(title)) ?? items[0]).id}${page}`;
};

export const routes = {
  consortia: '/consortia',
  consortium: consortium('Global'),
  'consortium-open': consortium('NATO'),
  decisions: '/decisions',
  'consortium-decisions': consortium('Global', '/decisions'),
  'decision-put': consortium('Global', '/decisions?put=true'),
  'decision-vote': decision('Budget 2027'),
  'decision-silence': decision('Flight trials'),
  'decision-closed': decision('Budget 2026'),
  'action-sheet': decision('Budget 2026', '/action-sheet'),
  'consortium-history': consortium('Global', '/history'),
  'arrangement-spacelab': consortium('Spacelab', '/arrangement'),
  'consortium-arrangement': consortium('European XFEL', '/arrangement'),
  'consortium-groups': consortium('AUKUS', '/groups'),
  'consortium-programmes': consortium('NATO', '/programmes'),
  'consortium-accessions': consortium('Global', '/accessions'),
  'consortium-organisations': consortium('Global', '/organisations'),
  'consortium-projects': consortium('Global', '/projects'),
  'consortium-money': consortium('Global', '/money'),
  'consortium-gap': consortium('European XFEL'),
  'signed-out': '/signed-out',
  'not-found': '/no-such-screen',
};
