import type { CallbackState, CallbackTime, Language, Preference, StaffRole } from '@segit-a-hivatal/contract';
import { sql } from 'kysely';
import type { CompiledQuery, Kysely, RawBuilder, Selectable } from 'kysely';
import { stands } from '../domain/callbacks/index.ts';
import type { CallbackRecord, CallbackRow, CallbackStore, NewCallback } from '../domain/callbacks/index.ts';
import { addingFact } from './facts.ts';
import type { CallbackTable, Tables } from './tables.ts';

/**
 * Statements that are all known beforehand, in one transaction. Where the first one changes no row, nothing is written.
 * A transaction of the query builder would span turns of the event loop, on the embedded database's one connection.
 */
export type Atomically = (statements: readonly CompiledQuery[]) => Promise<boolean>;

/** A new callback and, where it is not a repeated one, its contact: for a transaction of a dialect's. */
export function addingCallback(db: Kysely<Tables>, { record, contact }: NewCallback): CompiledQuery[] {
  // PostgreSQL cannot see the types of bare parameters in a select.
  const text = (value: string | null): RawBuilder<string> => sql<string>`cast(${value} as text)`;
  return [
    db
      .insertInto('callback')
      .values(fromRecord(record))
      // Whichever key it meets first: the same call may come twice at once.
      .onConflict((c) => c.doNothing())
      .compile(),
    db
      .insertInto('callback_contact')
      .columns(['callback_id', 'number', 'nickname', 'about'])
      .expression((e) =>
        e
          .selectFrom('callback')
          .select([
            'callback.id',
            text(contact.number).as('number'),
            text(contact.nickname).as('nickname'),
            text(contact.about).as('about'),
          ])
          .where('callback.id', '=', record.id),
      )
      .compile(),
  ];
}

export function createCallbackQueries(db: Kysely<Tables>, atomically: Atomically): CallbackStore {
  const all = db.selectFrom('callback').selectAll();
  const standing = all.where('state', 'in', ['REQUESTED', 'CLAIMED']);
  const ofRequest = async (sessionId: string, requestId: string): Promise<CallbackRecord | undefined> => {
    const row = await all.where('session_id', '=', sessionId).where('request_id', '=', requestId).executeTakeFirst();
    return row && toRecord(row);
  };

  return {
    async addCallback(callback) {
      await atomically(addingCallback(db, callback));
      const kept = await ofRequest(callback.record.sessionId, callback.record.requestId);
      if (!kept) throw new Error('the callback that was just stored is not there');
      return kept;
    },

    async callback(id) {
      const row = await all.where('id', '=', id).executeTakeFirst();
      return row && toRecord(row);
    },

    callbackOfRequest: ofRequest,

    async newestCallbackOf(sessionId) {
      const newest = all.where('session_id', '=', sessionId).orderBy('requested_at', 'desc').limit(1);
      const row = await newest.executeTakeFirst();
      return row && toRecord(row);
    },

    async numberEnd(id) {
      const row = await db
        .selectFrom('callback_contact')
        .select(endOf)
        .where('callback_id', '=', id)
        .executeTakeFirst();
      return row?.end ?? null;
    },

    async countCallbacks() {
      const row = await db
        .selectFrom('callback')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('state', 'in', ['REQUESTED', 'CLAIMED'])
        .executeTakeFirstOrThrow();
      return Number(row.n);
    },

    async deskCallbacks(staffId, limit) {
      const rows = await standing
        .innerJoin('callback_contact', 'callback_contact.callback_id', 'callback.id')
        .select(['nickname', 'about', endOf])
        // The number leaves the database for nobody but whoever has claimed it.
        .select(sql<string | null>`case when claimed_by = ${staffId} then number end`.as('number'))
        .orderBy(sql`coalesce(tried_at, requested_at)`)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ nickname, about, end, number, ...row }): CallbackRow => ({
        ...{ record: toRecord(row), nickname, about, number },
        numberEnd: end,
      }));
    },

    async agedCallbacks(now, claimedBefore, limit) {
      const aged = standing.where((e) => e.or([e('kept_until', '<=', now), e('claimed_at', '<=', claimedBefore)]));
      return (await aged.limit(limit).execute()).map(toRecord);
    },

    async claimedBy(staffId) {
      return (await standing.where('claimed_by', '=', staffId).execute()).map(toRecord);
    },

    async changeCallback(before, after, fact) {
      const { id, version } = before;
      const change = db.updateTable('callback').set(fromRecord(after)).where('id', '=', id);
      const erase = db.deleteFrom('callback_contact').where('callback_id', '=', id);
      return atomically([
        change.where('version', '=', version).compile(),
        ...(stands(after) ? [] : [erase.compile()]),
        ...(fact ? [addingFact(db, fact)] : []),
      ]);
    },
  };
}

const endOf = sql<string>`substr(number, length(number) - 1)`.as('end');

function fromRecord(record: CallbackRecord): CallbackTable {
  return {
    id: record.id,
    site_key: record.siteKey,
    session_id: record.sessionId,
    request_id: record.requestId,
    conversation_id: record.conversationId,
    state: record.state,
    language: record.language,
    preferences: JSON.stringify(record.preferences),
    suits: record.time,
    requested_at: record.requestedAt,
    kept_until: record.keptUntil,
    tries: record.tries,
    tried_at: record.triedAt,
    claimed_by: record.claimedBy?.id ?? null,
    claimed_name: record.claimedBy?.name ?? null,
    claimed_role: record.claimedBy?.role ?? null,
    claimed_at: record.claimedAt,
    fence: record.fence,
    settled: record.settled,
    version: record.version,
  };
}

function toRecord(row: Selectable<CallbackTable>): CallbackRecord {
  const { claimed_by: id, claimed_name: name, claimed_role: role } = row;
  return {
    id: row.id,
    siteKey: row.site_key,
    sessionId: row.session_id,
    requestId: row.request_id,
    conversationId: row.conversation_id,
    state: row.state as CallbackState,
    language: row.language as Language,
    preferences: JSON.parse(row.preferences) as Preference[],
    time: row.suits as CallbackTime,
    requestedAt: row.requested_at,
    keptUntil: row.kept_until,
    tries: row.tries,
    triedAt: row.tried_at,
    claimedBy: id !== null && name !== null && role !== null ? { id, name, role: role as StaffRole } : null,
    claimedAt: row.claimed_at,
    fence: row.fence,
    settled: row.settled,
    version: row.version,
  };
}
