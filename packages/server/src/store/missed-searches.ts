import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MissedReason, MissedSearchStore } from '../domain/knowledge/index.ts';
import type { Tables } from './tables.ts';

/** One row for each question and hour. Nothing in it says who asked. */
export function createMissedSearchQueries(db: Kysely<Tables>): MissedSearchStore {
  return {
    async countMissedSearch({ siteKey, query, reason }, hour, most) {
      const { numUpdatedRows } = await db
        .updateTable('missed_search')
        .set({ times: sql<number>`times + 1` })
        .where('hour', '=', hour)
        .where('site_key', '=', siteKey)
        .where('reason', '=', reason)
        .where('query', '=', query)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) return true;
      const { n } = await db
        .selectFrom('missed_search')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('hour', '=', hour)
        .executeTakeFirstOrThrow();
      if (Number(n) >= most) return false;
      await db
        .insertInto('missed_search')
        .values({ hour, site_key: siteKey, reason, query, times: 1 })
        // Somebody else has asked the same in between.
        .onConflict((c) =>
          c
            .columns(['hour', 'site_key', 'reason', 'query'])
            .doUpdateSet({ times: sql<number>`missed_search.times + 1` }),
        )
        .execute();
      return true;
    },

    async missedSearches(from, to, limit) {
      const rows = await db
        .selectFrom('missed_search')
        .select((e) => ['site_key', 'reason', 'query', e.fn.sum<number>('times').as('n')])
        .where('hour', '>=', from)
        .where('hour', '<', to)
        .groupBy(['site_key', 'reason', 'query'])
        .orderBy('n', 'desc')
        .orderBy('query')
        .orderBy('reason')
        .orderBy('site_key')
        .limit(limit)
        .execute();
      return rows.map(({ site_key: siteKey, reason, query, n }) => ({
        ...{ siteKey, query, reason: reason as MissedReason },
        count: Number(n),
      }));
    },

    async forgetMissedSearches(before) {
      const { numDeletedRows } = await db.deleteFrom('missed_search').where('hour', '<', before).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
