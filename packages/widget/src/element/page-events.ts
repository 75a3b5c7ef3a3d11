import type { ConversationSnapshot } from '../state/index.ts';

/** `segit-end`, for the page around: the conversation is over. */
export function endEvent(): Event {
  return new Event('segit-end', { bubbles: true, composed: true });
}

/**
 * `segit-message`, for the page around: that a message was sent or has come, and whose it is. Its text stays inside.
 * What was there before the page was opened is no news.
 */
export function messageEvents(
  before: ConversationSnapshot | null | undefined,
  now: ConversationSnapshot | null,
): CustomEvent<{ own: boolean }>[] {
  if (!now || before?.id !== now.id || !before.caughtUp || before.entries === now.entries) return [];
  const known = new Set(messagesOf(before).map(({ key }) => key));
  return messagesOf(now)
    .filter(({ key }) => !known.has(key))
    .map(({ own }) => new CustomEvent('segit-message', { detail: { own }, bubbles: true, composed: true }));
}

/** What can be taken back has not been sent. */
function messagesOf({ entries }: ConversationSnapshot) {
  return entries.filter((entry) => entry.kind === 'message').filter(({ delivery }) => delivery !== 'held');
}
