import type { Language } from '@segit-a-hivatal/contract';
import type { LogEntry } from '../conversations/index.ts';

/** Who asked for the answer by e-mail. The log is what is to be sent; this says how much of it has been. */
export interface AnswerMail {
  readonly conversationId: string;
  readonly address: string;
  readonly language: Language;
  readonly keptUntil: number;
  /** Everything up to here was sent, or needed no sending. */
  readonly sentSeq: number;
  /** How often the mail server has not taken the next one. */
  readonly tries: number;
}

/** A mail that may be due: with what decides whether it is. */
export interface DueMail {
  readonly mail: AnswerMail;
  readonly siteKey: string;
  /** The conversation has ended: nothing more will be answered. */
  readonly ended: boolean;
  /** Its citizen's page was connected within the grace. */
  readonly citizenPresent: boolean;
  readonly readByCitizen: number;
  /** Messages of operators behind `sentSeq`. */
  readonly answers: readonly Extract<LogEntry, { kind: 'message' }>[];
}

/** What the e-mail answers need of a store. */
export interface AnswerMailStore {
  /** Keeps an address, or another one, for what is answered behind `sentSeq`. */
  keepAddress(mail: AnswerMail): Promise<void>;
  eraseAddress(conversationId: string): Promise<void>;
  hasAddress(conversationId: string): Promise<boolean>;
  /** Takes what is due for `leaseMs`, so that no other process sends it meanwhile, and a killed one's is sent later. */
  dueMails(now: number, leaseMs: number, limit: number): Promise<DueMail[]>;
  /** What is behind `sentSeq` is due at `dueAt`. */
  mailNext(conversationId: string, next: { sentSeq: number; tries: number; dueAt: number }): Promise<void>;
  /** @returns how many addresses were too old */
  pruneAddresses(now: number): Promise<number>;
}
