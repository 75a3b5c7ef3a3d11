import { LIMITS } from '@segit-a-hivatal/contract';
import type { Language, StaffRole, TaskState } from '@segit-a-hivatal/contract';
import { sql } from 'kysely';
import type { Kysely, RawBuilder, Selectable } from 'kysely';
import type { StaffMember } from '../domain/staff/index.ts';
import type { TaskRecord, TaskRow, TaskStore } from '../domain/tasks/index.ts';
import type { Tables, TaskTable } from './tables.ts';

/**
 * The teleworkers' tasks. A task with its notes is one row, written where its version is still the one that was read: each
 * change is one statement, whole, and of several at once the first one stands.
 *
 * @param now the database's own clock, ms since 1970
 */
export function createTaskQueries(db: Kysely<Tables>, now: RawBuilder<number>): TaskStore {
  const isStuck = sql<boolean>`(task.state = 'CLAIMED'
    and coalesce(desk_lease.expires_at, 0) + ${sql.lit(LIMITS.taskHeldMs)} <= ${now})`;

  const rows = db
    .selectFrom('task')
    .leftJoin('desk_lease', 'desk_lease.staff_id', 'task.claimed_by_id')
    .leftJoin('conversation', 'conversation.id', 'task.conversation_id')
    .selectAll('task')
    .select([
      'conversation.owner_id as conversation_owner_id',
      sql<number>`case when ${isStuck} then 1 else 0 end`.as('stuck'),
    ]);

  return {
    async addTask(record, requestId) {
      await db
        .insertInto('task')
        .values({ ...fromTask(record), request_id: requestId, version: 1 })
        .onConflict((c) => c.doNothing())
        .execute();
      const row = await rows
        .where('task.asked_by_id', '=', record.askedBy.id)
        .where('task.request_id', '=', requestId)
        .executeTakeFirstOrThrow();
      return toRow(row);
    },

    async task(id) {
      const row = await rows.where('task.id', '=', id).executeTakeFirst();
      return row && toRow(row);
    },

    async saveTask(record, version) {
      const { id, ...columns } = fromTask(record);
      const { numUpdatedRows } = await db
        .updateTable('task')
        .set({ ...columns, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async tasksFor(reader, endedAfter, limit) {
      const theirs = rows.where((e) => {
        if (reader.as === 'COORDINATOR') return sql<boolean>`1 = 1`;
        if (reader.as === 'OPERATOR')
          return e.or([e('task.asked_by_id', '=', reader.id), e('conversation.owner_id', '=', reader.id)]);
        return e.or([e('task.state', '=', 'OPEN'), e('task.claimed_by_id', '=', reader.id), isStuck]);
      });
      const found = await theirs
        .where((e) => e.or([e('task.ended_at', 'is', null), e('task.ended_at', '>', endedAfter)]))
        .orderBy(sql`case when task.ended_at is null then 0 else 1 end`)
        .orderBy(sql`case when task.ended_at is null then task.due_at else -task.ended_at end`)
        .orderBy('task.id')
        .limit(limit)
        .execute();
      return found.map(toRow);
    },
  };
}

const fromTask = (record: TaskRecord) => ({
  id: record.id,
  state: record.state,
  conversation_id: record.conversationId,
  wanted: record.wanted,
  topic: record.topic,
  language: record.language,
  created_at: record.createdAt,
  due_at: record.dueAt,
  asked_by_id: record.askedBy.id,
  asked_by_name: record.askedBy.name,
  asked_by_role: record.askedBy.role,
  claimed_by_id: record.claimedBy?.id ?? null,
  claimed_by_name: record.claimedBy?.name ?? null,
  notes: JSON.stringify(record.notes),
  result: record.result,
  document: record.document && JSON.stringify(record.document),
  article: record.article && JSON.stringify(record.article),
  ended_at: record.endedAt,
});

const toRow = (row: Selectable<TaskTable> & { conversation_owner_id: string | null; stuck: number }): TaskRow => ({
  record: {
    id: row.id,
    state: row.state as TaskState,
    conversationId: row.conversation_id,
    wanted: row.wanted,
    topic: row.topic,
    language: row.language as Language,
    createdAt: row.created_at,
    dueAt: row.due_at,
    askedBy: { id: row.asked_by_id, name: row.asked_by_name, role: row.asked_by_role as StaffRole },
    claimedBy: claimer(row),
    notes: JSON.parse(row.notes) as TaskRecord['notes'],
    result: row.result,
    document: row.document === null ? null : (JSON.parse(row.document) as TaskRecord['document']),
    article: row.article === null ? null : (JSON.parse(row.article) as TaskRecord['article']),
    endedAt: row.ended_at,
  },
  stuck: row.stuck === 1,
  conversationOwnerId: row.conversation_owner_id,
  version: row.version,
});

/** Only teleworkers claim. */
const claimer = ({ claimed_by_id: id, claimed_by_name: name }: Selectable<TaskTable>): StaffMember | null =>
  id !== null && name !== null ? { id, name, role: 'TELEWORKER' } : null;
