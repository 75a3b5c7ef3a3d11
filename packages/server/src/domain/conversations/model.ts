import type {
  ConversationState,
  DocumentKind,
  Language,
  Party,
  Preference,
  RequeueReason,
  StaffRole,
} from '@segit-a-hivatal/contract';

/** A conversation as the rules see it. Instants are ms since 1970. */
export interface ConversationRecord {
  readonly id: string;
  readonly siteKey: string;
  readonly sessionId: string;
  readonly state: ConversationState;
  readonly language: Language;
  readonly nickname: string | null;
  readonly preferences: readonly Preference[];
  /** The number of the log's last entry. */
  readonly lastSeq: number;
  readonly startedAt: number;
  /** Its place in the queue: the earlier, the sooner. It keeps the first one when an operator is lost. */
  readonly queuedAt: number;
  /** Set while it waits for another time: such a one goes before all others. */
  readonly requeued: RequeueReason | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly ownerRole: StaffRole | null;
  /** Raised by each change of ownership; a staff member's write under an older one is refused. */
  readonly fence: number;
  readonly assignedAt: number | null;
  /** When somebody had it for the first time since they came; it stays when they give it back. */
  readonly answeredAt: number | null;
  readonly closedAt: number | null;
  /** Set while it is a message that was left, also while it is answered: whoever loses it gives it back as one. */
  readonly leftAt: number | null;
  /** What the citizen said beforehand that it is about: the key of one of the site's topics. */
  readonly chosenTopic: string | null;
  /** What it was about, as its operator says at the end. */
  readonly topic: string | null;
  /** What whoever handed it over says to the next one; citizens never see it. */
  readonly note: string | null;
  /** What each side has seen. */
  readonly readByCitizen: number;
  readonly readByOperator: number;
  /** The fact of its end, for as long as its topic is still to be said. */
  readonly factId: string | null;
  /** Its citizen has answered the survey. */
  readonly surveyed: boolean;
  /** The text is gone; only the anonymous frame is left for statistics. */
  readonly erased: boolean;
}

/** A conversation that begins at `now` and waits. */
export const newRecord = (
  begun: Pick<
    ConversationRecord,
    'id' | 'siteKey' | 'sessionId' | 'language' | 'nickname' | 'preferences' | 'chosenTopic'
  >,
  now: number,
): ConversationRecord => ({
  ...begun,
  state: 'WAITING',
  lastSeq: 0,
  startedAt: now,
  queuedAt: now,
  requeued: null,
  ownerId: null,
  ownerName: null,
  ownerRole: null,
  fence: 0,
  assignedAt: null,
  answeredAt: null,
  closedAt: null,
  leftAt: null,
  topic: null,
  note: null,
  readByCitizen: 0,
  readByOperator: 0,
  factId: null,
  surveyed: false,
  erased: false,
});

/** A message that is left at `now`. */
export const newMessageRecord = (begun: Parameters<typeof newRecord>[0], now: number): ConversationRecord => ({
  ...newRecord(begun, now),
  state: 'MESSAGE_LEFT',
  leftAt: now,
});

/** A document as the log keeps it: what it was when it was sent. */
export interface SentDocument {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly language: Language;
  readonly kind: DocumentKind;
  readonly bytes: number;
  /** Null: not known. */
  readonly pages: number | null;
  /** Whether there is a text that says the same. */
  readonly readable: boolean;
  /** Whether it is a PDF with fields that can be filled in. */
  readonly fillable: boolean;
}

/** One entry of the log. Its kinds are those of the wire, without what the wire adds. */
export type LogEntry = { readonly seq: number; readonly at: number } & EntryBody;

export type EntryBody =
  | {
      readonly kind: 'message';
      readonly party: Extract<Party, 'CITIZEN' | 'OPERATOR'>;
      readonly staffId: string | null;
      readonly staffName: string | null;
      readonly staffRole: StaffRole | null;
      readonly clientMessageId: string;
      readonly text: string;
      readonly language: Language;
      /** What it brings; `text` says so in words. */
      readonly document?: SentDocument;
    }
  | { readonly kind: 'read'; readonly party: Party; readonly upTo: number }
  | {
      readonly kind: 'assignment';
      readonly staffName: string | null;
      readonly staffRole: StaffRole | null;
      readonly reason: RequeueReason | null;
    }
  | { readonly kind: 'state'; readonly state: ConversationState; readonly party: Party };

/** Who acts on a conversation. */
export type Actor =
  | { readonly kind: 'citizen'; readonly sessionId: string; readonly siteKey: string }
  | { readonly kind: 'staff'; readonly id: string; readonly name: string; readonly role: StaffRole };

/** Whether this citizen or staff member may know of the conversation at all. */
export function mayRead(record: ConversationRecord, actor: Actor): boolean {
  if (actor.kind === 'citizen') return record.sessionId === actor.sessionId;
  return actor.role === 'COORDINATOR' || (actor.role === 'OPERATOR' && record.ownerId === actor.id);
}
