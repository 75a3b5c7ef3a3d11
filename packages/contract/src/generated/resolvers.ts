import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds: `2026-03-29T01:00:00.000Z`. */
  DateTime: { input: string; output: number | string; }
  /** What says in text what a document says: 1 to 20,000 UTF-16 code units, otherwise as `MessageText`. Otherwise `BAD_TEXT`. */
  DocumentText: { input: string; output: string; }
  /**
   * What a person wrote: 1 to 4,000 UTF-16 code units, well-formed Unicode, no NUL. Stored and returned exactly as sent.
   * Otherwise `BAD_TEXT`.
   */
  MessageText: { input: string; output: string; }
  /** A day, ISO 8601: `2026-12-24`. */
  PlainDate: { input: string; output: string; }
  /**
   * A random version 4 UUID in lower case, made by the client, which makes a repeated request recognisable.
   * Otherwise `BAD_INPUT`.
   */
  RequestId: { input: string; output: string; }
  /**
   * A place in one conversation's log: 0 ("before everything") to 2^53 − 1. The log of a conversation is numbered
   * 1, 2, 3 … without gaps. Anything else is answered `BAD_CURSOR`.
   */
  Seq: { input: number; output: number; }
  /** What the staff write about a task: 1 to 1,000 UTF-16 code units, otherwise as `MessageText`. Otherwise `BAD_TEXT`. */
  ShortText: { input: string; output: string; }
};

/** What can come of accepting. */
export type AcceptConversationResult = AlreadyTaken | ConversationAccepted | ConversationEnded;

/** A public holiday that the calendar of the product does not have. */
export type AddedHoliday = {
  __typename?: 'AddedHoliday';
  /** Its date. */
  date: Scalars['PlainDate']['output'];
  /** Its name. */
  name: HoursText;
};

/** A public holiday that the calendar of the product does not have. */
export type AddedHolidayInput = {
  /** Its date. */
  date: Scalars['PlainDate']['input'];
  /** Its name. */
  name: HoursTextInput;
};

/** Somebody was faster. */
export type AlreadyTaken = {
  __typename?: 'AlreadyTaken';
  /** Who has it. */
  by: Maybe<Operator>;
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** The file is a PDF that holds pictures only: nobody could have it read out. Nothing was kept. */
export type AlternativeNeeded = {
  __typename?: 'AlternativeNeeded';
  /** The document. */
  documentId: Scalars['ID']['output'];
};

/** What can come of asking for the answer by e-mail. */
export type AnswerByMailResult = AnswerByMailSet | MailAddressRefused;

/** The answer comes by e-mail too. */
export type AnswerByMailSet = {
  __typename?: 'AnswerByMailSet';
  /** When the address is erased at the latest; null: none is kept. */
  keptUntil: Maybe<Scalars['DateTime']['output']>;
};

/** A step on what is written already. */
export type ArticleMove =
  /** After `SUBMITTED`, by somebody who has not written in it since it was last published. */
  | 'APPROVED'
  /** Coordinators, after `APPROVED`. */
  | 'PUBLISHED'
  /** After `SUBMITTED` or `APPROVED`: wants it changed. */
  | 'RETURNED'
  /** After `SAVED` or `RETURNED`: asks somebody else to look at it. */
  | 'SUBMITTED'
  /** Coordinators, while citizens read it. */
  | 'WITHDRAWN';

/** A step that was taken on an article. Steps are never changed. */
export type ArticleRevision = {
  __typename?: 'ArticleRevision';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whose step it was; null: it came with the product. */
  by: Maybe<Scalars['String']['output']>;
  /** Why; empty: they did not say. */
  note: Scalars['String']['output'];
  /** 1, 2, 3 … of this article. */
  number: Scalars['Int']['output'];
  /** The revision whose text was taken again. */
  restores: Maybe<Scalars['Int']['output']>;
  /** What was done. */
  step: ArticleStep;
};

/** A step on an article. */
export type ArticleStep =
  /** Somebody who has not written in it finds it right. */
  | 'APPROVED'
  /** It came with the product. */
  | 'IMPORTED'
  /** Citizens read it from here on. */
  | 'PUBLISHED'
  /** Whoever looked at it wants it changed. */
  | 'RETURNED'
  /** Written; citizens see nothing of it yet. */
  | 'SAVED'
  /** Somebody else is asked to look at it. */
  | 'SUBMITTED'
  /** Citizens read it no longer. */
  | 'WITHDRAWN';

/** An article as lists have it. */
export type ArticleSummary = {
  __typename?: 'ArticleSummary';
  /** The language that it is written in. */
  language: Language;
  /** Citizens read it now, in this or an earlier revision. */
  live: Scalars['Boolean']['output'];
  /** That day is over. */
  overdue: Scalars['Boolean']['output'];
  /** Until when somebody has to look at it again, `YYYY-MM-DD`. */
  review: Scalars['String']['output'];
  /** Its newest revision. */
  revision: ArticleRevision;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The key of its topic. */
  topic: Scalars['ID']['output'];
};

/** What somebody writes of a topic. */
export type ArticleText = {
  __typename?: 'ArticleText';
  /** The answer, Markdown. */
  body: Scalars['String']['output'];
  /** The same in easy language, Markdown; empty: there is none. */
  easy: Scalars['String']['output'];
  /** Forms, each one line of Markdown. */
  forms: Array<Scalars['String']['output']>;
  /** Links, each one line of Markdown. */
  links: Array<Scalars['String']['output']>;
  /** Who has to. */
  owner: Scalars['String']['output'];
  /** What it answers, as a citizen would ask. */
  question: Scalars['String']['output'];
  /** Keys of topics near it. */
  related: Array<Scalars['String']['output']>;
  /** Who deals with it, in words. */
  responsible: Scalars['String']['output'];
  /** Until when somebody has to look at it again, `YYYY-MM-DD`. */
  review: Scalars['String']['output'];
  /** Where it is from. */
  sources: Array<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What people call it, synonyms: search looks here too, nobody sees it. */
  words: Array<Scalars['String']['output']>;
};

/** What somebody writes of a topic: see `ArticleText`. A line has 200 characters, a list 100 lines, a text 20,000 characters. */
export type ArticleTextInput = {
  body: Scalars['String']['input'];
  easy: Scalars['String']['input'];
  forms: Array<Scalars['String']['input']>;
  links: Array<Scalars['String']['input']>;
  owner: Scalars['String']['input'];
  question: Scalars['String']['input'];
  related: Array<Scalars['String']['input']>;
  responsible: Scalars['String']['input'];
  review: Scalars['String']['input'];
  sources: Array<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  words: Array<Scalars['String']['input']>;
};

/** The conversation came to an operator, or lost one. */
export type AssignmentEvent = {
  __typename?: 'AssignmentEvent';
  /** When the server stored it. */
  at: Scalars['DateTime']['output'];
  /** The operator who has it from now on; null: it is back in the queue. */
  operator: Maybe<Operator>;
  /** Why it went back to the queue, where it did. */
  reason: Maybe<RequeueReason>;
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
};

/** A step of the staff. Kept apart from what it was done to, which is erased earlier; it never holds what anybody wrote. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done: the name of a mutation, e.g. `acceptConversation`, or of a step of the log-in, e.g. `LOGGED_IN`. */
  action: Scalars['String']['output'];
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null: nobody was logged in, as at a log-in that failed. */
  by: Maybe<AuditedMember>;
  /** Its place in the list. */
  cursor: Scalars['ID']['output'];
  /** What came of it: the name of the outcome, e.g. `AlreadyTaken`, or the code of the error. */
  outcome: Scalars['String']['output'];
  /** The id of what it was done to, where it has one. */
  subject: Maybe<Scalars['String']['output']>;
};

/** Who is in the audit log, by their newest names, and which actions. */
export type AuditFilters = {
  __typename?: 'AuditFilters';
  actions: Array<Scalars['String']['output']>;
  people: Array<AuditedMember>;
};

/** A member of the staff, as they were called when they did it. */
export type AuditedMember = {
  __typename?: 'AuditedMember';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: StaffRole;
};

/** A callback as its citizen sees it. The number does not come back: its end tells whether it was the right one. */
export type Callback = {
  __typename?: 'Callback';
  /** Unguessable, and of no use without the token. */
  id: Scalars['ID']['output'];
  /** When the number is erased at the latest. */
  keptUntil: Scalars['DateTime']['output'];
  /** The last two digits of the number; null: the number is erased. */
  numberEnd: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  state: CallbackState;
  /** When it suits. */
  time: CallbackTime;
  /** How often nobody has answered. */
  tries: Scalars['Int']['output'];
};

/** The callback is the caller's. */
export type CallbackClaimed = {
  __typename?: 'CallbackClaimed';
  /** The callback, with its number and the fencing number to settle it under. */
  callback: DeskCallback;
};

/** What only whoever calls may see. */
export type CallbackContact = {
  __typename?: 'CallbackContact';
  /** The number in groups, to be read and heard: `+36 23 880 440`. */
  grouped: Scalars['String']['output'];
  /** The number in international form: `+3623880440`. */
  number: Scalars['String']['output'];
  /** What the citizen wrote while waiting, before asking to be called. */
  written: Array<Scalars['MessageText']['output']>;
};

/** Nothing was kept: too many were asked for, by this citizen, from this address, or by everybody together. */
export type CallbackLimitReached = {
  __typename?: 'CallbackLimitReached';
  /** When to try again; null: once the office has called some of those who wait. */
  retryAfterMs: Maybe<Scalars['Int']['output']>;
};

/** It is not the caller's any more. */
export type CallbackLost = {
  __typename?: 'CallbackLost';
  /** The callback. */
  callbackId: Scalars['ID']['output'];
};

/** Nothing was kept. */
export type CallbackNumberRefused = {
  __typename?: 'CallbackNumberRefused';
  /** Why. */
  problem: NumberProblem;
};

/** How a call went. */
export type CallbackOutcome =
  /** It is of no use to try again: the number is erased. */
  | 'GIVEN_UP'
  /** Nobody answered: it waits for another try, or is given up after the last one. */
  | 'NOT_REACHED'
  /** They have spoken: the number is erased. */
  | 'REACHED'
  /** Not called: somebody else may. */
  | 'RETURNED';

/** It is done, withdrawn or expired; its number is erased. */
export type CallbackOver = {
  __typename?: 'CallbackOver';
  /** The callback. */
  callbackId: Scalars['ID']['output'];
};

/** It is on disk. Whoever waited, waits no longer: one who is called has one place, not two. */
export type CallbackRequested = {
  __typename?: 'CallbackRequested';
  /** The callback. */
  callback: Callback;
};

/** It is done (or was done before). */
export type CallbackSettled = {
  __typename?: 'CallbackSettled';
  /** The callback. */
  callbackId: Scalars['ID']['output'];
};

/** The session has a callback that stands already. Whoever gave a wrong number withdraws it first. */
export type CallbackStands = {
  __typename?: 'CallbackStands';
  /** The callback. */
  callback: Callback;
};

/** Where a callback is. The number is kept in the first two states only. */
export type CallbackState =
  /** Somebody is about to call. */
  | 'CLAIMED'
  /** Nobody has called in time. */
  | 'EXPIRED'
  /** Nobody answered, as often as was tried. */
  | 'GIVEN_UP'
  /** They have spoken. */
  | 'REACHED'
  /** It waits for somebody who calls. */
  | 'REQUESTED'
  /** The citizen has taken the consent back. */
  | 'WITHDRAWN';

/** Somebody was faster. */
export type CallbackTaken = {
  __typename?: 'CallbackTaken';
  /** Who has it. */
  by: Maybe<Operator>;
  /** The callback. */
  callbackId: Scalars['ID']['output'];
};

/** When somebody would like to be called, always within the office's hours. */
export type CallbackTime =
  /** In the afternoon. */
  | 'AFTERNOON'
  /** At any time. */
  | 'ANY'
  /** Before noon. */
  | 'MORNING';

/** A ready answer. */
export type CannedReply = {
  __typename?: 'CannedReply';
  /** Its key. */
  key: Scalars['ID']['output'];
  /** The language of the text. */
  language: Language;
  /** The text. `{nev}` becomes the operator's name. */
  text: Scalars['String']['output'];
  /** What the desk calls it. */
  title: Scalars['String']['output'];
};

/** How people reach the service. */
export type Channel =
  /** Writing, in the widget. */
  | 'CHAT'
  /** By text message. */
  | 'SMS'
  /** By telephone. */
  | 'TELEPHONE'
  /** Seeing the operator and what they show. */
  | 'VIDEO';

/** A citizen's anonymous session: whoever has the token is the citizen. */
export type CitizenSession = {
  __typename?: 'CitizenSession';
  /** When it ends unless it is used: 24 hours after its last use. */
  expiresAt: Scalars['DateTime']['output'];
  /** 256 bits, opaque. Sent in the header `x-segit-token` or in `connection_init`; stored by the server only as a hash. */
  token: Scalars['String']['output'];
};

/** What can come of claiming. */
export type ClaimCallbackResult = CallbackClaimed | CallbackOver | CallbackTaken;

/** A conversation as its citizen sees it. */
export type Conversation = {
  __typename?: 'Conversation';
  /** The history's generation: see `ConversationReset`. */
  epoch: Scalars['ID']['output'];
  /** Unguessable, and of no use without the token. */
  id: Scalars['ID']['output'];
  /** The number of the log's last entry. */
  lastSeq: Scalars['Seq']['output'];
  /** Since when it is a message that was left; null: it is none, or was made a conversation again. */
  leftAt: Maybe<Scalars['DateTime']['output']>;
  /** How the citizen would like to be addressed, if they said so. */
  nickname: Maybe<Scalars['String']['output']>;
  /** The operator who has it. */
  operator: Maybe<Operator>;
  /** What the citizen lets the operator know. */
  preferences: Array<Preference>;
  /** Until when it can be reopened, once closed. */
  reopenableUntil: Maybe<Scalars['DateTime']['output']>;
  /** When it was begun. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  state: ConversationState;
};

/** The conversation is the caller's. */
export type ConversationAccepted = {
  __typename?: 'ConversationAccepted';
  /** The conversation, with the fencing number to write under. */
  conversation: DeskConversation;
};

/** The citizen has deleted the conversation. Its text is gone everywhere; the feed ends. */
export type ConversationDeleted = {
  __typename?: 'ConversationDeleted';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** The conversation is closed; nothing was stored. */
export type ConversationEnded = {
  __typename?: 'ConversationEnded';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** One entry of a conversation's log. `seq` orders all kinds in one row. */
export type ConversationEvent = AssignmentEvent | MessageEvent | ReadEvent | StateEvent;

/**
 * What the subscription to a conversation brings. The first item is `FeedStarted` or `ConversationReset`, the next are
 * pages until `caughtUp`, then pages as things happen. The reader's cursor is the last `seq` it was given.
 */
export type ConversationFeed = ConversationDeleted | ConversationReset | EventPage | FeedStarted | QueueStatus | RealTimeText | TypingStatus;

/** It is in the queue again, with its whole history. */
export type ConversationReopened = {
  __typename?: 'ConversationReopened';
  /** The conversation. */
  conversation: Conversation;
};

/**
 * The server's history is not the one that the reader knows (an older backup was restored, or the reader is ahead of
 * the log). The reader forgets what it has, says so, and reads from 0; its outbox stays.
 */
export type ConversationReset = {
  __typename?: 'ConversationReset';
  /** The new generation. */
  epoch: Scalars['ID']['output'];
  /** The number of the log's last entry now. */
  lastSeq: Scalars['Seq']['output'];
};

/** The conversation exists, and is in the queue (or further, where the request was a repeated one). */
export type ConversationStarted = {
  __typename?: 'ConversationStarted';
  /** The conversation. */
  conversation: Conversation;
};

/** Where a conversation is. Every conversation is in exactly one of these. */
export type ConversationState =
  /** An operator owns it, by a lease that is renewed. */
  | 'ACTIVE'
  /** Ended by one of the two sides. It can be read, saved, deleted, and for a while reopened. */
  | 'CLOSED'
  /**
   * A message that was left: nobody waits, and no operator has it. It is answered in the next window, in the same log,
   * where its citizen reads the answer with the same token.
   */
  | 'MESSAGE_LEFT'
  /** In the queue: no operator has it. */
  | 'WAITING';

/** A task to ask for. */
export type CreateTaskInput = {
  /** The conversation that it is asked from, which must be the caller's; null: none. */
  conversationId?: InputMaybe<Scalars['ID']['input']>;
  /** In how many minutes it is wanted, by the server's clock: 5 to 43,200 (30 days). */
  dueInMinutes: Scalars['Int']['input'];
  /** The language in which the result is wanted. */
  language: Language;
  /** The same id asks for the same task, however often it is sent. */
  requestId: Scalars['RequestId']['input'];
  /** The key of a topic. */
  topic: Scalars['ID']['input'];
  /** What is wanted, without personal data. */
  wanted: Scalars['ShortText']['input'];
};

/** What can come of asking for a task. */
export type CreateTaskResult = OwnershipLost | TaskCreated;

/** A kind of day that a window names. */
export type DayKind =
  /** Fridays. */
  | 'FRIDAY'
  /** Mondays. */
  | 'MONDAY'
  /** Saturdays. */
  | 'SATURDAY'
  /** Sundays. */
  | 'SUNDAY'
  /** Thursdays. */
  | 'THURSDAY'
  /** Tuesdays. */
  | 'TUESDAY'
  /** Wednesdays. */
  | 'WEDNESDAY'
  /** Saturdays on which people work, because a weekday became a rest day. They are Saturdays too. */
  | 'WORKED_SATURDAY';

/** A callback as the desk sees it. */
export type DeskCallback = {
  __typename?: 'DeskCallback';
  /** What it is about, in the citizen's words. */
  about: Maybe<Scalars['String']['output']>;
  /** Who is about to call. */
  claimedBy: Maybe<Me>;
  /** For whoever has claimed it; null for everybody else. */
  contact: Maybe<CallbackContact>;
  /** The fencing number of this claim; settling carries it. */
  fence: Scalars['Int']['output'];
  /** The callback. */
  id: Scalars['ID']['output'];
  /** The language in which the citizen would like to be spoken to. */
  language: Language;
  /** How often it is tried at most. */
  mostTries: Scalars['Int']['output'];
  /** How the citizen would like to be addressed. */
  nickname: Maybe<Scalars['String']['output']>;
  /** The last two digits of the number: all that is seen of it before it is claimed. */
  numberEnd: Scalars['String']['output'];
  /** What the citizen lets the operator know. */
  preferences: Array<Preference>;
  /** When it was asked for. */
  since: Scalars['DateTime']['output'];
  /** Its site's key. */
  site: Scalars['ID']['output'];
  /** Its site's name in Hungarian. */
  siteName: Scalars['String']['output'];
  /** `REQUESTED` or `CLAIMED`. */
  state: CallbackState;
  /** When it suits. */
  time: CallbackTime;
  /** When it was tried last. */
  triedAt: Maybe<Scalars['DateTime']['output']>;
  /** How often nobody has answered. */
  tries: Scalars['Int']['output'];
};

/** A conversation as the desk sees it. */
export type DeskConversation = {
  __typename?: 'DeskConversation';
  /** Whether the citizen's page is connected, or was within the last 120 s. Nothing is closed when it is not. */
  citizenPresent: Scalars['Boolean']['output'];
  /** The history's generation. */
  epoch: Scalars['ID']['output'];
  /** The fencing number of this ownership; every write of the staff carries it. */
  fence: Scalars['Int']['output'];
  /** The conversation. */
  id: Scalars['ID']['output'];
  /** The language in which the citizen would like to be answered. */
  language: Language;
  /** The number of the log's last entry. */
  lastSeq: Scalars['Seq']['output'];
  /** Since when it is a message that was left: nobody waits at the other end. It stays set while it is answered. */
  leftAt: Maybe<Scalars['DateTime']['output']>;
  /** How the citizen would like to be addressed. */
  nickname: Maybe<Scalars['String']['output']>;
  /** What whoever handed it on says to the next one. Citizens never see it. */
  note: Maybe<Scalars['String']['output']>;
  /** Who owns it. */
  owner: Maybe<Me>;
  /** What the citizen lets the operator know. */
  preferences: Array<Preference>;
  /** Whether it came back to the queue, and why. */
  requeued: Maybe<RequeueReason>;
  /** Since when the citizen has waited, when the message was left, or since when the conversation is active. */
  since: Scalars['DateTime']['output'];
  /** Its site's key. */
  site: Scalars['ID']['output'];
  /** Its site's name in Hungarian. */
  siteName: Scalars['String']['output'];
  /** Where it is. */
  state: ConversationState;
  /** What the citizen said beforehand that it is about: the topic's name in Hungarian. */
  topic: Maybe<Scalars['String']['output']>;
  /** Messages of the citizen that no operator has read. */
  unread: Scalars['Int']['output'];
};

/** What the desk shows, whole, each time it changes. */
export type DeskSnapshot = {
  __typename?: 'DeskSnapshot';
  /** Who asked to be called, and who calls: the longest untried first. */
  callbacks: Array<DeskCallback>;
  /** The messages that were left and wait to be answered, the oldest first. They are accepted like any conversation. */
  messages: Array<DeskConversation>;
  /** What the reader owns; also what its citizen has ended, until the reader says what it was about. */
  mine: Array<DeskConversation>;
  /** When the server read it, by the server's clock: waiting times are counted from here. */
  now: Scalars['DateTime']['output'];
  /** How many of the staff who answer are at their desks. */
  operatorsPresent: Scalars['Int']['output'];
  /** Coordinators: what others own and is active, the longest first, 200 at most. Empty for everybody else. */
  others: Array<DeskConversation>;
  /** Who waits, the next one first. */
  waiting: Array<DeskConversation>;
};

/** The kinds of files that the office sends. */
export type DocumentKind =
  /** A text of Word's. */
  | 'DOCX'
  /** A text of the OpenDocument format. */
  | 'ODT'
  /** A PDF. */
  | 'PDF';

/** Where the file is, for a while. */
export type DocumentOpened = {
  __typename?: 'DocumentOpened';
  /** What says the same in text. */
  alternative: Maybe<Scalars['DocumentText']['output']>;
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** What the file may be called: letters, digits, dashes and one dot. */
  fileName: Scalars['String']['output'];
  /** The path at this server. Whoever has it has the file, for ten minutes. */
  path: Scalars['String']['output'];
  /** The SHA-256 of the file, in hexadecimal digits: a file that is another one has not arrived whole. */
  sha256: Scalars['String']['output'];
};

/** Somebody has put in another version meanwhile, or withdrawn it. Nothing was changed. */
export type DocumentOutdated = {
  __typename?: 'DocumentOutdated';
  /** The document. */
  documentId: Scalars['ID']['output'];
};

/** Why a document cannot be sent. */
export type DocumentProblem =
  /** Its last day is over. */
  | 'EXPIRED'
  /** It was withdrawn, or there is a newer version. */
  | 'REPLACED'
  /** The conversation has as many documents as one may have. */
  | 'TOO_MANY';

/** It is in the library. */
export type DocumentSaved = {
  __typename?: 'DocumentSaved';
  /** The document. */
  document: LibraryDocument;
};

/** Nothing was sent. */
export type DocumentUnavailable = {
  __typename?: 'DocumentUnavailable';
  /** Why. */
  problem: DocumentProblem;
};

/** A document of the library in one of its versions. */
export type DocumentVersionInput = {
  /** The document. */
  id: Scalars['ID']['input'];
  /** Which version. */
  version: Scalars['Int']['input'];
};

/** The office has taken it back. */
export type DocumentWithdrawn = {
  __typename?: 'DocumentWithdrawn';
  /** What it was called. */
  title: Scalars['String']['output'];
};

/** So much was erased on a day because it was too old. */
export type Erased = {
  __typename?: 'Erased';
  count: Scalars['Int']['output'];
  /** The day, in UTC. */
  day: Scalars['String']['output'];
  /** Of what, e.g. `conversations`. */
  kind: Scalars['String']['output'];
};

/** Entries of the log, in order, without gaps: the first follows the reader's cursor. */
export type EventPage = {
  __typename?: 'EventPage';
  /** Whether the log had no more when this page was read. */
  caughtUp: Scalars['Boolean']['output'];
  /** At most 100. */
  events: Array<ConversationEvent>;
};

/** The reader's history is the server's; the pages go on behind `afterSeq`. */
export type FeedStarted = {
  __typename?: 'FeedStarted';
  /** The history's generation. */
  epoch: Scalars['ID']['output'];
  /** The number of the log's last entry now. */
  lastSeq: Scalars['Seq']['output'];
};

/** Corrections of the calendar of public holidays. */
export type HolidayChanges = {
  __typename?: 'HolidayChanges';
  /** Holidays that it lacks. */
  add: Array<AddedHoliday>;
  /** Dates on which it has one by mistake. */
  remove: Array<Scalars['PlainDate']['output']>;
};

/** Corrections of the calendar of public holidays. */
export type HolidayChangesInput = {
  /** Holidays that it lacks. */
  add: Array<AddedHolidayInput>;
  /** Dates on which it has one by mistake. */
  remove: Array<Scalars['PlainDate']['input']>;
};

/** Why a day is not as in the usual week. */
export type HoursDayReason = {
  __typename?: 'HoursDayReason';
  /** The kind of reason. */
  reason: HoursReason;
  /** Its name in Hungarian. */
  text: Scalars['String']['output'];
};

/** A closure or an extra opening, [from, to). Of several that cover an instant the last one holds. */
export type HoursException = {
  __typename?: 'HoursException';
  /** The channels that it concerns; null: all. */
  channels: Maybe<Array<Channel>>;
  /** `2026-12-24T07:00` by the clock on the office's wall. */
  from: Scalars['String']['output'];
  /** Whether it closes or opens. */
  kind: HoursExceptionKind;
  /** The points that it concerns; null: none. */
  points: Maybe<Array<Scalars['ID']['output']>>;
  /** What citizens are told. */
  reason: HoursText;
  /** The sites that it concerns; null: all. */
  sites: Maybe<Array<Scalars['ID']['output']>>;
  /** The first minute after it. */
  to: Scalars['String']['output'];
};

/** A closure or an extra opening, [from, to). Of several that cover an instant the last one holds. */
export type HoursExceptionInput = {
  /** The channels that it concerns; null: all. */
  channels?: InputMaybe<Array<Channel>>;
  /** `2026-12-24T07:00` by the clock on the office's wall. */
  from: Scalars['String']['input'];
  /** Whether it closes or opens. */
  kind: HoursExceptionKind;
  /** The points that it concerns; null: none. */
  points?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What citizens are told. */
  reason: HoursTextInput;
  /** The sites that it concerns; null: all. */
  sites?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first minute after it. */
  to: Scalars['String']['input'];
};

/** Whether an exception closes or opens. */
export type HoursExceptionKind =
  /** Nobody answers. */
  | 'CLOSED'
  /** Somebody answers, on holidays too. */
  | 'OPEN';

/** [from, to) by the clock on the wall. */
export type HoursInterval = {
  __typename?: 'HoursInterval';
  /** `07:00` */
  from: Scalars['String']['output'];
  /** `08:00`, at most `24:00` */
  to: Scalars['String']['output'];
};

/** A part of the day, as the hours divide it. */
export type HoursPhase =
  /** It is closed. */
  | 'CLOSED'
  /** It is open, and closes in a moment. */
  | 'CLOSES_SOON'
  /** It is open. */
  | 'OPEN'
  /** It is closed, and opens in a moment. */
  | 'OPENS_SOON';

/** What rules would do. */
export type HoursPreview = {
  __typename?: 'HoursPreview';
  /** The days; whoever has the same ones is in the same table. */
  tables: Array<HoursPreviewTable>;
  /** What somebody may not have meant. */
  warnings: Array<HoursWarning>;
};

/** A day by the clock on the wall. */
export type HoursPreviewDay = {
  __typename?: 'HoursPreviewDay';
  /** Under the rules that are kept now it has other hours. */
  changed: Scalars['Boolean']['output'];
  /** Its date. */
  date: Scalars['PlainDate']['output'];
  /** When it is open; none: it is closed all day. */
  intervals: Array<HoursInterval>;
  /** Why it is not as in the usual week. */
  reasons: Array<HoursDayReason>;
};

/** The days of all those who have the same ones. */
export type HoursPreviewTable = {
  __typename?: 'HoursPreviewTable';
  /** Today and the days after it. */
  days: Array<HoursPreviewDay>;
  /** Whose days. */
  questions: Array<HoursQuestion>;
};

/** Whose hours: those of a site over a channel, or of a point. */
export type HoursQuestion = {
  __typename?: 'HoursQuestion';
  /** The channel. */
  channel: Channel;
  /** The point; null: the service itself. */
  point: Maybe<Scalars['ID']['output']>;
  /** The site. */
  site: Scalars['ID']['output'];
};

/** Why it is open or closed. */
export type HoursReason =
  /** A closure that the office has announced. */
  | 'CLOSURE'
  /** An opening that the office has announced. */
  | 'EXTRA_OPENING'
  /** No window of the week. */
  | 'OUTSIDE_HOURS'
  /** A public holiday. */
  | 'PUBLIC_HOLIDAY'
  /** A window of the usual week. */
  | 'REGULAR_HOURS'
  /** A rest day for which a Saturday is worked. */
  | 'SWAPPED_REST_DAY';

/** An edit of the hours. Edits are never changed; one that is taken back is followed by another one. */
export type HoursRevision = {
  __typename?: 'HoursRevision';
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** Who made it; null: it came with the settings. */
  by: Maybe<Scalars['String']['output']>;
  /** Why. */
  note: Scalars['String']['output'];
  /** 1, 2, 3 … */
  number: Scalars['Int']['output'];
  /** The edit that it takes back. */
  takesBack: Maybe<Scalars['Int']['output']>;
};

/** Everything that decides when the service answers. */
export type HoursRules = {
  __typename?: 'HoursRules';
  /** How long before a closing it „closes soon”. */
  closesSoonMinutes: Scalars['Int']['output'];
  /** Closures and extra openings. */
  exceptions: Array<HoursException>;
  /** Corrections of the public holidays. */
  holidays: HolidayChanges;
  /** How long before an opening it „opens soon”. */
  opensSoonMinutes: Scalars['Int']['output'];
  /** The weeks. The first is for everybody. */
  schedules: Array<HoursSchedule>;
  /** Years that replace those that the product knows. */
  swappedDays: Array<SwappedYear>;
};

/** Everything that decides when the service answers. What cannot be used is `BAD_INPUT`, `extensions.path` says what. */
export type HoursRulesInput = {
  /** How long before a closing it „closes soon”. */
  closesSoonMinutes: Scalars['Int']['input'];
  /** Closures and extra openings. */
  exceptions: Array<HoursExceptionInput>;
  /** Corrections of the public holidays. */
  holidays: HolidayChangesInput;
  /** How long before an opening it „opens soon”. */
  opensSoonMinutes: Scalars['Int']['input'];
  /** The weeks. The first is for everybody. */
  schedules: Array<HoursScheduleInput>;
  /** Years that replace those that the product knows. */
  swappedDays: Array<SwappedYearInput>;
};

/** The windows of a week. Of several schedules that concern somebody the last one holds, alone. */
export type HoursSchedule = {
  __typename?: 'HoursSchedule';
  /** The channels that it concerns; null: all. */
  channels: Maybe<Array<Channel>>;
  /** The points that it concerns; null: none. */
  points: Maybe<Array<Scalars['ID']['output']>>;
  /** The sites that it concerns; null: all. */
  sites: Maybe<Array<Scalars['ID']['output']>>;
  /** Its windows; none: never open. */
  windows: Array<HoursWindow>;
};

/** The windows of a week. Of several schedules that concern somebody the last one holds, alone. */
export type HoursScheduleInput = {
  /** The channels that it concerns; null: all. */
  channels?: InputMaybe<Array<Channel>>;
  /** The points that it concerns; null: none. */
  points?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The sites that it concerns; null: all. */
  sites?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its windows; none: never open. */
  windows: Array<HoursWindowInput>;
};

/** A status in words, to be read and heard: hours are words, no synthesiser stumbles over them. */
export type HoursSentences = {
  __typename?: 'HoursSentences';
  /** Whether they are easy to read: one idea a line. */
  easy: Scalars['Boolean']['output'];
  /** „Kedden 16 órától 19 óráig várjuk.”; null where no window is known. */
  invitation: Maybe<Scalars['String']['output']>;
  /** Their language. */
  language: Language;
  /** „Legközelebb kedden 7 órakor nyitunk.”; null while it is open and not about to close. */
  next: Maybe<Scalars['String']['output']>;
  /** „Ma zárva: Nagypéntek.” */
  now: Scalars['String']['output'];
  /** The reason's name, e.g. „Nagypéntek”. */
  reason: Scalars['String']['output'];
  /** What to say where one says it all. */
  text: Scalars['String']['output'];
};

/** Where in its hours somebody is, by the office's clock. It holds until `validUntil`, unless the office edits its hours. */
export type HoursStatus = {
  __typename?: 'HoursStatus';
  /** The next opening within 400 days; while it is open, the one after. Null where there is none. */
  nextOpening: Maybe<Scalars['DateTime']['output']>;
  /** Whether somebody answers, or is about to begin or stop. */
  phase: HoursPhase;
  /** Why it is open or closed. */
  reason: HoursReason;
  /** It in words, in each language. They say „today” and „tomorrow” of the office's date, and so hold until `validUntil`. */
  sentences: Array<HoursSentences>;
  /** The next instant at which any of this changes: at midnight at the latest. */
  validUntil: Scalars['DateTime']['output'];
  /** The window that runs now, or the next one; null where none is known, or none that ends. */
  window: Maybe<ServiceWindow>;
};

/** One line in each of the languages of what citizens read. */
export type HoursText = {
  __typename?: 'HoursText';
  /** German. */
  de: Scalars['String']['output'];
  /** English. */
  en: Scalars['String']['output'];
  /** Hungarian. */
  hu: Scalars['String']['output'];
  /** Easy Hungarian. */
  huEasy: Scalars['String']['output'];
};

/** One line in each of the languages of what citizens read. */
export type HoursTextInput = {
  /** German. */
  de: Scalars['String']['input'];
  /** English. */
  en: Scalars['String']['input'];
  /** Hungarian. */
  hu: Scalars['String']['input'];
  /** Easy Hungarian. */
  huEasy: Scalars['String']['input'];
};

/** Something that somebody may not have meant. */
export type HoursWarning = {
  __typename?: 'HoursWarning';
  /** The day, where it is about one; of a week its first. */
  date: Maybe<Scalars['PlainDate']['output']>;
  /** What it is. */
  kind: HoursWarningKind;
  /** Whom it concerns; empty: everybody. */
  questions: Array<HoursQuestion>;
  /** The last day, where it is about days that follow each other; of a single one the same day. */
  through: Maybe<Scalars['PlainDate']['output']>;
  /** The year, where it is about one. */
  year: Maybe<Scalars['Int']['output']>;
};

/** What to look at again before rules are saved. */
export type HoursWarningKind =
  /** From `date` to `through` the hours are others than citizens have been told, but on days that are closed anyway. */
  | 'CHANGED_DAYS'
  /** Nobody knows the swapped days of `year`. */
  | 'NO_SWAPPED_DAYS'
  /** No opening in the week from `date`. */
  | 'WEEK_WITHOUT_SERVICE';

/** [from, to) on each of the days; not on public holidays and swapped rest days. */
export type HoursWindow = {
  __typename?: 'HoursWindow';
  /** On which days. */
  days: Array<DayKind>;
  /** `07:00` */
  from: Scalars['String']['output'];
  /** `08:00`, at most `24:00` */
  to: Scalars['String']['output'];
};

/** [from, to) on each of the days; not on public holidays and swapped rest days. */
export type HoursWindowInput = {
  /** On which days. */
  days: Array<DayKind>;
  /** `07:00` */
  from: Scalars['String']['input'];
  /** `08:00`, at most `24:00` */
  to: Scalars['String']['input'];
};

/** What the office knows of a topic: general information, never of one case. */
export type KnowledgeArticle = {
  __typename?: 'KnowledgeArticle';
  /** What it says, in this order. */
  body: Array<KnowledgeBlock>;
  /** Whether it is there in easy language, too. */
  easy: Scalars['Boolean']['output'];
  /** The language that it is written in. */
  language: Language;
  /** What it answers, as a citizen would ask. */
  question: Scalars['String']['output'];
  /** What is near it. */
  related: Array<KnowledgeHit>;
  /** Who deals with it, in words. */
  responsible: Scalars['String']['output'];
  /** Until when somebody of the office looks at it again, `YYYY-MM-DD`. */
  review: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The key of its topic. */
  topic: Scalars['ID']['output'];
};

/** A part of an article. Pages build elements from it: no HTML comes over the wire. */
export type KnowledgeBlock = {
  __typename?: 'KnowledgeBlock';
  /** Its items, each in pieces of text. */
  items: Array<Array<KnowledgeRun>>;
  /** What it is. */
  kind: KnowledgeBlockKind;
};

/** What a part of an article is. */
export type KnowledgeBlockKind =
  /** One item, which heads what follows. */
  | 'HEADING'
  /** One item. */
  | 'PARAGRAPH'
  /** An item for each point. */
  | 'POINTS'
  /** An item for each step; their order counts. */
  | 'STEPS';

/** An article that answers a question. */
export type KnowledgeHit = {
  __typename?: 'KnowledgeHit';
  /** The language that it is written in. */
  language: Language;
  /** What it answers, as a citizen would ask. */
  question: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The key of its topic. */
  topic: Scalars['ID']['output'];
};

/** A piece of text. */
export type KnowledgeRun = {
  __typename?: 'KnowledgeRun';
  /** Where it leads, `https:`, `mailto:` or `tel:`; null: it is no link. */
  href: Maybe<Scalars['String']['output']>;
  /** The text. */
  text: Scalars['String']['output'];
};

/** A language in which the service answers. */
export type Language =
  /** German */
  | 'de'
  /** English */
  | 'en'
  /** Hungarian */
  | 'hu';

/** The lease under which the caller owns conversations. */
export type Lease = {
  __typename?: 'Lease';
  /** When it ends unless it is renewed, by the server's clock. */
  expiresAt: Scalars['DateTime']['output'];
  /** How long it lives from now, in milliseconds: for a client whose clock is wrong. */
  lifetimeMs: Scalars['Int']['output'];
};

/** A message to leave. */
export type LeaveMessageInput = {
  /** The id of the message in the log, the key of its bubble. */
  clientMessageId: Scalars['RequestId']['input'];
  /** The language in which the citizen would like to be answered. */
  language: Language;
  /** How the citizen would like to be addressed: at most 60 characters on one line. */
  nickname?: InputMaybe<Scalars['String']['input']>;
  /** What the operator should know beforehand; none where it is left out. */
  preferences?: InputMaybe<Array<Preference>>;
  /** The same id leaves the same message, however often it is sent. */
  requestId: Scalars['RequestId']['input'];
  /** What to say. */
  text: Scalars['MessageText']['input'];
  /** The key of one of the site's topics, where the citizen says what it is about. An unknown one is `BAD_INPUT`. */
  topic?: InputMaybe<Scalars['ID']['input']>;
};

/** A document of the library, in one of its versions. */
export type LibraryDocument = {
  __typename?: 'LibraryDocument';
  /** What was found in a PDF; null: it is another kind of file. */
  accessibility: Maybe<PdfAccessibility>;
  /** How large it is, in bytes. */
  bytes: Scalars['Int']['output'];
  /** Whether it is a PDF with fields that can be filled in. */
  fillable: Scalars['Boolean']['output'];
  /** The document. */
  id: Scalars['ID']['output'];
  /** What kind of file it is. */
  kind: DocumentKind;
  /** The language that it is written in. */
  language: Language;
  /** How many pages it has; null: not known. */
  pages: Maybe<Scalars['Int']['output']>;
  /** Whether there is a text that says the same. */
  readable: Scalars['Boolean']['output'];
  /** When this version was put in. */
  savedAt: Scalars['DateTime']['output'];
  /** By whom. */
  savedBy: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The key of the topic that it belongs to. */
  topic: Scalars['ID']['output'];
  /** The last day on which it may be sent; null: it does not end. */
  validUntil: Maybe<Scalars['PlainDate']['output']>;
  /** 1, 2, 3 … What was sent stays the version that it was. */
  version: Scalars['Int']['output'];
};

/** Nothing was kept: it is no e-mail address. */
export type MailAddressRefused = {
  __typename?: 'MailAddressRefused';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** The member of the staff who is logged in. */
export type Me = {
  __typename?: 'Me';
  /** Their id. */
  id: Scalars['ID']['output'];
  /** The name that citizens see. */
  name: Scalars['String']['output'];
  /** What they may do. */
  role: StaffRole;
};

/** A message. */
export type MessageEvent = {
  __typename?: 'MessageEvent';
  /** When the server stored it. */
  at: Scalars['DateTime']['output'];
  /** The id that the sender gave it. It is the key of the bubble in every client. */
  clientMessageId: Scalars['RequestId']['output'];
  /** A document that the operator sent. `text` says what it is, in words, for whoever does not know documents. */
  document: Maybe<SentDocument>;
  /** The language that the sender's client was set to, for `lang` on the message. */
  language: Language;
  /** The operator, where `party` is `OPERATOR`. */
  operator: Maybe<Operator>;
  /** Who wrote it: `CITIZEN` or `OPERATOR`. */
  party: Party;
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
  /** The text, exactly as sent. It is text, never markup. */
  text: Scalars['MessageText']['output'];
};

/**
 * The message is on disk. Where a conversation runs already, it is that one: one that waited has become a message, in the
 * same place; one that an operator has goes on, with the message in it.
 */
export type MessageLeft = {
  __typename?: 'MessageLeft';
  /** The conversation that it is. */
  conversation: Conversation;
};

/** The message is on disk. There is no such answer without its row. */
export type MessageStored = {
  __typename?: 'MessageStored';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** As sent. */
  clientMessageId: Scalars['RequestId']['output'];
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
};

/** Why a search is counted. */
export type MissedReason =
  /** What was found was not what somebody looked for. */
  | 'NOT_THIS'
  /** Nothing was found. */
  | 'UNANSWERED';

/** Words that were not answered. */
export type MissedSearch = {
  __typename?: 'MissedSearch';
  /** How often. */
  count: Scalars['Int']['output'];
  /** The words. */
  query: Scalars['String']['output'];
  /** Why they are counted. */
  reason: MissedReason;
};

/** Searches that the office's answers did not answer. */
export type MissedSearches = {
  __typename?: 'MissedSearches';
  /** How many there were. */
  all: Scalars['Int']['output'];
  /** What was searched for at least `fewest` times, the most frequent first, at most 100. Personal data is covered. */
  asked: Array<MissedSearch>;
};

/** Writing. Every mutation may be repeated without harm. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Staff who answer: takes a waiting conversation or a message that was left. Of several at once exactly one gets it. */
  acceptConversation: AcceptConversationResult;
  /**
   * Citizen: the answer to what is left comes by e-mail too, where it is not read on the page. The address is kept until
   * the conversation has ended and its answers are sent. `address` null takes the consent back: it is erased at once.
   */
  answerByMail: AnswerByMailResult;
  /**
   * Citizen: what the conversation was like, once it has ended, for as long as it can be read. Counted once, the first answers
   * stand; what is counted leads to nobody. False: it has not ended.
   */
  answerSurvey: Scalars['Boolean']['output'];
  /** Citizen: takes the consent back. The number is erased at once. False: it was over before. */
  cancelCallback: Scalars['Boolean']['output'];
  /** Staff who answer: takes a callback, and is shown its number. Of several at once exactly one gets it. */
  claimCallback: ClaimCallbackResult;
  /** Teleworkers: takes a task that is open or stuck. Of several at once exactly one gets it. */
  claimTask: TaskStepResult;
  /** Owner: ends the conversation, and says what it was about. */
  closeConversation: OwnerStepResult;
  /** Staff who answer: asks the teleworkers for something. */
  createTask: CreateTaskResult;
  /** Staff who answer: no to an offer. Somebody else is asked. False: there is no such offer any more. */
  declineConversation: Scalars['Boolean']['output'];
  /**
   * Citizen: the conversation is erased for good, everywhere, with all else that is kept under the token: earlier ones, the
   * number of a callback, addresses. The session ends: nobody could reach them afterwards.
   */
  deleteConversation: Scalars['Boolean']['output'];
  /** Citizen: ends the conversation. */
  endConversation: Scalars['Boolean']['output'];
  /**
   * Whoever has the task: hands in the result, which is a text, a document of the library, or both. `articleNumber`: the text
   * is this revision of the article of the task's topic and language.
   */
  finishTask: TaskStepResult;
  /**
   * Citizen: waits no longer, and leaves what was written as a message, in the same place. False: it does not wait (an
   * operator has it, or it has ended).
   */
  keepAsMessage: Scalars['Boolean']['output'];
  /** Staff: leaves the desk. Conversations go back to the head of the queue at once; tasks stay, and are stuck after a while. */
  leaveDesk: Scalars['Boolean']['output'];
  /** Citizen: leaves a message for the next window, or for this one where the queue is full. */
  leaveMessage: MessageLeft;
  /** Citizen and owner: everything up to `upTo` was seen. A mark never goes back. */
  markRead: Scalars['Boolean']['output'];
  /**
   * What a search has found was not what somebody looked for: it is counted, without personal data and without who asked, so
   * that the office can write what is missing. Open to everybody.
   */
  missSearch: Scalars['Boolean']['output'];
  /** Staff: a step on what is written. `base` as in `saveArticle`; `FORBIDDEN` where somebody else has to take it. */
  moveArticle: OpenArticle;
  /** Coordinators: moves a conversation to the head of the queue, from whoever has it. False: it is closed. */
  moveConversation: Scalars['Boolean']['output'];
  /** Who asked, who has the task, and teleworkers while it is open: asks or answers. The same `noteId` is noted once. */
  noteOnTask: TaskStepResult;
  /** Citizen and owner: the file and the text of a document that was sent. */
  openDocument: OpenDocumentResult;
  /** Staff: the newest version's file and text, to look at. */
  openLibraryDocument: OpenDocumentResult;
  /** Open to the pages of the site: begins an anonymous session. */
  openSession: CitizenSession;
  /** Whoever has the task: gives it back to the others, with its notes. */
  releaseTask: TaskStepResult;
  /** Staff: stays at the desk. Sent every 10 s. */
  renewLease: Lease;
  /** Citizen: goes back into the queue with the same conversation, within 30 minutes of its end. */
  reopenConversation: ReopenConversationResult;
  /** Citizen: asks to be called, in the hours, and waits no longer. */
  requestCallback: RequestCallbackResult;
  /** Owner: gives the conversation back to the head of the queue; a message that was left, back to the messages. */
  returnConversation: OwnerStepResult;
  /**
   * Staff: writes an article. `base` is the revision that it was written on, 0 where there is none; where somebody has taken
   * another step meanwhile it is refused with `OUTDATED`, and nothing is changed. Citizens see nothing of it yet.
   */
  saveArticle: OpenArticle;
  /**
   * Staff: puts an uploaded file into the library (docs/documents.md says how files are uploaded), or a new version of a
   * document.
   */
  saveDocument: SaveDocumentResult;
  /**
   * Coordinators: edits the hours. `base` is the revision that the edit was made on; where somebody has made another one
   * meanwhile, it is `OUTDATED`, and nothing is changed. In force at once, in every process, on every open page.
   */
  saveHours: OfficeHours;
  /**
   * Who asked: sends a task that is done back to whoever did it, with a sentence that says what is missing. The same
   * `noteId` is done once.
   */
  sendBackTask: TaskStepResult;
  /** Owner: sends a document of the library. It stands in the log as a message that says what it is. */
  sendDocument: SendDocumentResult;
  /** Citizen and owner: sends a message. */
  sendMessage: SendMessageResult;
  /**
   * Citizen and owner: what is being written, while it is. Only in a conversation that is `ACTIVE`; false: not passed on. True
   * does not say that anybody has heard it.
   */
  sendRealTimeText: Scalars['Boolean']['output'];
  /**
   * Staff who answer: whether they are asked to take conversations. What they can do, and when they are asked, is set by the
   * office. `AWAY` is said by `leaveDesk`.
   */
  setOperatorState: Scalars['Boolean']['output'];
  /** Citizen: lets the operator know, or no longer. */
  setPreferences: Scalars['Boolean']['output'];
  /** Citizen and owner: is writing, or no longer. Sent at most every 3 s. */
  setTyping: Scalars['Boolean']['output'];
  /** Whoever has claimed it: says how the call went. */
  settleCallback: SettleCallbackResult;
  /** Citizen: gets in the queue. */
  startConversation: StartConversationResult;
  /** Coordinators: the rules become again what they were before the edit `number`. Itself an edit, which can be taken back. */
  takeBackHours: OfficeHours;
  /** Owner: hands the conversation on, to the head of the queue, for whomever it is meant. */
  transferConversation: OwnerStepResult;
  /** Staff: takes a document back. It is sent no more, and opened no more where it was sent. False: it was not there. */
  withdrawDocument: Scalars['Boolean']['output'];
  /** Who asked: it is not needed any more. */
  withdrawTask: TaskStepResult;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationAcceptConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationAnswerByMailArgs = {
  address?: InputMaybe<Scalars['String']['input']>;
  consent: Scalars['Boolean']['input'];
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationAnswerSurveyArgs = {
  answers: SurveyAnswersInput;
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationCancelCallbackArgs = {
  callbackId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationClaimCallbackArgs = {
  callbackId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationClaimTaskArgs = {
  taskId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationCloseConversationArgs = {
  conversationId: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
  topic: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationDeclineConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationDeleteConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationEndConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationFinishTaskArgs = {
  articleNumber?: InputMaybe<Scalars['Int']['input']>;
  document?: InputMaybe<DocumentVersionInput>;
  result?: InputMaybe<Scalars['MessageText']['input']>;
  taskId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationKeepAsMessageArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationLeaveMessageArgs = {
  input: LeaveMessageInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationMarkReadArgs = {
  conversationId: Scalars['ID']['input'];
  fence?: InputMaybe<Scalars['Int']['input']>;
  upTo: Scalars['Seq']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationMissSearchArgs = {
  query: Scalars['String']['input'];
  site: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationMoveArticleArgs = {
  base: Scalars['Int']['input'];
  language: Language;
  move: ArticleMove;
  note: Scalars['String']['input'];
  topic: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationMoveConversationArgs = {
  conversationId: Scalars['ID']['input'];
  target: TransferTarget;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationNoteOnTaskArgs = {
  noteId: Scalars['RequestId']['input'];
  taskId: Scalars['ID']['input'];
  text: Scalars['ShortText']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationOpenDocumentArgs = {
  conversationId: Scalars['ID']['input'];
  seq: Scalars['Seq']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationOpenLibraryDocumentArgs = {
  documentId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationOpenSessionArgs = {
  site: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationReleaseTaskArgs = {
  taskId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationReopenConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationRequestCallbackArgs = {
  input: RequestCallbackInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationReturnConversationArgs = {
  conversationId: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSaveArticleArgs = {
  base: Scalars['Int']['input'];
  language: Language;
  note: Scalars['String']['input'];
  restores?: InputMaybe<Scalars['Int']['input']>;
  text: ArticleTextInput;
  topic: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSaveDocumentArgs = {
  input: SaveDocumentInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSaveHoursArgs = {
  base: Scalars['Int']['input'];
  note: Scalars['String']['input'];
  rules: HoursRulesInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSendBackTaskArgs = {
  noteId: Scalars['RequestId']['input'];
  taskId: Scalars['ID']['input'];
  text: Scalars['ShortText']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSendDocumentArgs = {
  input: SendDocumentInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSendRealTimeTextArgs = {
  input: RealTimeTextInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSetOperatorStateArgs = {
  state: OperatorState;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSetPreferencesArgs = {
  conversationId: Scalars['ID']['input'];
  preferences: Array<Preference>;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSetTypingArgs = {
  conversationId: Scalars['ID']['input'];
  typing: Scalars['Boolean']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSettleCallbackArgs = {
  callbackId: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
  outcome: CallbackOutcome;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationStartConversationArgs = {
  input: StartConversationInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationTakeBackHoursArgs = {
  base: Scalars['Int']['input'];
  note: Scalars['String']['input'];
  number: Scalars['Int']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationTransferConversationArgs = {
  conversationId: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['MessageText']['input']>;
  target: TransferTarget;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationWithdrawDocumentArgs = {
  documentId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationWithdrawTaskArgs = {
  taskId: Scalars['ID']['input'];
};

/** A thing that rules may name. */
export type NamedKey = {
  __typename?: 'NamedKey';
  /** Its key. */
  key: Scalars['ID']['output'];
  /** Its name in Hungarian. */
  name: Scalars['String']['output'];
};

/** Why a number cannot be called. */
export type NumberProblem =
  /** It is a number of a country that the office does not call. */
  | 'FOREIGN'
  /** It is no telephone number. */
  | 'NOT_A_NUMBER'
  /** Calling it costs more than a usual call, or it belongs to no person. */
  | 'NOT_CALLED'
  /** No such number is given out. */
  | 'NO_SUCH_NUMBER'
  /** It has too many digits. */
  | 'TOO_LONG'
  /** It has too few digits. */
  | 'TOO_SHORT';

/** The rules as the office keeps them, with what is needed to edit them. */
export type OfficeHours = {
  __typename?: 'OfficeHours';
  /** False in a demonstration, which is open at any hour whatever the rules say. */
  inForce: Scalars['Boolean']['output'];
  /** The years of swapped days that the product knows by itself. */
  knownYears: Array<SwappedYear>;
  /** The points that rules may name. */
  points: Array<NamedKey>;
  /** The public holidays of the calendar, from today to the end of the next year. */
  publicHolidays: Array<PublicHoliday>;
  /** The newest edit: the one that another edit is made on. */
  revision: HoursRevision;
  /** The rules. */
  rules: HoursRules;
  /** The sites that rules may name. */
  sites: Array<NamedKey>;
};

/** An article as it is edited. */
export type OpenArticle = {
  __typename?: 'OpenArticle';
  /** What the caller may do with it, besides writing. */
  moves: Array<ArticleMove>;
  /** Where it stands. */
  summary: ArticleSummary;
  /** What is written in its newest revision. */
  text: ArticleText;
};

/** What can come of opening a document. */
export type OpenDocumentResult = DocumentOpened | DocumentWithdrawn;

/** A member of the staff as a citizen sees them: a name and a role, no identifier. */
export type Operator = {
  __typename?: 'Operator';
  /** The name that is shown and spoken, e.g. „Kovács Anna”. */
  name: Scalars['String']['output'];
  /** The role, from which the client says „ügyintéző”. */
  role: StaffRole;
};

/** Whether a member of the staff is asked to take conversations. Whoever answers may pick one by hand in any of these. */
export type OperatorState =
  /** Finishes what a conversation has left to do. */
  | 'AFTER_WORK'
  /** Is asked, up to their capacity. */
  | 'AVAILABLE'
  /** Not at the desk. */
  | 'AWAY'
  /** On a break: waiting citizens do not count on them. */
  | 'BREAK'
  /** At the desk, and not asked: so begins everybody, and so goes on whoever let an offer pass. */
  | 'BUSY';

/** It is done (or was done before). */
export type OwnerStepDone = {
  __typename?: 'OwnerStepDone';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** What can come of a step that only the owner may take. */
export type OwnerStepResult = OwnerStepDone | OwnershipLost;

/** Somebody else owns the conversation now, or nobody does; nothing was stored. */
export type OwnershipLost = {
  __typename?: 'OwnershipLost';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** Who did something in a conversation. */
export type Party =
  /** The citizen who began the conversation. */
  | 'CITIZEN'
  /** A member of the staff; the event says who. */
  | 'OPERATOR'
  /** The service itself, for example when an operator's connection was lost. */
  | 'SERVICE';

/** What a PDF gives to whoever reads it by ear or by touch. */
export type PdfAccessibility = {
  __typename?: 'PdfAccessibility';
  /** The language that it says it is written in, e.g. `hu-HU`. */
  language: Maybe<Scalars['String']['output']>;
  /** Its headings, lists and tables are marked as such. */
  tagged: Scalars['Boolean']['output'];
  /** Its pages hold text, not only pictures of text. */
  text: Scalars['Boolean']['output'];
  /** Its title. */
  title: Maybe<Scalars['String']['output']>;
};

/** A place in the city with a computer and somebody who helps to use it. What is null is not known. */
export type Point = {
  __typename?: 'Point';
  /** Where it is. */
  address: Maybe<Scalars['String']['output']>;
  /** What there is to use, in Hungarian. */
  equipment: Maybe<Array<Scalars['String']['output']>>;
  /** Its own hours. */
  hours: Maybe<HoursStatus>;
  /** Its key, e.g. `varosi-konyvtar`. */
  key: Scalars['ID']['output'];
  /** Its name in Hungarian. */
  name: Scalars['String']['output'];
  /** Where it is on the map, for a citizen who asks which one is near. */
  position: Maybe<Position>;
  /** Whether one comes in without a step. */
  stepFree: Maybe<Scalars['Boolean']['output']>;
  /** Its telephone number. */
  telephone: Maybe<Scalars['String']['output']>;
};

/** A place on the map, in degrees (WGS 84). */
export type Position = {
  __typename?: 'Position';
  /** North of the equator. */
  latitude: Scalars['Float']['output'];
  /** East of Greenwich. */
  longitude: Scalars['Float']['output'];
};

/** What a citizen may let the operator know beforehand. Preferences are kept, never diagnoses. */
export type Preference =
  /** „Nem beszélek”: text only, no call is offered. */
  | 'DOES_NOT_SPEAK'
  /** „Kérem, egyszerűen”: easy-to-read language. */
  | 'EASY_LANGUAGE'
  /** „Képernyőolvasót használok”: describe every click, send no picture without words. */
  | 'USES_SCREEN_READER'
  /** „Lassan írok”: no answer is urgent, and silence does not mean absence. */
  | 'WRITES_SLOWLY';

/** A public holiday of the calendar that comes with the product. */
export type PublicHoliday = {
  __typename?: 'PublicHoliday';
  /** Its date. */
  date: Scalars['PlainDate']['output'];
  /** Its name in Hungarian. */
  name: Scalars['String']['output'];
};

/** Reading. */
export type Query = {
  __typename?: 'Query';
  /** Staff: an article to edit. */
  article: OpenArticle;
  /** Staff: the steps on an article, newest first, 20 at most: those before `before`. */
  articleRevisions: Array<ArticleRevision>;
  /** Staff: what was written in a revision. */
  articleText: ArticleText;
  /** Staff: the articles, by topic and language. */
  articles: Array<ArticleSummary>;
  /** Coordinators: by what the audit log can be asked. */
  auditFilters: AuditFilters;
  /**
   * Coordinators: what the staff have done, newest first, 50 at most: those behind `after`, the last entry of the page before;
   * of one member of the staff, one action, one day by the clock on the office's wall, or of all.
   */
  auditLog: Array<AuditEntry>;
  /** Staff: the ready answers. */
  cannedReplies: Array<CannedReply>;
  /** Staff: the documents of the library that are not withdrawn, each in its newest version, by title. */
  documents: Array<LibraryDocument>;
  /** Coordinators: how much was erased because it was too old, in the last 90 days, newest first. */
  erased: Array<Erased>;
  /** Coordinators: the edits of the hours, newest first, 20 at most: those before `before`. */
  hoursRevisions: Array<HoursRevision>;
  /** Coordinators: the rules of the hours. */
  hoursRules: OfficeHours;
  /** An article; null: there is none on this topic. Open to everybody. */
  knowledgeArticle: Maybe<KnowledgeArticle>;
  /** The member of the staff who is logged in; null: nobody is. */
  me: Maybe<Me>;
  /** The citizen's newest callback; null: there is none. */
  myCallback: Maybe<Callback>;
  /** The citizen's conversation that is not deleted, newest first; null: there is none. */
  myConversation: Maybe<Conversation>;
  /** Citizen: all that is kept under the token, as one JSON document (docs/privacy.md). */
  myData: Scalars['String']['output'];
  /** Coordinators: when the next erasing begins at the latest. */
  nextErasure: Scalars['DateTime']['output'];
  /** The places in the city where somebody helps. Open to everybody. */
  points: Array<Point>;
  /** Staff: a text as citizens would see it. Nothing is kept. */
  previewArticle: KnowledgeArticle;
  /** Coordinators: what rules would do from today on. Nothing is kept. */
  previewHours: HoursPreview;
  /** Coordinators: what has happened from one day to another, both of them counted, 366 at most. */
  report: Report;
  /** The articles that answer a question, the best first, at most ten. Open to everybody. What nothing answers is counted, without personal data and without who asked. */
  searchKnowledge: Array<KnowledgeHit>;
  /** Whether the service answers now. Open to everybody. */
  service: Service;
  /** What the site offers. Open to everybody. */
  site: Site;
  /** Staff: what whoever answers can know well, by name. Somebody can be handed on to whoever has one of them. */
  skills: Array<NamedKey>;
  /** Staff: articles that may answer what a citizen has written, the best first, at most three. The text is neither kept nor logged. */
  suggestArticles: Array<KnowledgeArticle>;
  /** Staff: what a conversation can have been about. */
  topics: Array<Topic>;
};


/** Reading. */
export type QueryArticleArgs = {
  language: Language;
  topic: Scalars['ID']['input'];
};


/** Reading. */
export type QueryArticleRevisionsArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  language: Language;
  topic: Scalars['ID']['input'];
};


/** Reading. */
export type QueryArticleTextArgs = {
  language: Language;
  number: Scalars['Int']['input'];
  topic: Scalars['ID']['input'];
};


/** Reading. */
export type QueryAuditLogArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
  day?: InputMaybe<Scalars['PlainDate']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. */
export type QueryHoursRevisionsArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. */
export type QueryKnowledgeArticleArgs = {
  easy: Scalars['Boolean']['input'];
  site: Scalars['ID']['input'];
  topic: Scalars['ID']['input'];
};


/** Reading. */
export type QueryPointsArgs = {
  site: Scalars['ID']['input'];
};


/** Reading. */
export type QueryPreviewArticleArgs = {
  easy: Scalars['Boolean']['input'];
  language: Language;
  text: ArticleTextInput;
  topic: Scalars['ID']['input'];
};


/** Reading. */
export type QueryPreviewHoursArgs = {
  rules: HoursRulesInput;
  weeks: Scalars['Int']['input'];
};


/** Reading. */
export type QueryReportArgs = {
  from: Scalars['PlainDate']['input'];
  to: Scalars['PlainDate']['input'];
};


/** Reading. */
export type QuerySearchKnowledgeArgs = {
  query: Scalars['String']['input'];
  site: Scalars['ID']['input'];
};


/** Reading. */
export type QueryServiceArgs = {
  channel: Channel;
  site: Scalars['ID']['input'];
};


/** Reading. */
export type QuerySiteArgs = {
  key: Scalars['ID']['input'];
};


/** Reading. */
export type QuerySuggestArticlesArgs = {
  easy: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
};

/** More people wait than can be answered in the remaining time. */
export type QueueFull = {
  __typename?: 'QueueFull';
  /** How many wait. */
  waiting: Scalars['Int']['output'];
};

/** Where a waiting citizen stands. Sent while the conversation waits, when it changes. */
export type QueueStatus = {
  __typename?: 'QueueStatus';
  /** What the site offers beside waiting, since nobody present can help. The place is kept until one is chosen. */
  alternatives: Array<WaitAlternative>;
  /** A rough expectation from recent service; null where nobody can be expected. */
  expectedWaitSeconds: Maybe<Scalars['Int']['output']>;
  /** 1 is next. */
  position: Scalars['Int']['output'];
  /** Why one of the two is worse than what was said before; null where neither is. */
  reason: Maybe<WaitReason>;
};

/** One side has seen everything up to `upTo`. */
export type ReadEvent = {
  __typename?: 'ReadEvent';
  /** When the server stored it. */
  at: Scalars['DateTime']['output'];
  /** Who has read. */
  party: Party;
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
  /** The last entry that was seen. */
  upTo: Scalars['Seq']['output'];
};

/**
 * What the other side is writing and has not sent, as it is written (docs/real-time-text.md; the semantics of XEP-0301).
 * Not part of the log and never stored: what nobody hears is lost, and a `RESET` every 10 s mends it.
 */
export type RealTimeText = {
  __typename?: 'RealTimeText';
  /** What is done to the text, one after the other. */
  actions: Array<RealTimeTextAction>;
  /** What has happened to the text. */
  event: RealTimeTextEvent;
  /** The `clientMessageId` under which the text will be sent. The message of this id takes its place. */
  messageId: Scalars['ID']['output'];
  /** The operator who writes; null: the citizen does. */
  operator: Maybe<Operator>;
  /** Who writes. */
  party: Party;
  /** One more than in the sender's edit before; otherwise one was lost. */
  seq: Scalars['Int']['output'];
};

/** One change of a text: exactly one of `insert` and `erase` is there. Positions and counts are Unicode code points. */
export type RealTimeTextAction = {
  __typename?: 'RealTimeTextAction';
  /** Where. */
  at: Scalars['Int']['output'];
  /** So many code points in front of `at` are taken away. */
  erase: Maybe<Scalars['Int']['output']>;
  /** This is put in front of `at`. */
  insert: Maybe<Scalars['String']['output']>;
};

/** One change of a text: exactly one of `insert` and `erase`. Positions and counts are Unicode code points. */
export type RealTimeTextActionInput = {
  /** Where. */
  at: Scalars['Int']['input'];
  /** So many code points in front of `at` are taken away. */
  erase?: InputMaybe<Scalars['Int']['input']>;
  /** This is put in front of `at`: well-formed Unicode, no NUL. */
  insert?: InputMaybe<Scalars['String']['input']>;
};

/** What an edit of real-time text is. */
export type RealTimeTextEvent =
  /** No text comes any more, and what was shown is void. */
  | 'CANCEL'
  /** The text is changed. */
  | 'EDIT'
  /** From now on text may come. */
  | 'INIT'
  /** A message is begun; the actions are on an empty text. */
  | 'NEW'
  /** The whole text, whatever came before; the actions are on an empty one. */
  | 'RESET';

/** What is being written. The semantics are those of XEP-0301 (docs/real-time-text.md). */
export type RealTimeTextInput = {
  /** At most 32, with at most 4,000 UTF-16 code units of text. Otherwise `BAD_INPUT`. */
  actions: Array<RealTimeTextActionInput>;
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** What has happened to the text. */
  event: RealTimeTextEvent;
  /** Staff only: the fencing number under which the conversation is owned. */
  fence?: InputMaybe<Scalars['Int']['input']>;
  /** The `clientMessageId` under which the text will be sent. */
  messageId: Scalars['RequestId']['input'];
  /** One more than in the edit before, from 0 to 2^31 − 1. */
  seq: Scalars['Int']['input'];
};

/** What can come of reopening. */
export type ReopenConversationResult = ConversationReopened | ReopenTooLate | ServiceClosed;

/** It can only be read now; a new one can be begun. */
export type ReopenTooLate = {
  __typename?: 'ReopenTooLate';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** What has happened in some days: counts of what was recorded when it ended, without anybody's data. */
export type Report = {
  __typename?: 'Report';
  /** Everybody who came, by each feature. */
  by: Array<ReportBreakdown>;
  /** Conversations alone: a message that was left waits for the next window, and a call for its hour. */
  chats: ReportFigures;
  /** Groups of fewer are put together; of fewer answers or times nothing is reckoned. */
  fewest: Scalars['Int']['output'];
  /** The first day. */
  from: Scalars['PlainDate']['output'];
  /** What was searched for in the office's answers, and not answered. */
  searches: MissedSearches;
  /** What was answered after conversations. */
  survey: Array<SurveyResult>;
  /** The last day. */
  to: Scalars['PlainDate']['output'];
  /** Everybody who came, whichever way. */
  total: ReportFigures;
};

/** Those who came, by one feature. Nobody where all together are too few. */
export type ReportBreakdown = {
  __typename?: 'ReportBreakdown';
  /** The feature. */
  by: ReportFeature;
  /** By the hour in the order of the day, else the largest first. */
  groups: Array<ReportGroup>;
};

/** What those who come are told apart by. */
export type ReportFeature =
  /** `CHAT`, `MESSAGE` (left), `CALLBACK`. */
  | 'CHANNEL'
  /** The hour of the day in which they came, 0 to 23. */
  | 'HOUR'
  /** Whether the service was open when they came: `INSIDE`, `OUTSIDE`. */
  | 'HOURS'
  /** The language. */
  | 'LANGUAGE'
  /** A preference; somebody with two is in two groups. `NONE`: they told none. */
  | 'NEED'
  /** The site. */
  | 'SITE'
  /** The topic; `NONE`: nothing was said of it. */
  | 'TOPIC';

/** What is counted and reckoned of a group. Times are in seconds; null: of too few. */
export type ReportFigures = {
  __typename?: 'ReportFigures';
  /** How many left before that. */
  abandoned: Scalars['Int']['output'];
  /** How many of them somebody spoke with. */
  answered: Scalars['Int']['output'];
  /** How many came. */
  contacts: Scalars['Int']['output'];
  /** How long half of the answered were served at most. */
  serviceMedian: Maybe<Scalars['Int']['output']>;
  /** How long nine of ten of the answered were served at most. */
  serviceP90: Maybe<Scalars['Int']['output']>;
  /** How long half of the answered waited at most. */
  waitMedian: Maybe<Scalars['Int']['output']>;
  /** How long nine of ten of the answered waited at most. */
  waitP90: Maybe<Scalars['Int']['output']>;
};

/** Those who have a feature in common. */
export type ReportGroup = {
  __typename?: 'ReportGroup';
  /** What is counted of them. */
  figures: ReportFigures;
  /** The feature's key; null: the groups that are too small, together. */
  key: Maybe<Scalars['ID']['output']>;
  /** Its name in Hungarian, where only the office has one for it. */
  name: Maybe<Scalars['String']['output']>;
};

/** A callback to ask for. */
export type RequestCallbackInput = {
  /** What it is about: at most 200 characters on one line. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** That the citizen consents to the number being kept until the call. Anything but true is `BAD_INPUT`. */
  consent: Scalars['Boolean']['input'];
  /** The language in which the citizen would like to be spoken to. */
  language: Language;
  /** How the citizen would like to be addressed: at most 60 characters on one line. */
  nickname?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number as people write it: `+36 23 880 440`, `06 23/880-440`, `23/880-440`. At most 60 characters. */
  number: Scalars['String']['input'];
  /** What the operator should know beforehand; none where it is left out. */
  preferences?: InputMaybe<Array<Preference>>;
  /** The same id asks for the same callback, however often it is sent. */
  requestId: Scalars['RequestId']['input'];
  /** When it suits. */
  time: CallbackTime;
};

/** What can come of asking for a callback. */
export type RequestCallbackResult = CallbackLimitReached | CallbackNumberRefused | CallbackRequested | CallbackStands;

/** Why a conversation is in the queue again. */
export type RequeueReason =
  /** A coordinator moved it. */
  | 'MOVED'
  /** The operator's connection was lost and did not come back in time. */
  | 'OPERATOR_LOST'
  /** The operator gave it back. */
  | 'RETURNED'
  /** The operator handed it on, to somebody or to whoever has a skill. */
  | 'TRANSFERRED';

/** Somebody at a desk. */
export type RoutingColleague = {
  __typename?: 'RoutingColleague';
  /** The weight that they carry at once. */
  capacity: Scalars['Int']['output'];
  /** Their id. */
  id: Scalars['ID']['output'];
  /** In which languages they answer. */
  languages: Array<Language>;
  /** The weight of what they have, and are asked to take. By hand anybody may take more than their capacity. */
  load: Scalars['Int']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
  /** What they may do. */
  role: StaffRole;
  /** What they know well. */
  skills: Array<Scalars['ID']['output']>;
  /** Whether they are asked. */
  state: OperatorState;
};

/** A conversation that the reader is asked to take. It may still be picked by somebody else. */
export type RoutingOffer = {
  __typename?: 'RoutingOffer';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
  /** Then the next one is asked, and the reader no more until they say that they are available. */
  until: Scalars['DateTime']['output'];
};

/** Where a conversation is. */
export type RoutingPlace = {
  __typename?: 'RoutingPlace';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
  /** How long the citizen was told that it will be about, in seconds; null: nobody knows, or it waits no longer. */
  expectedWaitSeconds: Maybe<Scalars['Int']['output']>;
  /** Until when they are asked. */
  offeredUntil: Maybe<Scalars['DateTime']['output']>;
  /** Who has it, or is asked to take it. */
  operatorId: Maybe<Scalars['ID']['output']>;
  /** Its place in the queue as the citizen was told it. */
  position: Maybe<Scalars['Int']['output']>;
  /** Its site's key. */
  site: Scalars['ID']['output'];
  /** The skills that the next one must have. */
  skills: Array<Scalars['ID']['output']>;
  /** `WAITING` or `ACTIVE`. */
  state: ConversationState;
};

/** What the routing shows to the one who reads it, whole, each time it changes. */
export type RoutingSnapshot = {
  __typename?: 'RoutingSnapshot';
  /** Who is at a desk. */
  colleagues: Array<RoutingColleague>;
  /**
   * Who was handed on to the reader by name, waits for them alone for a while, and cannot be offered, because the reader is
   * not available or has no room. They are accepted like any that waits.
   */
  meant: Array<Scalars['ID']['output']>;
  /** What the reader is asked to take. To accept is `acceptConversation`, as for any that waits. */
  offers: Array<RoutingOffer>;
  /** False: the reader's roster has no shift now. Whatever their state is, they are not asked; they may pick by hand. */
  onShift: Scalars['Boolean']['output'];
  /** Coordinators: where everybody is. */
  places: Array<RoutingPlace>;
  /** Whether the reader is asked. */
  state: OperatorState;
};

/** A document to put into the library, or a new version of one. */
export type SaveDocumentInput = {
  /** What says the same in text. A PDF without text needs one. */
  alternative?: InputMaybe<Scalars['DocumentText']['input']>;
  /** The file, as the upload named it. */
  file: Scalars['ID']['input'];
  /** The document, made by the client. The same version of the same id, sent again, is stored once. */
  id: Scalars['RequestId']['input'];
  /** The language that it is written in. */
  language: Language;
  /** What it is called: one line of 1 to 120 characters. */
  title: Scalars['String']['input'];
  /** The key of a topic. */
  topic: Scalars['ID']['input'];
  /** The last day on which it may be sent; null: it does not end. */
  validUntil?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 1 for a new document, else one more than the version that it replaces. */
  version: Scalars['Int']['input'];
};

/** What can come of putting a document into the library. */
export type SaveDocumentResult = AlternativeNeeded | DocumentOutdated | DocumentSaved | UploadGone;

/** A document to send into a conversation. */
export type SendDocumentInput = {
  /** Sending the same id again stores nothing and gives the same answer. */
  clientMessageId: Scalars['RequestId']['input'];
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** The document. */
  documentId: Scalars['ID']['input'];
  /** The fencing number under which the conversation is owned. */
  fence: Scalars['Int']['input'];
  /** The version that the sender has seen. */
  version: Scalars['Int']['input'];
};

/** What can come of sending a document. */
export type SendDocumentResult = ConversationEnded | DocumentUnavailable | MessageStored | OwnershipLost;

/** A message to send. */
export type SendMessageInput = {
  /** Sending the same id again stores nothing and gives the same answer; with another text it is `CONFLICT`. */
  clientMessageId: Scalars['RequestId']['input'];
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** Staff only: the fencing number under which the conversation is owned. */
  fence?: InputMaybe<Scalars['Int']['input']>;
  /** The language of the sender's client. */
  language: Language;
  /** What to say. */
  text: Scalars['MessageText']['input'];
};

/** What can come of sending. */
export type SendMessageResult = ConversationEnded | MessageStored | OwnershipLost;

/** A document as it was sent. The file itself comes by `openDocument`. */
export type SentDocument = {
  __typename?: 'SentDocument';
  /** How large it is, in bytes. */
  bytes: Scalars['Int']['output'];
  /** Whether it is a PDF with fields that can be filled in, in place. */
  fillable: Scalars['Boolean']['output'];
  /** What kind of file it is. */
  kind: DocumentKind;
  /** The language that it is written in. */
  language: Language;
  /** How many pages it has; null: not known. */
  pages: Maybe<Scalars['Int']['output']>;
  /** Whether there is a text that says the same, to be read in place. */
  readable: Scalars['Boolean']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** Whether the service answers now, for the page that embeds it. */
export type Service = {
  __typename?: 'Service';
  /** Whether one can ask to be called back. */
  callbacks: Scalars['Boolean']['output'];
  /** True where the service runs as a demonstration that is always open. */
  demonstration: Scalars['Boolean']['output'];
  /** The office's e-mail address, where one is set. */
  email: Maybe<Scalars['String']['output']>;
  /** The same and more: why, when again, and in words. */
  hours: HoursStatus;
  /** Whether the answer to a message that is left can come by e-mail as well. */
  mailAnswers: Scalars['Boolean']['output'];
  /** Whether a conversation can be begun now. */
  open: Scalars['Boolean']['output'];
  /** The site's key, as in `data-site`. */
  site: Scalars['ID']['output'];
  /** The telephone number of the office, in international form. */
  telephone: Scalars['String']['output'];
  /** The window that runs now, or the next one; null where none is known, or none that ends. */
  window: Maybe<ServiceWindow>;
};

/** The service does not answer now. */
export type ServiceClosed = {
  __typename?: 'ServiceClosed';
  /** When it answers next. */
  service: Service;
};

/** A time in which the service answers: [start, end). */
export type ServiceWindow = {
  __typename?: 'ServiceWindow';
  /** The first instant after it. */
  end: Scalars['DateTime']['output'];
  /** Its first instant. */
  start: Scalars['DateTime']['output'];
};

/** What can come of settling. */
export type SettleCallbackResult = CallbackLost | CallbackSettled;

/** What a site offers to whoever comes, for its pages: it changes by a restart of the service only. */
export type Site = {
  __typename?: 'Site';
  /** The site's key, as in `data-site`. */
  key: Scalars['ID']['output'];
  /** The languages in which somebody answers there, the usual one first. */
  languages: Array<Language>;
  /** What a conversation can be about, in this order. */
  topics: Array<SiteTopic>;
  /** What the site says to whoever comes; empty: nothing of its own. */
  welcome: Array<Wording>;
};

/** What a citizen may say beforehand that it is about. */
export type SiteTopic = {
  __typename?: 'SiteTopic';
  /** Its key, e.g. `epitmenyado`. */
  key: Scalars['ID']['output'];
  /** What it is called. */
  name: Array<Wording>;
};

/** What a member of the staff may do. */
export type StaffRole =
  /** Answers citizens, and sees and moves what everybody has. */
  | 'COORDINATOR'
  /** Answers citizens. */
  | 'OPERATOR'
  /** Prepares documents and the knowledge base from home; never receives a live conversation. */
  | 'TELEWORKER';

/** How a conversation is begun. */
export type StartConversationInput = {
  /** The language in which the citizen would like to be answered. */
  language: Language;
  /** How the citizen would like to be addressed: at most 60 characters on one line. */
  nickname?: InputMaybe<Scalars['String']['input']>;
  /** What the operator should know beforehand; none where it is left out. */
  preferences?: InputMaybe<Array<Preference>>;
  /** The same id begins the same conversation, however often it is sent. */
  requestId: Scalars['RequestId']['input'];
  /** The key of one of the site's topics, where the citizen says what it is about. An unknown one is `BAD_INPUT`. */
  topic?: InputMaybe<Scalars['ID']['input']>;
};

/** What can come of beginning a conversation. */
export type StartConversationResult = ConversationStarted | QueueFull | ServiceClosed;

/** The conversation was begun, ended or begun again. */
export type StateEvent = {
  __typename?: 'StateEvent';
  /** When the server stored it. */
  at: Scalars['DateTime']['output'];
  /** Who caused it. */
  party: Party;
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
  /** The state from now on. */
  state: ConversationState;
};

/** Listening. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Citizen and staff who answer: one conversation's log behind `afterSeq`, and what happens around it. `epoch` is the
   * generation that the reader knows; null: it knows none and reads from `afterSeq`.
   */
  conversation: ConversationFeed;
  /** Staff who answer: the queue and the caller's conversations. */
  desk: DeskSnapshot;
  /** Staff who answer: what the routing asks of the caller. Nobody is asked before they say that they are available. */
  routing: RoutingSnapshot;
  /**
   * Whether the service answers: now, and again within 1 s of each boundary and of each edit of the hours, by the server's
   * clock. Open to everybody, also to a visitor's socket.
   */
  serviceStatus: Service;
  /** Staff: the tasks of the teleworkers, as far as the reader may see them. */
  tasks: TaskSnapshot;
};


/** Listening. */
export type SubscriptionConversationArgs = {
  afterSeq: Scalars['Seq']['input'];
  epoch?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


/** Listening. */
export type SubscriptionServiceStatusArgs = {
  channel: Channel;
  site: Scalars['ID']['input'];
};

/** An answer to a question of the survey. */
export type SurveyAnswer =
  /** No. */
  | 'NO'
  /** In part, or perhaps. */
  | 'PARTLY'
  /** Yes. */
  | 'YES';

/** What a conversation was like. Each question may be left out; no words are asked for. */
export type SurveyAnswersInput = {
  /** „Máskor is igénybe venné?” */
  again?: InputMaybe<SurveyAnswer>;
  /** „Könnyű volt használni ezt az ablakot?” */
  easy?: InputMaybe<SurveyAnswer>;
  /** „Hasznos volt a beszélgetés?” */
  useful?: InputMaybe<SurveyAnswer>;
};

/** A question of the survey. */
export type SurveyQuestion =
  /** Whether one would use it again. */
  | 'AGAIN'
  /** Whether it was easy to use this. */
  | 'EASY'
  /** Whether the conversation was of use. */
  | 'USEFUL';

/** What was answered to a question. */
export type SurveyResult = {
  __typename?: 'SurveyResult';
  /** How many have answered it. */
  answers: Scalars['Int']['output'];
  /** To here. */
  high: Maybe<Scalars['Float']['output']>;
  /** Where the share lies with 95 % confidence (Wilson's interval): from here. */
  low: Maybe<Scalars['Float']['output']>;
  /** No. */
  no: Maybe<Scalars['Int']['output']>;
  /** In part, or perhaps. */
  partly: Maybe<Scalars['Int']['output']>;
  /** The question. */
  question: SurveyQuestion;
  /** The share of yes, 0 to 1. */
  share: Maybe<Scalars['Float']['output']>;
  /** Yes; null, as all that follows: too few have answered. */
  yes: Maybe<Scalars['Int']['output']>;
};

/** A weekday on which nobody works, and the Saturday on which people work for it. */
export type SwappedDay = {
  __typename?: 'SwappedDay';
  /** The weekday. */
  rest: Scalars['PlainDate']['output'];
  /** The Saturday. */
  worked: Scalars['PlainDate']['output'];
};

/** A weekday on which nobody works, and the Saturday on which people work for it. */
export type SwappedDayInput = {
  /** The weekday. */
  rest: Scalars['PlainDate']['input'];
  /** The Saturday. */
  worked: Scalars['PlainDate']['input'];
};

/** The swapped days of a year. A year without swaps has an entry without days. */
export type SwappedYear = {
  __typename?: 'SwappedYear';
  /** Its swaps. */
  days: Array<SwappedDay>;
  /** The decree that says so. */
  source: Scalars['String']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** The swapped days of a year. A year without swaps has an entry without days. */
export type SwappedYearInput = {
  /** Its swaps. */
  days: Array<SwappedDayInput>;
  /** The decree that says so. */
  source: Scalars['String']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/**
 * Something that operators ask teleworkers to prepare, without personal data. A teleworker sees the task and never the
 * conversation that it was asked from.
 */
export type Task = {
  __typename?: 'Task';
  /** The article that the text was written as. It may not be published. */
  article: Maybe<TaskArticle>;
  /** Who asked. */
  askedBy: Me;
  /** Who works on it, or has done it. */
  claimedBy: Maybe<Me>;
  /** The conversation that it was asked from; null for teleworkers, and where there is none. */
  conversationId: Maybe<Scalars['ID']['output']>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** The document that was prepared, or goes with the text; `sendDocument` sends it. */
  document: Maybe<TaskDocument>;
  /** Until when it is wanted. Later it is still done. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was done or withdrawn. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The language in which the result is wanted. */
  language: Language;
  /** What the two sides have asked and answered, the oldest first. */
  notes: Array<TaskNote>;
  /** What was prepared, as it was written. Also of a task that was sent back. */
  result: Maybe<Scalars['MessageText']['output']>;
  /** Where it is. */
  state: TaskState;
  /**
   * Whoever works on it has not been at the desk for 5 minutes. It stays theirs, with all that was noted, until another
   * teleworker takes it over.
   */
  stuck: Scalars['Boolean']['output'];
  /** The key of the topic that it is about. */
  topic: Scalars['ID']['output'];
  /** What is wanted. */
  wanted: Scalars['ShortText']['output'];
};

/** An article that is the result of a task, in the revision that was handed in. */
export type TaskArticle = {
  __typename?: 'TaskArticle';
  /** Which one of the topic. */
  language: Language;
  /** The revision. */
  number: Scalars['Int']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The topic's key. */
  topic: Scalars['ID']['output'];
};

/** It is in the queue of the teleworkers (or further, where the request was a repeated one). */
export type TaskCreated = {
  __typename?: 'TaskCreated';
  /** The task. */
  task: Task;
};

/** A document of the library that is the result of a task, in the version that was handed in. */
export type TaskDocument = {
  __typename?: 'TaskDocument';
  /** How large it is, in bytes. */
  bytes: Scalars['Int']['output'];
  /** Whether it is a PDF with fields that can be filled in, in place. */
  fillable: Scalars['Boolean']['output'];
  /** The document. */
  id: Scalars['ID']['output'];
  /** What kind of file it is. */
  kind: DocumentKind;
  /** The language that it is written in. */
  language: Language;
  /** How many pages it has; null: not known. */
  pages: Maybe<Scalars['Int']['output']>;
  /** Whether there is a text that says the same, to be read in place. */
  readable: Scalars['Boolean']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Which version. */
  version: Scalars['Int']['output'];
};

/** The task has been done or withdrawn before. Nothing was changed. */
export type TaskEnded = {
  __typename?: 'TaskEnded';
  /** Which of the two. */
  state: TaskState;
  /** The task. */
  taskId: Scalars['ID']['output'];
};

/** Somebody else has the task, or nobody, or it is not done yet. Nothing was changed. */
export type TaskNotYours = {
  __typename?: 'TaskNotYours';
  /** Who has it. */
  by: Maybe<Me>;
  /** The task. */
  taskId: Scalars['ID']['output'];
};

/** A question or an answer between those who ask and those who prepare. */
export type TaskNote = {
  __typename?: 'TaskNote';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  by: Me;
  /** The id that its writer gave it. */
  id: Scalars['RequestId']['output'];
  /** What it says. It is text, never markup. */
  text: Scalars['ShortText']['output'];
};

/** What the reader may see of the tasks, whole, each time it changes. */
export type TaskSnapshot = {
  __typename?: 'TaskSnapshot';
  /** How many more there are than one snapshot holds. */
  more: Scalars['Int']['output'];
  /** When the server read it, by the server's clock. */
  now: Scalars['DateTime']['output'];
  /**
   * First those that are not ended, the most urgent first; then what has ended within 7 days, the newest first. For
   * operators what they asked for, and what was asked from a conversation that they have now; for teleworkers what is open
   * or stuck, and what is theirs; for coordinators everything.
   */
  tasks: Array<Task>;
};

/** Where a task is. Every task is in exactly one of these. */
export type TaskState =
  /** A teleworker works on it. */
  | 'CLAIMED'
  /** The result is there. */
  | 'DONE'
  /** Nobody works on it. */
  | 'OPEN'
  /** It is not needed any more. */
  | 'WITHDRAWN';

/** It is done (or was done before). */
export type TaskStepDone = {
  __typename?: 'TaskStepDone';
  /** The task as it is now. */
  task: Task;
};

/** What can come of a step on a task. */
export type TaskStepResult = DocumentUnavailable | TaskEnded | TaskNotYours | TaskStepDone;

/** What a conversation was about. */
export type Topic = {
  __typename?: 'Topic';
  /** Its key, e.g. `ebosszeiras`. */
  key: Scalars['ID']['output'];
  /** Its name in Hungarian. */
  name: Scalars['String']['output'];
};

/** To whom a conversation is handed on. Neither of the two: to the queue. */
export type TransferTarget = {
  /** The id of a colleague. They alone are asked at first; everybody, once they cannot. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** A skill that the next one must have. */
  skill?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether the other side is writing. Not part of the log; it lapses 6 s after its last sign. */
export type TypingStatus = {
  __typename?: 'TypingStatus';
  /** Who. */
  party: Party;
  /** Whether they are writing. */
  typing: Scalars['Boolean']['output'];
};

/** The file was uploaded too long ago, and is no longer there. Nothing was kept. */
export type UploadGone = {
  __typename?: 'UploadGone';
  /** The document. */
  documentId: Scalars['ID']['output'];
};

/** What a citizen may choose instead of waiting. */
export type WaitAlternative =
  /** To be called back. */
  | 'CALLBACK'
  /** To leave what was written as a message: `keepAsMessage`. */
  | 'MESSAGE';

/** Why a position or an expected wait has become worse. */
export type WaitReason =
  /** A coordinator moved somebody ahead. */
  | 'MOVED_AHEAD'
  /** Somebody who could help has left. */
  | 'OPERATOR_LEFT'
  /** Somebody came back to the head of the queue, because their operator was lost or handed them on. */
  | 'REQUEUED_AHEAD'
  /** Conversations take longer than was expected. */
  | 'SLOWER_THAN_EXPECTED';

/** A text for one kind of reader. */
export type Wording = {
  __typename?: 'Wording';
  /** Whether it is easy to read. */
  easy: Scalars['Boolean']['output'];
  /** Its language. */
  language: Language;
  /** The text itself. */
  text: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptConversationResult:
    | ( AlreadyTaken )
    | ( ConversationAccepted )
    | ( ConversationEnded )
  ;
  AnswerByMailResult:
    | ( AnswerByMailSet )
    | ( MailAddressRefused )
  ;
  ClaimCallbackResult:
    | ( CallbackClaimed )
    | ( CallbackOver )
    | ( CallbackTaken )
  ;
  ConversationEvent:
    | ( AssignmentEvent )
    | ( MessageEvent )
    | ( ReadEvent )
    | ( StateEvent )
  ;
  ConversationFeed:
    | ( ConversationDeleted )
    | ( ConversationReset )
    | ( Omit<EventPage, 'events'> & { events: Array<_RefType['ConversationEvent']> } )
    | ( FeedStarted )
    | ( QueueStatus )
    | ( RealTimeText )
    | ( TypingStatus )
  ;
  CreateTaskResult:
    | ( OwnershipLost )
    | ( TaskCreated )
  ;
  OpenDocumentResult:
    | ( DocumentOpened )
    | ( DocumentWithdrawn )
  ;
  OwnerStepResult:
    | ( OwnerStepDone )
    | ( OwnershipLost )
  ;
  ReopenConversationResult:
    | ( ConversationReopened )
    | ( ReopenTooLate )
    | ( ServiceClosed )
  ;
  RequestCallbackResult:
    | ( CallbackLimitReached )
    | ( CallbackNumberRefused )
    | ( CallbackRequested )
    | ( CallbackStands )
  ;
  SaveDocumentResult:
    | ( AlternativeNeeded )
    | ( DocumentOutdated )
    | ( DocumentSaved )
    | ( UploadGone )
  ;
  SendDocumentResult:
    | ( ConversationEnded )
    | ( DocumentUnavailable )
    | ( MessageStored )
    | ( OwnershipLost )
  ;
  SendMessageResult:
    | ( ConversationEnded )
    | ( MessageStored )
    | ( OwnershipLost )
  ;
  SettleCallbackResult:
    | ( CallbackLost )
    | ( CallbackSettled )
  ;
  StartConversationResult:
    | ( ConversationStarted )
    | ( QueueFull )
    | ( ServiceClosed )
  ;
  TaskStepResult:
    | ( DocumentUnavailable )
    | ( TaskEnded )
    | ( TaskNotYours )
    | ( TaskStepDone )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptConversationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptConversationResult']>;
  AddedHoliday: ResolverTypeWrapper<AddedHoliday>;
  AddedHolidayInput: AddedHolidayInput;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  AlternativeNeeded: ResolverTypeWrapper<AlternativeNeeded>;
  AnswerByMailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerByMailResult']>;
  AnswerByMailSet: ResolverTypeWrapper<AnswerByMailSet>;
  ArticleMove: ArticleMove;
  ArticleRevision: ResolverTypeWrapper<ArticleRevision>;
  ArticleStep: ArticleStep;
  ArticleSummary: ResolverTypeWrapper<ArticleSummary>;
  ArticleText: ResolverTypeWrapper<ArticleText>;
  ArticleTextInput: ArticleTextInput;
  AssignmentEvent: ResolverTypeWrapper<AssignmentEvent>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditFilters: ResolverTypeWrapper<AuditFilters>;
  AuditedMember: ResolverTypeWrapper<AuditedMember>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Callback: ResolverTypeWrapper<Callback>;
  CallbackClaimed: ResolverTypeWrapper<CallbackClaimed>;
  CallbackContact: ResolverTypeWrapper<CallbackContact>;
  CallbackLimitReached: ResolverTypeWrapper<CallbackLimitReached>;
  CallbackLost: ResolverTypeWrapper<CallbackLost>;
  CallbackNumberRefused: ResolverTypeWrapper<CallbackNumberRefused>;
  CallbackOutcome: CallbackOutcome;
  CallbackOver: ResolverTypeWrapper<CallbackOver>;
  CallbackRequested: ResolverTypeWrapper<CallbackRequested>;
  CallbackSettled: ResolverTypeWrapper<CallbackSettled>;
  CallbackStands: ResolverTypeWrapper<CallbackStands>;
  CallbackState: CallbackState;
  CallbackTaken: ResolverTypeWrapper<CallbackTaken>;
  CallbackTime: CallbackTime;
  CannedReply: ResolverTypeWrapper<CannedReply>;
  Channel: Channel;
  CitizenSession: ResolverTypeWrapper<CitizenSession>;
  ClaimCallbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimCallbackResult']>;
  Conversation: ResolverTypeWrapper<Conversation>;
  ConversationAccepted: ResolverTypeWrapper<ConversationAccepted>;
  ConversationDeleted: ResolverTypeWrapper<ConversationDeleted>;
  ConversationEnded: ResolverTypeWrapper<ConversationEnded>;
  ConversationEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConversationEvent']>;
  ConversationFeed: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConversationFeed']>;
  ConversationReopened: ResolverTypeWrapper<ConversationReopened>;
  ConversationReset: ResolverTypeWrapper<ConversationReset>;
  ConversationStarted: ResolverTypeWrapper<ConversationStarted>;
  ConversationState: ConversationState;
  CreateTaskInput: CreateTaskInput;
  CreateTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTaskResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayKind: DayKind;
  DeskCallback: ResolverTypeWrapper<DeskCallback>;
  DeskConversation: ResolverTypeWrapper<DeskConversation>;
  DeskSnapshot: ResolverTypeWrapper<DeskSnapshot>;
  DocumentKind: DocumentKind;
  DocumentOpened: ResolverTypeWrapper<DocumentOpened>;
  DocumentOutdated: ResolverTypeWrapper<DocumentOutdated>;
  DocumentProblem: DocumentProblem;
  DocumentSaved: ResolverTypeWrapper<DocumentSaved>;
  DocumentText: ResolverTypeWrapper<Scalars['DocumentText']['output']>;
  DocumentUnavailable: ResolverTypeWrapper<DocumentUnavailable>;
  DocumentVersionInput: DocumentVersionInput;
  DocumentWithdrawn: ResolverTypeWrapper<DocumentWithdrawn>;
  Erased: ResolverTypeWrapper<Erased>;
  EventPage: ResolverTypeWrapper<Omit<EventPage, 'events'> & { events: Array<ResolversTypes['ConversationEvent']> }>;
  FeedStarted: ResolverTypeWrapper<FeedStarted>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HolidayChanges: ResolverTypeWrapper<HolidayChanges>;
  HolidayChangesInput: HolidayChangesInput;
  HoursDayReason: ResolverTypeWrapper<HoursDayReason>;
  HoursException: ResolverTypeWrapper<HoursException>;
  HoursExceptionInput: HoursExceptionInput;
  HoursExceptionKind: HoursExceptionKind;
  HoursInterval: ResolverTypeWrapper<HoursInterval>;
  HoursPhase: HoursPhase;
  HoursPreview: ResolverTypeWrapper<HoursPreview>;
  HoursPreviewDay: ResolverTypeWrapper<HoursPreviewDay>;
  HoursPreviewTable: ResolverTypeWrapper<HoursPreviewTable>;
  HoursQuestion: ResolverTypeWrapper<HoursQuestion>;
  HoursReason: HoursReason;
  HoursRevision: ResolverTypeWrapper<HoursRevision>;
  HoursRules: ResolverTypeWrapper<HoursRules>;
  HoursRulesInput: HoursRulesInput;
  HoursSchedule: ResolverTypeWrapper<HoursSchedule>;
  HoursScheduleInput: HoursScheduleInput;
  HoursSentences: ResolverTypeWrapper<HoursSentences>;
  HoursStatus: ResolverTypeWrapper<HoursStatus>;
  HoursText: ResolverTypeWrapper<HoursText>;
  HoursTextInput: HoursTextInput;
  HoursWarning: ResolverTypeWrapper<HoursWarning>;
  HoursWarningKind: HoursWarningKind;
  HoursWindow: ResolverTypeWrapper<HoursWindow>;
  HoursWindowInput: HoursWindowInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KnowledgeArticle: ResolverTypeWrapper<KnowledgeArticle>;
  KnowledgeBlock: ResolverTypeWrapper<KnowledgeBlock>;
  KnowledgeBlockKind: KnowledgeBlockKind;
  KnowledgeHit: ResolverTypeWrapper<KnowledgeHit>;
  KnowledgeRun: ResolverTypeWrapper<KnowledgeRun>;
  Language: Language;
  Lease: ResolverTypeWrapper<Lease>;
  LeaveMessageInput: LeaveMessageInput;
  LibraryDocument: ResolverTypeWrapper<LibraryDocument>;
  MailAddressRefused: ResolverTypeWrapper<MailAddressRefused>;
  Me: ResolverTypeWrapper<Me>;
  MessageEvent: ResolverTypeWrapper<MessageEvent>;
  MessageLeft: ResolverTypeWrapper<MessageLeft>;
  MessageStored: ResolverTypeWrapper<MessageStored>;
  MessageText: ResolverTypeWrapper<Scalars['MessageText']['output']>;
  MissedReason: MissedReason;
  MissedSearch: ResolverTypeWrapper<MissedSearch>;
  MissedSearches: ResolverTypeWrapper<MissedSearches>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedKey: ResolverTypeWrapper<NamedKey>;
  NumberProblem: NumberProblem;
  OfficeHours: ResolverTypeWrapper<OfficeHours>;
  OpenArticle: ResolverTypeWrapper<OpenArticle>;
  OpenDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDocumentResult']>;
  Operator: ResolverTypeWrapper<Operator>;
  OperatorState: OperatorState;
  OwnerStepDone: ResolverTypeWrapper<OwnerStepDone>;
  OwnerStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwnerStepResult']>;
  OwnershipLost: ResolverTypeWrapper<OwnershipLost>;
  Party: Party;
  PdfAccessibility: ResolverTypeWrapper<PdfAccessibility>;
  PlainDate: ResolverTypeWrapper<Scalars['PlainDate']['output']>;
  Point: ResolverTypeWrapper<Point>;
  Position: ResolverTypeWrapper<Position>;
  Preference: Preference;
  PublicHoliday: ResolverTypeWrapper<PublicHoliday>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueFull: ResolverTypeWrapper<QueueFull>;
  QueueStatus: ResolverTypeWrapper<QueueStatus>;
  ReadEvent: ResolverTypeWrapper<ReadEvent>;
  RealTimeText: ResolverTypeWrapper<RealTimeText>;
  RealTimeTextAction: ResolverTypeWrapper<RealTimeTextAction>;
  RealTimeTextActionInput: RealTimeTextActionInput;
  RealTimeTextEvent: RealTimeTextEvent;
  RealTimeTextInput: RealTimeTextInput;
  ReopenConversationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenConversationResult']>;
  ReopenTooLate: ResolverTypeWrapper<ReopenTooLate>;
  Report: ResolverTypeWrapper<Report>;
  ReportBreakdown: ResolverTypeWrapper<ReportBreakdown>;
  ReportFeature: ReportFeature;
  ReportFigures: ResolverTypeWrapper<ReportFigures>;
  ReportGroup: ResolverTypeWrapper<ReportGroup>;
  RequestCallbackInput: RequestCallbackInput;
  RequestCallbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCallbackResult']>;
  RequestId: ResolverTypeWrapper<Scalars['RequestId']['output']>;
  RequeueReason: RequeueReason;
  RoutingColleague: ResolverTypeWrapper<RoutingColleague>;
  RoutingOffer: ResolverTypeWrapper<RoutingOffer>;
  RoutingPlace: ResolverTypeWrapper<RoutingPlace>;
  RoutingSnapshot: ResolverTypeWrapper<RoutingSnapshot>;
  SaveDocumentInput: SaveDocumentInput;
  SaveDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDocumentResult']>;
  SendDocumentInput: SendDocumentInput;
  SendDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendDocumentResult']>;
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendMessageResult']>;
  SentDocument: ResolverTypeWrapper<SentDocument>;
  Seq: ResolverTypeWrapper<Scalars['Seq']['output']>;
  Service: ResolverTypeWrapper<Service>;
  ServiceClosed: ResolverTypeWrapper<ServiceClosed>;
  ServiceWindow: ResolverTypeWrapper<ServiceWindow>;
  SettleCallbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleCallbackResult']>;
  ShortText: ResolverTypeWrapper<Scalars['ShortText']['output']>;
  Site: ResolverTypeWrapper<Site>;
  SiteTopic: ResolverTypeWrapper<SiteTopic>;
  StaffRole: StaffRole;
  StartConversationInput: StartConversationInput;
  StartConversationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartConversationResult']>;
  StateEvent: ResolverTypeWrapper<StateEvent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SurveyAnswer: SurveyAnswer;
  SurveyAnswersInput: SurveyAnswersInput;
  SurveyQuestion: SurveyQuestion;
  SurveyResult: ResolverTypeWrapper<SurveyResult>;
  SwappedDay: ResolverTypeWrapper<SwappedDay>;
  SwappedDayInput: SwappedDayInput;
  SwappedYear: ResolverTypeWrapper<SwappedYear>;
  SwappedYearInput: SwappedYearInput;
  Task: ResolverTypeWrapper<Task>;
  TaskArticle: ResolverTypeWrapper<TaskArticle>;
  TaskCreated: ResolverTypeWrapper<TaskCreated>;
  TaskDocument: ResolverTypeWrapper<TaskDocument>;
  TaskEnded: ResolverTypeWrapper<TaskEnded>;
  TaskNotYours: ResolverTypeWrapper<TaskNotYours>;
  TaskNote: ResolverTypeWrapper<TaskNote>;
  TaskSnapshot: ResolverTypeWrapper<TaskSnapshot>;
  TaskState: TaskState;
  TaskStepDone: ResolverTypeWrapper<TaskStepDone>;
  TaskStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskStepResult']>;
  Topic: ResolverTypeWrapper<Topic>;
  TransferTarget: TransferTarget;
  TypingStatus: ResolverTypeWrapper<TypingStatus>;
  UploadGone: ResolverTypeWrapper<UploadGone>;
  WaitAlternative: WaitAlternative;
  WaitReason: WaitReason;
  Wording: ResolverTypeWrapper<Wording>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptConversationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptConversationResult'];
  AddedHoliday: AddedHoliday;
  AddedHolidayInput: AddedHolidayInput;
  AlreadyTaken: AlreadyTaken;
  AlternativeNeeded: AlternativeNeeded;
  AnswerByMailResult: ResolversUnionTypes<ResolversParentTypes>['AnswerByMailResult'];
  AnswerByMailSet: AnswerByMailSet;
  ArticleRevision: ArticleRevision;
  ArticleSummary: ArticleSummary;
  ArticleText: ArticleText;
  ArticleTextInput: ArticleTextInput;
  AssignmentEvent: AssignmentEvent;
  AuditEntry: AuditEntry;
  AuditFilters: AuditFilters;
  AuditedMember: AuditedMember;
  Boolean: Scalars['Boolean']['output'];
  Callback: Callback;
  CallbackClaimed: CallbackClaimed;
  CallbackContact: CallbackContact;
  CallbackLimitReached: CallbackLimitReached;
  CallbackLost: CallbackLost;
  CallbackNumberRefused: CallbackNumberRefused;
  CallbackOver: CallbackOver;
  CallbackRequested: CallbackRequested;
  CallbackSettled: CallbackSettled;
  CallbackStands: CallbackStands;
  CallbackTaken: CallbackTaken;
  CannedReply: CannedReply;
  CitizenSession: CitizenSession;
  ClaimCallbackResult: ResolversUnionTypes<ResolversParentTypes>['ClaimCallbackResult'];
  Conversation: Conversation;
  ConversationAccepted: ConversationAccepted;
  ConversationDeleted: ConversationDeleted;
  ConversationEnded: ConversationEnded;
  ConversationEvent: ResolversUnionTypes<ResolversParentTypes>['ConversationEvent'];
  ConversationFeed: ResolversUnionTypes<ResolversParentTypes>['ConversationFeed'];
  ConversationReopened: ConversationReopened;
  ConversationReset: ConversationReset;
  ConversationStarted: ConversationStarted;
  CreateTaskInput: CreateTaskInput;
  CreateTaskResult: ResolversUnionTypes<ResolversParentTypes>['CreateTaskResult'];
  DateTime: Scalars['DateTime']['output'];
  DeskCallback: DeskCallback;
  DeskConversation: DeskConversation;
  DeskSnapshot: DeskSnapshot;
  DocumentOpened: DocumentOpened;
  DocumentOutdated: DocumentOutdated;
  DocumentSaved: DocumentSaved;
  DocumentText: Scalars['DocumentText']['output'];
  DocumentUnavailable: DocumentUnavailable;
  DocumentVersionInput: DocumentVersionInput;
  DocumentWithdrawn: DocumentWithdrawn;
  Erased: Erased;
  EventPage: Omit<EventPage, 'events'> & { events: Array<ResolversParentTypes['ConversationEvent']> };
  FeedStarted: FeedStarted;
  Float: Scalars['Float']['output'];
  HolidayChanges: HolidayChanges;
  HolidayChangesInput: HolidayChangesInput;
  HoursDayReason: HoursDayReason;
  HoursException: HoursException;
  HoursExceptionInput: HoursExceptionInput;
  HoursInterval: HoursInterval;
  HoursPreview: HoursPreview;
  HoursPreviewDay: HoursPreviewDay;
  HoursPreviewTable: HoursPreviewTable;
  HoursQuestion: HoursQuestion;
  HoursRevision: HoursRevision;
  HoursRules: HoursRules;
  HoursRulesInput: HoursRulesInput;
  HoursSchedule: HoursSchedule;
  HoursScheduleInput: HoursScheduleInput;
  HoursSentences: HoursSentences;
  HoursStatus: HoursStatus;
  HoursText: HoursText;
  HoursTextInput: HoursTextInput;
  HoursWarning: HoursWarning;
  HoursWindow: HoursWindow;
  HoursWindowInput: HoursWindowInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KnowledgeArticle: KnowledgeArticle;
  KnowledgeBlock: KnowledgeBlock;
  KnowledgeHit: KnowledgeHit;
  KnowledgeRun: KnowledgeRun;
  Lease: Lease;
  LeaveMessageInput: LeaveMessageInput;
  LibraryDocument: LibraryDocument;
  MailAddressRefused: MailAddressRefused;
  Me: Me;
  MessageEvent: MessageEvent;
  MessageLeft: MessageLeft;
  MessageStored: MessageStored;
  MessageText: Scalars['MessageText']['output'];
  MissedSearch: MissedSearch;
  MissedSearches: MissedSearches;
  Mutation: Record<PropertyKey, never>;
  NamedKey: NamedKey;
  OfficeHours: OfficeHours;
  OpenArticle: OpenArticle;
  OpenDocumentResult: ResolversUnionTypes<ResolversParentTypes>['OpenDocumentResult'];
  Operator: Operator;
  OwnerStepDone: OwnerStepDone;
  OwnerStepResult: ResolversUnionTypes<ResolversParentTypes>['OwnerStepResult'];
  OwnershipLost: OwnershipLost;
  PdfAccessibility: PdfAccessibility;
  PlainDate: Scalars['PlainDate']['output'];
  Point: Point;
  Position: Position;
  PublicHoliday: PublicHoliday;
  Query: Record<PropertyKey, never>;
  QueueFull: QueueFull;
  QueueStatus: QueueStatus;
  ReadEvent: ReadEvent;
  RealTimeText: RealTimeText;
  RealTimeTextAction: RealTimeTextAction;
  RealTimeTextActionInput: RealTimeTextActionInput;
  RealTimeTextInput: RealTimeTextInput;
  ReopenConversationResult: ResolversUnionTypes<ResolversParentTypes>['ReopenConversationResult'];
  ReopenTooLate: ReopenTooLate;
  Report: Report;
  ReportBreakdown: ReportBreakdown;
  ReportFigures: ReportFigures;
  ReportGroup: ReportGroup;
  RequestCallbackInput: RequestCallbackInput;
  RequestCallbackResult: ResolversUnionTypes<ResolversParentTypes>['RequestCallbackResult'];
  RequestId: Scalars['RequestId']['output'];
  RoutingColleague: RoutingColleague;
  RoutingOffer: RoutingOffer;
  RoutingPlace: RoutingPlace;
  RoutingSnapshot: RoutingSnapshot;
  SaveDocumentInput: SaveDocumentInput;
  SaveDocumentResult: ResolversUnionTypes<ResolversParentTypes>['SaveDocumentResult'];
  SendDocumentInput: SendDocumentInput;
  SendDocumentResult: ResolversUnionTypes<ResolversParentTypes>['SendDocumentResult'];
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolversUnionTypes<ResolversParentTypes>['SendMessageResult'];
  SentDocument: SentDocument;
  Seq: Scalars['Seq']['output'];
  Service: Service;
  ServiceClosed: ServiceClosed;
  ServiceWindow: ServiceWindow;
  SettleCallbackResult: ResolversUnionTypes<ResolversParentTypes>['SettleCallbackResult'];
  ShortText: Scalars['ShortText']['output'];
  Site: Site;
  SiteTopic: SiteTopic;
  StartConversationInput: StartConversationInput;
  StartConversationResult: ResolversUnionTypes<ResolversParentTypes>['StartConversationResult'];
  StateEvent: StateEvent;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SurveyAnswersInput: SurveyAnswersInput;
  SurveyResult: SurveyResult;
  SwappedDay: SwappedDay;
  SwappedDayInput: SwappedDayInput;
  SwappedYear: SwappedYear;
  SwappedYearInput: SwappedYearInput;
  Task: Task;
  TaskArticle: TaskArticle;
  TaskCreated: TaskCreated;
  TaskDocument: TaskDocument;
  TaskEnded: TaskEnded;
  TaskNotYours: TaskNotYours;
  TaskNote: TaskNote;
  TaskSnapshot: TaskSnapshot;
  TaskStepDone: TaskStepDone;
  TaskStepResult: ResolversUnionTypes<ResolversParentTypes>['TaskStepResult'];
  Topic: Topic;
  TransferTarget: TransferTarget;
  TypingStatus: TypingStatus;
  UploadGone: UploadGone;
  Wording: Wording;
};

export type AcceptConversationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AcceptConversationResult'] = ResolversParentTypes['AcceptConversationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyTaken' | 'ConversationAccepted' | 'ConversationEnded', ParentType, ContextType>;
};

export type AddedHolidayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AddedHoliday'] = ResolversParentTypes['AddedHoliday']> = {
  date?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['HoursText'], ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  by?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlternativeNeededResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlternativeNeeded'] = ResolversParentTypes['AlternativeNeeded']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerByMailResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnswerByMailResult'] = ResolversParentTypes['AnswerByMailResult']> = {
  __resolveType: TypeResolveFn<'AnswerByMailSet' | 'MailAddressRefused', ParentType, ContextType>;
};

export type AnswerByMailSetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnswerByMailSet'] = ResolversParentTypes['AnswerByMailSet']> = {
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleRevisionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ArticleRevision'] = ResolversParentTypes['ArticleRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restores?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ArticleStep'], ParentType, ContextType>;
};

export type ArticleSummaryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ArticleSummary'] = ResolversParentTypes['ArticleSummary']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ArticleRevision'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ArticleTextResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ArticleText'] = ResolversParentTypes['ArticleText']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  easy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssignmentEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AssignmentEvent'] = ResolversParentTypes['AssignmentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RequeueReason']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['AuditedMember']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditFiltersResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AuditFilters'] = ResolversParentTypes['AuditFilters']> = {
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['AuditedMember']>, ParentType, ContextType>;
};

export type AuditedMemberResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AuditedMember'] = ResolversParentTypes['AuditedMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
};

export type CallbackResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Callback'] = ResolversParentTypes['Callback']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  numberEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CallbackState'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['CallbackTime'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallbackClaimedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackClaimed'] = ResolversParentTypes['CallbackClaimed']> = {
  callback?: Resolver<ResolversTypes['DeskCallback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackContactResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackContact'] = ResolversParentTypes['CallbackContact']> = {
  grouped?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<Array<ResolversTypes['MessageText']>, ParentType, ContextType>;
};

export type CallbackLimitReachedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackLimitReached'] = ResolversParentTypes['CallbackLimitReached']> = {
  retryAfterMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackLostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackLost'] = ResolversParentTypes['CallbackLost']> = {
  callbackId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackNumberRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackNumberRefused'] = ResolversParentTypes['CallbackNumberRefused']> = {
  problem?: Resolver<ResolversTypes['NumberProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackOverResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackOver'] = ResolversParentTypes['CallbackOver']> = {
  callbackId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackRequestedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackRequested'] = ResolversParentTypes['CallbackRequested']> = {
  callback?: Resolver<ResolversTypes['Callback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackSettledResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackSettled'] = ResolversParentTypes['CallbackSettled']> = {
  callbackId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackStandsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackStands'] = ResolversParentTypes['CallbackStands']> = {
  callback?: Resolver<ResolversTypes['Callback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackTakenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallbackTaken'] = ResolversParentTypes['CallbackTaken']> = {
  by?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  callbackId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CannedReplyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CannedReply'] = ResolversParentTypes['CannedReply']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitizenSessionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CitizenSession'] = ResolversParentTypes['CitizenSession']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimCallbackResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClaimCallbackResult'] = ResolversParentTypes['ClaimCallbackResult']> = {
  __resolveType: TypeResolveFn<'CallbackClaimed' | 'CallbackOver' | 'CallbackTaken', ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation']> = {
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  preferences?: Resolver<Array<ResolversTypes['Preference']>, ParentType, ContextType>;
  reopenableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
};

export type ConversationAcceptedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationAccepted'] = ResolversParentTypes['ConversationAccepted']> = {
  conversation?: Resolver<ResolversTypes['DeskConversation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationDeletedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationDeleted'] = ResolversParentTypes['ConversationDeleted']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationEndedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationEnded'] = ResolversParentTypes['ConversationEnded']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationEvent'] = ResolversParentTypes['ConversationEvent']> = {
  __resolveType: TypeResolveFn<'AssignmentEvent' | 'MessageEvent' | 'ReadEvent' | 'StateEvent', ParentType, ContextType>;
};

export type ConversationFeedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationFeed'] = ResolversParentTypes['ConversationFeed']> = {
  __resolveType: TypeResolveFn<'ConversationDeleted' | 'ConversationReset' | 'EventPage' | 'FeedStarted' | 'QueueStatus' | 'RealTimeText' | 'TypingStatus', ParentType, ContextType>;
};

export type ConversationReopenedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationReopened'] = ResolversParentTypes['ConversationReopened']> = {
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationResetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationReset'] = ResolversParentTypes['ConversationReset']> = {
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationStartedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationStarted'] = ResolversParentTypes['ConversationStarted']> = {
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTaskResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CreateTaskResult'] = ResolversParentTypes['CreateTaskResult']> = {
  __resolveType: TypeResolveFn<'OwnershipLost' | 'TaskCreated', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeskCallbackResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeskCallback'] = ResolversParentTypes['DeskCallback']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['CallbackContact']>, ParentType, ContextType>;
  fence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mostTries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferences?: Resolver<Array<ResolversTypes['Preference']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  siteName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CallbackState'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['CallbackTime'], ParentType, ContextType>;
  triedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeskConversationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeskConversation'] = ResolversParentTypes['DeskConversation']> = {
  citizenPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  preferences?: Resolver<Array<ResolversTypes['Preference']>, ParentType, ContextType>;
  requeued?: Resolver<Maybe<ResolversTypes['RequeueReason']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  siteName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeskSnapshotResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeskSnapshot'] = ResolversParentTypes['DeskSnapshot']> = {
  callbacks?: Resolver<Array<ResolversTypes['DeskCallback']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['DeskConversation']>, ParentType, ContextType>;
  mine?: Resolver<Array<ResolversTypes['DeskConversation']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operatorsPresent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['DeskConversation']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['DeskConversation']>, ParentType, ContextType>;
};

export type DocumentOpenedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DocumentOpened'] = ResolversParentTypes['DocumentOpened']> = {
  alternative?: Resolver<Maybe<ResolversTypes['DocumentText']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentOutdatedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DocumentOutdated'] = ResolversParentTypes['DocumentOutdated']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentSavedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DocumentSaved'] = ResolversParentTypes['DocumentSaved']> = {
  document?: Resolver<ResolversTypes['LibraryDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DocumentTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DocumentText'], any> {
  name: 'DocumentText';
}

export type DocumentUnavailableResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DocumentUnavailable'] = ResolversParentTypes['DocumentUnavailable']> = {
  problem?: Resolver<ResolversTypes['DocumentProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentWithdrawnResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DocumentWithdrawn'] = ResolversParentTypes['DocumentWithdrawn']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Erased'] = ResolversParentTypes['Erased']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EventPage'] = ResolversParentTypes['EventPage']> = {
  caughtUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ConversationEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedStartedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FeedStarted'] = ResolversParentTypes['FeedStarted']> = {
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolidayChangesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HolidayChanges'] = ResolversParentTypes['HolidayChanges']> = {
  add?: Resolver<Array<ResolversTypes['AddedHoliday']>, ParentType, ContextType>;
  remove?: Resolver<Array<ResolversTypes['PlainDate']>, ParentType, ContextType>;
};

export type HoursDayReasonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursDayReason'] = ResolversParentTypes['HoursDayReason']> = {
  reason?: Resolver<ResolversTypes['HoursReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursExceptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursException'] = ResolversParentTypes['HoursException']> = {
  channels?: Resolver<Maybe<Array<ResolversTypes['Channel']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoursExceptionKind'], ParentType, ContextType>;
  points?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HoursText'], ParentType, ContextType>;
  sites?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursIntervalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursInterval'] = ResolversParentTypes['HoursInterval']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursPreviewResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursPreview'] = ResolversParentTypes['HoursPreview']> = {
  tables?: Resolver<Array<ResolversTypes['HoursPreviewTable']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['HoursWarning']>, ParentType, ContextType>;
};

export type HoursPreviewDayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursPreviewDay'] = ResolversParentTypes['HoursPreviewDay']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  intervals?: Resolver<Array<ResolversTypes['HoursInterval']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['HoursDayReason']>, ParentType, ContextType>;
};

export type HoursPreviewTableResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursPreviewTable'] = ResolversParentTypes['HoursPreviewTable']> = {
  days?: Resolver<Array<ResolversTypes['HoursPreviewDay']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['HoursQuestion']>, ParentType, ContextType>;
};

export type HoursQuestionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursQuestion'] = ResolversParentTypes['HoursQuestion']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HoursRevisionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursRevision'] = ResolversParentTypes['HoursRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takesBack?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HoursRulesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursRules'] = ResolversParentTypes['HoursRules']> = {
  closesSoonMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['HoursException']>, ParentType, ContextType>;
  holidays?: Resolver<ResolversTypes['HolidayChanges'], ParentType, ContextType>;
  opensSoonMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schedules?: Resolver<Array<ResolversTypes['HoursSchedule']>, ParentType, ContextType>;
  swappedDays?: Resolver<Array<ResolversTypes['SwappedYear']>, ParentType, ContextType>;
};

export type HoursScheduleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursSchedule'] = ResolversParentTypes['HoursSchedule']> = {
  channels?: Resolver<Maybe<Array<ResolversTypes['Channel']>>, ParentType, ContextType>;
  points?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  sites?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['HoursWindow']>, ParentType, ContextType>;
};

export type HoursSentencesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursSentences'] = ResolversParentTypes['HoursSentences']> = {
  easy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursStatusResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursStatus'] = ResolversParentTypes['HoursStatus']> = {
  nextOpening?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['HoursPhase'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HoursReason'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['HoursSentences']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
};

export type HoursTextResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursText'] = ResolversParentTypes['HoursText']> = {
  de?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  huEasy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursWarningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursWarning'] = ResolversParentTypes['HoursWarning']> = {
  date?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoursWarningKind'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['HoursQuestion']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HoursWindowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoursWindow'] = ResolversParentTypes['HoursWindow']> = {
  days?: Resolver<Array<ResolversTypes['DayKind']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KnowledgeArticleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KnowledgeArticle'] = ResolversParentTypes['KnowledgeArticle']> = {
  body?: Resolver<Array<ResolversTypes['KnowledgeBlock']>, ParentType, ContextType>;
  easy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['KnowledgeHit']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KnowledgeBlockResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KnowledgeBlock'] = ResolversParentTypes['KnowledgeBlock']> = {
  items?: Resolver<Array<Array<ResolversTypes['KnowledgeRun']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KnowledgeBlockKind'], ParentType, ContextType>;
};

export type KnowledgeHitResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KnowledgeHit'] = ResolversParentTypes['KnowledgeHit']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KnowledgeRunResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KnowledgeRun'] = ResolversParentTypes['KnowledgeRun']> = {
  href?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Lease'] = ResolversParentTypes['Lease']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lifetimeMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LibraryDocumentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LibraryDocument'] = ResolversParentTypes['LibraryDocument']> = {
  accessibility?: Resolver<Maybe<ResolversTypes['PdfAccessibility']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fillable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailAddressRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MailAddressRefused'] = ResolversParentTypes['MailAddressRefused']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
};

export type MessageEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MessageEvent'] = ResolversParentTypes['MessageEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clientMessageId?: Resolver<ResolversTypes['RequestId'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SentDocument']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['MessageText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageLeftResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MessageLeft'] = ResolversParentTypes['MessageLeft']> = {
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
};

export type MessageStoredResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MessageStored'] = ResolversParentTypes['MessageStored']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clientMessageId?: Resolver<ResolversTypes['RequestId'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MessageTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MessageText'], any> {
  name: 'MessageText';
}

export type MissedSearchResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MissedSearch'] = ResolversParentTypes['MissedSearch']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissedReason'], ParentType, ContextType>;
};

export type MissedSearchesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MissedSearches'] = ResolversParentTypes['MissedSearches']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<Array<ResolversTypes['MissedSearch']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptConversation?: Resolver<ResolversTypes['AcceptConversationResult'], ParentType, ContextType, RequireFields<MutationAcceptConversationArgs, 'conversationId'>>;
  answerByMail?: Resolver<ResolversTypes['AnswerByMailResult'], ParentType, ContextType, RequireFields<MutationAnswerByMailArgs, 'consent' | 'conversationId'>>;
  answerSurvey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationAnswerSurveyArgs, 'answers' | 'conversationId'>>;
  cancelCallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCancelCallbackArgs, 'callbackId'>>;
  claimCallback?: Resolver<ResolversTypes['ClaimCallbackResult'], ParentType, ContextType, RequireFields<MutationClaimCallbackArgs, 'callbackId'>>;
  claimTask?: Resolver<ResolversTypes['TaskStepResult'], ParentType, ContextType, RequireFields<MutationClaimTaskArgs, 'taskId'>>;
  closeConversation?: Resolver<ResolversTypes['OwnerStepResult'], ParentType, ContextType, RequireFields<MutationCloseConversationArgs, 'conversationId' | 'fence' | 'topic'>>;
  createTask?: Resolver<ResolversTypes['CreateTaskResult'], ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  declineConversation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeclineConversationArgs, 'conversationId'>>;
  deleteConversation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteConversationArgs, 'conversationId'>>;
  endConversation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndConversationArgs, 'conversationId'>>;
  finishTask?: Resolver<ResolversTypes['TaskStepResult'], ParentType, ContextType, RequireFields<MutationFinishTaskArgs, 'taskId'>>;
  keepAsMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationKeepAsMessageArgs, 'conversationId'>>;
  leaveDesk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaveMessage?: Resolver<ResolversTypes['MessageLeft'], ParentType, ContextType, RequireFields<MutationLeaveMessageArgs, 'input'>>;
  markRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMarkReadArgs, 'conversationId' | 'upTo'>>;
  missSearch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMissSearchArgs, 'query' | 'site'>>;
  moveArticle?: Resolver<ResolversTypes['OpenArticle'], ParentType, ContextType, RequireFields<MutationMoveArticleArgs, 'base' | 'language' | 'move' | 'note' | 'topic'>>;
  moveConversation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMoveConversationArgs, 'conversationId' | 'target'>>;
  noteOnTask?: Resolver<ResolversTypes['TaskStepResult'], ParentType, ContextType, RequireFields<MutationNoteOnTaskArgs, 'noteId' | 'taskId' | 'text'>>;
  openDocument?: Resolver<ResolversTypes['OpenDocumentResult'], ParentType, ContextType, RequireFields<MutationOpenDocumentArgs, 'conversationId' | 'seq'>>;
  openLibraryDocument?: Resolver<ResolversTypes['OpenDocumentResult'], ParentType, ContextType, RequireFields<MutationOpenLibraryDocumentArgs, 'documentId'>>;
  openSession?: Resolver<ResolversTypes['CitizenSession'], ParentType, ContextType, RequireFields<MutationOpenSessionArgs, 'site'>>;
  releaseTask?: Resolver<ResolversTypes['TaskStepResult'], ParentType, ContextType, RequireFields<MutationReleaseTaskArgs, 'taskId'>>;
  renewLease?: Resolver<ResolversTypes['Lease'], ParentType, ContextType>;
  reopenConversation?: Resolver<ResolversTypes['ReopenConversationResult'], ParentType, ContextType, RequireFields<MutationReopenConversationArgs, 'conversationId'>>;
  requestCallback?: Resolver<ResolversTypes['RequestCallbackResult'], ParentType, ContextType, RequireFields<MutationRequestCallbackArgs, 'input'>>;
  returnConversation?: Resolver<ResolversTypes['OwnerStepResult'], ParentType, ContextType, RequireFields<MutationReturnConversationArgs, 'conversationId' | 'fence'>>;
  saveArticle?: Resolver<ResolversTypes['OpenArticle'], ParentType, ContextType, RequireFields<MutationSaveArticleArgs, 'base' | 'language' | 'note' | 'text' | 'topic'>>;
  saveDocument?: Resolver<ResolversTypes['SaveDocumentResult'], ParentType, ContextType, RequireFields<MutationSaveDocumentArgs, 'input'>>;
  saveHours?: Resolver<ResolversTypes['OfficeHours'], ParentType, ContextType, RequireFields<MutationSaveHoursArgs, 'base' | 'note' | 'rules'>>;
  sendBackTask?: Resolver<ResolversTypes['TaskStepResult'], ParentType, ContextType, RequireFields<MutationSendBackTaskArgs, 'noteId' | 'taskId' | 'text'>>;
  sendDocument?: Resolver<ResolversTypes['SendDocumentResult'], ParentType, ContextType, RequireFields<MutationSendDocumentArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['SendMessageResult'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  sendRealTimeText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSendRealTimeTextArgs, 'input'>>;
  setOperatorState?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetOperatorStateArgs, 'state'>>;
  setPreferences?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetPreferencesArgs, 'conversationId' | 'preferences'>>;
  setTyping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetTypingArgs, 'conversationId' | 'typing'>>;
  settleCallback?: Resolver<ResolversTypes['SettleCallbackResult'], ParentType, ContextType, RequireFields<MutationSettleCallbackArgs, 'callbackId' | 'fence' | 'outcome'>>;
  startConversation?: Resolver<ResolversTypes['StartConversationResult'], ParentType, ContextType, RequireFields<MutationStartConversationArgs, 'input'>>;
  takeBackHours?: Resolver<ResolversTypes['OfficeHours'], ParentType, ContextType, RequireFields<MutationTakeBackHoursArgs, 'base' | 'note' | 'number'>>;
  transferConversation?: Resolver<ResolversTypes['OwnerStepResult'], ParentType, ContextType, RequireFields<MutationTransferConversationArgs, 'conversationId' | 'fence' | 'target'>>;
  withdrawDocument?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawDocumentArgs, 'documentId'>>;
  withdrawTask?: Resolver<ResolversTypes['TaskStepResult'], ParentType, ContextType, RequireFields<MutationWithdrawTaskArgs, 'taskId'>>;
};

export type NamedKeyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NamedKey'] = ResolversParentTypes['NamedKey']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeHoursResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OfficeHours'] = ResolversParentTypes['OfficeHours']> = {
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownYears?: Resolver<Array<ResolversTypes['SwappedYear']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['NamedKey']>, ParentType, ContextType>;
  publicHolidays?: Resolver<Array<ResolversTypes['PublicHoliday']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['HoursRevision'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['HoursRules'], ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['NamedKey']>, ParentType, ContextType>;
};

export type OpenArticleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpenArticle'] = ResolversParentTypes['OpenArticle']> = {
  moves?: Resolver<Array<ResolversTypes['ArticleMove']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ArticleSummary'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['ArticleText'], ParentType, ContextType>;
};

export type OpenDocumentResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpenDocumentResult'] = ResolversParentTypes['OpenDocumentResult']> = {
  __resolveType: TypeResolveFn<'DocumentOpened' | 'DocumentWithdrawn', ParentType, ContextType>;
};

export type OperatorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Operator'] = ResolversParentTypes['Operator']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
};

export type OwnerStepDoneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnerStepDone'] = ResolversParentTypes['OwnerStepDone']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnerStepResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnerStepResult'] = ResolversParentTypes['OwnerStepResult']> = {
  __resolveType: TypeResolveFn<'OwnerStepDone' | 'OwnershipLost', ParentType, ContextType>;
};

export type OwnershipLostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnershipLost'] = ResolversParentTypes['OwnershipLost']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PdfAccessibilityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PdfAccessibility'] = ResolversParentTypes['PdfAccessibility']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PlainDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlainDate'], any> {
  name: 'PlainDate';
}

export type PointResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  equipment?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['HoursStatus']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  stepFree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublicHolidayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PublicHoliday'] = ResolversParentTypes['PublicHoliday']> = {
  date?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<ResolversTypes['OpenArticle'], ParentType, ContextType, RequireFields<QueryArticleArgs, 'language' | 'topic'>>;
  articleRevisions?: Resolver<Array<ResolversTypes['ArticleRevision']>, ParentType, ContextType, RequireFields<QueryArticleRevisionsArgs, 'language' | 'topic'>>;
  articleText?: Resolver<ResolversTypes['ArticleText'], ParentType, ContextType, RequireFields<QueryArticleTextArgs, 'language' | 'number' | 'topic'>>;
  articles?: Resolver<Array<ResolversTypes['ArticleSummary']>, ParentType, ContextType>;
  auditFilters?: Resolver<ResolversTypes['AuditFilters'], ParentType, ContextType>;
  auditLog?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  cannedReplies?: Resolver<Array<ResolversTypes['CannedReply']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['LibraryDocument']>, ParentType, ContextType>;
  erased?: Resolver<Array<ResolversTypes['Erased']>, ParentType, ContextType>;
  hoursRevisions?: Resolver<Array<ResolversTypes['HoursRevision']>, ParentType, ContextType, Partial<QueryHoursRevisionsArgs>>;
  hoursRules?: Resolver<ResolversTypes['OfficeHours'], ParentType, ContextType>;
  knowledgeArticle?: Resolver<Maybe<ResolversTypes['KnowledgeArticle']>, ParentType, ContextType, RequireFields<QueryKnowledgeArticleArgs, 'easy' | 'site' | 'topic'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myCallback?: Resolver<Maybe<ResolversTypes['Callback']>, ParentType, ContextType>;
  myConversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  myData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextErasure?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['Point']>, ParentType, ContextType, RequireFields<QueryPointsArgs, 'site'>>;
  previewArticle?: Resolver<ResolversTypes['KnowledgeArticle'], ParentType, ContextType, RequireFields<QueryPreviewArticleArgs, 'easy' | 'language' | 'text' | 'topic'>>;
  previewHours?: Resolver<ResolversTypes['HoursPreview'], ParentType, ContextType, RequireFields<QueryPreviewHoursArgs, 'rules' | 'weeks'>>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType, RequireFields<QueryReportArgs, 'from' | 'to'>>;
  searchKnowledge?: Resolver<Array<ResolversTypes['KnowledgeHit']>, ParentType, ContextType, RequireFields<QuerySearchKnowledgeArgs, 'query' | 'site'>>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType, RequireFields<QueryServiceArgs, 'channel' | 'site'>>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType, RequireFields<QuerySiteArgs, 'key'>>;
  skills?: Resolver<Array<ResolversTypes['NamedKey']>, ParentType, ContextType>;
  suggestArticles?: Resolver<Array<ResolversTypes['KnowledgeArticle']>, ParentType, ContextType, RequireFields<QuerySuggestArticlesArgs, 'easy' | 'text'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type QueueFullResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QueueFull'] = ResolversParentTypes['QueueFull']> = {
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueueStatusResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QueueStatus'] = ResolversParentTypes['QueueStatus']> = {
  alternatives?: Resolver<Array<ResolversTypes['WaitAlternative']>, ParentType, ContextType>;
  expectedWaitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['WaitReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReadEvent'] = ResolversParentTypes['ReadEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RealTimeTextResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RealTimeText'] = ResolversParentTypes['RealTimeText']> = {
  actions?: Resolver<Array<ResolversTypes['RealTimeTextAction']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['RealTimeTextEvent'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RealTimeTextActionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RealTimeTextAction'] = ResolversParentTypes['RealTimeTextAction']> = {
  at?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insert?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReopenConversationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReopenConversationResult'] = ResolversParentTypes['ReopenConversationResult']> = {
  __resolveType: TypeResolveFn<'ConversationReopened' | 'ReopenTooLate' | 'ServiceClosed', ParentType, ContextType>;
};

export type ReopenTooLateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReopenTooLate'] = ResolversParentTypes['ReopenTooLate']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  by?: Resolver<Array<ResolversTypes['ReportBreakdown']>, ParentType, ContextType>;
  chats?: Resolver<ResolversTypes['ReportFigures'], ParentType, ContextType>;
  fewest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  searches?: Resolver<ResolversTypes['MissedSearches'], ParentType, ContextType>;
  survey?: Resolver<Array<ResolversTypes['SurveyResult']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ReportFigures'], ParentType, ContextType>;
};

export type ReportBreakdownResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReportBreakdown'] = ResolversParentTypes['ReportBreakdown']> = {
  by?: Resolver<ResolversTypes['ReportFeature'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ReportGroup']>, ParentType, ContextType>;
};

export type ReportFiguresResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReportFigures'] = ResolversParentTypes['ReportFigures']> = {
  abandoned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceMedian?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceP90?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitMedian?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitP90?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportGroupResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReportGroup'] = ResolversParentTypes['ReportGroup']> = {
  figures?: Resolver<ResolversTypes['ReportFigures'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestCallbackResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RequestCallbackResult'] = ResolversParentTypes['RequestCallbackResult']> = {
  __resolveType: TypeResolveFn<'CallbackLimitReached' | 'CallbackNumberRefused' | 'CallbackRequested' | 'CallbackStands', ParentType, ContextType>;
};

export interface RequestIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RequestId'], any> {
  name: 'RequestId';
}

export type RoutingColleagueResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RoutingColleague'] = ResolversParentTypes['RoutingColleague']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperatorState'], ParentType, ContextType>;
};

export type RoutingOfferResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RoutingOffer'] = ResolversParentTypes['RoutingOffer']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoutingPlaceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RoutingPlace'] = ResolversParentTypes['RoutingPlace']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expectedWaitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offeredUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  operatorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
};

export type RoutingSnapshotResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RoutingSnapshot'] = ResolversParentTypes['RoutingSnapshot']> = {
  colleagues?: Resolver<Array<ResolversTypes['RoutingColleague']>, ParentType, ContextType>;
  meant?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['RoutingOffer']>, ParentType, ContextType>;
  onShift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['RoutingPlace']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperatorState'], ParentType, ContextType>;
};

export type SaveDocumentResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SaveDocumentResult'] = ResolversParentTypes['SaveDocumentResult']> = {
  __resolveType: TypeResolveFn<'AlternativeNeeded' | 'DocumentOutdated' | 'DocumentSaved' | 'UploadGone', ParentType, ContextType>;
};

export type SendDocumentResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SendDocumentResult'] = ResolversParentTypes['SendDocumentResult']> = {
  __resolveType: TypeResolveFn<'ConversationEnded' | 'DocumentUnavailable' | 'MessageStored' | 'OwnershipLost', ParentType, ContextType>;
};

export type SendMessageResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SendMessageResult'] = ResolversParentTypes['SendMessageResult']> = {
  __resolveType: TypeResolveFn<'ConversationEnded' | 'MessageStored' | 'OwnershipLost', ParentType, ContextType>;
};

export type SentDocumentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SentDocument'] = ResolversParentTypes['SentDocument']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fillable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface SeqScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Seq'], any> {
  name: 'Seq';
}

export type ServiceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  callbacks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['HoursStatus'], ParentType, ContextType>;
  mailAnswers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  telephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
};

export type ServiceClosedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ServiceClosed'] = ResolversParentTypes['ServiceClosed']> = {
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceWindowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ServiceWindow'] = ResolversParentTypes['ServiceWindow']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SettleCallbackResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SettleCallbackResult'] = ResolversParentTypes['SettleCallbackResult']> = {
  __resolveType: TypeResolveFn<'CallbackLost' | 'CallbackSettled', ParentType, ContextType>;
};

export interface ShortTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ShortText'], any> {
  name: 'ShortText';
}

export type SiteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['SiteTopic']>, ParentType, ContextType>;
  welcome?: Resolver<Array<ResolversTypes['Wording']>, ParentType, ContextType>;
};

export type SiteTopicResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SiteTopic'] = ResolversParentTypes['SiteTopic']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Array<ResolversTypes['Wording']>, ParentType, ContextType>;
};

export type StartConversationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StartConversationResult'] = ResolversParentTypes['StartConversationResult']> = {
  __resolveType: TypeResolveFn<'ConversationStarted' | 'QueueFull' | 'ServiceClosed', ParentType, ContextType>;
};

export type StateEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StateEvent'] = ResolversParentTypes['StateEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  conversation?: SubscriptionResolver<ResolversTypes['ConversationFeed'], "conversation", ParentType, ContextType, RequireFields<SubscriptionConversationArgs, 'afterSeq' | 'id'>>;
  desk?: SubscriptionResolver<ResolversTypes['DeskSnapshot'], "desk", ParentType, ContextType>;
  routing?: SubscriptionResolver<ResolversTypes['RoutingSnapshot'], "routing", ParentType, ContextType>;
  serviceStatus?: SubscriptionResolver<ResolversTypes['Service'], "serviceStatus", ParentType, ContextType, RequireFields<SubscriptionServiceStatusArgs, 'channel' | 'site'>>;
  tasks?: SubscriptionResolver<ResolversTypes['TaskSnapshot'], "tasks", ParentType, ContextType>;
};

export type SurveyResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SurveyResult'] = ResolversParentTypes['SurveyResult']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partly?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['SurveyQuestion'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SwappedDayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SwappedDay'] = ResolversParentTypes['SwappedDay']> = {
  rest?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  worked?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type SwappedYearResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SwappedYear'] = ResolversParentTypes['SwappedYear']> = {
  days?: Resolver<Array<ResolversTypes['SwappedDay']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  article?: Resolver<Maybe<ResolversTypes['TaskArticle']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  conversationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['TaskDocument']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['TaskNote']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MessageText']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  stuck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
};

export type TaskArticleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskArticle'] = ResolversParentTypes['TaskArticle']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskCreatedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskCreated'] = ResolversParentTypes['TaskCreated']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskDocumentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskDocument'] = ResolversParentTypes['TaskDocument']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fillable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEndedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskEnded'] = ResolversParentTypes['TaskEnded']> = {
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskNotYoursResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskNotYours'] = ResolversParentTypes['TaskNotYours']> = {
  by?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskNoteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskNote'] = ResolversParentTypes['TaskNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RequestId'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
};

export type TaskSnapshotResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskSnapshot'] = ResolversParentTypes['TaskSnapshot']> = {
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type TaskStepDoneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskStepDone'] = ResolversParentTypes['TaskStepDone']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskStepResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaskStepResult'] = ResolversParentTypes['TaskStepResult']> = {
  __resolveType: TypeResolveFn<'DocumentUnavailable' | 'TaskEnded' | 'TaskNotYours' | 'TaskStepDone', ParentType, ContextType>;
};

export type TopicResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypingStatusResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypingStatus'] = ResolversParentTypes['TypingStatus']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  typing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadGoneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UploadGone'] = ResolversParentTypes['UploadGone']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  easy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  AcceptConversationResult?: AcceptConversationResultResolvers<ContextType>;
  AddedHoliday?: AddedHolidayResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  AlternativeNeeded?: AlternativeNeededResolvers<ContextType>;
  AnswerByMailResult?: AnswerByMailResultResolvers<ContextType>;
  AnswerByMailSet?: AnswerByMailSetResolvers<ContextType>;
  ArticleRevision?: ArticleRevisionResolvers<ContextType>;
  ArticleSummary?: ArticleSummaryResolvers<ContextType>;
  ArticleText?: ArticleTextResolvers<ContextType>;
  AssignmentEvent?: AssignmentEventResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditFilters?: AuditFiltersResolvers<ContextType>;
  AuditedMember?: AuditedMemberResolvers<ContextType>;
  Callback?: CallbackResolvers<ContextType>;
  CallbackClaimed?: CallbackClaimedResolvers<ContextType>;
  CallbackContact?: CallbackContactResolvers<ContextType>;
  CallbackLimitReached?: CallbackLimitReachedResolvers<ContextType>;
  CallbackLost?: CallbackLostResolvers<ContextType>;
  CallbackNumberRefused?: CallbackNumberRefusedResolvers<ContextType>;
  CallbackOver?: CallbackOverResolvers<ContextType>;
  CallbackRequested?: CallbackRequestedResolvers<ContextType>;
  CallbackSettled?: CallbackSettledResolvers<ContextType>;
  CallbackStands?: CallbackStandsResolvers<ContextType>;
  CallbackTaken?: CallbackTakenResolvers<ContextType>;
  CannedReply?: CannedReplyResolvers<ContextType>;
  CitizenSession?: CitizenSessionResolvers<ContextType>;
  ClaimCallbackResult?: ClaimCallbackResultResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  ConversationAccepted?: ConversationAcceptedResolvers<ContextType>;
  ConversationDeleted?: ConversationDeletedResolvers<ContextType>;
  ConversationEnded?: ConversationEndedResolvers<ContextType>;
  ConversationEvent?: ConversationEventResolvers<ContextType>;
  ConversationFeed?: ConversationFeedResolvers<ContextType>;
  ConversationReopened?: ConversationReopenedResolvers<ContextType>;
  ConversationReset?: ConversationResetResolvers<ContextType>;
  ConversationStarted?: ConversationStartedResolvers<ContextType>;
  CreateTaskResult?: CreateTaskResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeskCallback?: DeskCallbackResolvers<ContextType>;
  DeskConversation?: DeskConversationResolvers<ContextType>;
  DeskSnapshot?: DeskSnapshotResolvers<ContextType>;
  DocumentOpened?: DocumentOpenedResolvers<ContextType>;
  DocumentOutdated?: DocumentOutdatedResolvers<ContextType>;
  DocumentSaved?: DocumentSavedResolvers<ContextType>;
  DocumentText?: GraphQLScalarType;
  DocumentUnavailable?: DocumentUnavailableResolvers<ContextType>;
  DocumentWithdrawn?: DocumentWithdrawnResolvers<ContextType>;
  Erased?: ErasedResolvers<ContextType>;
  EventPage?: EventPageResolvers<ContextType>;
  FeedStarted?: FeedStartedResolvers<ContextType>;
  HolidayChanges?: HolidayChangesResolvers<ContextType>;
  HoursDayReason?: HoursDayReasonResolvers<ContextType>;
  HoursException?: HoursExceptionResolvers<ContextType>;
  HoursInterval?: HoursIntervalResolvers<ContextType>;
  HoursPreview?: HoursPreviewResolvers<ContextType>;
  HoursPreviewDay?: HoursPreviewDayResolvers<ContextType>;
  HoursPreviewTable?: HoursPreviewTableResolvers<ContextType>;
  HoursQuestion?: HoursQuestionResolvers<ContextType>;
  HoursRevision?: HoursRevisionResolvers<ContextType>;
  HoursRules?: HoursRulesResolvers<ContextType>;
  HoursSchedule?: HoursScheduleResolvers<ContextType>;
  HoursSentences?: HoursSentencesResolvers<ContextType>;
  HoursStatus?: HoursStatusResolvers<ContextType>;
  HoursText?: HoursTextResolvers<ContextType>;
  HoursWarning?: HoursWarningResolvers<ContextType>;
  HoursWindow?: HoursWindowResolvers<ContextType>;
  KnowledgeArticle?: KnowledgeArticleResolvers<ContextType>;
  KnowledgeBlock?: KnowledgeBlockResolvers<ContextType>;
  KnowledgeHit?: KnowledgeHitResolvers<ContextType>;
  KnowledgeRun?: KnowledgeRunResolvers<ContextType>;
  Lease?: LeaseResolvers<ContextType>;
  LibraryDocument?: LibraryDocumentResolvers<ContextType>;
  MailAddressRefused?: MailAddressRefusedResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MessageEvent?: MessageEventResolvers<ContextType>;
  MessageLeft?: MessageLeftResolvers<ContextType>;
  MessageStored?: MessageStoredResolvers<ContextType>;
  MessageText?: GraphQLScalarType;
  MissedSearch?: MissedSearchResolvers<ContextType>;
  MissedSearches?: MissedSearchesResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedKey?: NamedKeyResolvers<ContextType>;
  OfficeHours?: OfficeHoursResolvers<ContextType>;
  OpenArticle?: OpenArticleResolvers<ContextType>;
  OpenDocumentResult?: OpenDocumentResultResolvers<ContextType>;
  Operator?: OperatorResolvers<ContextType>;
  OwnerStepDone?: OwnerStepDoneResolvers<ContextType>;
  OwnerStepResult?: OwnerStepResultResolvers<ContextType>;
  OwnershipLost?: OwnershipLostResolvers<ContextType>;
  PdfAccessibility?: PdfAccessibilityResolvers<ContextType>;
  PlainDate?: GraphQLScalarType;
  Point?: PointResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PublicHoliday?: PublicHolidayResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueFull?: QueueFullResolvers<ContextType>;
  QueueStatus?: QueueStatusResolvers<ContextType>;
  ReadEvent?: ReadEventResolvers<ContextType>;
  RealTimeText?: RealTimeTextResolvers<ContextType>;
  RealTimeTextAction?: RealTimeTextActionResolvers<ContextType>;
  ReopenConversationResult?: ReopenConversationResultResolvers<ContextType>;
  ReopenTooLate?: ReopenTooLateResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportBreakdown?: ReportBreakdownResolvers<ContextType>;
  ReportFigures?: ReportFiguresResolvers<ContextType>;
  ReportGroup?: ReportGroupResolvers<ContextType>;
  RequestCallbackResult?: RequestCallbackResultResolvers<ContextType>;
  RequestId?: GraphQLScalarType;
  RoutingColleague?: RoutingColleagueResolvers<ContextType>;
  RoutingOffer?: RoutingOfferResolvers<ContextType>;
  RoutingPlace?: RoutingPlaceResolvers<ContextType>;
  RoutingSnapshot?: RoutingSnapshotResolvers<ContextType>;
  SaveDocumentResult?: SaveDocumentResultResolvers<ContextType>;
  SendDocumentResult?: SendDocumentResultResolvers<ContextType>;
  SendMessageResult?: SendMessageResultResolvers<ContextType>;
  SentDocument?: SentDocumentResolvers<ContextType>;
  Seq?: GraphQLScalarType;
  Service?: ServiceResolvers<ContextType>;
  ServiceClosed?: ServiceClosedResolvers<ContextType>;
  ServiceWindow?: ServiceWindowResolvers<ContextType>;
  SettleCallbackResult?: SettleCallbackResultResolvers<ContextType>;
  ShortText?: GraphQLScalarType;
  Site?: SiteResolvers<ContextType>;
  SiteTopic?: SiteTopicResolvers<ContextType>;
  StartConversationResult?: StartConversationResultResolvers<ContextType>;
  StateEvent?: StateEventResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SurveyResult?: SurveyResultResolvers<ContextType>;
  SwappedDay?: SwappedDayResolvers<ContextType>;
  SwappedYear?: SwappedYearResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskArticle?: TaskArticleResolvers<ContextType>;
  TaskCreated?: TaskCreatedResolvers<ContextType>;
  TaskDocument?: TaskDocumentResolvers<ContextType>;
  TaskEnded?: TaskEndedResolvers<ContextType>;
  TaskNotYours?: TaskNotYoursResolvers<ContextType>;
  TaskNote?: TaskNoteResolvers<ContextType>;
  TaskSnapshot?: TaskSnapshotResolvers<ContextType>;
  TaskStepDone?: TaskStepDoneResolvers<ContextType>;
  TaskStepResult?: TaskStepResultResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TypingStatus?: TypingStatusResolvers<ContextType>;
  UploadGone?: UploadGoneResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
};

