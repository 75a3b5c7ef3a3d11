import { LIMITS } from '@segit-a-hivatal/contract';
import type { Preference, RequeueReason } from '@segit-a-hivatal/contract';
import type { NewCallback } from '../callbacks/index.ts';
import { Fault } from '../fault.ts';
import { comingAt, SURVEY_QUESTIONS } from '../reports/index.ts';
import type { Recorded, SurveyAnswers } from '../reports/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Actor, ConversationRecord, EntryBody, SentDocument } from './model.ts';
import type { Decision, Locked } from './store.ts';

/**
 * The life of a conversation, as pure decisions on a locked record (docs/architecture.md shows the states):
 *
 *     WAITING ──accept──▶ ACTIVE ──close/end──▶ CLOSED ──reopen──▶ WAITING
 *        ▲                  │  └──operator lost/returned──▶ WAITING (before all others)
 *        └── end ──▶ CLOSED ┘
 *
 * A message that was left goes the same way from a state of its own, in which nobody waits, and comes back to that one:
 *
 *     WAITING ──keep──▶ MESSAGE_LEFT ──accept──▶ ACTIVE ──operator lost/returned──▶ MESSAGE_LEFT
 *
 * Each change of ownership raises `fence`; whoever writes under an older one is refused.
 */

export type SendOutcome =
  | { readonly kind: 'stored'; readonly seq: number; readonly at: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'ownership-lost' };

export interface NewMessage {
  readonly clientMessageId: string;
  readonly text: string;
  readonly language: 'hu' | 'en' | 'de';
  /** What it brings; of the staff only. */
  readonly document?: SentDocument;
}

/** An id that the caller may not know of is answered like one that does not exist. */
const notFound = (): never => {
  throw new Fault('NOT_FOUND', 'no such conversation');
};

function assertCitizens(record: ConversationRecord, actor: Actor): void {
  if (actor.kind !== 'citizen' || record.sessionId !== actor.sessionId || record.erased) notFound();
}

function owns(record: ConversationRecord, staff: { id: string }, fence: number | null): boolean {
  return record.state === 'ACTIVE' && record.ownerId === staff.id && record.fence === fence;
}

export function send(actor: Actor, fence: number | null, message: NewMessage) {
  return ({ record, earlier }: Locked, now: number): Decision<SendOutcome> => {
    if (actor.kind === 'citizen') assertCitizens(record, actor);
    // Before anything else: a repeated message was stored, whatever has become of the conversation since.
    if (earlier) {
      if (earlier.text !== message.text) throw new Fault('CONFLICT', 'this clientMessageId has another text');
      return { outcome: { kind: 'stored', seq: earlier.seq, at: earlier.at } };
    }
    if (actor.kind === 'staff' && !owns(record, actor, fence)) return { outcome: { kind: 'ownership-lost' } };
    if (record.state === 'CLOSED') return { outcome: { kind: 'ended' } };
    const staff = actor.kind === 'staff' ? actor : null;
    return {
      outcome: { kind: 'stored', seq: record.lastSeq + 1, at: now },
      entries: [messageEntry(staff, message)],
    };
  };
}

const messageEntry = (staff: StaffMember | null, message: NewMessage): EntryBody => ({
  kind: 'message',
  party: staff ? 'OPERATOR' : 'CITIZEN',
  staffId: staff?.id ?? null,
  staffName: staff?.name ?? null,
  staffRole: staff?.role ?? null,
  ...message,
});

const LEFT = { kind: 'state', state: 'MESSAGE_LEFT', party: 'CITIZEN' } as const;

/** The first entries of a message that is left. */
export const leftEntries = (message: NewMessage): EntryBody[] => [LEFT, messageEntry(null, message)];

/** Nobody waits any longer, and the place is kept. False: an operator has it, or it has ended. */
export function keepAsMessage(actor: Actor) {
  return ({ record }: Locked, now: number): Decision<boolean> => {
    assertCitizens(record, actor);
    if (record.state === 'MESSAGE_LEFT') return { outcome: true };
    if (record.state !== 'WAITING') return { outcome: false };
    return { outcome: true, patch: { state: 'MESSAGE_LEFT', leftAt: now, requeued: null }, entries: [LEFT] };
  };
}

/** Leaves a message in a conversation that runs: sends it, and waits no longer. */
export function leaveIn(actor: Actor, message: NewMessage) {
  return (locked: Locked, now: number): Decision<SendOutcome> => {
    const sent = send(actor, null, message)(locked, now);
    if (sent.outcome.kind !== 'stored') return sent;
    const kept = keepAsMessage(actor)(locked, now);
    return { ...sent, ...kept, outcome: sent.outcome, entries: [...(sent.entries ?? []), ...(kept.entries ?? [])] };
  };
}

/** A mark never goes back, and never beyond the log. */
export function markRead(actor: Actor, fence: number | null, upTo: number) {
  return ({ record }: Locked): Decision<boolean> => {
    if (actor.kind === 'citizen') assertCitizens(record, actor);
    else if (!owns(record, actor, fence)) return { outcome: false };
    const field = actor.kind === 'citizen' ? 'readByCitizen' : 'readByOperator';
    if (upTo > record.lastSeq) throw new Fault('BAD_CURSOR', 'behind the end of the log');
    if (upTo <= record[field]) return { outcome: true };
    const party = actor.kind === 'citizen' ? 'CITIZEN' : 'OPERATOR';
    return { outcome: true, patch: { [field]: upTo }, entries: [{ kind: 'read', party, upTo }] };
  };
}

export function setPreferences(actor: Actor, preferences: readonly Preference[]) {
  return ({ record }: Locked): Decision<boolean> => {
    assertCitizens(record, actor);
    return { outcome: true, patch: { preferences } };
  };
}

export type AcceptOutcome = 'accepted' | 'taken' | 'ended';

export function accept(staff: StaffMember) {
  return ({ record }: Locked, now: number): Decision<AcceptOutcome> => {
    if (record.erased) notFound();
    if (record.state === 'CLOSED') return { outcome: 'ended' };
    // The winner who did not hear of it and asks again is still the winner.
    if (record.state === 'ACTIVE') return { outcome: record.ownerId === staff.id ? 'accepted' : 'taken' };
    return {
      outcome: 'accepted',
      patch: {
        state: 'ACTIVE',
        ownerId: staff.id,
        ownerName: staff.name,
        ownerRole: staff.role,
        fence: record.fence + 1,
        assignedAt: now,
        answeredAt: record.answeredAt ?? now,
        requeued: null,
      },
      entries: [{ kind: 'assignment', staffName: staff.name, staffRole: staff.role, reason: null }],
    };
  };
}

const NO_OWNER = { ownerId: null, ownerName: null, ownerRole: null } as const;

/** Back to the head of the queue, or to the messages that were left. With `staff` null the service does it, for an owner whose lease has run out. */
export function requeue(staff: StaffMember | null, fence: number, reason: RequeueReason, note: string | null = null) {
  return ({ record }: Locked): Decision<boolean> => {
    const theirs = staff ? owns(record, staff, fence) : record.state === 'ACTIVE' && record.fence === fence;
    if (!theirs) return { outcome: false };
    return {
      outcome: true,
      patch: {
        ...NO_OWNER,
        ...placeBack(record, reason),
        fence: record.fence + 1,
        assignedAt: null,
        note: note ?? record.note,
      },
      entries: [{ kind: 'assignment', staffName: null, staffRole: null, reason }],
    };
  };
}

const placeBack = ({ leftAt }: ConversationRecord, requeued: RequeueReason) =>
  leftAt === null ? { state: 'WAITING' as const, requeued } : { state: 'MESSAGE_LEFT' as const };

/** The owner stays on record: their desk still has to say what it was about, where the citizen ended it. */
const closing = (now: number, party: 'CITIZEN' | 'OPERATOR') => ({
  patch: { state: 'CLOSED' as const, closedAt: now, requeued: null },
  entries: [{ kind: 'state' as const, state: 'CLOSED' as const, party }],
});

export function closeByOwner(staff: StaffMember, fence: number, topic: string) {
  return ({ record }: Locked, now: number): Decision<boolean> => {
    if (record.state === 'CLOSED' && record.ownerId === staff.id && record.fence === fence) {
      return { outcome: true, patch: { topic: record.topic ?? topic } };
    }
    if (!owns(record, staff, fence)) return { outcome: false };
    const { patch, entries } = closing(now, 'OPERATOR');
    return { outcome: true, patch: { ...patch, topic }, entries };
  };
}

export function endByCitizen(actor: Actor) {
  return ({ record }: Locked, now: number): Decision<boolean> => {
    assertCitizens(record, actor);
    if (record.state === 'CLOSED') return { outcome: true };
    return { outcome: true, ...closing(now, 'CITIZEN') };
  };
}

/**
 * Whoever waits is called instead: the place in the queue ends with the callback's beginning. What was written stays in
 * the log, for whoever calls. False: they do not wait.
 */
export function leaveForCallback(actor: Actor, callback: NewCallback) {
  return ({ record }: Locked, now: number): Decision<boolean> => {
    assertCitizens(record, actor);
    if (record.state !== 'WAITING') return { outcome: false };
    const linked = { ...callback, record: { ...callback.record, conversationId: record.id } };
    return { outcome: true, ...closing(now, 'CITIZEN'), callback: linked };
  };
}

export function reopen(actor: Actor) {
  return ({ record }: Locked, now: number): Decision<'reopened' | 'too-late'> => {
    assertCitizens(record, actor);
    if (record.state !== 'CLOSED') return { outcome: 'reopened' };
    if (now >= (record.closedAt ?? 0) + LIMITS.reopenMs) return { outcome: 'too-late' };
    return {
      outcome: 'reopened',
      patch: {
        ...NO_OWNER,
        state: 'WAITING',
        queuedAt: now,
        closedAt: null,
        answeredAt: null,
        leftAt: null,
        topic: null,
        note: null,
        fence: record.fence + 1,
      },
      entries: [{ kind: 'state', state: 'WAITING', party: 'CITIZEN' }],
    };
  };
}

/**
 * Counted once a conversation, also where it goes on and ends again; the first answers stand. What is counted knows neither
 * the conversation nor its citizen. False: it has not ended.
 */
export function answerSurvey(actor: Actor, answers: SurveyAnswers) {
  return ({ record }: Locked): Decision<boolean> => {
    assertCitizens(record, actor);
    if (record.surveyed) return { outcome: true };
    if (record.state !== 'CLOSED') return { outcome: false };
    const { siteKey: site, language } = record;
    const about = {
      day: comingAt(record.queuedAt).day,
      site,
      language,
      topic: record.topic ?? record.chosenTopic ?? '',
    };
    const recorded = SURVEY_QUESTIONS.flatMap((question): Recorded[] => {
      const answer = answers[question];
      return answer ? [{ kind: 'answer', count: { ...about, question, answer } }] : [];
    });
    return { outcome: true, patch: { surveyed: true }, recorded };
  };
}

export function erase(actor: Actor) {
  return ({ record }: Locked, now: number): Decision<boolean> => {
    assertCitizens(record, actor);
    return {
      outcome: true,
      erase: true,
      patch: {
        ...NO_OWNER,
        state: 'CLOSED',
        closedAt: record.closedAt ?? now,
        fence: record.fence + 1,
        requeued: null,
        nickname: null,
        preferences: [],
        note: null,
        erased: true,
      },
    };
  };
}
