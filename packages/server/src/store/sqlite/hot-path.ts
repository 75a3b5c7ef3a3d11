import type { Database } from 'better-sqlite3';
import type { CompiledQuery, Kysely } from 'kysely';
import type { Clock } from '../../domain/clock.ts';
import type { ConversationStore } from '../../domain/conversations/index.ts';
import type { RoutingStore } from '../../domain/routing/index.ts';
import { earlierKey, runBatch } from '../batch.ts';
import type { Earlier, Loaded, Pending } from '../batch.ts';
import { addingCallback } from '../callbacks.ts';
import { recording } from '../facts.ts';
import { newConversation } from '../queries.ts';
import { CONVERSATION_COLUMNS, ENTRY_COLUMNS, fromRecord, toEntry, toRecord } from '../rows.ts';
import type { ConversationRow } from '../rows.ts';
import type { EntryTable, Tables } from '../tables.ts';

const MUTABLE = CONVERSATION_COLUMNS.filter((column) => column !== 'id');
const names = (columns: readonly string[]): string => columns.join(', ');
const places = (columns: readonly string[]): string => columns.map((column) => `@${column}`).join(', ');

/**
 * What runs for every message, on statements prepared once. The driver is synchronous, so a transaction is one turn of
 * the event loop and nothing can come between its statements.
 */
export function createHotPath(database: Database, db: Kysely<Tables>, clock: Clock) {
  const byId = database.prepare<[string], ConversationRow>(
    `select ${names(CONVERSATION_COLUMNS)} from conversation where id = ?`,
  );
  const byRequest = database.prepare<[string, string], ConversationRow>(
    `select ${names(CONVERSATION_COLUMNS)} from conversation where session_id = ? and request_id = ?`,
  );
  const byKey = database.prepare<[string, string, string], Earlier>(
    `select seq, at, body as text from entry where conversation_id = ? and sender = ? and client_message_id = ?`,
  );
  const behind = database.prepare<[string, number, number], EntryTable>(
    `select ${names(ENTRY_COLUMNS)} from entry where conversation_id = ? and seq > ? order by seq limit ?`,
  );
  const insertEntry = database.prepare<EntryTable>(
    `insert into entry (${names(ENTRY_COLUMNS)}) values (${places(ENTRY_COLUMNS)})`,
  );
  const update = database.prepare<ConversationRow>(
    `update conversation set ${MUTABLE.map((column) => `${column} = @${column}`).join(', ')} where id = @id`,
  );
  const insert = database.prepare<ConversationRow & { request_id: string }>(
    `insert into conversation (${names(CONVERSATION_COLUMNS)}, request_id)
     values (${places(CONVERSATION_COLUMNS)}, @request_id)
     on conflict (session_id, request_id) do nothing`,
  );
  const eraseLog = database.prepare<[string]>(`delete from entry where conversation_id = ?`);
  const eraseAddress = database.prepare<[string]>(`delete from answer_mail where conversation_id = ?`);

  const runOne = ({ sql, parameters }: CompiledQuery): number => database.prepare(sql).run(...parameters).changes;
  const atomically = database.transaction(([first, ...rest]: readonly CompiledQuery[]) => {
    if (!first || runOne(first) === 0) return false;
    rest.forEach(runOne);
    return true;
  });

  function load(batch: readonly Pending[]): Loaded {
    const records: Loaded['records'] = new Map();
    const earlier: Loaded['earlier'] = new Map();
    for (const { id, key } of batch) {
      if (!records.has(id)) {
        const row = byId.get(id);
        if (row) records.set(id, toRecord(row));
      }
      const found = key && byKey.get(id, key.sender, key.clientMessageId);
      if (found) earlier.set(earlierKey(id, key), found);
    }
    return { records, earlier };
  }

  const write = database.transaction((batch: readonly Pending[]) => {
    const result = runBatch(batch, load(batch), clock.now());
    for (const entry of result.entries) insertEntry.run(entry);
    for (const record of result.changed) update.run(fromRecord(record));
    for (const id of result.erased) {
      eraseLog.run(id);
      eraseAddress.run(id);
    }
    for (const callback of result.callbacks) addingCallback(db, callback).forEach(runOne);
    recording(db, result.recorded).forEach(runOne);
    return result;
  });

  const firstRouting = database.prepare<[string]>(
    `insert into routing (id, version, snapshot) values (1, 1, ?) on conflict (id) do nothing`,
  );
  const nextRouting = database.prepare<[number, string, number]>(
    `update routing set version = ?, snapshot = ? where version = ?`,
  );
  const insertEvents = database.prepare<[number, number, string]>(
    `insert into routing_event (version, at, events) values (?, ?, ?)`,
  );
  const saveRouting = database.transaction(
    (...[version, snapshot, events]: Parameters<RoutingStore['saveRouting']>) => {
      const text = JSON.stringify(snapshot);
      const { changes } = version === 1 ? firstRouting.run(text) : nextRouting.run(version, text, version - 1);
      if (changes === 0) return false;
      insertEvents.run(version, snapshot.at, JSON.stringify(events));
      return true;
    },
  );

  const begin = database.transaction((...begun: Parameters<ConversationStore['begin']>) => {
    const { row, entries } = newConversation(...begun);
    if (insert.run(row).changes > 0) for (const entry of entries) insertEntry.run(entry);
    const stored = byRequest.get(row.session_id, row.request_id);
    if (!stored) throw new Error('the conversation that was just stored is not there');
    return toRecord(stored);
  });

  return {
    commit(batch: readonly Pending[]): void {
      write.immediate(batch).tell();
    },
    atomically: (statements: readonly CompiledQuery[]) => atomically.immediate(statements),
    begin: (...begun: Parameters<ConversationStore['begin']>) => begin.immediate(...begun),
    saveRouting: (...saved: Parameters<RoutingStore['saveRouting']>) => saveRouting.immediate(...saved),
    reads: {
      async find(id) {
        const row = byId.get(id);
        return row && toRecord(row);
      },
      async readLog(id, afterSeq, limit) {
        return behind.all(id, afterSeq, limit).map(toEntry);
      },
    } satisfies Pick<ConversationStore, 'find' | 'readLog'>,
  };
}
