import type { ConversationState, Language, Operator, Party, RequeueReason } from '@segit-a-hivatal/contract';
import type { Utterance } from '../announcer.ts';

/**
 * What the reasons to announce need to know. Described here by its shape, so that the citizen's panel and the staff's
 * desk can both tell it, and this folder depends on neither.
 */
export interface Facts {
  /** This tab speaks, of all the tabs that show the conversation. */
  readonly speaking: boolean;
  /** The conversation is on the screen. */
  readonly shown: boolean;
  /** Whether „… ír” is wanted. */
  readonly announceTyping: boolean;
  /** How what the other side is writing is heard. */
  readonly hearing?: Hearing;
  /** The last log entry that was announced, by whichever tab. */
  readonly announcedUpTo: number;
  /** The last entry of which it was said that something has come, where the conversation can be out of sight. */
  readonly noticedUpTo?: number;
  readonly conversation: ConversationFacts | null;
  /** How long it will take until somebody answers, in words; where somebody waits. */
  readonly wait?: string | undefined;
  /** When the service answers, where the listener is one whom that concerns. */
  readonly hours?: HoursFacts | undefined;
}

/** Not before it is a message · each sentence · after a pause of 1 s · not, nor seen. */
export type Hearing = 'message' | 'sentence' | 'pause' | 'off';

export interface HoursFacts {
  /** Another one is news; the same in other words (at midnight „holnap” is „ma”) is not. */
  readonly state: string;
  readonly text: string;
  /** The view that says it takes the focus. */
  readonly focused: boolean;
}

export interface ConversationFacts {
  readonly id: string;
  readonly state: ConversationState;
  readonly connection: 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'offline';
  readonly entries: readonly EntryFacts[];
  readonly otherIsTyping: boolean;
  /** What the other side is writing. */
  readonly preview?: {
    readonly messageId: string;
    readonly text: string;
    readonly frozen: boolean;
    readonly operator?: Operator;
  };
  readonly operator?: Operator;
  readonly queue?: { readonly position: number; readonly expectedWaitSeconds: number | null };
}

export type EntryFacts = MessageFacts | NoticeFacts;

export interface MessageFacts {
  readonly kind: 'message';
  readonly key: string;
  readonly seq?: number;
  readonly own: boolean;
  readonly party: Party;
  readonly operator?: Operator;
  readonly text: string;
  readonly language: Language;
  readonly delivery?: 'held' | 'queued' | 'sending' | 'sent' | 'seen' | 'failed';
}

export interface NoticeFacts {
  readonly kind: 'notice';
  readonly key: string;
  readonly seq?: number;
  readonly notice: 'begun' | 'left' | 'joined' | 'requeued' | 'ended' | 'reopened' | 'reset';
  readonly party?: Party;
  readonly operator?: Operator;
  readonly reason?: RequeueReason;
}

/** Which side of the conversation listens, what it calls the other one, and how it is told what happened. */
export interface Listener {
  readonly party: Party;
  /** E.g. „Kovács Anna, ügyintéző”. */
  readonly nameOf: (by: { readonly party: Party; readonly operator?: Operator }) => string;
  readonly textOf: (notice: NoticeFacts) => string;
}

/** Collects what `source` has to say when the batch ends (the announcer's `gather`). */
export type Gather = (source: () => readonly Utterance[]) => void;

/** One reason to announce. It is shown each change and decides. */
export interface Reason {
  observe(now: Facts, before: Facts | undefined): void;
  /** What is said in the place of a message, of which something was said before. */
  instead?(message: MessageFacts): Utterance | undefined;
  dispose?(): void;
}

/** Whether there is any use in speaking. */
export function audible(facts: Facts): boolean {
  return facts.speaking && facts.shown && facts.conversation !== null;
}
