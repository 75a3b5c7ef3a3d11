import type { StaffRole } from '@segit-a-hivatal/contract';
import type { Kysely, Selectable } from 'kysely';
import type { AuditEntry, AuditStore } from '../domain/audit/index.ts';
import type { AuditTable, Tables } from './tables.ts';

/** What the staff have done. Entries are only ever added, and erased when they are too old. */
export function createAuditQueries(db: Kysely<Tables>): AuditStore {
  return {
    async addAudit({ by, ...entry }) {
      await db
        .insertInto('audit')
        .values({
          ...entry,
          staff_id: by?.id ?? null,
          staff_name: by?.name ?? null,
          staff_role: by?.role ?? null,
        })
        .execute();
    },

    async auditEntries({ after, staffId, action, during, limit }) {
      let page = db.selectFrom('audit').selectAll();
      if (staffId !== null) page = page.where('staff_id', '=', staffId);
      if (action !== null) page = page.where('action', '=', action);
      if (during !== null) page = page.where('at', '>=', during.from).where('at', '<', during.before);
      if (after !== null) {
        page = page.where((e) =>
          e.or([e('at', '<', after.at), e.and([e('at', '=', after.at), e('id', '<', after.id)])]),
        );
      }
      const rows = await page.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      return rows.map(toEntry);
    },

    async auditFilters() {
      const newest = db
        .selectFrom('audit')
        .select((e) => ['staff_id', e.fn.max('at').as('at')])
        .where('staff_id', 'is not', null)
        .groupBy('staff_id')
        .as('newest');
      const people = await db
        .selectFrom('audit')
        .innerJoin(newest, (join) =>
          join.onRef('newest.staff_id', '=', 'audit.staff_id').onRef('newest.at', '=', 'audit.at'),
        )
        .selectAll('audit')
        .orderBy('audit.id')
        .execute();
      const actions = await db.selectFrom('audit').select('action').distinct().orderBy('action').execute();
      const byId = new Map(people.map(toEntry).map(({ by }) => [by!.id, by!]));
      return { people: [...byId.values()], actions: actions.map(({ action }) => action) };
    },

    async pruneAudit(before) {
      const gone = await db.deleteFrom('audit').where('at', '<=', before).executeTakeFirstOrThrow();
      return Number(gone.numDeletedRows);
    },
  };
}

const toEntry = ({ staff_id, staff_name, staff_role, ...entry }: Selectable<AuditTable>): AuditEntry => ({
  ...entry,
  by:
    staff_id !== null && staff_name !== null && staff_role !== null
      ? { id: staff_id, name: staff_name, role: staff_role as StaffRole }
      : null,
});
