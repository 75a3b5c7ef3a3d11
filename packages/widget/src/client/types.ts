import type {
  Callback,
  CallbackTime,
  ConversationState,
  ErrorCode,
  KnowledgeArticle,
  KnowledgeHit,
  Language,
  NumberProblem,
  Operator,
  Party,
  Point,
  Preference,
  RequeueReason,
  SentDocument,
  ServiceStatus,
  Site,
  SurveyAnswer,
  WaitAlternative,
  WaitReason,
} from '@segit-a-hivatal/contract';

export type { ServiceStatus, Site };

/** Where a waiting citizen stands. */
export interface Standing {
  readonly position: number;
  readonly expectedWaitSeconds: number | null;
  /** Why one of the two is worse than before. */
  readonly reason: WaitReason | null;
  /** What is offered beside waiting. */
  readonly alternatives: readonly WaitAlternative[];
}

/**
 * What is known of a message that was written here:
 * `held` its writer may still take it back · `queued` kept on this device, not yet sent (no network, or others before it) · `sending` on its way ·
 * `sent` on the server's disk · `seen` the other side has seen it · `failed` refused; the person decides what becomes of it.
 */
export type Delivery = 'held' | 'queued' | 'sending' | 'sent' | 'seen' | 'failed';

/** Why a message was refused: a code of the catalogue, or the expected outcomes of sending. */
export type SendFailure = ErrorCode | 'CONVERSATION_ENDED' | 'OWNERSHIP_LOST';

export interface MessageEntry {
  readonly kind: 'message';
  /** The clientMessageId: the queued message, its acknowledgement and its echo are one bubble. */
  readonly key: string;
  /** Its place in the log; absent until the server has it. */
  readonly seq?: number;
  /** ISO instant: the server's once it has it, this device's before. */
  readonly at: string;
  /** Whether it was written on this side (by this citizen, or by this desk's operator). */
  readonly own: boolean;
  readonly party: Party;
  readonly operator?: Operator;
  readonly text: string;
  readonly language: Language;
  /** Only of own messages. */
  readonly delivery?: Delivery;
  readonly failure?: SendFailure;
  /** When it is no longer held, in ms by the device's clock. */
  readonly heldUntil?: number;
  /** What it brings; `text` says so in words. */
  readonly document?: SentDocument;
}

export interface NoticeEntry {
  readonly kind: 'notice';
  readonly key: string;
  readonly seq?: number;
  readonly at: string;
  /** `reset`: the server's history is an older one; what was not in it is gone, and the reader is told. */
  readonly notice: 'begun' | 'left' | 'joined' | 'requeued' | 'ended' | 'reopened' | 'reset';
  /** Who caused it (`ended`), where it matters. */
  readonly party?: Party;
  readonly operator?: Operator;
  readonly reason?: RequeueReason;
}

export type TranscriptEntry = MessageEntry | NoticeEntry;

/** A document that was asked for: its text, and its file on demand. */
export type DocumentAnswer =
  | {
      readonly kind: 'opened';
      /** What the file is called where it is saved. */
      readonly name: string;
      /** What says the same in text. */
      readonly alternative: string | null;
      /** The whole file, or null: it has not come, or not whole. */
      readonly load: () => Promise<Blob | null>;
    }
  | { readonly kind: 'withdrawn' | 'unreachable' };

/** Where documents are asked for. */
export interface DocumentDesk {
  /** The document of an entry of the log. */
  openDocument(seq: number): Promise<DocumentAnswer>;
}

/** What the other side is writing and has not sent. */
export interface Preview {
  /** Of the message that it will be. */
  readonly messageId: string;
  readonly text: string;
  /** Something of it was lost: it stands still until all of it is here. */
  readonly frozen: boolean;
  /** Who writes, where it is the staff. */
  readonly operator?: Operator;
}

/** `offline`: the browser itself says so. `reconnecting`: was connected, will be again. */
export type ConnectionState = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'offline';

/** One conversation as its reader sees it; immutable, a new object at each change. */
export interface ConversationSnapshot {
  readonly id: string;
  readonly state: ConversationState;
  readonly connection: ConnectionState;
  /** In the order of the log, then what is not yet in it, in the order of writing. */
  readonly entries: readonly TranscriptEntry[];
  /** The whole history has been read at least once since the page was opened. */
  readonly caughtUp: boolean;
  /** The last entry of the other side that this side has seen. */
  readonly readUpTo: number;
  /** Messages of the other side behind `readUpTo`. */
  readonly unread: number;
  /** The operator who has the conversation. */
  readonly operator?: Operator;
  /** The other side is writing now. */
  readonly otherIsTyping: boolean;
  readonly preview?: Preview;
  readonly queue?: Standing;
  /** A message that was left, also while it is answered. */
  readonly left?: boolean;
  readonly preferences: readonly Preference[];
  readonly nickname?: string;
  /** ISO; until when a closed conversation can be reopened. */
  readonly reopenableUntil?: string;
  /** ISO; once closed, until when it can be read here. */
  readonly readableUntil?: string;
  /** The text was erased by the citizen. */
  readonly erased: boolean;
}

/** The whole of what the widget's views show. */
export interface HelpDeskSnapshot {
  /** null: not asked yet, or the server does not answer. From `restore()` on it changes by itself, by the server's clock. */
  readonly service: ServiceStatus | null;
  /** What the site offers; null: not asked yet. */
  readonly site: Site | null;
  /** The server could not be reached when it was last asked (before there is a conversation). */
  readonly unreachable: boolean;
  /** A start is under way. */
  readonly starting: boolean;
  /** What the last start was about, as it was chosen: nobody is asked twice where it came to nothing. */
  readonly topic?: string | undefined;
  readonly conversation: ConversationSnapshot | null;
  /** A message to leave is kept on this device, and sent as soon as the server can be reached. */
  readonly leaving: boolean;
  /** This browser has asked for a callback that may stand. */
  readonly calledBack: boolean;
  /** The session ended (a day without use, or revoked), so `conversation` cannot be reached and is null; until `leave()`. */
  readonly expired: boolean;
  /** Text not yet sent; survives reload and is the same in each tab. */
  readonly draft: string;
  readonly preferences: readonly Preference[];
  readonly nickname: string;
  /** This tab is the one that speaks: exactly one of the site's open tabs is. */
  readonly speaking: boolean;
  /** The last log entry that was announced, shared by the tabs: nothing is read twice, nothing is missed. */
  readonly announcedUpTo: number;
  /** The last entry of which it was said, while the panel was closed, that something has come; shared likewise. */
  readonly noticedUpTo: number;
}

/** What somebody who begins says of themselves; none of it has to be said. */
export interface Person {
  readonly nickname?: string;
  readonly preferences: readonly Preference[];
  /** The key of one of the site's topics. */
  readonly topic?: string;
}

/** What somebody says who leaves a message. */
export interface LeaveWish extends Person {
  readonly text: string;
  /** Where the answer is to come by e-mail as well; giving it is the consent. */
  readonly address?: string;
}

/** What somebody says who would like to be called. */
export interface CallbackWish extends Person {
  readonly number: string;
  readonly time: CallbackTime;
  readonly about?: string;
}

export type CallbackAnswer =
  | { readonly kind: 'requested' | 'stands'; readonly callback: Callback }
  | { readonly kind: 'refused'; readonly problem: NumberProblem }
  | { readonly kind: 'limit' | 'unreachable' };

export interface CallbackDesk {
  /** The newest one; null: there is none. Rejects where the server cannot be reached. */
  mine(): Promise<Callback | null>;
  request(wish: CallbackWish): Promise<CallbackAnswer>;
  /** The consent is taken back. False: the server could not be reached. */
  cancel(callbackId: string): Promise<boolean>;
}

export type StartOutcome = 'started' | 'closed' | 'queue-full' | 'unreachable';
/** `kept`: on this device, until the server can be reached. `refused`: it cannot be left; the text is the draft again. */
export type LeaveOutcome = 'left' | 'kept' | 'refused';
export type ReopenOutcome = 'reopened' | 'too-late' | 'closed' | 'unreachable';

/** What somebody says of a conversation that has ended; what is left out is not said. */
export interface SurveyAnswers {
  readonly useful?: SurveyAnswer;
  readonly easy?: SurveyAnswer;
  readonly again?: SurveyAnswer;
}

/** `kept`: on this device, until the server can be reached. `too-late`: the conversation can no longer be reached. */
export type SurveyState = 'open' | 'kept' | 'done' | 'too-late';

/** What the office knows, at any hour and without a session. Null: the server could not be reached. */
export interface Knowledge {
  /** The places in the city where somebody helps. */
  points(): Promise<readonly Point[] | null>;
  search(query: string): Promise<readonly KnowledgeHit[] | null>;
  article(topic: string, easy: boolean): Promise<KnowledgeArticle | null>;
  /** What was found was not what somebody looked for: counted, without personal data. */
  missed(query: string): Promise<boolean | null>;
}

/**
 * What the widget's views read and call, all through one object (implemented in `help-desk.ts`). Dispatches `change`
 * when the snapshot is another one. Nothing here throws for want of a network.
 */
export interface HelpDesk extends EventTarget, DocumentDesk {
  readonly snapshot: HelpDeskSnapshot;
  /** Takes up the site's conversation, if this browser has one. Resolves when that is known locally, without network. */
  restore(): Promise<void>;
  /** Asks whether the service is open. */
  refreshService(): Promise<void>;
  /** What the office has written down; rejects where its code cannot be loaded. */
  knowledge(): Promise<Knowledge>;
  /** The address of one of the service's own pages: `accessibility` (its statement), `hours.ics?language=en`. */
  page(name: string): string;
  /** Gets in the queue; a first question, if given, is put in the outbox. */
  start(options: Person & { question?: string }): Promise<StartOutcome>;
  /** Leaves a message that is answered later. What is not sent yet stays on this device until it is. */
  leaveMessage(wish: LeaveWish): Promise<LeaveOutcome>;
  /** The callbacks of this browser's session; rejects where their code cannot be loaded. */
  callbacks(): Promise<CallbackDesk>;
  /** Waits no longer, and leaves what was written as a message. False: not done (no network, or an operator is there). */
  keepAsMessage(): Promise<boolean>;
  /** Takes the text into the outbox, where it stays until the server has it. Returns its key, or null for text that cannot be sent. */
  send(text: string): string | null;
  /** From now on what is sent can be taken back for so many ms; 0: it goes at once. */
  holdMessages(ms: number): void;
  /** Takes a held message back: its text; null: it is too late. */
  takeBack(key: string): string | null;
  /** Sends what is held. */
  release(): void;
  /** Sends a failed message again, as a new one where the server refused its id. */
  retry(key: string): void;
  /** Gives a failed message up. */
  discard(key: string): void;
  /** `composing`: an input method has not done with it. */
  setDraft(text: string, composing?: boolean): void;
  /** Whether the operator is to see what is written while it is written. */
  sendRealTimeText(on: boolean): void;
  /** To be called at each input; tells the other side at most every 3 s. */
  composing(): void;
  /** The reader has seen everything that is shown. */
  markRead(): void;
  /** What up to and including `seq` was announced. */
  setAnnouncedUpTo(seq: number): void;
  /** That something has come, up to and including `seq`, was said. */
  setNoticedUpTo(seq: number): void;
  setLanguage(language: Language): void;
  setPreferences(preferences: readonly Preference[]): void;
  setNickname(nickname: string): void;
  end(): Promise<boolean>;
  reopen(): Promise<ReopenOutcome>;
  /** All that the office keeps of this citizen, as a JSON document; null where it cannot be had. */
  myData(): Promise<string | null>;
  /**
   * Answers the survey or passes it, once for a conversation. `null`: says what is known of it, and sends what is kept. Gives
   * null where its code cannot be loaded.
   */
  survey(step: SurveyAnswers | 'skip' | null): Promise<SurveyState | null>;
  /** Erases the conversation's text on the server and everything of it in this browser. False: the server could not be reached; nothing changed. */
  erase(): Promise<boolean>;
  /** Lets a closed conversation go, so that a new one can be begun. */
  leave(): void;
  dispose(): void;
}
