import type { TrustedDocument } from '@segit-a-hivatal/contract';

/** Runs an operation over the connection that there is when it is asked. Rejects with a `RequestError`. */
export type Execute = <R, V>(document: TrustedDocument<R, V>, variables: V) => Promise<R>;
