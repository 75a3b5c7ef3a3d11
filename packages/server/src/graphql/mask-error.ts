import { randomUUID } from 'node:crypto';
import { ERROR_CODES } from '@segit-a-hivatal/contract';
import { GraphQLError } from 'graphql';
import { describe } from '../domain/describe.ts';
import { Fault } from '../domain/fault.ts';

export interface ErrorLog {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** The codes that GraphQLErrors of this server carry by themselves (scalars, trusted documents). */
const OWN_CODES: ReadonlySet<unknown> = new Set(Object.values(ERROR_CODES));

/**
 * The one place where an error becomes what a client sees. Faults keep their code; what the GraphQL library says of the
 * request's form is `BAD_INPUT`; everything else is masked and logged under an id that the client is told.
 */
export function createMaskError(log: ErrorLog): (error: unknown) => GraphQLError {
  // An error may pass by twice on its way out; the second time there is nothing to hide, and details to lose.
  const masked = new WeakSet<object>();
  return (error) => {
    if (error instanceof GraphQLError && masked.has(error)) return error;
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const path = error instanceof GraphQLError ? error.path : undefined;
    const said = (message: string, extensions: Record<string, unknown>) => {
      const made = new GraphQLError(message, { path, extensions });
      masked.add(made);
      return made;
    };

    const cause = original instanceof GraphQLError && original.originalError ? original.originalError : original;
    if (cause instanceof Fault) {
      if (cause.code === 'UNAVAILABLE') log.warn({ cause: describe(cause.cause) }, cause.message);
      return said(cause.message, { code: cause.code, ...cause.details });
    }
    if (cause instanceof GraphQLError) {
      // graphql-jit makes errors of variables without any extensions.
      const { code } = (cause.extensions as typeof cause.extensions | undefined) ?? {};
      // The library's own messages repeat the value that was sent, which may be what a person wrote.
      return OWN_CODES.has(code)
        ? said(cause.message, { code })
        : said('the request does not have the form that the document asks for', { code: 'BAD_INPUT' });
    }
    const errorId = randomUUID();
    log.error({ errorId, cause: describe(cause) }, 'unexpected error');
    return said('an unexpected error', { code: 'INTERNAL', errorId });
  };
}
