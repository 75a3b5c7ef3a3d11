import { LIMITS } from '@segit-a-hivatal/contract';
import type { Language, TaskState } from '@segit-a-hivatal/contract';
import type { Clock } from '../clock.ts';
import { mayRead as mayReadConversation } from '../conversations/index.ts';
import type { Bus, ConversationStore } from '../conversations/index.ts';
import type { DeskStore } from '../desk/index.ts';
import { sentOf } from '../documents/index.ts';
import type { DocumentStore } from '../documents/index.ts';
import { Fault } from '../fault.ts';
import type { ArticleStore } from '../knowledge/index.ts';
import type { Privacy } from '../privacy/index.ts';
import type { TokenMint } from '../sessions/index.ts';
import { answersCitizens } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Timers } from '../timers.ts';
import { openTaskFeed } from './feed.ts';
import type { TaskSnapshot } from './feed.ts';
import { mayRead, shownTo } from './model.ts';
import type { Prepared, TaskRow } from './model.ts';
import * as rules from './rules.ts';
import type { TaskRule } from './rules.ts';
import type { TaskStore } from './store.ts';

export interface NewTask {
  readonly requestId: string;
  readonly conversationId: string | null;
  readonly wanted: string;
  readonly topic: string;
  readonly language: Language;
  readonly dueInMinutes: number;
}

/** What a teleworker hands in. */
export interface HandedIn {
  readonly result: string | null;
  readonly document: { readonly id: string; readonly version: number } | null;
  /** The revision of the article of the task's topic and language; null: it is none. */
  readonly articleNumber: number | null;
}

/** What came of a step. */
export type TaskStep =
  | { readonly kind: 'done'; readonly row: TaskRow }
  | { readonly kind: 'not-yours'; readonly by: StaffMember | null }
  | { readonly kind: 'ended'; readonly state: TaskState }
  /** The document was withdrawn, or there is a newer version. */
  | { readonly kind: 'document-gone' };

/** What operators ask for and teleworkers prepare. Who may do what is decided in `rules.ts`. */
export interface Tasks {
  /** Undefined: the conversation that it is asked from is not the caller's. */
  create(staff: StaffMember, asked: NewTask): Promise<TaskRow | undefined>;
  claim(staff: StaffMember, id: string): Promise<TaskStep>;
  release(staff: StaffMember, id: string): Promise<TaskStep>;
  note(staff: StaffMember, id: string, said: { id: string; text: string }): Promise<TaskStep>;
  finish(staff: StaffMember, id: string, handedIn: HandedIn): Promise<TaskStep>;
  /** Something is missing of what was handed in; the note says what. */
  sendBack(staff: StaffMember, id: string, said: { id: string; text: string }): Promise<TaskStep>;
  withdraw(staff: StaffMember, id: string): Promise<TaskStep>;
  feed(staff: StaffMember): AsyncIterableIterator<TaskSnapshot>;
}

export interface TasksParts {
  readonly store: TaskStore &
    Pick<ConversationStore, 'find'> &
    Pick<DeskStore, 'renewLease'> &
    Pick<DocumentStore, 'document'> &
    Pick<ArticleStore, 'articleRevision'>;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly tokens: Pick<TokenMint, 'uuid'>;
  readonly privacy: Pick<Privacy, 'kept'>;
  /** What a task can be about. */
  readonly topics: ReadonlySet<string>;
}

const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 30 * 24 * 60;
/** How often somebody else may be faster in a row. */
const ATTEMPTS = 20;

export function createTasks(parts: TasksParts): Tasks {
  const { store, bus, clock, tokens, privacy, topics } = parts;
  // What is asked is about a citizen, whoever writes it, and teleworkers need to know of nobody; what comes of it gives out
  // what offices have. Staff write among themselves in Hungarian.
  const kept = (text: string): string => privacy.kept('citizen', text, 'hu');

  async function step(staff: StaffMember, id: string, rule: TaskRule): Promise<TaskStep> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const row = await store.task(id);
      if (!row || !mayRead(row, staff)) throw new Fault('NOT_FOUND', 'no such task');
      const { outcome, patch } = rule(row, clock.now());
      if (outcome === 'not-yours') return { kind: outcome, by: row.record.claimedBy };
      if (outcome === 'ended') return { kind: outcome, state: row.record.state };
      const record = { ...row.record, ...patch };
      if (patch) {
        if (!(await store.saveTask(record, row.version))) continue;
        bus.publish({ kind: 'tasks' });
      }
      // Nobody's step leaves a task stuck: the one who has it is here, or it has no holder any more.
      const stuck = row.stuck && record.claimedBy?.id === row.record.claimedBy?.id && record.endedAt === null;
      return { kind: 'done', row: shownTo(staff, { ...row, record, stuck, version: row.version + (patch ? 1 : 0) }) };
    }
    throw new Fault('UNAVAILABLE', 'others were faster each time');
  }

  /** What is handed in as the task keeps it. Undefined: the document is not the one that the library has now. */
  async function prepare(
    staff: StaffMember,
    id: string,
    { result, document, articleNumber }: HandedIn,
  ): Promise<Prepared | undefined> {
    const row = await store.task(id);
    if (!row || !mayRead(row, staff)) throw new Fault('NOT_FOUND', 'no such task');
    const { topic, language, state } = row.record;
    const whole = document && (await store.document(document.id, document.version));
    if (document && !whole) throw new Fault('NOT_FOUND', 'no such document');
    // What was handed in may be handed in again, whatever has become of the document since.
    if (whole && !whole.current && state === 'CLAIMED') return undefined;
    const key = { topic, language };
    const article = articleNumber === null ? null : await store.articleRevision(key, articleNumber);
    if (article === undefined) throw new Fault('NOT_FOUND', 'no such revision');
    return {
      result: result === null ? null : privacy.kept('staff', result, 'hu'),
      document: whole ? sentOf(whole.entry) : null,
      article: article && { ...key, number: article.number, title: article.text.title },
    };
  }

  return {
    async create(staff, { requestId, dueInMinutes, ...asked }) {
      if (!answersCitizens(staff)) throw new Fault('FORBIDDEN', 'only staff who answer ask for tasks');
      if (!topics.has(asked.topic)) throw new Fault('BAD_INPUT', 'no such topic');
      if (dueInMinutes < SHORTEST_MINUTES || dueInMinutes > LONGEST_MINUTES)
        throw new Fault('BAD_INPUT', `a task is due in ${SHORTEST_MINUTES} to ${LONGEST_MINUTES} minutes`);
      if (asked.conversationId !== null) {
        const from = await store.find(asked.conversationId);
        if (!from || from.erased || !mayReadConversation(from, { kind: 'staff', ...staff })) return undefined;
      }
      const createdAt = clock.now();
      const row = await store.addTask(
        {
          ...asked,
          wanted: kept(asked.wanted),
          id: tokens.uuid(),
          state: 'OPEN',
          createdAt,
          dueAt: createdAt + dueInMinutes * 60_000,
          askedBy: staff,
          claimedBy: null,
          notes: [],
          ...{ result: null, document: null, article: null },
          endedAt: null,
        },
        requestId,
      );
      bus.publish({ kind: 'tasks' });
      return row;
    },

    async claim(staff, id) {
      const rule = rules.claim(staff);
      // The lease first: without one it would be stuck as soon as it is claimed.
      await store.renewLease(staff, LIMITS.leaseLifetimeMs);
      return step(staff, id, rule);
    },

    release: (staff, id) => step(staff, id, rules.release(staff)),
    note: (staff, id, said) => step(staff, id, rules.note(staff, { ...said, text: kept(said.text) })),
    async finish(staff, id, handedIn) {
      const prepared = await prepare(staff, id, handedIn);
      return prepared ? step(staff, id, rules.finish(staff, prepared)) : { kind: 'document-gone' };
    },
    sendBack: (staff, id, said) => step(staff, id, rules.sendBack(staff, { ...said, text: kept(said.text) })),
    withdraw: (staff, id) => step(staff, id, rules.withdraw(staff)),
    feed: (staff) => openTaskFeed(parts, staff),
  };
}
