import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConversationFeedDocument, SendMessageDocument } from '@segit-a-hivatal/contract/operations';
import type { WebSocket } from 'ws';
import { newCitizen, rawSocket } from '../support/wire-client.ts';

/** An error as the wire has it. */
export interface Problem {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly retryAfterMs?: number };
}

/** A message of graphql-transport-ws from the server. */
export interface Answer {
  readonly type: string;
  readonly id?: string;
  readonly payload?: readonly Problem[] | { readonly errors?: Problem[]; readonly data?: Record<string, unknown> };
}

/** What a call was answered with, over either transport. */
export interface Outcome {
  /** 0 over the WebSocket. */
  readonly status: number;
  readonly code: string | undefined;
  readonly errors: readonly Problem[] | undefined;
  readonly data: Record<string, unknown> | undefined;
  /** All of the answer as it came. */
  readonly text: string;
}

/** Calls in any shape, as no client of ours would make them. */
export interface Calls {
  http(body: unknown, headers?: Record<string, string>): Promise<Outcome>;
  webSocket(payload: unknown): Promise<Outcome>;
  /** Both ways, of which the answers must carry the same code. */
  both(payload: unknown): Promise<Outcome>;
  /** An acknowledged socket. */
  socket(): Promise<WebSocket>;
}

/** A request for a trusted document, with variables of any shape. */
export const named = (document: { readonly name: string; readonly id: string }, variables: unknown) => ({
  query: '',
  operationName: document.name,
  variables,
  extensions: { documentId: document.id },
});

export const say = (socket: WebSocket, message: unknown): void => socket.send(JSON.stringify(message));

export const nextAnswer = async (socket: WebSocket): Promise<Answer> => {
  const closed = once(socket, 'close').then(([code]) => Promise.reject(new Error(`closed with ${code}`)));
  const [data] = (await Promise.race([once(socket, 'message'), closed])) as [Buffer];
  closed.catch(() => undefined);
  return JSON.parse(String(data)) as Answer;
};

/** @param who the token of a citizen, or the cookie of a member of the staff (`staff=…`) */
export function createCalls(url: string, who: string): Calls {
  const isStaff = who.startsWith('staff=');

  async function socket(): Promise<WebSocket> {
    const opened = await rawSocket(url, { origin: url, ...(isStaff && { cookie: who }) });
    say(opened, { type: 'connection_init', payload: isStaff ? {} : { token: who } });
    assert.equal((await nextAnswer(opened)).type, 'connection_ack');
    return opened;
  }

  async function http(body: unknown, headers: Record<string, string> = {}): Promise<Outcome> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        origin: url,
        'content-type': 'application/json',
        'x-segit-request': '1',
        ...(isStaff ? { cookie: who } : { 'x-segit-token': who }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const { errors, data } = JSON.parse(text) as { errors?: Problem[]; data?: Record<string, unknown> };
    return { status: response.status, errors, data, text, code: errors?.[0]?.extensions?.code };
  }

  async function webSocket(payload: unknown): Promise<Outcome> {
    const opened = await socket();
    say(opened, { id: '1', type: 'subscribe', payload });
    const answer = await nextAnswer(opened);
    opened.terminate();
    const { errors, data = undefined } =
      answer.type === 'error'
        ? { errors: answer.payload as readonly Problem[] }
        : (answer.payload as { errors?: Problem[]; data?: Record<string, unknown> });
    return { status: 0, errors, data, text: JSON.stringify(answer), code: errors?.[0]?.extensions.code };
  }

  return {
    http,
    webSocket,
    socket,
    async both(payload) {
      const [one, other] = [await http(payload), await webSocket(payload)];
      assert.equal(other.code, one.code, 'both transports answer alike');
      return { ...one, text: one.text + other.text };
    },
  };
}

/** A conversation of somebody else, whose feed is listened to all the while. */
export interface WatchedConversation {
  /** The numbers of the entries that its feed has brought. */
  readonly seqs: number[];
  /** What has gone wrong with it; the end of the feed is a fault too. */
  readonly faults: unknown[];
  /** Sends a message and waits until the feed brings it. */
  say(text: string): Promise<void>;
  close(): Promise<void>;
}

export async function watchedConversation(url: string): Promise<WatchedConversation> {
  const { wire, id } = await newCitizen(url);
  const seqs: number[] = [];
  const faults: unknown[] = [];
  wire.listen(
    ConversationFeedDocument,
    { id, epoch: null, afterSeq: 0 },
    ({ conversation }) => {
      if (conversation.__typename === 'EventPage') seqs.push(...conversation.events.map(({ seq }) => seq));
    },
    (error) => faults.push(error ?? 'the feed ended'),
  );
  return {
    seqs,
    faults,
    async say(text) {
      const input = { conversationId: id, clientMessageId: randomUUID(), text, language: 'hu' as const, fence: null };
      const { sendMessage } = await wire.run(SendMessageDocument, { input });
      assert.equal(sendMessage.__typename, 'MessageStored');
      const { seq } = sendMessage as { seq: number };
      for (let waited = 0; !seqs.includes(seq); waited += 10) {
        assert.ok(waited < 5000, 'the feed did not bring it');
        await sleep(10);
      }
    },
    close: () => wire.close(),
  };
}
