import type { ConversationClient } from './conversation.ts';
import { keep, recall } from './persisted.ts';
import type { Store } from './store.ts';

/** Keeps what the next page has to know of the conversation before it has read the log. */
export function keepRecord(store: Store, { id, epoch, snapshot }: ConversationClient): void {
  const record = recall(store, 'conversation');
  if (record?.id !== id) return;
  // Before the log has been read again, what was known of it still holds.
  const { readableUntil, left } = snapshot.caughtUp ? snapshot : record;
  if (record.epoch === epoch && record.readableUntil === readableUntil && record.left === (left || undefined)) return;
  const kept = { ...(readableUntil ? { readableUntil } : {}), ...(left ? { left } : {}) };
  keep(store, 'conversation', { id, epoch, ...kept });
}

/** How far it was spoken, by whichever tab. */
export interface Spoken {
  readonly announcedUpTo: number;
  readonly noticedUpTo: number;
}

export function spokenOf(store: Store, { id, epoch, resetAt = 0 }: ConversationClient): Spoken {
  const record = recall(store, 'announced');
  if (record?.id === id && record.epoch === epoch)
    return { announcedUpTo: record.upTo, noticedUpTo: record.noticed ?? 0 };
  // Numbers of a history that is no more mean nothing in the one that took its place.
  return { announcedUpTo: resetAt, noticedUpTo: resetAt };
}

export function keepSpoken(store: Store, { id, epoch }: ConversationClient, spoken: Spoken): void {
  keep(store, 'announced', { id, epoch, upTo: spoken.announcedUpTo, noticed: spoken.noticedUpTo });
}
