export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds: `2026-03-29T01:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /**
   * What a person wrote: 1 to 4,000 UTF-16 code units, well-formed Unicode, no NUL. Stored and returned exactly as sent.
   * Otherwise `BAD_TEXT`.
   */
  MessageText: { input: string; output: string; }
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
};

/** What can come of accepting. */
export type AcceptConversationResult = AlreadyTaken | ConversationAccepted | ConversationEnded;

/** Somebody was faster. */
export type AlreadyTaken = {
  __typename?: 'AlreadyTaken';
  /** Who has it. */
  by: Maybe<Operator>;
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
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

/** A conversation as its citizen sees it. */
export type Conversation = {
  __typename?: 'Conversation';
  /** The history's generation: see `ConversationReset`. */
  epoch: Scalars['ID']['output'];
  /** Unguessable, and of no use without the token. */
  id: Scalars['ID']['output'];
  /** The number of the log's last entry. */
  lastSeq: Scalars['Seq']['output'];
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
export type ConversationFeed = ConversationDeleted | ConversationReset | EventPage | FeedStarted | QueueStatus | TypingStatus;

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
  /** In the queue: no operator has it. */
  | 'WAITING';

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
  /** How the citizen would like to be addressed. */
  nickname: Maybe<Scalars['String']['output']>;
  /** Who owns it. */
  owner: Maybe<Me>;
  /** What the citizen lets the operator know. */
  preferences: Array<Preference>;
  /** Whether it came back to the queue, and why. */
  requeued: Maybe<RequeueReason>;
  /** Since when the citizen has waited, or since when the conversation is active. */
  since: Scalars['DateTime']['output'];
  /** Its site's key. */
  site: Scalars['ID']['output'];
  /** Its site's name in Hungarian. */
  siteName: Scalars['String']['output'];
  /** Where it is. */
  state: ConversationState;
  /** Messages of the citizen that no operator has read. */
  unread: Scalars['Int']['output'];
};

/** What the desk shows, whole, each time it changes. */
export type DeskSnapshot = {
  __typename?: 'DeskSnapshot';
  /** What the reader owns; also what its citizen has ended, until the reader says what it was about. */
  mine: Array<DeskConversation>;
  /** When the server read it, by the server's clock: waiting times are counted from here. */
  now: Scalars['DateTime']['output'];
  /** How many of the staff who answer are at their desks. */
  operatorsPresent: Scalars['Int']['output'];
  /** Who waits, the next one first. */
  waiting: Array<DeskConversation>;
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

/** Writing. Every mutation may be repeated without harm. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Staff who answer: takes a waiting conversation. Of several at once exactly one gets it. */
  acceptConversation: AcceptConversationResult;
  /** Owner: ends the conversation, and says what it was about. */
  closeConversation: OwnerStepResult;
  /** Citizen: the text of the conversation is erased for good, everywhere, and the session ends. */
  deleteConversation: Scalars['Boolean']['output'];
  /** Citizen: ends the conversation. */
  endConversation: Scalars['Boolean']['output'];
  /** Staff who answer: leaves the desk; what they own goes back to the head of the queue at once. */
  leaveDesk: Scalars['Boolean']['output'];
  /** Citizen and owner: everything up to `upTo` was seen. A mark never goes back. */
  markRead: Scalars['Boolean']['output'];
  /** Open to the pages of the site: begins an anonymous session. */
  openSession: CitizenSession;
  /** Staff who answer: stays at the desk. Sent every 10 s. */
  renewLease: Lease;
  /** Citizen: goes back into the queue with the same conversation, within 30 minutes of its end. */
  reopenConversation: ReopenConversationResult;
  /** Owner: gives the conversation back to the head of the queue. */
  returnConversation: OwnerStepResult;
  /** Citizen and owner: sends a message. */
  sendMessage: SendMessageResult;
  /** Citizen: lets the operator know, or no longer. */
  setPreferences: Scalars['Boolean']['output'];
  /** Citizen and owner: is writing, or no longer. Sent at most every 3 s. */
  setTyping: Scalars['Boolean']['output'];
  /** Citizen: gets in the queue. */
  startConversation: StartConversationResult;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationAcceptConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationCloseConversationArgs = {
  conversationId: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
  topic: Scalars['ID']['input'];
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
export type MutationMarkReadArgs = {
  conversationId: Scalars['ID']['input'];
  fence?: InputMaybe<Scalars['Int']['input']>;
  upTo: Scalars['Seq']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationOpenSessionArgs = {
  site: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationReopenConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationReturnConversationArgs = {
  conversationId: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
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
export type MutationStartConversationArgs = {
  input: StartConversationInput;
};

/** A member of the staff as a citizen sees them: a name and a role, no identifier. */
export type Operator = {
  __typename?: 'Operator';
  /** The name that is shown and spoken, e.g. „Kovács Anna”. */
  name: Scalars['String']['output'];
  /** The role, from which the client says „ügyintéző”. */
  role: StaffRole;
};

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
  /** Whether one comes in without a step. */
  stepFree: Maybe<Scalars['Boolean']['output']>;
  /** Its telephone number. */
  telephone: Maybe<Scalars['String']['output']>;
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

/** Reading. */
export type Query = {
  __typename?: 'Query';
  /** Staff: the ready answers. */
  cannedReplies: Array<CannedReply>;
  /** The member of the staff who is logged in; null: nobody is. */
  me: Maybe<Me>;
  /** The citizen's conversation that is not deleted, newest first; null: there is none. */
  myConversation: Maybe<Conversation>;
  /** The places in the city where somebody helps. Open to everybody. */
  points: Array<Point>;
  /** Whether the service answers now. Open to everybody. */
  service: Service;
  /** Staff: what a conversation can have been about. */
  topics: Array<Topic>;
};


/** Reading. */
export type QueryPointsArgs = {
  site: Scalars['ID']['input'];
};


/** Reading. */
export type QueryServiceArgs = {
  channel?: Channel;
  site: Scalars['ID']['input'];
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
  /** A rough expectation from recent service; null where nobody can be expected. */
  expectedWaitSeconds: Maybe<Scalars['Int']['output']>;
  /** 1 is next. */
  position: Scalars['Int']['output'];
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

/** What can come of reopening. */
export type ReopenConversationResult = ConversationReopened | ReopenTooLate | ServiceClosed;

/** It can only be read now; a new one can be begun. */
export type ReopenTooLate = {
  __typename?: 'ReopenTooLate';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** Why a conversation is in the queue again. */
export type RequeueReason =
  /** The operator's connection was lost and did not come back in time. */
  | 'OPERATOR_LOST'
  /** The operator gave it back. */
  | 'RETURNED';

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

/** Whether the service answers now, for the page that embeds it. */
export type Service = {
  __typename?: 'Service';
  /** True where the service runs as a demonstration that is always open. */
  demonstration: Scalars['Boolean']['output'];
  /** The office's e-mail address, where one is set. */
  email: Maybe<Scalars['String']['output']>;
  /** The same and more: why, when again, and in words. */
  hours: HoursStatus;
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
  /** What the operator should know beforehand. */
  preferences?: Array<Preference>;
  /** The same id begins the same conversation, however often it is sent. */
  requestId: Scalars['RequestId']['input'];
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
};


/** Listening. */
export type SubscriptionConversationArgs = {
  afterSeq?: Scalars['Seq']['input'];
  epoch?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

/** What a conversation was about. */
export type Topic = {
  __typename?: 'Topic';
  /** Its key, e.g. `ebosszeiras`. */
  key: Scalars['ID']['output'];
  /** Its name in Hungarian. */
  name: Scalars['String']['output'];
};

/** Whether the other side is writing. Not part of the log; it lapses 6 s after its last sign. */
export type TypingStatus = {
  __typename?: 'TypingStatus';
  /** Who. */
  party: Party;
  /** Whether they are writing. */
  typing: Scalars['Boolean']['output'];
};
