import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { ResultOf, TrustedDocument, VariablesOf } from '@segit-a-hivatal/contract';
import { OpenSessionDocument, StartConversationDocument } from '@segit-a-hivatal/contract/operations';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What a request that was answered with an error throws. */
export class WireError extends Error {
  readonly code: string;
  readonly extensions: Record<string, unknown>;
  constructor(errors: readonly { message: string; extensions?: Record<string, unknown> }[]) {
    super(errors[0]?.message);
    this.extensions = errors[0]?.extensions ?? {};
    this.code = String(this.extensions.code);
  }
}

export const request = <R, V>(document: TrustedDocument<R, V>, variables: V) => ({
  query: '',
  operationName: document.name,
  variables: variables as Record<string, unknown>,
  extensions: { documentId: document.id },
});

/** One operation over HTTP. */
export async function post<D extends TrustedDocument<unknown, never>>(
  url: string,
  document: D,
  variables: VariablesOf<D>,
  headers: Record<string, string> = {},
): Promise<ResultOf<D>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json', 'x-segit-request': '1', ...headers },
    body: JSON.stringify(request(document as never, variables as never)),
  });
  const { data, errors } = (await response.json()) as { data: ResultOf<D>; errors?: never };
  if (errors) throw new WireError(errors);
  return data;
}

/** A socket of a citizen (`token`) or of the staff (`cookie`), through graphql-ws's own client. */
export interface Wire {
  readonly client: Client;
  run<D extends TrustedDocument<unknown, never>>(document: D, variables: VariablesOf<D>): Promise<ResultOf<D>>;
  /** Items until `stop` or the end; what ends it badly goes to `onError`. */
  listen<D extends TrustedDocument<unknown, never>>(
    document: D,
    variables: VariablesOf<D>,
    next: (data: ResultOf<D>) => void,
    onError?: (error: unknown) => void,
  ): () => void;
  close(): Promise<void>;
}

export function connect(url: string, who: { token?: string; cookie?: string; origin?: string; visitor?: true }): Wire {
  const headers = { origin: who.origin ?? url, ...(who.cookie && { cookie: who.cookie }) };
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams: who.token ? { token: who.token } : who.visitor ? { visitor: true } : {},
    retryAttempts: 0,
    lazy: true,
  });
  return {
    client,
    run: (document, variables) =>
      new Promise((resolve, reject) => {
        client.subscribe(request(document as never, variables as never), {
          next: ({ data, errors }) => (errors ? reject(new WireError(errors as never)) : resolve(data as never)),
          error: (error) => reject(Array.isArray(error) ? new WireError(error as never) : error),
          complete: () => undefined,
        });
      }),
    listen: (document, variables, next, onError = () => undefined) =>
      client.subscribe(request(document as never, variables as never), {
        next: ({ data, errors }) => (errors ? onError(new WireError(errors as never)) : next(data as never)),
        error: (error) => onError(Array.isArray(error) ? new WireError(error as never) : error),
        complete: () => onError(undefined),
      }),
    async close() {
      await client.dispose();
    },
  };
}

/** A citizen who waits: the token, the conversation, a socket. */
export async function newCitizen(url: string, site = 'budaors') {
  const { token } = (await post(url, OpenSessionDocument, { site })).openSession;
  const wire = connect(url, { token });
  const input = { requestId: randomUUID(), language: 'hu' as const, nickname: null, preferences: [] };
  const { startConversation } = await wire.run(StartConversationDocument, { input });
  if (startConversation.__typename !== 'ConversationStarted') throw new Error(startConversation.__typename);
  return { token, wire, id: startConversation.conversation.id, conversation: startConversation.conversation };
}

/** A bare socket, for what no client of ours would send. */
export async function rawSocket(url: string, headers: Record<string, string> = { origin: url }): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  await once(socket, 'open');
  return socket;
}
