import type { CompiledQuery, Kysely } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Clock } from '../../domain/clock.ts';
import type { ConversationRecord, ConversationStore } from '../../domain/conversations/index.ts';
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
const names = (columns: readonly string[], of = ''): string => columns.map((column) => of + column).join(', ');

// Rows go in as one JSON parameter, so that a batch of any size is the same prepared statement.
const SELECT_LOCKED = `select ${names(CONVERSATION_COLUMNS)} from conversation where id = any($1) order by id for update`;
const SELECT_EARLIER = `
  select e.conversation_id, e.sender, e.client_message_id, e.seq, e.at, e.body as text
  from entry e join unnest($1::text[], $2::text[], $3::text[]) k (id, sender, message)
    on e.conversation_id = k.id and e.sender = k.sender and e.client_message_id = k.message`;
const INSERT_ENTRIES = `
  insert into entry (${names(ENTRY_COLUMNS)})
  select ${names(ENTRY_COLUMNS)} from json_populate_recordset(null::entry, $1)`;
const UPDATE = `
  update conversation c set ${MUTABLE.map((column) => `${column} = n.${column}`).join(', ')}
  from json_populate_recordset(null::conversation, $1) n where c.id = n.id`;
const INSERT = `
  insert into conversation (${names(CONVERSATION_COLUMNS)}, request_id)
  select ${names(CONVERSATION_COLUMNS)}, request_id from json_populate_record(null::conversation, $1)
  on conflict (session_id, request_id) do nothing`;
const SELECT_BEGUN = `select ${names(CONVERSATION_COLUMNS)} from conversation where session_id = $1 and request_id = $2`;
const ERASE_LOG = `delete from entry where conversation_id = any($1)`;
const ERASE_ADDRESS = `delete from answer_mail where conversation_id = any($1)`;
const SELECT_ONE = `select ${names(CONVERSATION_COLUMNS)} from conversation where id = $1`;
const SELECT_BEHIND = `
  select ${names(ENTRY_COLUMNS)} from entry where conversation_id = $1 and seq > $2 order by seq limit $3`;

const FIRST_ROUTING = `insert into routing (id, version, snapshot) values (1, 1, $1) on conflict (id) do nothing`;
const NEXT_ROUTING = `update routing set version = $1, snapshot = $2 where version = $3`;
const INSERT_EVENTS = `insert into routing_event (version, at, events) values ($1, $2, $3)`;

interface EarlierRow extends Earlier {
  conversation_id: string;
  sender: string;
  client_message_id: string;
}

/** What runs for every message, on named (prepared) statements. Locks are taken in the order of the ids. */
export function createHotPath(readers: Pool, writers: Pool, db: Kysely<Tables>, clock: Clock) {
  async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await writers.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      // Nobody knows what this connection is in the middle of: it is not used again, which rolls back.
      client.release(true);
      throw error;
    }
  }

  async function load(client: PoolClient, batch: readonly Pending[]): Promise<Loaded> {
    const ids = [...new Set(batch.map(({ id }) => id))];
    const locked = await client.query<ConversationRow>({ name: 'lock', text: SELECT_LOCKED, values: [ids] });
    const records = new Map<string, ConversationRecord>(locked.rows.map((row) => [row.id, toRecord(row)]));
    const earlier: Loaded['earlier'] = new Map();
    const keyed = batch.flatMap(({ id, key }) => (key ? [{ id, ...key }] : []));
    if (keyed.length > 0) {
      const values = [keyed.map((k) => k.id), keyed.map((k) => k.sender), keyed.map((k) => k.clientMessageId)];
      const found = await client.query<EarlierRow>({ name: 'earlier', text: SELECT_EARLIER, values });
      for (const { conversation_id: id, sender, client_message_id: clientMessageId, seq, at, text } of found.rows) {
        earlier.set(earlierKey(id, { sender, clientMessageId }), { seq, at, text });
      }
    }
    return { records, earlier };
  }

  const insertEntries = (client: PoolClient, entries: readonly EntryTable[]) =>
    client.query({ name: 'entries', text: INSERT_ENTRIES, values: [JSON.stringify(entries)] });

  const runOne = async (client: PoolClient, { sql, parameters }: CompiledQuery): Promise<number> =>
    (await client.query(sql, [...parameters])).rowCount ?? 0;

  return {
    atomically: ([first, ...rest]: readonly CompiledQuery[]): Promise<boolean> =>
      inTransaction(async (client) => {
        if (!first || (await runOne(client, first)) === 0) return false;
        for (const statement of rest) await runOne(client, statement);
        return true;
      }),

    async commit(batch: readonly Pending[]): Promise<void> {
      const result = await inTransaction(async (client) => {
        const run = runBatch(batch, await load(client, batch), clock.now());
        if (run.entries.length > 0) await insertEntries(client, run.entries);
        if (run.changed.length > 0) {
          await client.query({ name: 'update', text: UPDATE, values: [JSON.stringify(run.changed.map(fromRecord))] });
        }
        if (run.erased.length > 0) {
          await client.query({ name: 'erase', text: ERASE_LOG, values: [run.erased] });
          await client.query({ name: 'erase-address', text: ERASE_ADDRESS, values: [run.erased] });
        }
        for (const callback of run.callbacks) {
          for (const statement of addingCallback(db, callback)) await runOne(client, statement);
        }
        for (const statement of recording(db, run.recorded)) await runOne(client, statement);
        return run;
      });
      result.tell();
    },

    async begin(...begun: Parameters<ConversationStore['begin']>): Promise<ConversationRecord> {
      const { row, entries } = newConversation(...begun);
      return inTransaction(async (client) => {
        const { rowCount } = await client.query({ name: 'begin', text: INSERT, values: [JSON.stringify(row)] });
        if (rowCount) await insertEntries(client, entries);
        const values = [row.session_id, row.request_id];
        const stored = await client.query<ConversationRow>({ name: 'begun', text: SELECT_BEGUN, values });
        if (!stored.rows[0]) throw new Error('the conversation that was just stored is not there');
        return toRecord(stored.rows[0]);
      });
    },

    async saveRouting(...[version, snapshot, events]: Parameters<RoutingStore['saveRouting']>): Promise<boolean> {
      const text = JSON.stringify(snapshot);
      return inTransaction(async (client) => {
        const { rowCount } =
          version === 1
            ? await client.query(FIRST_ROUTING, [text])
            : await client.query(NEXT_ROUTING, [version, text, version - 1]);
        if (!rowCount) return false;
        await client.query(INSERT_EVENTS, [version, snapshot.at, JSON.stringify(events)]);
        return true;
      });
    },

    reads: {
      async find(id) {
        const { rows } = await readers.query<ConversationRow>({ name: 'one', text: SELECT_ONE, values: [id] });
        return rows[0] && toRecord(rows[0]);
      },
      async readLog(id, afterSeq, limit) {
        const values = [id, afterSeq, limit];
        const { rows } = await readers.query<EntryTable>({ name: 'behind', text: SELECT_BEHIND, values });
        return rows.map(toEntry);
      },
    } satisfies Pick<ConversationStore, 'find' | 'readLog'>,
  };
}
