import type { FeedEvent, FeedItem } from '../../../src/client/feed-item.ts';

/** Entries and items of a conversation's feed, for tests. */
export const ANNA = { name: 'Kovács Anna', role: 'OPERATOR' } as const;

const at = (seq: number): string => new Date(Date.UTC(2026, 10, 24, 15, 0, seq)).toISOString();

export const message = (
  seq: number,
  party: 'CITIZEN' | 'OPERATOR',
  clientMessageId = `m${seq}`,
  text = `text ${seq}`,
): FeedEvent => ({
  __typename: 'MessageEvent',
  seq,
  at: at(seq),
  party,
  operator: party === 'OPERATOR' ? ANNA : null,
  clientMessageId,
  text,
  language: 'hu',
  document: null,
});
export const read = (seq: number, party: 'CITIZEN' | 'OPERATOR', upTo: number): FeedEvent => ({
  __typename: 'ReadEvent',
  seq,
  at: at(seq),
  party,
  upTo,
});
export const joined = (seq: number): FeedEvent => ({
  __typename: 'AssignmentEvent',
  seq,
  at: at(seq),
  operator: ANNA,
  reason: null,
});
export const requeued = (seq: number): FeedEvent => ({
  __typename: 'AssignmentEvent',
  seq,
  at: at(seq),
  operator: null,
  reason: 'OPERATOR_LOST',
});
export const state = (seq: number, to: 'WAITING' | 'CLOSED', party: 'CITIZEN' | 'OPERATOR' = 'CITIZEN'): FeedEvent => ({
  __typename: 'StateEvent',
  seq,
  at: at(seq),
  state: to,
  party,
});

export const started = (lastSeq: number, epoch = 'e1'): FeedItem => ({ __typename: 'FeedStarted', epoch, lastSeq });
export const reset = (lastSeq: number, epoch: string): FeedItem => ({
  __typename: 'ConversationReset',
  epoch,
  lastSeq,
});
export const page = (events: FeedEvent[], caughtUp = true): FeedItem => ({ __typename: 'EventPage', events, caughtUp });
