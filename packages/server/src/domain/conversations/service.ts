import { LIMITS } from '@segit-a-hivatal/contract';
import type { Language, Preference } from '@segit-a-hivatal/contract';
import { stands } from '../callbacks/index.ts';
import type { CallbackStore, NewCallback } from '../callbacks/index.ts';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import type { Privacy } from '../privacy/index.ts';
import type { SurveyAnswers } from '../reports/index.ts';
import type { CitizenSession, Sessions, TokenMint } from '../sessions/index.ts';
import type { Sites } from '../sites/index.ts';
import { createFacts } from './facts.ts';
import { openFeed, readable } from './feed.ts';
import type { FeedItem, FeedParts, ReaderPosition } from './feed.ts';
import { newMessageRecord, newRecord } from './model.ts';
import type { Actor, ConversationRecord } from './model.ts';
import * as rules from './rules.ts';
import type { NewMessage, SendOutcome } from './rules.ts';
import type { Bus, Signal } from './signals.ts';
import type { Decision, Locked, MessageKey } from './store.ts';

export interface NewConversation {
  readonly requestId: string;
  readonly language: Language;
  readonly nickname: string | null;
  readonly preferences: readonly Preference[];
  /** The key of one of the site's topics; null: they said none. */
  readonly chosenTopic: string | null;
}

export type StartOutcome =
  | { readonly kind: 'started'; readonly record: ConversationRecord }
  | { readonly kind: 'closed' }
  | { readonly kind: 'full'; readonly waiting: number };

/** What a message is left with: a conversation to begin, and its first message. */
export interface LeftMessage extends NewConversation {
  readonly message: NewMessage;
}

export type ReopenOutcome =
  | { readonly kind: 'reopened'; readonly record: ConversationRecord }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'closed' };

/** What citizens do, and what both sides of a conversation do. The owner check is in every decision (`rules.ts`). */
export interface Conversations {
  start(citizen: CitizenSession, input: NewConversation): Promise<StartOutcome>;
  /** Leaves a message, in the conversation that runs where one does. */
  leaveMessage(citizen: CitizenSession, input: LeftMessage): Promise<ConversationRecord>;
  /** Waits no longer, and leaves what was written as a message. False: it does not wait. */
  keepAsMessage(actor: Actor, id: string): Promise<boolean>;
  /** Leaves the queue for a callback, which is kept in the same transaction. False: they do not wait. */
  leaveForCallback(citizen: CitizenSession, callback: NewCallback): Promise<boolean>;
  newest(citizen: CitizenSession): Promise<ConversationRecord | undefined>;
  send(actor: Actor, id: string, fence: number | null, message: NewMessage): Promise<SendOutcome>;
  markRead(actor: Actor, id: string, fence: number | null, upTo: number): Promise<boolean>;
  setTyping(actor: Actor, id: string, typing: boolean): Promise<boolean>;
  setPreferences(actor: Actor, id: string, preferences: readonly Preference[]): Promise<boolean>;
  end(actor: Actor, id: string): Promise<boolean>;
  reopen(actor: Actor & { kind: 'citizen' }, id: string): Promise<ReopenOutcome>;
  /** What the conversation was like, for the reports. False: it has not ended. */
  answerSurvey(actor: Actor, id: string, answers: SurveyAnswers): Promise<boolean>;
  erase(actor: Actor & { kind: 'citizen' }, id: string): Promise<boolean>;
  feed(actor: Actor, id: string, from: ReaderPosition): AsyncIterableIterator<FeedItem>;
  /** Runs a decision, tells the others, and gives the outcome. `NOT_FOUND` where there is no such conversation. */
  decide<Outcome>(
    id: string,
    key: MessageKey | null,
    decision: (locked: Locked, now: number) => Decision<Outcome>,
  ): Promise<{ outcome: Outcome; record: ConversationRecord }>;
}

export function createConversations(
  parts: FeedParts & {
    bus: Bus;
    clock: Clock;
    /** Whether the staff of a site answers chats at that instant. */
    isOpen(siteKey: string, at: number): boolean;
    sessions: Sessions;
    sites: Sites;
    tokens: TokenMint;
    queueLimit: number;
    privacy: Privacy;
    callbacks: Pick<CallbackStore, 'newestCallbackOf'>;
  },
): Conversations {
  const { store, bus, clock, isOpen, sessions, sites, tokens, queueLimit, callbacks, privacy } = parts;
  const withFacts = createFacts({ isOpen, newId: () => tokens.uuid() });
  const publish = (...signals: Signal[]): void => signals.forEach((signal) => bus.publish(signal));

  /**
   * A closed conversation's token can save, reopen and erase for a while, and nothing later. Who left a message comes
   * back after days, not within the day after which an unused session ends.
   */
  async function followSession(before: ConversationRecord | null, after: ConversationRecord): Promise<void> {
    const until = readableUntil(after);
    const left = after.leftAt !== null;
    if (left && before?.leftAt !== after.leftAt) {
      await sessions.keepUntil(after.sessionId, after.leftAt + LIMITS.messageKeptMs);
    }
    if (!before) return;
    if (before.state !== after.state && until !== null) {
      if (left) await sessions.keepUntil(after.sessionId, until);
      const callback = await callbacks.newestCallbackOf(after.sessionId);
      // Who is still to be called may withdraw that until it is over.
      const kept = callback && stands(callback) ? Math.max(until, callback.keptUntil) : until;
      await sessions.endAt(after.sessionId, kept);
    }
    if (before.state === 'CLOSED' && after.state !== 'CLOSED') await sessions.endAt(after.sessionId, null);
  }

  const decide: Conversations['decide'] = async (id, key, decision) => {
    const done = await store.decide(id, key, (locked, now) => {
      const decided = withFacts(locked.record, decision(locked, now), now);
      return { ...decided, outcome: { value: decided.outcome, before: locked.record, decided } };
    });
    if (!done) throw new Fault('NOT_FOUND', 'no such conversation');
    const { value, before, decided } = done.outcome;
    if (decided.entries?.length || decided.erase) publish({ kind: 'log', id, seq: done.record.lastSeq });
    const moved = before.state !== done.record.state || before.ownerId !== done.record.ownerId;
    if (moved || decided.erase || decided.patch?.preferences || decided.patch?.topic) publish({ kind: 'desk' });
    if (moved) await followSession(before, done.record);
    return { outcome: value, record: done.record };
  };

  async function begin(citizen: CitizenSession, input: NewConversation): Promise<StartOutcome> {
    const earlier = await store.newestOf(citizen.id);
    // One at a time: otherwise one page could fill the queue for everybody.
    if (earlier && earlier.state !== 'CLOSED') return { kind: 'started', record: earlier };
    if (!isOpen(citizen.siteKey, clock.now())) return { kind: 'closed' };
    const waiting = await store.countWaiting();
    if (waiting >= queueLimit) return { kind: 'full', waiting };
    const { requestId, ...asked } = input;
    const identity = { id: tokens.uuid(), siteKey: citizen.siteKey, sessionId: citizen.id };
    const begun = await store.begin(newRecord({ ...identity, ...asked }, clock.now()), requestId, [
      { kind: 'state', state: 'WAITING', party: 'CITIZEN' },
    ]);
    // The store's word, not the caller's: a socket may have been opened before the earlier conversation was closed.
    if (earlier?.state === 'CLOSED' && begun.state !== 'CLOSED') await sessions.endAt(citizen.id, null);
    publish({ kind: 'desk' });
    return { kind: 'started', record: begun };
  }

  async function leave(citizen: CitizenSession, { message, ...input }: LeftMessage): Promise<ConversationRecord> {
    const earlier = await store.newestOf(citizen.id);
    if (earlier && earlier.state !== 'CLOSED') {
      const actor: Actor = { kind: 'citizen', sessionId: citizen.id, siteKey: citizen.siteKey };
      const key = { sender: 'citizen', clientMessageId: message.clientMessageId };
      const { outcome, record } = await decide(earlier.id, key, rules.leaveIn(actor, message));
      // Closed in between: it is left as a conversation of its own.
      if (outcome.kind === 'stored') return record;
    }
    const { requestId, ...asked } = input;
    const identity = { id: tokens.uuid(), siteKey: citizen.siteKey, sessionId: citizen.id };
    const record = newMessageRecord({ ...identity, ...asked }, clock.now());
    const begun = await store.begin(record, requestId, rules.leftEntries(message));
    if (begun.state !== 'CLOSED') {
      if (earlier) await sessions.endAt(citizen.id, null);
      await followSession(null, begun);
    }
    publish({ kind: 'desk' });
    return begun;
  }

  /** The last start of each session that runs: those that come at once must see each other's conversation. */
  const starting = new Map<string, Promise<unknown>>();

  async function oneAtATime<T>(citizen: CitizenSession, start: () => Promise<T>): Promise<T> {
    const started = (starting.get(citizen.id) ?? Promise.resolve()).then(start);
    const over = started.catch(() => undefined);
    starting.set(citizen.id, over);
    try {
      return await started;
    } finally {
      if (starting.get(citizen.id) === over) starting.delete(citizen.id);
    }
  }

  // Before the decision, so that nothing behind it knows what was taken out: no store, no bus, no reader, no mail.
  const kept = (by: Actor['kind'], message: NewMessage): NewMessage => ({
    ...message,
    text: privacy.kept(by, message.text, message.language),
  });
  const named = <T extends NewConversation>(input: T): T => ({
    ...input,
    nickname: input.nickname && privacy.kept('citizen', input.nickname, input.language),
  });

  return {
    decide,

    async start(citizen, input) {
      sites.assertOffers(citizen.siteKey, asked(input));
      return oneAtATime(citizen, () => begin(citizen, named(input)));
    },

    async leaveMessage(citizen, input) {
      sites.assertOffers(citizen.siteKey, asked(input));
      const left = { ...named(input), message: kept('citizen', input.message) };
      return oneAtATime(citizen, () => leave(citizen, left));
    },

    async keepAsMessage(actor, id) {
      return (await decide(id, null, rules.keepAsMessage(actor))).outcome;
    },

    async leaveForCallback(citizen, callback) {
      const waits = await store.newestOf(citizen.id);
      if (waits?.state !== 'WAITING') return false;
      const actor: Actor = { kind: 'citizen', sessionId: citizen.id, siteKey: citizen.siteKey };
      return (await decide(waits.id, null, rules.leaveForCallback(actor, callback))).outcome;
    },

    newest: (citizen) => store.newestOf(citizen.id),

    async send(actor, id, fence, message) {
      const sender = actor.kind === 'citizen' ? 'citizen' : actor.id;
      const key = { sender, clientMessageId: message.clientMessageId };
      return (await decide(id, key, rules.send(actor, fence, kept(actor.kind, message)))).outcome;
    },

    async markRead(actor, id, fence, upTo) {
      return (await decide(id, null, rules.markRead(actor, fence, upTo))).outcome;
    },

    async setTyping(actor, id, typing) {
      await readable(store, actor, id);
      publish({ kind: 'typing', id, party: actor.kind === 'citizen' ? 'CITIZEN' : 'OPERATOR', typing });
      return true;
    },

    async setPreferences(actor, id, preferences) {
      return (await decide(id, null, rules.setPreferences(actor, preferences))).outcome;
    },

    async end(actor, id) {
      return (await decide(id, null, rules.endByCitizen(actor))).outcome;
    },

    async reopen(actor, id) {
      if (!isOpen(actor.siteKey, clock.now())) return { kind: 'closed' };
      const { outcome, record } = await decide(id, null, rules.reopen(actor));
      return outcome === 'reopened' ? { kind: 'reopened', record } : { kind: 'too-late' };
    },

    async answerSurvey(actor, id, answers) {
      return (await decide(id, null, rules.answerSurvey(actor, answers))).outcome;
    },

    async erase(actor, id) {
      return (await decide(id, null, rules.erase(actor))).outcome;
    },

    feed: (actor, id, from) => openFeed(parts, actor, id, from),
  };
}

const asked = ({ language, chosenTopic }: NewConversation) => ({
  channel: 'CHAT' as const,
  language,
  topic: chosenTopic,
});

/** The instant at which the token of a closed conversation ends. */
const readableUntil = (record: ConversationRecord): number | null =>
  record.leftAt !== null && record.state === 'CLOSED' && record.closedAt !== null
    ? record.closedAt + LIMITS.messageKeptMs
    : reopenableUntil(record);

/** The instant at which a closed conversation can no longer be reopened. */
export const reopenableUntil = (record: ConversationRecord): number | null =>
  record.state === 'CLOSED' && record.closedAt !== null ? record.closedAt + LIMITS.reopenMs : null;
