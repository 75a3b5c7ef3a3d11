import type { AuditStore } from '../domain/audit/index.ts';
import type { CallbackStore } from '../domain/callbacks/index.ts';
import type { ConversationStore, PresenceStore } from '../domain/conversations/index.ts';
import type { DeskStore } from '../domain/desk/index.ts';
import type { DocumentStore } from '../domain/documents/index.ts';
import type { HoursStore } from '../domain/hours/index.ts';
import type { ArticleStore, MissedSearchStore } from '../domain/knowledge/index.ts';
import type { AnswerMailStore } from '../domain/mail/index.ts';
import type { ReportStore } from '../domain/reports/index.ts';
import type { OwnDataStore } from '../domain/own-data/index.ts';
import type { RetentionStore } from '../domain/retention/index.ts';
import type { RoutingHistory, RoutingStore } from '../domain/routing/index.ts';
import type { SessionStore } from '../domain/sessions/index.ts';
import type { TaskStore } from '../domain/tasks/index.ts';

/** Everything that a store is. SQLite and PostgreSQL are two of it, and pass one contract suite. */
export interface Store
  extends
    ConversationStore,
    RoutingStore,
    RoutingHistory,
    PresenceStore,
    SessionStore,
    DeskStore,
    HoursStore,
    TaskStore,
    CallbackStore,
    AnswerMailStore,
    MissedSearchStore,
    ReportStore,
    DocumentStore,
    ArticleStore,
    RetentionStore,
    OwnDataStore,
    AuditStore {
  /** What was erased is gone from the database's own working files too, where it keeps such. */
  settleErasures(): Promise<void>;
  /** The history's generation. It changes where an older backup was put back. */
  epoch(): Promise<string>;
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
