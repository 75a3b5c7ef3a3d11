import type { ExpressionBuilder, ExpressionWrapper, Kysely, SqlBool } from 'kysely';
import type { RetentionStore } from '../domain/retention/index.ts';
import type { Atomically } from './callbacks.ts';
import type { Tables } from './tables.ts';

/** So many conversations go in one transaction: nobody who writes meanwhile waits for all of them. */
const AT_ONCE = 200;

const tooOld =
  (before: number) =>
  (e: ExpressionBuilder<Tables, 'conversation'>): ExpressionWrapper<Tables, 'conversation', SqlBool> =>
    e.or([
      e.and([e('state', '=', 'CLOSED'), e('closed_at', '<=', before)]),
      e.and([e('state', '=', 'MESSAGE_LEFT'), e('left_at', '<=', before)]),
    ]);

export function createRetentionQueries(db: Kysely<Tables>, atomically: Atomically): RetentionStore {
  const gone = (deleted: { numDeletedRows: bigint }): number => Number(deleted.numDeletedRows);

  /** Of those, whoever has been taken up again meanwhile stays, with all that is theirs. */
  async function pruneBatch(ids: readonly string[], before: number): Promise<number> {
    const still = db.selectFrom('conversation').select('id').where('id', 'in', ids);
    await atomically([
      db.deleteFrom('conversation').where('id', 'in', ids).where(tooOld(before)).compile(),
      db.deleteFrom('entry').where('conversation_id', 'in', ids).where('conversation_id', 'not in', still).compile(),
      db
        .deleteFrom('answer_mail')
        .where('conversation_id', 'in', ids)
        .where('conversation_id', 'not in', still)
        .compile(),
      db
        .updateTable('task')
        .set({ conversation_id: null })
        .where('conversation_id', 'in', ids)
        .where('conversation_id', 'not in', still)
        .compile(),
    ]);
    return ids.length - (await still.execute()).length;
  }

  return {
    async pruneConversations(before) {
      let pruned = 0;
      for (;;) {
        const old = await db.selectFrom('conversation').select('id').where(tooOld(before)).limit(AT_ONCE).execute();
        if (old.length === 0) return pruned;
        const ids = old.map(({ id }) => id);
        pruned += await pruneBatch(ids, before);
        if (old.length < AT_ONCE) return pruned;
      }
    },

    pruneTasks: async (endedBefore) =>
      gone(await db.deleteFrom('task').where('ended_at', '<=', endedBefore).executeTakeFirstOrThrow()),

    pruneCallbacks: async (before) =>
      gone(
        await db
          .deleteFrom('callback')
          .where('requested_at', '<=', before)
          .where('state', 'not in', ['REQUESTED', 'CLAIMED'])
          .executeTakeFirstOrThrow(),
      ),

    pruneSessions: async (expiredBefore) =>
      gone(
        await db
          .deleteFrom('citizen_session')
          .where('expires_at', '<=', expiredBefore)
          .where('id', 'not in', db.selectFrom('conversation').select('session_id'))
          .where('id', 'not in', db.selectFrom('callback').select('session_id'))
          .executeTakeFirstOrThrow(),
      ),

    async addErased(day, counts) {
      const rows = Object.entries(counts).map(([kind, count]) => ({ day, kind, count }));
      if (rows.length === 0) return;
      await db
        .insertInto('erased')
        .values(rows)
        .onConflict((c) =>
          c.columns(['day', 'kind']).doUpdateSet((e) => ({ count: e('erased.count', '+', e.ref('excluded.count')) })),
        )
        .execute();
    },

    async erasedSince(day) {
      return db
        .selectFrom('erased')
        .select(['kind', 'day', 'count'])
        .where('day', '>=', day)
        .orderBy('day', 'desc')
        .orderBy('kind')
        .execute();
    },
  };
}
