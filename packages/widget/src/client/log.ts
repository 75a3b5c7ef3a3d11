import { LIMITS, type ConversationState, type Operator, type Party } from '@segit-a-hivatal/contract';
import type { FeedEvent, FeedItem, Position } from './feed-item.ts';
import type { MessageEntry, NoticeEntry, TranscriptEntry } from './types.ts';

/** Whose view of the conversation this is. */
export interface Side {
  readonly party: Exclude<Party, 'SERVICE'>;
  /** At the desk: whose messages are „own”, where several of the staff have had the conversation. */
  readonly operatorName?: string;
}

/**
 * A copy of one conversation's log, and what follows from it. A value: each function here returns another one, or the
 * same where nothing has changed; entries that did not change are the same objects.
 */
export interface LogReplica {
  readonly epoch: string | null;
  /** Without gaps: the entry with number n is at n − 1. */
  readonly events: readonly FeedEvent[];
  readonly entries: readonly TranscriptEntry[];
  /** The whole log was read once. */
  readonly caughtUp: boolean;
  /** An entry was missing; the reader has to subscribe again from its position. */
  readonly gap: boolean;
  /** This history took the place of another one; the notice of it stands behind the entry `lastSeq`. */
  readonly reset?: { readonly lastSeq: number; readonly notice: NoticeEntry };
  readonly state: ConversationState;
  readonly operator?: Operator;
  readonly reopenableUntil?: string;
  /** Once closed: until when the citizen's token reads it. */
  readonly readableUntil?: string;
  /** It is a message that was left, also while it is answered and after that. */
  readonly left: boolean;
  /** What the other side has seen of this side's messages. */
  readonly seenUpTo: number;
  /** What this side has seen, as the server knows. */
  readonly readUpTo: number;
}

/** `epoch`: the generation that was known before, for example before the page was reloaded. */
export function emptyLog(epoch: string | null = null, left = false): LogReplica {
  return {
    epoch,
    events: [],
    entries: [],
    caughtUp: false,
    gap: false,
    state: left ? 'MESSAGE_LEFT' : 'WAITING',
    left,
    seenUpTo: 0,
    readUpTo: 0,
  };
}

export const positionOf = (log: LogReplica): Position => ({ epoch: log.epoch, afterSeq: log.events.length });

/** `at`: now, for the notice of a reset, which has no time of the server's. */
export function applyItem(log: LogReplica, item: FeedItem, side: Side, at: string): LogReplica {
  switch (item.__typename) {
    case 'FeedStarted':
      if (log.epoch !== null && log.epoch !== item.epoch) return resetLog(item, at);
      return log.epoch === item.epoch && !log.gap ? log : { ...log, epoch: item.epoch, gap: false };
    case 'ConversationReset': {
      // Heard twice, or by another tab before: this history is already the one that is here.
      const told = log.reset?.lastSeq === item.lastSeq || log.events.length <= item.lastSeq;
      const known = log.epoch === item.epoch && told;
      return known ? (log.gap ? { ...log, gap: false } : log) : resetLog(item, at);
    }
    case 'EventPage':
      return applyPage(log, item.events, item.caughtUp, side);
    default:
      return log;
  }
}

/** The reader is told that what it saw is gone, at the place where the other history ended. */
function resetLog({ epoch, lastSeq }: { epoch: string; lastSeq: number }, at: string): LogReplica {
  const notice: NoticeEntry = { kind: 'notice', key: `reset:${epoch}:${lastSeq}`, at, notice: 'reset' };
  return { ...emptyLog(epoch), reset: { lastSeq, notice }, entries: lastSeq === 0 ? [notice] : [] };
}

function applyPage(log: LogReplica, events: readonly FeedEvent[], caughtUp: boolean, side: Side): LogReplica {
  const fresh: FeedEvent[] = [];
  let gap = false;
  for (const event of events) {
    const expected = log.events.length + fresh.length + 1;
    if (event.seq < expected) continue;
    if (event.seq > expected) {
      gap = true;
      break;
    }
    fresh.push(event);
  }
  const complete = log.caughtUp || (caughtUp && !gap);
  if (fresh.length === 0 && complete === log.caughtUp && !gap) return log;

  let next: LogReplica = { ...log, gap, caughtUp: complete, events: [...log.events, ...fresh] };
  const entries = [...log.entries];
  for (const event of fresh) {
    next = applyEvent(next, event, side, entries);
    if (event.seq === log.reset?.lastSeq) entries.push(log.reset.notice);
  }
  return { ...next, entries: markSeen(entries, next.seenUpTo) };
}

function applyEvent(log: LogReplica, event: FeedEvent, side: Side, entries: TranscriptEntry[]): LogReplica {
  const { seq, at } = event;
  const notice = (fields: Pick<NoticeEntry, 'notice' | 'party' | 'operator' | 'reason'>): void => {
    entries.push({ kind: 'notice', key: `#${seq}`, seq, at, ...fields });
  };
  switch (event.__typename) {
    case 'MessageEvent':
      entries.push(messageEntry(event, side));
      return log;
    case 'ReadEvent':
      if (event.party === side.party) return { ...log, readUpTo: Math.max(log.readUpTo, event.upTo) };
      return { ...log, seenUpTo: Math.max(log.seenUpTo, event.upTo) };
    case 'AssignmentEvent':
      if (event.operator) {
        notice({ notice: 'joined', operator: event.operator });
        return { ...log, state: 'ACTIVE', operator: event.operator };
      }
      if (log.state === 'CLOSED') return log;
      if (log.left) {
        notice({ notice: 'left' });
        return withoutOperator({ ...log, state: 'MESSAGE_LEFT' });
      }
      notice({ notice: 'requeued', ...(event.reason ? { reason: event.reason } : {}) });
      return withoutOperator({ ...log, state: 'WAITING' });
    case 'StateEvent':
      if (event.state === 'CLOSED') {
        notice({ notice: 'ended', party: event.party });
        const behind = (ms: number): string => new Date(Date.parse(at) + ms).toISOString();
        const reopenableUntil = behind(LIMITS.reopenMs);
        const readableUntil = log.left ? behind(LIMITS.messageKeptMs) : reopenableUntil;
        return { ...log, state: 'CLOSED', reopenableUntil, readableUntil };
      }
      if (event.state === 'MESSAGE_LEFT') {
        notice({ notice: 'left', party: event.party });
        return withoutOperator({ ...log, state: 'MESSAGE_LEFT', left: true });
      }
      if (event.state === 'WAITING') notice({ notice: seq === 1 ? 'begun' : 'reopened', party: event.party });
      return event.state === 'WAITING'
        ? withoutOperator({ ...log, state: 'WAITING', left: false })
        : { ...log, state: event.state };
  }
}

function withoutOperator({ operator: _o, reopenableUntil: _r, readableUntil: _u, ...log }: LogReplica): LogReplica {
  return log;
}

function messageEntry(event: Extract<FeedEvent, { __typename: 'MessageEvent' }>, side: Side): MessageEntry {
  const { seq, at, party, operator, text, language, document } = event;
  const own = party === side.party && (side.operatorName === undefined || operator?.name === side.operatorName);
  return {
    kind: 'message',
    // Only one's own ids are unique here: the other side could send one that it has seen.
    key: own ? event.clientMessageId : `#${seq}`,
    seq,
    at,
    own,
    party,
    text,
    language,
    ...(operator ? { operator } : {}),
    ...(document ? { document } : {}),
    ...(own ? { delivery: 'sent' as const } : {}),
  };
}

/** In place: what was seen up to a number has been seen before it, so the walk from the end stops at the first one. */
function markSeen(entries: TranscriptEntry[], seenUpTo: number): readonly TranscriptEntry[] {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]!;
    if (entry.kind !== 'message' || !entry.own || entry.seq! > seenUpTo) continue;
    if (entry.delivery === 'seen') break;
    entries[i] = { ...entry, delivery: 'seen' as const };
  }
  return entries;
}

/** The log's entries, then this side's messages that are not in it yet; each message once. */
export function withLocal(
  entries: readonly TranscriptEntry[],
  local: readonly MessageEntry[],
): readonly TranscriptEntry[] {
  const rest = local.filter(({ key }) => !entries.some((entry) => entry.key === key));
  return rest.length === 0 ? entries : [...entries, ...rest];
}

/** How many messages of the other side stand behind a number; walks from the end, as few are unread. */
export function unreadBehind(readUpTo: number, events: readonly FeedEvent[], own: Side['party']): number {
  let unread = 0;
  for (let i = events.length - 1; i >= readUpTo; i--) {
    const event = events[i]!;
    if (event.__typename === 'MessageEvent' && event.party !== own) unread++;
  }
  return unread;
}
