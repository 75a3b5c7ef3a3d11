/**
 * An operation as a client carries it: the id that names the document, and the types of its result and variables.
 * The text stays on the server (`generated/trusted-documents.ts`).
 */
export interface TrustedDocument<Result, Variables> {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string;
  /** The first digits of the SHA-256 of the document's text, in hex. */
  readonly id: string;
  /** Carries the types; never set. */
  readonly types?: (variables: Variables) => Result;
}

export type ResultOf<D> = D extends TrustedDocument<infer Result, infer _V> ? Result : never;
export type VariablesOf<D> = D extends TrustedDocument<infer _R, infer Variables> ? Variables : never;
