/**
 * The catalogue of error codes, `extensions.code` of every GraphQL error that leaves the server. Expected outcomes are
 * not here: they are members of result unions. `docs/errors.md` lists the same codes; a test compares the two.
 */
export const ERROR_CODES = {
  /** Text that is empty, too long, holds NUL or a lone surrogate. Nothing was stored. */
  BAD_TEXT: 'BAD_TEXT',
  /** A cursor that is no integer from 0 to 2^53 − 1. */
  BAD_CURSOR: 'BAD_CURSOR',
  /** Another argument that is out of its range or shape. */
  BAD_INPUT: 'BAD_INPUT',
  /** The id of an earlier request with another content. The earlier one stands. */
  CONFLICT: 'CONFLICT',
  /** The edit was made on a revision that is no longer the newest. Nothing was changed. `extensions.revision` is the newest. */
  OUTDATED: 'OUTDATED',
  /** No such thing, or none that the caller may know of: the two are answered alike. */
  NOT_FOUND: 'NOT_FOUND',
  /** The call needs a citizen's token or a staff log-in, and there is none that is valid. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** The caller is known, and may not do this. */
  FORBIDDEN: 'FORBIDDEN',
  /** Too many calls. `extensions.retryAfterMs` says when to try again. */
  RATE_LIMITED: 'RATE_LIMITED',
  /** The document is not one of the trusted ones. */
  UNKNOWN_DOCUMENT: 'UNKNOWN_DOCUMENT',
  /** The server cannot do this now (the database does not answer, or it is going down). Try again. */
  UNAVAILABLE: 'UNAVAILABLE',
  /** A fault of the server's. `extensions.errorId` is the number under which it was logged. */
  INTERNAL: 'INTERNAL',
} as const;

export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

/** Codes after which the same call may succeed later, unchanged. */
const TRANSIENT: ReadonlySet<string> = new Set<ErrorCode>(['RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL']);

export const isTransient = (code: string | undefined): boolean => code === undefined || TRANSIENT.has(code);
