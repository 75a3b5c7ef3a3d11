/** The figures of the protocol that both sides need. What only the server needs is in its settings. */
export const LIMITS = {
  /** UTF-16 code units in a message. */
  textLength: 4000,
  /** Code units in a nickname, on one line. */
  nicknameLength: 60,
  /** UTF-16 code units in what is wanted of a task, and in a note on it. */
  shortTextLength: 1000,
  /** Code units of a telephone number as somebody writes it. */
  telephoneLength: 60,
  /** Code units of what a callback is about, on one line. */
  aboutLength: 200,
  /** The largest file of the library, bytes. */
  documentBytes: 10 * 1024 * 1024,
  /** Code units in a document's title, on one line. */
  documentTitleLength: 120,
  /** UTF-16 code units in what says in text what a document says. */
  documentTextLength: 20_000,
  /** Documents in one conversation. */
  documentsSent: 10,
  /** Code units of an e-mail address (RFC 5321). */
  mailAddressLength: 254,
  /** Entries in one page of the feed. */
  pageSize: 100,
  /** Code units of text in one page, where it has more than one entry: what a stalled reader costs at most. */
  pageText: 65_536,
  /** How often a client repeats „is writing” while it is true, ms. */
  typingRepeatMs: 3000,
  /** When „is writing” lapses without a repeat, ms. */
  typingLapseMs: 6000,
  /** How long a closed conversation can be reopened, ms. */
  reopenMs: 30 * 60_000,
  /** How long a message that was left can be read with its answer, ms: from the leaving, and again from the close. */
  messageKeptMs: 30 * 24 * 3_600_000,
  /** How long an operator's lease lives, ms, by the database's clock. */
  leaseLifetimeMs: 30_000,
  /** How long a claimed task stays with somebody whose lease has ended before others may take it over, ms. */
  taskHeldMs: 5 * 60_000,
  /** How long an ended task is shown, ms. */
  taskShownMs: 7 * 24 * 3_600_000,
  /** How often a desk renews its lease, ms. */
  leaseRenewMs: 10_000,
  /** How long a citizen counts as present after their page was last connected, ms. */
  presenceGraceMs: 120_000,
  /** How long a citizen's session lives without use, ms. */
  sessionIdleMs: 24 * 3_600_000,
} as const;
