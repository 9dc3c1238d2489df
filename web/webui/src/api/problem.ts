// A refusal of a service, as RFC 9457 describes it; every request that does not succeed throws one.
export type FieldError = { pointer: string; detail: string };

export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: FieldError[] = [],
    readonly traceId: string | undefined = undefined,
    /** When to try again, in seconds, where the server said so. */
    readonly retryAfter: number | undefined = undefined,
    /** Everything that the document says beyond the fields above. */
    readonly more: Record<string, unknown> = {},
  ) {
    super(detail);
  }

  /** The session is over: nobody is signed in any more. */
  get sessionEnded() {
    return this.status === 499;
  }

  /** Somebody changed the thing in the meantime. */
  get clash() {
    return this.status === 412;
  }
}

const OFFLINE = 'The server could not be reached. Check the connection, then try again.';

export const unreachable = () => new Problem(0, 'unreachable', OFFLINE);

export async function problemOf(response: Response): Promise<Problem> {
  const document = await readObject(response);
  const { status: _, code, detail, title, errors, traceId, ...more } = document;
  const seconds = Number(response.headers.get('Retry-After'));
  return new Problem(
    response.status,
    typeof code === 'string' ? code : `http-${response.status}`,
    sentence(detail) ?? sentence(title) ?? `The server answered with status ${response.status}.`,
    fieldErrors(errors),
    sentence(traceId),
    seconds > 0 ? seconds : undefined,
    more,
  );
}

async function readObject(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const sentence = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function fieldErrors(errors: unknown): FieldError[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: { pointer?: unknown; detail?: unknown }) =>
    typeof error?.pointer === 'string' ? [{ pointer: error.pointer, detail: sentence(error.detail) ?? '' }] : [],
  );
}
