// The running product and its public APIs, for what a journey has to find when it begins. Without variables: ./dev up.
import { randomUUID } from 'node:crypto';

const usual = { web: 8080, consortium: 8081, project: 8082, funding: 8083, keycloak: 8180 };
export const addressOf = (door) => process.env[`MINILATERAL_${door.toUpperCase()}_URL`] ?? `http://localhost:${usual[door]}`;
export const PASSWORD = 'minilateral-example';

const tokens = new Map();

async function tokenOf(user) {
  const answer = await fetch(`${addressOf('keycloak')}/realms/minilateral/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'minilateral-example', username: user, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${user} gets no token: ${await answer.text()}`);
  return (await answer.json()).access_token;
}

/** Reads and writes as one person; a path begins with the service: `consortium/v1/consortia`. */
export function as(user) {
  const ask = async (method, path, body) => {
    if (!tokens.has(user)) tokens.set(user, tokenOf(user));
    const [service, ...below] = path.split('/');
    const answer = await fetch(`${addressOf(service)}/${below.join('/')}`, {
      method,
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${await tokens.get(user)}`,
        ...(body && { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
      },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path} as ${user}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return { get: (path) => ask('GET', path), post: (path, body = {}) => ask('POST', path, body) };
}

/** What one service decided reaches the next by its feed: reads until the answer is as expected. */
export async function eventually(read, expected) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await read();
    if (expected(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Not what was expected: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
