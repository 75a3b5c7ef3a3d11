import type { Language, Preference, SurveyAnswer } from '@segit-a-hivatal/contract';
import type { Kysely, Selectable } from 'kysely';
import type { Counted, Fact, ReportStore } from '../domain/reports/index.ts';
import type { FactTable, Tables } from './tables.ts';

/** What the reports read. What is recorded is written in `facts.ts`. */
export function createReportQueries(db: Kysely<Tables>): ReportStore {
  return {
    async facts(from, to) {
      const rows = await db.selectFrom('fact').selectAll().where('day', '>=', from).where('day', '<=', to).execute();
      return rows.map(toFact);
    },

    async surveyCounts(from, to) {
      const rows = await db
        .selectFrom('survey_count')
        .selectAll()
        .where('day', '>=', from)
        .where('day', '<=', to)
        .execute();
      return rows.map((row): Counted => ({
        ...row,
        language: row.language as Language,
        question: row.question as Counted['question'],
        answer: row.answer as SurveyAnswer,
      }));
    },

    async pruneFigures(before) {
      const tables = ['fact', 'survey_count'] as const;
      const erased = await Promise.all(
        tables.map((table) => db.deleteFrom(table).where('day', '<', before).executeTakeFirst()),
      );
      return erased.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
    },
  };
}

const toFact = (row: Selectable<FactTable>): Fact => ({
  ...{ id: row.id, day: row.day, hour: row.hour, site: row.site, topic: row.topic },
  channel: row.channel as Fact['channel'],
  language: row.language as Language,
  needs: JSON.parse(row.needs) as Preference[],
  inHours: row.in_hours === 1,
  ended: row.ended as Fact['ended'],
  waitSeconds: row.wait_seconds,
  serviceSeconds: row.service_seconds,
});
