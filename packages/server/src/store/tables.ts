import type { ColumnType, Generated } from 'kysely';

/** The tables as both databases have them. Instants are ms since 1970; lists are JSON text. */
export interface Tables {
  citizen_session: {
    id: string;
    token_hash: string;
    site_key: string;
    created_at: number;
    expires_at: number;
    ends_at: number | null;
  };
  conversation: ConversationTable;
  entry: EntryTable;
  desk_lease: { staff_id: string; name: string; role: string; expires_at: number };
  routing: { id: 1; version: number; snapshot: string };
  routing_event: { version: number; at: number; events: string };
  history: { id: 1; epoch: string; tide: number };
  hours_revision: HoursRevisionTable;
  task: TaskTable;
  callback: CallbackTable;
  callback_contact: { callback_id: string; number: string; nickname: string | null; about: string | null };
  answer_mail: AnswerMailTable;
  article_revision: ArticleRevisionTable;
  missed_search: { hour: number; site_key: string; reason: string; query: string; times: number };
  fact: FactTable;
  survey_count: SurveyCountTable;
  kept_file: KeptFileTable;
  document: { id: string; newest: number; withdrawn_at: number | null };
  document_version: DocumentVersionTable;
  document_link: {
    key_hash: string;
    document_id: string;
    version: number;
    conversation_id: string | null;
    expires_at: number;
  };
  audit: AuditTable;
  /** `day`: its midnight (UTC), ms since 1970. */
  erased: { day: number; kind: string; count: number };
}

/** What is kept of an asking for the reports. No column leads to a conversation or to anybody. */
export interface FactTable {
  id: string;
  day: string;
  hour: number;
  site: string;
  channel: string;
  language: string;
  /** JSON text. */
  needs: string;
  topic: string | null;
  in_hours: number;
  ended: string;
  wait_seconds: number;
  service_seconds: number | null;
}

export interface SurveyCountTable {
  day: string;
  site: string;
  language: string;
  topic: string;
  question: string;
  answer: string;
  count: number;
}

export interface KeptFileTable {
  hash: string;
  bytes: number;
  kind: string;
  pages: number | null;
  /** 0 or 1. */
  fillable: number;
  /** JSON text. */
  accessibility: string | null;
  uploaded_at: number;
}

export interface DocumentVersionTable {
  document_id: string;
  version: number;
  file: string;
  title: string;
  language: string;
  topic: string;
  valid_until: string | null;
  alternative: string | null;
  saved_at: number;
  saved_by: string;
}

export interface CallbackTable {
  id: string;
  site_key: string;
  session_id: string;
  request_id: string;
  conversation_id: string | null;
  state: string;
  language: string;
  /** JSON text. */
  preferences: string;
  suits: string;
  requested_at: number;
  kept_until: number;
  tries: number;
  tried_at: number | null;
  claimed_by: string | null;
  claimed_name: string | null;
  claimed_role: string | null;
  claimed_at: number | null;
  fence: number;
  settled: number;
  version: number;
}

export interface AuditTable {
  id: string;
  at: number;
  staff_id: string | null;
  staff_name: string | null;
  staff_role: string | null;
  action: string;
  subject: string | null;
  outcome: string;
}

/** Who asked for the answer by e-mail, and how much of the log they have been sent. */
export interface AnswerMailTable {
  conversation_id: string;
  address: string;
  language: string;
  kept_until: number;
  sent_seq: number;
  tries: number;
  due_at: number;
}

export interface HoursRevisionTable {
  number: number;
  at: number;
  staff_id: string | null;
  staff_name: string | null;
  note: string;
  takes_back: number | null;
  /** JSON text, as it was checked. */
  rules: string;
}

export interface ArticleRevisionTable {
  topic: string;
  language: string;
  number: number;
  at: number;
  staff_id: string | null;
  staff_name: string | null;
  step: string;
  note: string;
  restores: number | null;
  /** JSON text. */
  authors: string;
  /** Of the text, for lists. */
  title: string;
  review: string;
  /** JSON text. */
  text: string;
}

export interface TaskTable {
  id: string;
  request_id: ColumnType<string, string, never>;
  version: number;
  state: string;
  conversation_id: string | null;
  wanted: string;
  topic: string;
  language: string;
  created_at: number;
  due_at: number;
  asked_by_id: string;
  asked_by_name: string;
  asked_by_role: string;
  claimed_by_id: string | null;
  claimed_by_name: string | null;
  /** JSON text. */
  notes: string;
  result: string | null;
  /** JSON text. */
  document: string | null;
  /** JSON text. */
  article: string | null;
  ended_at: number | null;
}

export interface ConversationTable {
  id: string;
  site_key: string;
  session_id: string;
  request_id: ColumnType<string, string, never>;
  state: string;
  language: string;
  nickname: string | null;
  preferences: string;
  last_seq: number;
  started_at: number;
  queued_at: number;
  requeued: string | null;
  owner_id: string | null;
  owner_name: string | null;
  owner_role: string | null;
  fence: number;
  assigned_at: number | null;
  answered_at: number | null;
  closed_at: number | null;
  left_at: number | null;
  chosen_topic: string | null;
  topic: string | null;
  note: string | null;
  read_by_citizen: number;
  read_by_operator: number;
  fact_id: string | null;
  /** 0 or 1: SQLite has no boolean. */
  surveyed: Generated<number>;
  erased: number;
  present_until: Generated<number>;
}

export interface EntryTable {
  conversation_id: string;
  seq: number;
  at: number;
  kind: string;
  party: string | null;
  /** Of messages: `citizen`, or the staff member's id. */
  sender: string | null;
  client_message_id: string | null;
  body: string | null;
  language: string | null;
  staff_name: string | null;
  staff_role: string | null;
  up_to: number | null;
  reason: string | null;
  state: string | null;
  /** Of messages that bring one, as JSON text. */
  document: string | null;
}
