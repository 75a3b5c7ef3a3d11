import { LIMITS } from '@segit-a-hivatal/contract';
import type { StaffRole } from '@segit-a-hivatal/contract';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { DeskRow } from '../domain/desk/index.ts';
import { createArticleQueries } from './articles.ts';
import { createAnswerMailQueries } from './answer-mail.ts';
import { createCallbackQueries } from './callbacks.ts';
import { createAuditQueries } from './audit.ts';
import type { Atomically } from './callbacks.ts';
import { createDocumentQueries } from './documents.ts';
import { createHoursQueries } from './hours.ts';
import { createMissedSearchQueries } from './missed-searches.ts';
import type { RoutingEvent, Snapshot } from '../domain/routing/index.ts';
import { createReportQueries } from './reports.ts';
import { CONVERSATION_COLUMNS, ENTRY_COLUMNS, fromEntry, fromRecord, toEntry, toRecord } from './rows.ts';
import { createOwnDataQueries } from './own-data.ts';
import { createRetentionQueries } from './retention.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { createTaskQueries } from './tasks.ts';

/** What the two databases say differently. */
export interface Dialect {
  /** The database's own clock, ms since 1970. */
  readonly now: RawBuilder<number>;
  readonly atomically: Atomically;
}

/**
 * The statements that are the same in both databases. Each is one statement, because the embedded database has one
 * connection, which a transaction over several turns of the event loop would block; what needs a transaction goes
 * through the group commit of the dialect.
 */
export function createQueries(
  db: Kysely<Tables>,
  { now, atomically }: Dialect,
): Omit<Store, 'decide' | 'begin' | 'saveRouting' | 'epoch' | 'settleErasures' | 'close'> {
  const conversations = db.selectFrom('conversation').select(CONVERSATION_COLUMNS);

  /** Those who came back go first, then by the time of their coming. */
  const waiting = <Q extends { orderBy(e: RawBuilder<unknown>): Q }>(query: Q): Q =>
    query
      .orderBy(sql`case when requeued is null then 1 else 0 end`)
      .orderBy(sql`queued_at`)
      .orderBy(sql`id`);

  /** Where somebody answers; teleworkers have leases for their tasks only. */
  const desks = db.selectFrom('desk_lease').where('expires_at', '>', now).where('role', '<>', 'TELEWORKER');

  const deskRows = db
    .selectFrom('conversation')
    .select(CONVERSATION_COLUMNS)
    .select((e) => [
      sql<number>`case when present_until > ${now} then 1 else 0 end`.as('present'),
      e
        .selectFrom('entry')
        .select((c) => c.fn.countAll<number>().as('n'))
        .whereRef('entry.conversation_id', '=', 'conversation.id')
        .where('entry.sender', '=', 'citizen')
        .whereRef('entry.seq', '>', 'conversation.read_by_operator')
        .as('unread'),
    ]);
  type Row = Awaited<ReturnType<typeof deskRows.executeTakeFirstOrThrow>>;
  const toDeskRow = (row: Row): DeskRow => ({
    record: toRecord(row),
    unread: Number(row.unread),
    citizenPresent: row.present === 1,
  });

  return {
    async find(id) {
      const row = await conversations.where('id', '=', id).executeTakeFirst();
      return row && toRecord(row);
    },

    async newestOf(sessionId) {
      const row = await conversations
        .where('session_id', '=', sessionId)
        .where('erased', '=', 0)
        .orderBy('started_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && toRecord(row);
    },

    async countWaiting() {
      const row = await db
        .selectFrom('conversation')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('state', '=', 'WAITING')
        .executeTakeFirstOrThrow();
      return Number(row.n);
    },

    async readLog(id, afterSeq, limit) {
      const rows = await db
        .selectFrom('entry')
        .select(ENTRY_COLUMNS)
        .where('conversation_id', '=', id)
        .where('seq', '>', afterSeq)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },

    async lastSeqs(ids) {
      const found = new Map<string, number>();
      for (let i = 0; i < ids.length; i += 500) {
        const rows = await db
          .selectFrom('conversation')
          .select(['id', 'last_seq', 'erased'])
          .where('id', 'in', ids.slice(i, i + 500))
          .execute();
        for (const row of rows) found.set(row.id, row.erased === 1 ? -1 : row.last_seq);
      }
      return found;
    },

    async insertSession(session) {
      await db
        .insertInto('citizen_session')
        .values({
          id: session.id,
          token_hash: session.tokenHash,
          site_key: session.siteKey,
          created_at: session.createdAt,
          expires_at: session.expiresAt,
          ends_at: session.endsAt,
        })
        .execute();
    },

    async findSession(tokenHash) {
      const row = await db
        .selectFrom('citizen_session')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row && { id: row.id, siteKey: row.site_key, expiresAt: row.expires_at, endsAt: row.ends_at };
    },

    async updateSession(id, change) {
      const set = {
        ...(change.expiresAt !== undefined && {
          expires_at: sql<number>`case when expires_at > ${change.expiresAt} then expires_at else ${change.expiresAt} end`,
        }),
        ...(change.endsAt !== undefined && { ends_at: change.endsAt }),
      };
      await db.updateTable('citizen_session').set(set).where('id', '=', id).execute();
    },

    async standingSessions(ids, at) {
      const standing = new Set<string>();
      for (let i = 0; i < ids.length; i += 500) {
        const rows = await db
          .selectFrom('citizen_session')
          .select('id')
          .where('id', 'in', ids.slice(i, i + 500))
          .where('expires_at', '>', at)
          .where((e) => e.or([e('ends_at', 'is', null), e('ends_at', '>', at)]))
          .execute();
        for (const { id } of rows) standing.add(id);
      }
      return standing;
    },

    async renewPresence(ids) {
      if (ids.length === 0) return;
      await db
        .updateTable('conversation')
        .set({ present_until: sql<number>`${now} + ${sql.lit(LIMITS.presenceGraceMs)}` })
        .where('id', 'in', ids)
        .execute();
    },

    async routing() {
      const row = await db.selectFrom('routing').select(['version', 'snapshot']).executeTakeFirst();
      return row
        ? { version: row.version, snapshot: JSON.parse(row.snapshot) as Snapshot }
        : { version: 0, snapshot: null };
    },

    async routingView() {
      const [rows, called, present] = await Promise.all([
        waiting(conversations.where('state', 'in', ['WAITING', 'ACTIVE'])).execute(),
        db
          .selectFrom('callback')
          .select('conversation_id as id')
          .where('state', 'in', ['REQUESTED', 'CLAIMED'])
          .where('conversation_id', 'is not', null)
          .execute(),
        desks.select(['staff_id', 'name', 'role']).execute(),
      ]);
      return {
        conversations: rows.map(toRecord),
        calledBack: new Set(called.flatMap(({ id }) => id ?? [])),
        desks: present.map(({ staff_id: id, name, role }) => ({ id, name, role: role as StaffRole })),
      };
    },

    async routingEvents(since) {
      const rows = await db
        .selectFrom('routing_event')
        .select('events')
        .where('at', '>=', since)
        .orderBy('version')
        .execute();
      return rows.flatMap(({ events }) => JSON.parse(events) as RoutingEvent[]);
    },

    async oldestRouting(before, limit) {
      const rows = await db
        .selectFrom('routing_event')
        .select(['version', 'events'])
        .where('at', '<', before)
        .orderBy('version')
        .limit(limit)
        .execute();
      return rows.map(({ version, events }) => ({ version, events: JSON.parse(events) as RoutingEvent[] }));
    },

    async forgetRouting(version, events) {
      return atomically([
        db
          .updateTable('routing_event')
          .set({ events: JSON.stringify(events) })
          .where('version', '=', version)
          .compile(),
        db.deleteFrom('routing_event').where('version', '<', version).compile(),
      ]);
    },

    async desksPresent() {
      const row = await desks.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
      return Number(row.n);
    },

    async waiting(limit) {
      const rows = await waiting(deskRows.where('state', '=', 'WAITING').limit(limit)).execute();
      return rows.map(toDeskRow);
    },

    async messages(limit) {
      const left = deskRows.where('state', '=', 'MESSAGE_LEFT').orderBy('queued_at').orderBy('id').limit(limit);
      return (await left.execute()).map(toDeskRow);
    },

    async ownedBy(staffId) {
      const rows = await deskRows
        .where('owner_id', '=', staffId)
        .where((e) =>
          e.or([
            e('state', '=', 'ACTIVE'),
            e.and([e('state', '=', 'CLOSED'), e('topic', 'is', null), e('erased', '=', 0)]),
          ]),
        )
        .orderBy('assigned_at')
        .execute();
      return rows.map(toDeskRow);
    },

    async ownedByOthers(staffId, limit) {
      const others = deskRows.where('state', '=', 'ACTIVE').where('owner_id', '!=', staffId);
      return (await others.orderBy('assigned_at').orderBy('id').limit(limit).execute()).map(toDeskRow);
    },

    async deskRow(id) {
      const row = await deskRows.where('conversation.id', '=', id).executeTakeFirst();
      return row && toDeskRow(row);
    },

    async renewLease(staff, lifetimeMs) {
      const expires_at = sql<number>`${now} + ${sql.lit(lifetimeMs)}`;
      const row = await db
        .insertInto('desk_lease')
        .values({ staff_id: staff.id, name: staff.name, role: staff.role, expires_at })
        .onConflict((c) => c.column('staff_id').doUpdateSet({ name: staff.name, role: staff.role, expires_at }))
        .returning('expires_at')
        .executeTakeFirstOrThrow();
      return row.expires_at;
    },

    async endLease(staffId) {
      // It stays, ended: a task is held for a while from here on.
      await db.updateTable('desk_lease').set({ expires_at: now }).where('staff_id', '=', staffId).execute();
    },

    async lost(limit) {
      return db
        .selectFrom('conversation')
        .leftJoin('desk_lease', 'desk_lease.staff_id', 'conversation.owner_id')
        .select(['conversation.id', 'conversation.fence'])
        .where('conversation.state', '=', 'ACTIVE')
        .where((e) => e.or([e('desk_lease.expires_at', 'is', null), e('desk_lease.expires_at', '<=', now)]))
        .limit(limit)
        .execute();
    },

    ...createHoursQueries(db),
    ...createTaskQueries(db, now),
    ...createCallbackQueries(db, atomically),
    ...createRetentionQueries(db, atomically),
    ...createAuditQueries(db),
    ...createOwnDataQueries(db),
    ...createAnswerMailQueries(db, { now, atomically }),
    ...createMissedSearchQueries(db),
    ...createReportQueries(db),
    ...createDocumentQueries(db, atomically),
    ...createArticleQueries(db),

    async ping() {
      await sql`select 1`.execute(db);
    },
  };
}

/** The row of a new conversation with its first entries, for the dialects' `begin`. */
export function newConversation(...[record, requestId, entries]: Parameters<Store['begin']>) {
  const numbered = entries.map((entry, index) => fromEntry(record.id, index + 1, record.startedAt, entry));
  return { row: { ...fromRecord({ ...record, lastSeq: entries.length }), request_id: requestId }, entries: numbered };
}
