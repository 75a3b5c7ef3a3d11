import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ResultOf } from '@segit-a-hivatal/contract';
import { ConversationFeedDocument, SendMessageDocument } from '@segit-a-hivatal/contract/operations';
import { until } from '../../packages/server/test/support/until.ts';
import { connect } from '../../packages/server/test/support/wire-client.ts';
import type { Wire } from '../../packages/server/test/support/wire-client.ts';

export type FeedItem = ResultOf<typeof ConversationFeedDocument>['conversation'];
type Event = Extract<FeedItem, { __typename: 'EventPage' }>['events'][number];

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The share `p` (0 to 1) of the values is not above this. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? NaN;
}

/** Sends, and returns the number that the acknowledgement gives. Rejects where there is no acknowledgement. */
export async function send(
  wire: Wire,
  conversationId: string,
  text: string,
  { clientMessageId = randomUUID(), fence = null }: { clientMessageId?: string; fence?: number | null } = {},
): Promise<number> {
  const input = { conversationId, clientMessageId, text, language: 'hu' as const, fence };
  const { sendMessage } = await wire.run(SendMessageDocument, { input });
  if (sendMessage.__typename !== 'MessageStored') throw new Error(sendMessage.__typename);
  return sendMessage.seq;
}

/** What a reader has been told, as it comes. */
export interface Reader {
  readonly items: FeedItem[];
  readonly events: Event[];
  readonly texts: string[];
  /** The whole log up to now has been read. */
  readonly caughtUp: boolean;
  stop(): void;
}

export function read(
  wire: Wire,
  id: string,
  from: { epoch?: string | null; afterSeq?: number; onText?: (text: string) => void } = {},
): Reader {
  const reader = { items: [] as FeedItem[], events: [] as Event[], texts: [] as string[], caughtUp: false };
  const variables = { id, epoch: from.epoch ?? null, afterSeq: from.afterSeq ?? 0 };
  const stop = wire.listen(ConversationFeedDocument, variables, ({ conversation: item }) => {
    reader.items.push(item);
    if (item.__typename !== 'EventPage') return;
    for (const event of item.events) {
      reader.events.push(event);
      if (event.__typename !== 'MessageEvent') continue;
      reader.texts.push(event.text);
      from.onText?.(event.text);
    }
    reader.caughtUp ||= item.caughtUp;
  });
  return Object.assign(reader, { stop });
}

/** The log of a conversation as its citizen reads it at a server, complete. */
export async function readLog(url: string, token: string, id: string): Promise<Event[]> {
  const wire = connect(url, { token });
  const reader = read(wire, id);
  await until(() => reader.caughtUp, 'the log is read');
  reader.stop();
  await wire.close();
  assertContiguous(reader.events);
  return reader.events;
}

/** 1, 2, 3 …: no number is missing, none is doubled. */
export function assertContiguous(events: readonly { seq: number }[]): void {
  assert.deepEqual(
    events.map(({ seq }) => seq),
    events.map((_, index) => index + 1),
  );
}

/** The messages of a log by their client's id; a doubled id fails. */
export function messagesById(events: readonly Event[]): Map<string, number> {
  const messages = events.filter((event) => event.__typename === 'MessageEvent');
  const byId = new Map(messages.map((message) => [message.clientMessageId, message.seq]));
  assert.equal(byId.size, messages.length, 'a message was stored twice');
  return byId;
}
