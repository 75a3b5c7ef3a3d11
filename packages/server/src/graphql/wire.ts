import type {
  Conversation,
  ConversationEvent,
  ConversationFeed,
  DeskConversation,
  DeskSnapshot as WireDeskSnapshot,
  Operator,
  Site,
  StaffRole,
  Wording,
} from '@segit-a-hivatal/contract/resolvers';
import { VARIANTS } from '@segit-a-hivatal/hours';
import type { Text } from '@segit-a-hivatal/hours';
import { reopenableUntil } from '../domain/conversations/index.ts';
import type { ConversationRecord, FeedItem, LogEntry, RealTimeTextSignal } from '../domain/conversations/index.ts';
import type { DeskRow, DeskSnapshot } from '../domain/desk/index.ts';
import type { Services } from './context.ts';
import { deskCallback } from './wire-callbacks.ts';

/**
 * From what the domain knows to what the wire says. Instants stay numbers here; the scalar `DateTime` writes them out,
 * only where a document asks for them.
 */

export const operator = (name: string | null, role: StaffRole | null): Operator | null =>
  name !== null && role !== null ? { name, role } : null;

export const conversation = (record: ConversationRecord, epoch: string): Conversation => {
  const until = reopenableUntil(record);
  return {
    id: record.id,
    state: record.state,
    epoch,
    lastSeq: record.lastSeq,
    startedAt: record.startedAt,
    operator: record.state === 'ACTIVE' ? operator(record.ownerName, record.ownerRole) : null,
    preferences: [...record.preferences],
    nickname: record.nickname,
    reopenableUntil: until === null ? null : until,
    leftAt: record.leftAt,
  };
};

export function event(entry: LogEntry): ConversationEvent {
  const { seq } = entry;
  const at = entry.at;
  switch (entry.kind) {
    case 'message':
      return {
        __typename: 'MessageEvent',
        seq,
        at,
        party: entry.party,
        operator: operator(entry.staffName, entry.staffRole),
        clientMessageId: entry.clientMessageId,
        text: entry.text,
        language: entry.language,
        document: entry.document ?? null,
      };
    case 'read':
      return { __typename: 'ReadEvent', seq, at, party: entry.party, upTo: entry.upTo };
    case 'assignment':
      return {
        __typename: 'AssignmentEvent',
        seq,
        at,
        operator: operator(entry.staffName, entry.staffRole),
        reason: entry.reason,
      };
    case 'state':
      return { __typename: 'StateEvent', seq, at, state: entry.state, party: entry.party };
  }
}

export function feedItem(item: FeedItem): ConversationFeed {
  switch (item.kind) {
    case 'started':
      return { __typename: 'FeedStarted', epoch: item.epoch, lastSeq: item.lastSeq };
    case 'reset':
      return { __typename: 'ConversationReset', epoch: item.epoch, lastSeq: item.lastSeq };
    case 'page':
      return { __typename: 'EventPage', events: item.entries.map(event), caughtUp: item.caughtUp };
    case 'queue':
      return {
        __typename: 'QueueStatus',
        position: item.position,
        expectedWaitSeconds: item.expectedWaitSeconds,
        reason: item.reason,
        alternatives: [...item.alternatives],
      };
    case 'typing':
      return { __typename: 'TypingStatus', party: item.party, typing: item.typing };
    case 'real-time-text':
      return realTimeText(item);
    case 'erased':
      return { __typename: 'ConversationDeleted', conversationId: item.id };
  }
}

function realTimeText({ author, edit: { event, messageId, seq, actions } }: RealTimeTextSignal): ConversationFeed {
  return {
    __typename: 'RealTimeText',
    party: author ? 'OPERATOR' : 'CITIZEN',
    operator: author && { ...author },
    event,
    messageId,
    seq,
    actions: actions.map((action) => ({ insert: null, erase: null, ...action })),
  };
}

/** What a site offers; null for an unknown one. */
export function site({ sites }: Services, key: string): Site | null {
  const found = sites.find(key);
  return (
    (found && {
      key,
      languages: [...found.languages],
      welcome: found.welcome ? wording(found.welcome) : [],
      topics: found.topics.map((topic) => ({ key: topic.key, name: wording(topic.name) })),
    }) ??
    null
  );
}

const wording = (text: Text): Wording[] =>
  VARIANTS.map((variant) => ({
    language: variant === 'hu-easy' ? 'hu' : variant,
    easy: variant === 'hu-easy',
    text: text[variant],
  }));

function since({ state, queuedAt, leftAt, assignedAt }: ConversationRecord): number {
  if (state === 'WAITING') return queuedAt;
  return state === 'MESSAGE_LEFT' && leftAt !== null ? leftAt : (assignedAt ?? queuedAt);
}

export function deskConversation({ sites }: Services, epoch: string, row: DeskRow): DeskConversation {
  const { record } = row;
  return {
    id: record.id,
    site: record.siteKey,
    siteName: sites.find(record.siteKey)?.name ?? record.siteKey,
    state: record.state,
    epoch,
    lastSeq: record.lastSeq,
    language: record.language,
    preferences: [...record.preferences],
    nickname: record.nickname,
    topic: sites.find(record.siteKey)?.topics.find(({ key }) => key === record.chosenTopic)?.name.hu ?? null,
    since: since(record),
    citizenPresent: row.citizenPresent,
    owner:
      record.ownerId !== null && record.ownerName !== null && record.ownerRole !== null
        ? { id: record.ownerId, name: record.ownerName, role: record.ownerRole }
        : null,
    fence: record.fence,
    requeued: record.requeued,
    unread: row.unread,
    note: record.note,
    leftAt: record.leftAt,
  };
}

export function deskSnapshot(services: Services, epoch: string, snapshot: DeskSnapshot): WireDeskSnapshot {
  return {
    now: services.clock.now(),
    waiting: snapshot.waiting.map((row) => deskConversation(services, epoch, row)),
    messages: snapshot.messages.map((row) => deskConversation(services, epoch, row)),
    callbacks: snapshot.callbacks.map((row) => deskCallback(services, row)),
    mine: snapshot.mine.map((row) => deskConversation(services, epoch, row)),
    others: snapshot.others.map((row) => deskConversation(services, epoch, row)),
    operatorsPresent: snapshot.operatorsPresent,
  };
}
