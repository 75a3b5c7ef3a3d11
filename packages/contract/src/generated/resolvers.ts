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
  /**
   * A place in one conversation's log: 0 ("before everything") to 2^53 − 1. The log of a conversation is numbered
   * 1, 2, 3 … without gaps. Anything else is answered `BAD_CURSOR`.
   */
  Seq: { input: number; output: number; }
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
  /** An instant, ISO 8601 in UTC with milliseconds: `2026-03-29T01:00:00.000Z`. */
  DateTime: { input: string; output: number | string; }
};

/** A language in which the service answers. */
export type Language =
  /** Hungarian */
  | 'hu'
  /** English */
  | 'en'
  /** German */
  | 'de';

/** What a citizen may let the operator know beforehand. Preferences are kept, never diagnoses. */
export type Preference =
  /** „Lassan írok”: no answer is urgent, and silence does not mean absence. */
  | 'WRITES_SLOWLY'
  /** „Nem beszélek”: text only, no call is offered. */
  | 'DOES_NOT_SPEAK'
  /** „Képernyőolvasót használok”: describe every click, send no picture without words. */
  | 'USES_SCREEN_READER'
  /** „Kérem, egyszerűen”: easy-to-read language. */
  | 'EASY_LANGUAGE';

/** Where a conversation is. Every conversation is in exactly one of these. */
export type ConversationState =
  /** In the queue: no operator has it. */
  | 'WAITING'
  /** An operator owns it, by a lease that is renewed. */
  | 'ACTIVE'
  /** Ended by one of the two sides. It can be read, saved, deleted, and for a while reopened. */
  | 'CLOSED';

/** Who did something in a conversation. */
export type Party =
  /** The citizen who began the conversation. */
  | 'CITIZEN'
  /** A member of the staff; the event says who. */
  | 'OPERATOR'
  /** The service itself, for example when an operator's connection was lost. */
  | 'SERVICE';

/** What a member of the staff may do. */
export type StaffRole =
  /** Answers citizens. */
  | 'OPERATOR'
  /** Prepares documents and the knowledge base from home; never receives a live conversation. */
  | 'TELEWORKER'
  /** Answers citizens, and sees and moves what everybody has. */
  | 'COORDINATOR';

/** A member of the staff as a citizen sees them: a name and a role, no identifier. */
export type Operator = {
  __typename?: 'Operator';
  /** The name that is shown and spoken, e.g. „Kovács Anna”. */
  name: Scalars['String']['output'];
  /** The role, from which the client says „ügyintéző”. */
  role: StaffRole;
};

/** One entry of a conversation's log. `seq` orders all kinds in one row. */
export type ConversationEvent = MessageEvent | ReadEvent | AssignmentEvent | StateEvent;

/** A message. */
export type MessageEvent = {
  __typename?: 'MessageEvent';
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
  /** When the server stored it. */
  at: Scalars['DateTime']['output'];
  /** Who wrote it: `CITIZEN` or `OPERATOR`. */
  party: Party;
  /** The operator, where `party` is `OPERATOR`. */
  operator: Maybe<Operator>;
  /** The id that the sender gave it. It is the key of the bubble in every client. */
  clientMessageId: Scalars['RequestId']['output'];
  /** The text, exactly as sent. It is text, never markup. */
  text: Scalars['MessageText']['output'];
  /** The language that the sender's client was set to, for `lang` on the message. */
  language: Language;
};

/** One side has seen everything up to `upTo`. */
export type ReadEvent = {
  __typename?: 'ReadEvent';
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
  /** When the server stored it. */
  at: Scalars['DateTime']['output'];
  /** Who has read. */
  party: Party;
  /** The last entry that was seen. */
  upTo: Scalars['Seq']['output'];
};

/** The conversation came to an operator, or lost one. */
export type AssignmentEvent = {
  __typename?: 'AssignmentEvent';
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
  /** When the server stored it. */
  at: Scalars['DateTime']['output'];
  /** The operator who has it from now on; null: it is back in the queue. */
  operator: Maybe<Operator>;
  /** Why it went back to the queue, where it did. */
  reason: Maybe<RequeueReason>;
};

/** Why a conversation is in the queue again. */
export type RequeueReason =
  /** The operator's connection was lost and did not come back in time. */
  | 'OPERATOR_LOST'
  /** The operator gave it back. */
  | 'RETURNED';

/** The conversation was begun, ended or begun again. */
export type StateEvent = {
  __typename?: 'StateEvent';
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
  /** When the server stored it. */
  at: Scalars['DateTime']['output'];
  /** The state from now on. */
  state: ConversationState;
  /** Who caused it. */
  party: Party;
};

/** Whether the service answers now, for the page that embeds it. */
export type Service = {
  __typename?: 'Service';
  /** The site's key, as in `data-site`. */
  site: Scalars['ID']['output'];
  /** Whether a conversation can be begun now. */
  open: Scalars['Boolean']['output'];
  /** The window that runs now, or the next one; null where none is known. */
  window: Maybe<ServiceWindow>;
  /** True where the service runs as a demonstration that is always open. */
  demonstration: Scalars['Boolean']['output'];
  /** The telephone number of the office, in international form. */
  telephone: Scalars['String']['output'];
  /** The office's e-mail address, where one is set. */
  email: Maybe<Scalars['String']['output']>;
};

/** A time in which the service answers: [start, end). */
export type ServiceWindow = {
  __typename?: 'ServiceWindow';
  /** Its first instant. */
  start: Scalars['DateTime']['output'];
  /** The first instant after it. */
  end: Scalars['DateTime']['output'];
};

/** A citizen's anonymous session: whoever has the token is the citizen. */
export type CitizenSession = {
  __typename?: 'CitizenSession';
  /** 256 bits, opaque. Sent in the header `x-segit-token` or in `connection_init`; stored by the server only as a hash. */
  token: Scalars['String']['output'];
  /** When it ends unless it is used: 24 hours after its last use. */
  expiresAt: Scalars['DateTime']['output'];
};

/** A conversation as its citizen sees it. */
export type Conversation = {
  __typename?: 'Conversation';
  /** Unguessable, and of no use without the token. */
  id: Scalars['ID']['output'];
  /** Where it is. */
  state: ConversationState;
  /** The history's generation: see `ConversationReset`. */
  epoch: Scalars['ID']['output'];
  /** The number of the log's last entry. */
  lastSeq: Scalars['Seq']['output'];
  /** When it was begun. */
  startedAt: Scalars['DateTime']['output'];
  /** The operator who has it. */
  operator: Maybe<Operator>;
  /** What the citizen lets the operator know. */
  preferences: Array<Preference>;
  /** How the citizen would like to be addressed, if they said so. */
  nickname: Maybe<Scalars['String']['output']>;
  /** Until when it can be reopened, once closed. */
  reopenableUntil: Maybe<Scalars['DateTime']['output']>;
};

/** How a conversation is begun. */
export type StartConversationInput = {
  /** The same id begins the same conversation, however often it is sent. */
  requestId: Scalars['RequestId']['input'];
  /** The language in which the citizen would like to be answered. */
  language: Language;
  /** How the citizen would like to be addressed: at most 60 characters on one line. */
  nickname?: InputMaybe<Scalars['String']['input']>;
  /** What the operator should know beforehand. */
  preferences: Array<Preference>;
};

/** What can come of beginning a conversation. */
export type StartConversationResult = ConversationStarted | ServiceClosed | QueueFull;

/** The conversation exists, and is in the queue (or further, where the request was a repeated one). */
export type ConversationStarted = {
  __typename?: 'ConversationStarted';
  /** The conversation. */
  conversation: Conversation;
};

/** The service does not answer now. */
export type ServiceClosed = {
  __typename?: 'ServiceClosed';
  /** When it answers next. */
  service: Service;
};

/** More people wait than can be answered in the remaining time. */
export type QueueFull = {
  __typename?: 'QueueFull';
  /** How many wait. */
  waiting: Scalars['Int']['output'];
};

/** A message to send. */
export type SendMessageInput = {
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** Sending the same id again stores nothing and gives the same answer; with another text it is `CONFLICT`. */
  clientMessageId: Scalars['RequestId']['input'];
  /** What to say. */
  text: Scalars['MessageText']['input'];
  /** The language of the sender's client. */
  language: Language;
  /** Staff only: the fencing number under which the conversation is owned. */
  fence?: InputMaybe<Scalars['Int']['input']>;
};

/** What can come of sending. */
export type SendMessageResult = MessageStored | ConversationEnded | OwnershipLost;

/** The message is on disk. There is no such answer without its row. */
export type MessageStored = {
  __typename?: 'MessageStored';
  /** As sent. */
  clientMessageId: Scalars['RequestId']['output'];
  /** Its place in the log. */
  seq: Scalars['Seq']['output'];
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
};

/** The conversation is closed; nothing was stored. */
export type ConversationEnded = {
  __typename?: 'ConversationEnded';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** Somebody else owns the conversation now, or nobody does; nothing was stored. */
export type OwnershipLost = {
  __typename?: 'OwnershipLost';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** What can come of reopening. */
export type ReopenConversationResult = ConversationReopened | ReopenTooLate | ServiceClosed;

/** It is in the queue again, with its whole history. */
export type ConversationReopened = {
  __typename?: 'ConversationReopened';
  /** The conversation. */
  conversation: Conversation;
};

/** It can only be read now; a new one can be begun. */
export type ReopenTooLate = {
  __typename?: 'ReopenTooLate';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/**
 * What the subscription to a conversation brings. The first item is `FeedStarted` or `ConversationReset`, the next are
 * pages until `caughtUp`, then pages as things happen. The reader's cursor is the last `seq` it was given.
 */
export type ConversationFeed = FeedStarted | ConversationReset | EventPage | QueueStatus | TypingStatus | ConversationDeleted;

/** The reader's history is the server's; the pages go on behind `afterSeq`. */
export type FeedStarted = {
  __typename?: 'FeedStarted';
  /** The history's generation. */
  epoch: Scalars['ID']['output'];
  /** The number of the log's last entry now. */
  lastSeq: Scalars['Seq']['output'];
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

/** Entries of the log, in order, without gaps: the first follows the reader's cursor. */
export type EventPage = {
  __typename?: 'EventPage';
  /** At most 100. */
  events: Array<ConversationEvent>;
  /** Whether the log had no more when this page was read. */
  caughtUp: Scalars['Boolean']['output'];
};

/** Where a waiting citizen stands. Sent while the conversation waits, when it changes. */
export type QueueStatus = {
  __typename?: 'QueueStatus';
  /** 1 is next. */
  position: Scalars['Int']['output'];
  /** A rough expectation from recent service; null where nobody can be expected. */
  expectedWaitSeconds: Maybe<Scalars['Int']['output']>;
};

/** Whether the other side is writing. Not part of the log; it lapses 6 s after its last sign. */
export type TypingStatus = {
  __typename?: 'TypingStatus';
  /** Who. */
  party: Party;
  /** Whether they are writing. */
  typing: Scalars['Boolean']['output'];
};

/** The citizen has deleted the conversation. Its text is gone everywhere; the feed ends. */
export type ConversationDeleted = {
  __typename?: 'ConversationDeleted';
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

/** A conversation as the desk sees it. */
export type DeskConversation = {
  __typename?: 'DeskConversation';
  /** The conversation. */
  id: Scalars['ID']['output'];
  /** Its site's key. */
  site: Scalars['ID']['output'];
  /** Its site's name in Hungarian. */
  siteName: Scalars['String']['output'];
  /** Where it is. */
  state: ConversationState;
  /** The history's generation. */
  epoch: Scalars['ID']['output'];
  /** The number of the log's last entry. */
  lastSeq: Scalars['Seq']['output'];
  /** The language in which the citizen would like to be answered. */
  language: Language;
  /** What the citizen lets the operator know. */
  preferences: Array<Preference>;
  /** How the citizen would like to be addressed. */
  nickname: Maybe<Scalars['String']['output']>;
  /** Since when the citizen has waited, or since when the conversation is active. */
  since: Scalars['DateTime']['output'];
  /** Whether the citizen's page is connected, or was within the last 120 s. Nothing is closed when it is not. */
  citizenPresent: Scalars['Boolean']['output'];
  /** Who owns it. */
  owner: Maybe<Me>;
  /** The fencing number of this ownership; every write of the staff carries it. */
  fence: Scalars['Int']['output'];
  /** Whether it came back to the queue, and why. */
  requeued: Maybe<RequeueReason>;
  /** Messages of the citizen that no operator has read. */
  unread: Scalars['Int']['output'];
};

/** What the desk shows, whole, each time it changes. */
export type DeskSnapshot = {
  __typename?: 'DeskSnapshot';
  /** When the server read it, by the server's clock: waiting times are counted from here. */
  now: Scalars['DateTime']['output'];
  /** Who waits, the next one first. */
  waiting: Array<DeskConversation>;
  /** What the reader owns; also what its citizen has ended, until the reader says what it was about. */
  mine: Array<DeskConversation>;
  /** How many of the staff who answer are at their desks. */
  operatorsPresent: Scalars['Int']['output'];
};

/** What can come of accepting. */
export type AcceptConversationResult = ConversationAccepted | AlreadyTaken | ConversationEnded;

/** The conversation is the caller's. */
export type ConversationAccepted = {
  __typename?: 'ConversationAccepted';
  /** The conversation, with the fencing number to write under. */
  conversation: DeskConversation;
};

/** Somebody was faster. */
export type AlreadyTaken = {
  __typename?: 'AlreadyTaken';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
  /** Who has it. */
  by: Maybe<Operator>;
};

/** What can come of a step that only the owner may take. */
export type OwnerStepResult = OwnerStepDone | OwnershipLost;

/** It is done (or was done before). */
export type OwnerStepDone = {
  __typename?: 'OwnerStepDone';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
};

/** The lease under which the caller owns conversations. */
export type Lease = {
  __typename?: 'Lease';
  /** When it ends unless it is renewed, by the server's clock. */
  expiresAt: Scalars['DateTime']['output'];
  /** How long it lives from now, in milliseconds: for a client whose clock is wrong. */
  lifetimeMs: Scalars['Int']['output'];
};

/** What a conversation was about. */
export type Topic = {
  __typename?: 'Topic';
  /** Its key, e.g. `ebosszeiras`. */
  key: Scalars['ID']['output'];
  /** Its name in Hungarian. */
  name: Scalars['String']['output'];
};

/** A ready answer. */
export type CannedReply = {
  __typename?: 'CannedReply';
  /** Its key. */
  key: Scalars['ID']['output'];
  /** What the desk calls it. */
  title: Scalars['String']['output'];
  /** The language of the text. */
  language: Language;
  /** The text. `{nev}` becomes the operator's name. */
  text: Scalars['String']['output'];
};

/** Reading. */
export type Query = {
  __typename?: 'Query';
  /** Whether the service answers now. Open to everybody. */
  service: Service;
  /** The citizen's conversation that is not deleted, newest first; null: there is none. */
  myConversation: Maybe<Conversation>;
  /** The member of the staff who is logged in; null: nobody is. */
  me: Maybe<Me>;
  /** Staff: what a conversation can have been about. */
  topics: Array<Topic>;
  /** Staff: the ready answers. */
  cannedReplies: Array<CannedReply>;
};


/** Reading. */
export type QueryServiceArgs = {
  site: Scalars['ID']['input'];
};

/** Writing. Every mutation may be repeated without harm. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Open to the pages of the site: begins an anonymous session. */
  openSession: CitizenSession;
  /** Citizen: gets in the queue. */
  startConversation: StartConversationResult;
  /** Citizen and owner: sends a message. */
  sendMessage: SendMessageResult;
  /** Citizen and owner: everything up to `upTo` was seen. A mark never goes back. */
  markRead: Scalars['Boolean']['output'];
  /** Citizen and owner: is writing, or no longer. Sent at most every 3 s. */
  setTyping: Scalars['Boolean']['output'];
  /** Citizen: lets the operator know, or no longer. */
  setPreferences: Scalars['Boolean']['output'];
  /** Citizen: ends the conversation. */
  endConversation: Scalars['Boolean']['output'];
  /** Citizen: goes back into the queue with the same conversation, within 30 minutes of its end. */
  reopenConversation: ReopenConversationResult;
  /** Citizen: the text of the conversation is erased for good, everywhere, and the session ends. */
  deleteConversation: Scalars['Boolean']['output'];
  /** Staff who answer: takes a waiting conversation. Of several at once exactly one gets it. */
  acceptConversation: AcceptConversationResult;
  /** Owner: gives the conversation back to the head of the queue. */
  returnConversation: OwnerStepResult;
  /** Owner: ends the conversation, and says what it was about. */
  closeConversation: OwnerStepResult;
  /** Staff who answer: stays at the desk. Sent every 10 s. */
  renewLease: Lease;
  /** Staff who answer: leaves the desk; what they own goes back to the head of the queue at once. */
  leaveDesk: Scalars['Boolean']['output'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationOpenSessionArgs = {
  site: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationStartConversationArgs = {
  input: StartConversationInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationMarkReadArgs = {
  conversationId: Scalars['ID']['input'];
  upTo: Scalars['Seq']['input'];
  fence?: InputMaybe<Scalars['Int']['input']>;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSetTypingArgs = {
  conversationId: Scalars['ID']['input'];
  typing: Scalars['Boolean']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationSetPreferencesArgs = {
  conversationId: Scalars['ID']['input'];
  preferences: Array<Preference>;
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationEndConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationReopenConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationDeleteConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationAcceptConversationArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationReturnConversationArgs = {
  conversationId: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
};


/** Writing. Every mutation may be repeated without harm. */
export type MutationCloseConversationArgs = {
  conversationId: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
  topic: Scalars['ID']['input'];
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
  id: Scalars['ID']['input'];
  epoch?: InputMaybe<Scalars['ID']['input']>;
  afterSeq: Scalars['Seq']['input'];
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
  ConversationEvent:
    | ( MessageEvent )
    | ( ReadEvent )
    | ( AssignmentEvent )
    | ( StateEvent )
  ;
  StartConversationResult:
    | ( ConversationStarted )
    | ( ServiceClosed )
    | ( QueueFull )
  ;
  SendMessageResult:
    | ( MessageStored )
    | ( ConversationEnded )
    | ( OwnershipLost )
  ;
  ReopenConversationResult:
    | ( ConversationReopened )
    | ( ReopenTooLate )
    | ( ServiceClosed )
  ;
  ConversationFeed:
    | ( FeedStarted )
    | ( ConversationReset )
    | ( Omit<EventPage, 'events'> & { events: Array<_RefType['ConversationEvent']> } )
    | ( QueueStatus )
    | ( TypingStatus )
    | ( ConversationDeleted )
  ;
  AcceptConversationResult:
    | ( ConversationAccepted )
    | ( AlreadyTaken )
    | ( ConversationEnded )
  ;
  OwnerStepResult:
    | ( OwnerStepDone )
    | ( OwnershipLost )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Seq: ResolverTypeWrapper<Scalars['Seq']['output']>;
  MessageText: ResolverTypeWrapper<Scalars['MessageText']['output']>;
  RequestId: ResolverTypeWrapper<Scalars['RequestId']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Language: Language;
  Preference: Preference;
  ConversationState: ConversationState;
  Party: Party;
  StaffRole: StaffRole;
  Operator: ResolverTypeWrapper<Operator>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ConversationEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConversationEvent']>;
  MessageEvent: ResolverTypeWrapper<MessageEvent>;
  ReadEvent: ResolverTypeWrapper<ReadEvent>;
  AssignmentEvent: ResolverTypeWrapper<AssignmentEvent>;
  RequeueReason: RequeueReason;
  StateEvent: ResolverTypeWrapper<StateEvent>;
  Service: ResolverTypeWrapper<Service>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ServiceWindow: ResolverTypeWrapper<ServiceWindow>;
  CitizenSession: ResolverTypeWrapper<CitizenSession>;
  Conversation: ResolverTypeWrapper<Conversation>;
  StartConversationInput: StartConversationInput;
  StartConversationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartConversationResult']>;
  ConversationStarted: ResolverTypeWrapper<ConversationStarted>;
  ServiceClosed: ResolverTypeWrapper<ServiceClosed>;
  QueueFull: ResolverTypeWrapper<QueueFull>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendMessageResult']>;
  MessageStored: ResolverTypeWrapper<MessageStored>;
  ConversationEnded: ResolverTypeWrapper<ConversationEnded>;
  OwnershipLost: ResolverTypeWrapper<OwnershipLost>;
  ReopenConversationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenConversationResult']>;
  ConversationReopened: ResolverTypeWrapper<ConversationReopened>;
  ReopenTooLate: ResolverTypeWrapper<ReopenTooLate>;
  ConversationFeed: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConversationFeed']>;
  FeedStarted: ResolverTypeWrapper<FeedStarted>;
  ConversationReset: ResolverTypeWrapper<ConversationReset>;
  EventPage: ResolverTypeWrapper<Omit<EventPage, 'events'> & { events: Array<ResolversTypes['ConversationEvent']> }>;
  QueueStatus: ResolverTypeWrapper<QueueStatus>;
  TypingStatus: ResolverTypeWrapper<TypingStatus>;
  ConversationDeleted: ResolverTypeWrapper<ConversationDeleted>;
  Me: ResolverTypeWrapper<Me>;
  DeskConversation: ResolverTypeWrapper<DeskConversation>;
  DeskSnapshot: ResolverTypeWrapper<DeskSnapshot>;
  AcceptConversationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptConversationResult']>;
  ConversationAccepted: ResolverTypeWrapper<ConversationAccepted>;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  OwnerStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwnerStepResult']>;
  OwnerStepDone: ResolverTypeWrapper<OwnerStepDone>;
  Lease: ResolverTypeWrapper<Lease>;
  Topic: ResolverTypeWrapper<Topic>;
  CannedReply: ResolverTypeWrapper<CannedReply>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Seq: Scalars['Seq']['output'];
  MessageText: Scalars['MessageText']['output'];
  RequestId: Scalars['RequestId']['output'];
  DateTime: Scalars['DateTime']['output'];
  Operator: Operator;
  String: Scalars['String']['output'];
  ConversationEvent: ResolversUnionTypes<ResolversParentTypes>['ConversationEvent'];
  MessageEvent: MessageEvent;
  ReadEvent: ReadEvent;
  AssignmentEvent: AssignmentEvent;
  StateEvent: StateEvent;
  Service: Service;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ServiceWindow: ServiceWindow;
  CitizenSession: CitizenSession;
  Conversation: Conversation;
  StartConversationInput: StartConversationInput;
  StartConversationResult: ResolversUnionTypes<ResolversParentTypes>['StartConversationResult'];
  ConversationStarted: ConversationStarted;
  ServiceClosed: ServiceClosed;
  QueueFull: QueueFull;
  Int: Scalars['Int']['output'];
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolversUnionTypes<ResolversParentTypes>['SendMessageResult'];
  MessageStored: MessageStored;
  ConversationEnded: ConversationEnded;
  OwnershipLost: OwnershipLost;
  ReopenConversationResult: ResolversUnionTypes<ResolversParentTypes>['ReopenConversationResult'];
  ConversationReopened: ConversationReopened;
  ReopenTooLate: ReopenTooLate;
  ConversationFeed: ResolversUnionTypes<ResolversParentTypes>['ConversationFeed'];
  FeedStarted: FeedStarted;
  ConversationReset: ConversationReset;
  EventPage: Omit<EventPage, 'events'> & { events: Array<ResolversParentTypes['ConversationEvent']> };
  QueueStatus: QueueStatus;
  TypingStatus: TypingStatus;
  ConversationDeleted: ConversationDeleted;
  Me: Me;
  DeskConversation: DeskConversation;
  DeskSnapshot: DeskSnapshot;
  AcceptConversationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptConversationResult'];
  ConversationAccepted: ConversationAccepted;
  AlreadyTaken: AlreadyTaken;
  OwnerStepResult: ResolversUnionTypes<ResolversParentTypes>['OwnerStepResult'];
  OwnerStepDone: OwnerStepDone;
  Lease: Lease;
  Topic: Topic;
  CannedReply: CannedReply;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
};

export interface SeqScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Seq'], any> {
  name: 'Seq';
}

export interface MessageTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MessageText'], any> {
  name: 'MessageText';
}

export interface RequestIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RequestId'], any> {
  name: 'RequestId';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type OperatorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Operator'] = ResolversParentTypes['Operator']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
};

export type ConversationEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationEvent'] = ResolversParentTypes['ConversationEvent']> = {
  __resolveType: TypeResolveFn<'MessageEvent' | 'ReadEvent' | 'AssignmentEvent' | 'StateEvent', ParentType, ContextType>;
};

export type MessageEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MessageEvent'] = ResolversParentTypes['MessageEvent']> = {
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  clientMessageId?: Resolver<ResolversTypes['RequestId'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['MessageText'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReadEvent'] = ResolversParentTypes['ReadEvent']> = {
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AssignmentEvent'] = ResolversParentTypes['AssignmentEvent']> = {
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RequeueReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StateEvent'] = ResolversParentTypes['StateEvent']> = {
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  site?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  telephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceWindowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ServiceWindow'] = ResolversParentTypes['ServiceWindow']> = {
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CitizenSessionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CitizenSession'] = ResolversParentTypes['CitizenSession']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  preferences?: Resolver<Array<ResolversTypes['Preference']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StartConversationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StartConversationResult'] = ResolversParentTypes['StartConversationResult']> = {
  __resolveType: TypeResolveFn<'ConversationStarted' | 'ServiceClosed' | 'QueueFull', ParentType, ContextType>;
};

export type ConversationStartedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationStarted'] = ResolversParentTypes['ConversationStarted']> = {
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceClosedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ServiceClosed'] = ResolversParentTypes['ServiceClosed']> = {
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueueFullResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QueueFull'] = ResolversParentTypes['QueueFull']> = {
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendMessageResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SendMessageResult'] = ResolversParentTypes['SendMessageResult']> = {
  __resolveType: TypeResolveFn<'MessageStored' | 'ConversationEnded' | 'OwnershipLost', ParentType, ContextType>;
};

export type MessageStoredResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MessageStored'] = ResolversParentTypes['MessageStored']> = {
  clientMessageId?: Resolver<ResolversTypes['RequestId'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationEndedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationEnded'] = ResolversParentTypes['ConversationEnded']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipLostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnershipLost'] = ResolversParentTypes['OwnershipLost']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenConversationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReopenConversationResult'] = ResolversParentTypes['ReopenConversationResult']> = {
  __resolveType: TypeResolveFn<'ConversationReopened' | 'ReopenTooLate' | 'ServiceClosed', ParentType, ContextType>;
};

export type ConversationReopenedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationReopened'] = ResolversParentTypes['ConversationReopened']> = {
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenTooLateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReopenTooLate'] = ResolversParentTypes['ReopenTooLate']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationFeedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationFeed'] = ResolversParentTypes['ConversationFeed']> = {
  __resolveType: TypeResolveFn<'FeedStarted' | 'ConversationReset' | 'EventPage' | 'QueueStatus' | 'TypingStatus' | 'ConversationDeleted', ParentType, ContextType>;
};

export type FeedStartedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FeedStarted'] = ResolversParentTypes['FeedStarted']> = {
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationResetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationReset'] = ResolversParentTypes['ConversationReset']> = {
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EventPage'] = ResolversParentTypes['EventPage']> = {
  events?: Resolver<Array<ResolversTypes['ConversationEvent']>, ParentType, ContextType>;
  caughtUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueueStatusResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QueueStatus'] = ResolversParentTypes['QueueStatus']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedWaitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypingStatusResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypingStatus'] = ResolversParentTypes['TypingStatus']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  typing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationDeletedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationDeleted'] = ResolversParentTypes['ConversationDeleted']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
};

export type DeskConversationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeskConversation'] = ResolversParentTypes['DeskConversation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  siteName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Seq'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  preferences?: Resolver<Array<ResolversTypes['Preference']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  citizenPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  fence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requeued?: Resolver<Maybe<ResolversTypes['RequeueReason']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeskSnapshotResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeskSnapshot'] = ResolversParentTypes['DeskSnapshot']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['DeskConversation']>, ParentType, ContextType>;
  mine?: Resolver<Array<ResolversTypes['DeskConversation']>, ParentType, ContextType>;
  operatorsPresent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AcceptConversationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AcceptConversationResult'] = ResolversParentTypes['AcceptConversationResult']> = {
  __resolveType: TypeResolveFn<'ConversationAccepted' | 'AlreadyTaken' | 'ConversationEnded', ParentType, ContextType>;
};

export type ConversationAcceptedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConversationAccepted'] = ResolversParentTypes['ConversationAccepted']> = {
  conversation?: Resolver<ResolversTypes['DeskConversation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnerStepResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnerStepResult'] = ResolversParentTypes['OwnerStepResult']> = {
  __resolveType: TypeResolveFn<'OwnerStepDone' | 'OwnershipLost', ParentType, ContextType>;
};

export type OwnerStepDoneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnerStepDone'] = ResolversParentTypes['OwnerStepDone']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Lease'] = ResolversParentTypes['Lease']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lifetimeMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CannedReplyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CannedReply'] = ResolversParentTypes['CannedReply']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType, RequireFields<QueryServiceArgs, 'site'>>;
  myConversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  cannedReplies?: Resolver<Array<ResolversTypes['CannedReply']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openSession?: Resolver<ResolversTypes['CitizenSession'], ParentType, ContextType, RequireFields<MutationOpenSessionArgs, 'site'>>;
  startConversation?: Resolver<ResolversTypes['StartConversationResult'], ParentType, ContextType, RequireFields<MutationStartConversationArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['SendMessageResult'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  markRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMarkReadArgs, 'conversationId' | 'upTo'>>;
  setTyping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetTypingArgs, 'conversationId' | 'typing'>>;
  setPreferences?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetPreferencesArgs, 'conversationId' | 'preferences'>>;
  endConversation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndConversationArgs, 'conversationId'>>;
  reopenConversation?: Resolver<ResolversTypes['ReopenConversationResult'], ParentType, ContextType, RequireFields<MutationReopenConversationArgs, 'conversationId'>>;
  deleteConversation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteConversationArgs, 'conversationId'>>;
  acceptConversation?: Resolver<ResolversTypes['AcceptConversationResult'], ParentType, ContextType, RequireFields<MutationAcceptConversationArgs, 'conversationId'>>;
  returnConversation?: Resolver<ResolversTypes['OwnerStepResult'], ParentType, ContextType, RequireFields<MutationReturnConversationArgs, 'conversationId' | 'fence'>>;
  closeConversation?: Resolver<ResolversTypes['OwnerStepResult'], ParentType, ContextType, RequireFields<MutationCloseConversationArgs, 'conversationId' | 'fence' | 'topic'>>;
  renewLease?: Resolver<ResolversTypes['Lease'], ParentType, ContextType>;
  leaveDesk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  conversation?: SubscriptionResolver<ResolversTypes['ConversationFeed'], "conversation", ParentType, ContextType, RequireFields<SubscriptionConversationArgs, 'id' | 'afterSeq'>>;
  desk?: SubscriptionResolver<ResolversTypes['DeskSnapshot'], "desk", ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Seq?: GraphQLScalarType;
  MessageText?: GraphQLScalarType;
  RequestId?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Operator?: OperatorResolvers<ContextType>;
  ConversationEvent?: ConversationEventResolvers<ContextType>;
  MessageEvent?: MessageEventResolvers<ContextType>;
  ReadEvent?: ReadEventResolvers<ContextType>;
  AssignmentEvent?: AssignmentEventResolvers<ContextType>;
  StateEvent?: StateEventResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceWindow?: ServiceWindowResolvers<ContextType>;
  CitizenSession?: CitizenSessionResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  StartConversationResult?: StartConversationResultResolvers<ContextType>;
  ConversationStarted?: ConversationStartedResolvers<ContextType>;
  ServiceClosed?: ServiceClosedResolvers<ContextType>;
  QueueFull?: QueueFullResolvers<ContextType>;
  SendMessageResult?: SendMessageResultResolvers<ContextType>;
  MessageStored?: MessageStoredResolvers<ContextType>;
  ConversationEnded?: ConversationEndedResolvers<ContextType>;
  OwnershipLost?: OwnershipLostResolvers<ContextType>;
  ReopenConversationResult?: ReopenConversationResultResolvers<ContextType>;
  ConversationReopened?: ConversationReopenedResolvers<ContextType>;
  ReopenTooLate?: ReopenTooLateResolvers<ContextType>;
  ConversationFeed?: ConversationFeedResolvers<ContextType>;
  FeedStarted?: FeedStartedResolvers<ContextType>;
  ConversationReset?: ConversationResetResolvers<ContextType>;
  EventPage?: EventPageResolvers<ContextType>;
  QueueStatus?: QueueStatusResolvers<ContextType>;
  TypingStatus?: TypingStatusResolvers<ContextType>;
  ConversationDeleted?: ConversationDeletedResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  DeskConversation?: DeskConversationResolvers<ContextType>;
  DeskSnapshot?: DeskSnapshotResolvers<ContextType>;
  AcceptConversationResult?: AcceptConversationResultResolvers<ContextType>;
  ConversationAccepted?: ConversationAcceptedResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  OwnerStepResult?: OwnerStepResultResolvers<ContextType>;
  OwnerStepDone?: OwnerStepDoneResolvers<ContextType>;
  Lease?: LeaseResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  CannedReply?: CannedReplyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

