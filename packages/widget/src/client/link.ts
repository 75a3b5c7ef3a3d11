import type { TrustedDocument } from '@segit-a-hivatal/contract';
import type { RequestError } from './request-error.ts';
import type { ConnectionState } from './types.ts';

/**
 * What a conversation needs of a connection: the socket's transport, or, in a tab that does not lead, the one that
 * speaks through the leading tab. Dispatches `state` when the state is another one.
 */
export interface Link extends EventTarget {
  readonly state: ConnectionState;
  /** Whether the outbox goes over this link. Only one tab sends, so that the order of writing is kept. */
  readonly carriesOutbox: boolean;
  /** Rejects with a `RequestError`; nothing is repeated behind the caller's back. */
  execute<Result, Variables>(document: TrustedDocument<Result, Variables>, variables: Variables): Promise<Result>;
  /**
   * Subscribes, and again after each loss, each time with variables asked for anew (the cursor has moved on since).
   */
  subscribe<Result, Variables>(
    document: TrustedDocument<Result, Variables>,
    variables: () => Variables,
    sink: Sink<Result>,
  ): Subscription;
}

export interface Sink<Result> {
  next(result: Result): void;
  /** The server refuses for good; the subscription is over. */
  error(error: RequestError): void;
}

export interface Subscription {
  /** Subscribes anew, soon: something was missing. */
  restart(): void;
  stop(): void;
}

/** The request as it is sent, over HTTP and WebSocket alike. The id alone names the document. */
export function payloadOf<Result, Variables>(document: TrustedDocument<Result, Variables>) {
  return {
    query: '',
    operationName: document.name,
    extensions: { documentId: document.id },
  };
}
