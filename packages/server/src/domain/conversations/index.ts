export * from './model.ts';
export type { ConversationStore, Decision, Locked, MessageKey } from './store.ts';
export { createHub, type Hub, type HubListener } from './hub.ts';
export { createPresence, type Presence, type PresenceStore } from './presence.ts';
export type { Bus, RealTimeTextSignal, Signal } from './signals.ts';
export { createRealTimeText, type RealTimeText } from './real-time-text.ts';
export { openFeed, type FeedItem, type ReaderPosition } from './feed.ts';
export type { QueueBoard, QueueStanding } from './queue-board.ts';
export {
  createConversations,
  type Conversations,
  type LeftMessage,
  reopenableUntil,
  type StartOutcome,
} from './service.ts';
export * as rules from './rules.ts';
