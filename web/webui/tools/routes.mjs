// The addresses that `npm run look` opens. A function gets ids from the running product. Add yours here.
export const routes = {
  consortia: '/consortia',
  consortium: async (api) => `/consortia/${(await api('consortium/v1/consortia')).items[0].id}`,
  web: '/web',
  'web-nation': '/web?at=DEU&with=FRA',
  'web-table': '/web?as=table',
  map: '/map',
  'map-money': async (api) => `/map?of=${(await api('consortium/v1/consortia')).items.find((one) => one.name === 'Spacelab').id}`,
  'signed-out': '/signed-out',
  'not-found': '/no-such-screen',
};
