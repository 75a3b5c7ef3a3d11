import type { TrustedDocument } from '@segit-a-hivatal/contract';
import type { Environment } from './environment.ts';
import { payloadOf } from './link.ts';
import { RequestError, requestError } from './request-error.ts';

/** Executes by HTTP: what is asked before there is a socket, and single steps that should not wait for one. */
export type HttpExecute = <Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  token?: string | null,
) => Promise<Result>;

export interface HttpOptions {
  readonly server: string | URL;
  readonly environment: Pick<Environment, 'fetch'>;
  /** Citizens are known by their token and send no cookie, on any page; the desk is known by its cookie. */
  readonly credentials?: 'omit' | 'same-origin';
  readonly requestMs?: number;
}

export function createHttp({
  server,
  environment,
  credentials = 'omit',
  requestMs = 15_000,
}: HttpOptions): HttpExecute {
  const url = new URL('/graphql', server).href;
  return async (document, variables, token) => {
    const abort = new AbortController();
    const deadline = setTimeout(() => abort.abort(), requestMs);
    try {
      const response = await environment.fetch(url, {
        method: 'POST',
        credentials,
        signal: abort.signal,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          // A header that no form and no image can send: the request is a script's, and passed the browser's CORS check.
          'x-segit-request': '1',
          ...(token ? { 'x-segit-token': token } : {}),
        },
        body: JSON.stringify({ ...payloadOf(document), variables }),
      });
      const result = (await response.json()) as { data?: unknown; errors?: unknown };
      if (result.errors || !result.data) throw requestError(result.errors);
      return result.data as never;
    } catch (error) {
      throw error instanceof RequestError ? error : new RequestError();
    } finally {
      clearTimeout(deadline);
    }
  };
}
