import type { ErrorCode } from '@segit-a-hivatal/contract';

/**
 * What a correct client does not meet. It leaves the server as a GraphQL error with this code; expected outcomes are
 * return values instead.
 */
export class Fault extends Error {
  readonly code: ErrorCode;
  /** Sent along in `extensions`; never holds what a person wrote. */
  readonly details: Readonly<Record<string, number | string>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, number | string>> = {}) {
    super(message);
    this.name = 'Fault';
    this.code = code;
    this.details = details;
  }
}
