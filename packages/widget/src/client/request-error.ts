import { isTransient } from '@segit-a-hivatal/contract';

/** Why a request has no result: the server's code, or none where it was not reached. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** `extensions.code` of the answer; absent: no (usable) answer came. */
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;
  /** Under which the server has logged its own fault. */
  readonly errorId: string | undefined;

  /** What part of a large input cannot be used. */
  readonly path: string | undefined;

  constructor(extensions: { code?: unknown; retryAfterMs?: unknown; errorId?: unknown; path?: unknown } = {}) {
    const code = typeof extensions.code === 'string' ? extensions.code : undefined;
    super(code ?? 'the server was not reached');
    this.code = code;
    this.retryAfterMs = typeof extensions.retryAfterMs === 'number' ? extensions.retryAfterMs : undefined;
    this.errorId = typeof extensions.errorId === 'string' ? extensions.errorId : undefined;
    this.path = typeof extensions.path === 'string' ? extensions.path : undefined;
  }

  /** Whether the same request may succeed later. */
  get transient(): boolean {
    return isTransient(this.code);
  }
}

/** From the `errors` of a GraphQL result; anything else counts as no answer. */
export function requestError(errors: unknown): RequestError {
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const extensions = (first as { extensions?: object } | undefined)?.extensions;
  return new RequestError(extensions ?? (first ? { code: 'INTERNAL' } : {}));
}
