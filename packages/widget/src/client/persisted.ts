import type { Language, Preference } from '@segit-a-hivatal/contract';
import type { Guard, Store } from './store.ts';
import type { LeaveWish } from './types.ts';

/**
 * What the widget keeps of a site in the browser, beside the outbox (`out:…`). The
 * launcher looks whether `conversation` is there, and keeps settings of its own under the same prefix, which stay when
 * these go.
 */
export interface Persisted {
  /** The citizen's token. */
  session: string;
  conversation: ConversationRecord;
  /** A start whose answer has not come: it is repeated with the same ids. */
  starting: StartRecord;
  /** A message to leave that the server does not have yet: it is repeated with the same ids. */
  leaving: LeaveRecord;
  draft: string;
  nickname: string;
  /** In the store that all sites share: see `PERSON`. */
  preferences: readonly Preference[];
  announced: AnnouncedRecord;
  /** The last conversation went with its session, and the person has not been told for good. */
  expired: true;
  /** A callback stands, which only this session can withdraw. */
  callback: true;
}

export interface ConversationRecord {
  readonly id: string;
  readonly epoch: string | null;
  /** Set once it is closed: when its token ends. */
  readonly readableUntil?: string;
  /** It is a message that was left: the launcher looks for its answer by itself. */
  readonly left?: true;
}

export interface LeaveRecord extends LeaveWish {
  readonly requestId: string;
  readonly clientMessageId: string;
  readonly language: Language;
}

export interface StartRecord {
  readonly requestId: string;
  readonly questionId: string;
  readonly question?: string;
}

export interface AnnouncedRecord {
  readonly id: string;
  readonly epoch: string | null;
  readonly upTo: number;
  /** Of what came while the panel was closed: up to where it was said that it came. */
  readonly noticed?: number;
}

/** What is the person's and no site's lies under this prefix: what they let operators know, and how they set the widget. */
export const PERSON = 'segit:person:';

const PREFERENCES: readonly unknown[] = ['WRITES_SLOWLY', 'DOES_NOT_SPEAK', 'USES_SCREEN_READER', 'EASY_LANGUAGE'];
const isPreference = (value: unknown): value is Preference => PREFERENCES.includes(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isStringOr = (value: unknown, other: null | undefined): boolean => value === other || isString(value);
const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const GUARDS: { readonly [Key in keyof Persisted]: Guard<Persisted[Key]> } = {
  session: isString,
  draft: isString,
  expired: (value): value is true => value === true,
  callback: (value): value is true => value === true,
  conversation: (value): value is ConversationRecord => {
    const { id, epoch, readableUntil, left } = fields(value);
    const flagged = left === undefined || left === true;
    return isString(id) && isStringOr(epoch, null) && isStringOr(readableUntil, undefined) && flagged;
  },
  starting: (value): value is StartRecord => {
    const { requestId, questionId, question } = fields(value);
    return isString(requestId) && isString(questionId) && isStringOr(question, undefined);
  },
  leaving: (value): value is LeaveRecord => {
    const { requestId, clientMessageId, text, language, nickname, preferences, address, topic } = fields(value);
    const said = [nickname, address, topic].every((each) => isStringOr(each, undefined)) && Array.isArray(preferences);
    return said && [requestId, clientMessageId, text, language].every(isString);
  },
  nickname: isString,
  preferences: (value): value is readonly Preference[] => Array.isArray(value) && value.every(isPreference),
  announced: (value): value is AnnouncedRecord => {
    const { id, epoch, upTo, noticed = 0 } = fields(value);
    return isString(id) && isStringOr(epoch, null) && [upTo, noticed].every(Number.isSafeInteger);
  },
};

export function recall<Key extends keyof Persisted>(store: Store, key: Key): Persisted[Key] | null {
  return store.read(key, GUARDS[key]);
}

export function keep<Key extends keyof Persisted>(store: Store, key: Key, value: Persisted[Key]): void {
  store.write(key, value);
}

/** The conversation and everything that only it had; what the person wrote and said of themselves stays. */
export function forgetConversation(store: Store): void {
  for (const key of ['conversation', 'starting', 'announced', 'survey', ...store.keys('out:')]) store.remove(key);
  if (!recall(store, 'callback')) store.remove('session');
}

export function forgetEverything(store: Store): void {
  store.remove('callback');
  forgetConversation(store);
  for (const key of ['draft', 'nickname', 'expired', 'leaving']) store.remove(key);
}
