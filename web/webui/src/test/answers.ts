import { vi } from 'vitest';

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };

/** A server that answers what it is told, one answer after another, and remembers what it was asked. */
export function serverAnswering(...answers: (Answer | Error)[]) {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    asked.push(input instanceof Request ? input.clone() : new Request(new URL(input, 'http://here'), init));
    const answer = answers.shift();
    if (!answer) throw new Error('Asked more often than expected');
    if (answer instanceof Error) throw answer;
    const { status = 200, body, headers } = answer;
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
    });
  });
  return asked;
}
