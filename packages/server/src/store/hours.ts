import type { Kysely, Selectable } from 'kysely';
import type { HoursRevision, HoursStore } from '../domain/hours/index.ts';
import type { HoursRevisionTable, Tables } from './tables.ts';

/** The revisions of the hours. The number is the key: of two edits of one revision, the first one is stored. */
export function createHoursQueries(db: Kysely<Tables>): HoursStore {
  const revisions = db.selectFrom('hours_revision').selectAll().orderBy('number', 'desc');
  return {
    async newestHours() {
      const row = await revisions.limit(1).executeTakeFirst();
      return row && toRevision(row);
    },

    async newestHoursMark() {
      return db
        .selectFrom('hours_revision')
        .select(['number', 'at'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
    },

    async hoursRevision(number) {
      const row = await revisions.where('number', '=', number).executeTakeFirst();
      return row && toRevision(row);
    },

    async hoursRevisions(before, limit) {
      const page = before === null ? revisions : revisions.where('number', '<', before);
      return (await page.limit(limit).execute()).map(toRevision);
    },

    async addHoursRevision({ number, at, by, note, takesBack, rules }) {
      const row = await db
        .insertInto('hours_revision')
        .values({
          ...{ number, at, note },
          staff_id: by?.id ?? null,
          staff_name: by?.name ?? null,
          takes_back: takesBack,
          rules: JSON.stringify(rules),
        })
        .onConflict((c) => c.column('number').doNothing())
        .returning('number')
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

const toRevision = (row: Selectable<HoursRevisionTable>): HoursRevision => ({
  number: row.number,
  at: row.at,
  by: row.staff_id !== null && row.staff_name !== null ? { id: row.staff_id, name: row.staff_name } : null,
  note: row.note,
  takesBack: row.takes_back,
  rules: JSON.parse(row.rules) as HoursRevision['rules'],
});
