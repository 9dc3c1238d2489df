// Without the server that keeps sessions: Vite's own server (never a build) goes to the services as one example account.
// MINILATERAL_USER=deu.liaison npm run dev
import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The tree whose stack runs, where that is another one than this. */
const dev = process.env.MINILATERAL_DEV ?? fileURLToPath(new URL('../../../dev', import.meta.url));
const ports = { consortium: 8081, project: 8082, funding: 8083 };
const shift = (name) => Number(process.env[`MINILATERAL_PORT_${name.toUpperCase()}`] ?? ports[name]);

export function asUser(user) {
  let token;
  const claims = () => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
  let asking;
  // Tokens last some minutes; the next one is fetched when it is needed, once for all who wait.
  const fresh = async () => {
    if (token && claims().exp * 1000 - Date.now() > 20_000) return;
    asking ??= promisify(execFile)(dev, ['token', user]).finally(() => (asking = undefined));
    token = (await asking).stdout.trim();
  };

  const relay = async (incoming, answer, next) => {
    const { pathname } = new URL(incoming.url, 'http://here');
    const service = /^\/api\/(consortium|project|funding)(?=\/)/.exec(pathname)?.[1];
    if (!service && pathname !== '/session') return next();
    await fresh();
    if (!service) {
      const { name, preferred_username: username, nation, realm_access, clearance, organisation } = claims();
      answer.setHeader('Content-Type', 'application/json');
      return answer.end(JSON.stringify({ name, username, nation, roles: realm_access.roles, clearance, organisation }));
    }
    const { host: _, cookie: __, ...headers } = incoming.headers;
    const outgoing = request(
      {
        port: shift(service),
        method: incoming.method,
        path: incoming.url.slice(`/api/${service}`.length),
        headers: { ...headers, authorization: `Bearer ${token}` },
      },
      (response) => {
        answer.writeHead(response.statusCode, response.headers);
        response.pipe(answer);
      },
    );
    outgoing.on('error', next);
    incoming.pipe(outgoing);
  };

  const use = (server) => {
    server.middlewares.use((incoming, answer, next) => void relay(incoming, answer, next).catch(next));
  };
  return { name: 'as-user', apply: 'serve', configureServer: use, configurePreviewServer: use };
}
