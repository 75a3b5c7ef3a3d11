import type { Selectable } from 'kysely';
import type { ConversationRecord, EntryBody, LogEntry, SentDocument } from '../domain/conversations/index.ts';
import type { ConversationTable, EntryTable } from './tables.ts';

/** Rows never leave the store: here they become what the rules know, and back. */
export type ConversationRow = Omit<Selectable<ConversationTable>, 'request_id' | 'present_until'>;

/** The columns of a conversation that the rules know, in one order. */
export const CONVERSATION_COLUMNS = [
  'id',
  'site_key',
  'session_id',
  'state',
  'language',
  'nickname',
  'preferences',
  'last_seq',
  'started_at',
  'queued_at',
  'requeued',
  'owner_id',
  'owner_name',
  'owner_role',
  'fence',
  'assigned_at',
  'answered_at',
  'closed_at',
  'left_at',
  'chosen_topic',
  'topic',
  'note',
  'read_by_citizen',
  'read_by_operator',
  'fact_id',
  'surveyed',
  'erased',
] as const satisfies readonly (keyof ConversationRow)[];

export const ENTRY_COLUMNS = [
  'conversation_id',
  'seq',
  'at',
  'kind',
  'party',
  'sender',
  'client_message_id',
  'body',
  'language',
  'staff_name',
  'staff_role',
  'up_to',
  'reason',
  'state',
  'document',
] as const satisfies readonly (keyof EntryTable)[];

export function toRecord(row: ConversationRow): ConversationRecord {
  return {
    id: row.id,
    siteKey: row.site_key,
    sessionId: row.session_id,
    state: row.state as ConversationRecord['state'],
    language: row.language as ConversationRecord['language'],
    nickname: row.nickname,
    preferences: JSON.parse(row.preferences) as ConversationRecord['preferences'],
    lastSeq: row.last_seq,
    startedAt: row.started_at,
    queuedAt: row.queued_at,
    requeued: row.requeued as ConversationRecord['requeued'],
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    ownerRole: row.owner_role as ConversationRecord['ownerRole'],
    fence: row.fence,
    assignedAt: row.assigned_at,
    answeredAt: row.answered_at,
    closedAt: row.closed_at,
    leftAt: row.left_at,
    chosenTopic: row.chosen_topic,
    topic: row.topic,
    note: row.note,
    readByCitizen: row.read_by_citizen,
    readByOperator: row.read_by_operator,
    factId: row.fact_id,
    surveyed: row.surveyed === 1,
    erased: row.erased === 1,
  };
}

export function fromRecord(record: ConversationRecord): ConversationRow {
  return {
    id: record.id,
    site_key: record.siteKey,
    session_id: record.sessionId,
    state: record.state,
    language: record.language,
    nickname: record.nickname,
    preferences: JSON.stringify(record.preferences),
    last_seq: record.lastSeq,
    started_at: record.startedAt,
    queued_at: record.queuedAt,
    requeued: record.requeued,
    owner_id: record.ownerId,
    owner_name: record.ownerName,
    owner_role: record.ownerRole,
    fence: record.fence,
    assigned_at: record.assignedAt,
    answered_at: record.answeredAt,
    closed_at: record.closedAt,
    left_at: record.leftAt,
    chosen_topic: record.chosenTopic,
    topic: record.topic,
    note: record.note,
    read_by_citizen: record.readByCitizen,
    read_by_operator: record.readByOperator,
    fact_id: record.factId,
    surveyed: record.surveyed ? 1 : 0,
    erased: record.erased ? 1 : 0,
  };
}

const NOTHING = {
  party: null,
  sender: null,
  client_message_id: null,
  body: null,
  language: null,
  staff_name: null,
  staff_role: null,
  up_to: null,
  reason: null,
  state: null,
  document: null,
};

export function fromEntry(conversationId: string, seq: number, at: number, entry: EntryBody): EntryTable {
  const row = { ...NOTHING, conversation_id: conversationId, seq, at, kind: entry.kind };
  switch (entry.kind) {
    case 'message':
      return {
        ...row,
        party: entry.party,
        sender: entry.staffId ?? 'citizen',
        client_message_id: entry.clientMessageId,
        body: entry.text,
        language: entry.language,
        staff_name: entry.staffName,
        staff_role: entry.staffRole,
        document: entry.document ? JSON.stringify(entry.document) : null,
      };
    case 'read':
      return { ...row, party: entry.party, up_to: entry.upTo };
    case 'assignment':
      return { ...row, staff_name: entry.staffName, staff_role: entry.staffRole, reason: entry.reason };
    case 'state':
      return { ...row, state: entry.state, party: entry.party };
  }
}

export function toEntry(row: EntryTable): LogEntry {
  const { seq, at } = row;
  // The columns that a kind needs were written by `fromEntry`; the casts say which.
  switch (row.kind as LogEntry['kind']) {
    case 'message':
      return {
        seq,
        at,
        kind: 'message',
        party: row.party as 'CITIZEN' | 'OPERATOR',
        staffId: row.sender === 'citizen' ? null : row.sender,
        staffName: row.staff_name,
        staffRole: row.staff_role as ConversationRecord['ownerRole'],
        clientMessageId: row.client_message_id as string,
        text: row.body as string,
        language: row.language as ConversationRecord['language'],
        ...(row.document !== null && { document: sentDocument(row.document) }),
      };
    case 'read':
      return { seq, at, kind: 'read', party: row.party as 'CITIZEN' | 'OPERATOR', upTo: row.up_to as number };
    case 'assignment':
      return {
        seq,
        at,
        kind: 'assignment',
        staffName: row.staff_name,
        staffRole: row.staff_role as ConversationRecord['ownerRole'],
        reason: row.reason as ConversationRecord['requeued'],
      };
    case 'state':
      return {
        seq,
        at,
        kind: 'state',
        state: row.state as ConversationRecord['state'],
        party: row.party as 'CITIZEN' | 'OPERATOR' | 'SERVICE',
      };
  }
}

/** Entries are from before it was known of files whether they can be filled in, too; there it is not offered. */
function sentDocument(text: string): SentDocument {
  const { fillable = false, ...document } = JSON.parse(text) as Omit<SentDocument, 'fillable'> & { fillable?: boolean };
  return { ...document, fillable };
}
