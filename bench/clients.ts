import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  ConversationFeedDocument,
  OpenSessionDocument,
  SendMessageDocument,
  StartConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { post, request } from '../packages/server/test/support/wire-client.ts';

/** One connected citizen: sends, and learns of the acknowledgement and of the echo. */
export interface Client {
  /** Resolves when both the acknowledgement and the echo have come. */
  send(text: string): Promise<void>;
  close(): void;
}

function pairs() {
  const open = new Map<string, { left: number; done: () => void }>();
  return {
    wait: (key: string) => new Promise<void>((done) => open.set(key, { left: 2, done })),
    got(key: string) {
      const pair = open.get(key);
      if (!pair || --pair.left > 0) return;
      open.delete(key);
      pair.done();
    },
  };
}

async function opened(url: string, protocol?: string): Promise<WebSocket> {
  const socket = new WebSocket(url, protocol, { origin: url.replace(/^ws/, 'http').replace('/graphql', '') });
  await once(socket, 'open');
  return socket;
}

async function bare(url: string): Promise<Client> {
  const socket = new WebSocket(url.replace('http', 'ws'));
  const { wait, got } = pairs();
  await new Promise<void>((ready) =>
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string; key: string };
      if (message.type === 'ready') ready();
      else got(message.key);
    }),
  );
  return {
    send(text) {
      const key = randomUUID();
      socket.send(JSON.stringify({ key, text }));
      return wait(key);
    },
    close: () => socket.terminate(),
  };
}

async function socketIo(url: string): Promise<Client> {
  const socket = io(url, { transports: ['websocket'], forceNew: true });
  const { wait, got } = pairs();
  socket.on('event', ({ key }: { key: string }) => got(key));
  await new Promise<void>((ready) => socket.on('ready', ready));
  return {
    send(text) {
      const key = randomUUID();
      socket.emit('message', { key, text }, () => got(key));
      return wait(key);
    },
    close: () => socket.disconnect(),
  };
}

/** The wire of docs/protocol.md by hand, so that the client's library is not what is measured. */
async function product(url: string): Promise<Client> {
  const { token } = (await post(url, OpenSessionDocument, { site: 'budaors' })).openSession;
  const input = { requestId: randomUUID(), language: 'hu' as const, nickname: null, preferences: [] };
  const begun = await post(url, StartConversationDocument, { input }, { 'x-segit-token': token });
  if (begun.startConversation.__typename !== 'ConversationStarted') throw new Error('not started');
  const { id } = begun.startConversation.conversation;

  const socket = await opened(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const { wait, got } = pairs();
  const tell = (message: object): void => socket.send(JSON.stringify(message));
  tell({ type: 'connection_init', payload: { token } });
  await new Promise<void>((ready) =>
    socket.on('message', (data) => {
      const {
        type,
        id: key,
        payload,
      } = JSON.parse(String(data)) as {
        type: string;
        id: string;
        payload?: { data?: { conversation?: { __typename: string; events?: { clientMessageId?: string }[] } } };
      };
      if (type === 'connection_ack') {
        tell({
          id: 'feed',
          type: 'subscribe',
          payload: request(ConversationFeedDocument, { id, epoch: null, afterSeq: 0 }),
        });
      } else if (type === 'next' && key === 'feed') {
        const item = payload?.data?.conversation;
        if (item?.__typename === 'FeedStarted') ready();
        for (const { clientMessageId } of item?.events ?? []) if (clientMessageId) got(clientMessageId);
      } else if (type === 'next') got(key);
    }),
  );
  return {
    send(text) {
      const key = randomUUID();
      const variables = {
        input: { conversationId: id, clientMessageId: key, text, language: 'hu' as const, fence: null },
      };
      tell({ id: key, type: 'subscribe', payload: request(SendMessageDocument, variables) });
      return wait(key);
    },
    close: () => socket.terminate(),
  };
}

export const clients = { 'bare-ws': bare, 'socket-io': socketIo, product } as const;
