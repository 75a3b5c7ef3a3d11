import { sql } from 'kysely';
import type { CompiledQuery, Kysely } from 'kysely';
import type { Fact, Recorded, SurveyCount } from '../domain/reports/index.ts';
import type { FactTable, Tables } from './tables.ts';

/** What is kept for the reports, as statements for the transaction in which it happens. */
export function recording(db: Kysely<Tables>, recorded: readonly Recorded[]): CompiledQuery[] {
  const of = <Kind extends Recorded['kind']>(kind: Kind) =>
    recorded.filter((each): each is Extract<Recorded, { kind: Kind }> => each.kind === kind);
  return [
    ...of('fact').map(({ fact }) => addingFact(db, fact)),
    ...of('topic').map(({ factId, topic }) => db.updateTable('fact').set({ topic }).where('id', '=', factId).compile()),
    // In one order: two processes that count the same answers wait for each other, and not for ever.
    ...of('answer')
      .map(({ count }) => count)
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((count) => counting(db, count)),
  ];
}

export const addingFact = (db: Kysely<Tables>, fact: Fact): CompiledQuery =>
  db.insertInto('fact').values(fromFact(fact)).compile();

const keyOf = (count: SurveyCount): string => JSON.stringify(Object.values(count));

const counting = (db: Kysely<Tables>, count: SurveyCount): CompiledQuery =>
  db
    .insertInto('survey_count')
    .values({ ...count, count: 1 })
    .onConflict((c) =>
      c
        .columns(['day', 'site', 'language', 'topic', 'question', 'answer'])
        .doUpdateSet({ count: sql<number>`survey_count.count + 1` }),
    )
    .compile();

const fromFact = ({ needs, inHours, waitSeconds, serviceSeconds, ...fact }: Fact): FactTable => ({
  ...fact,
  needs: JSON.stringify(needs),
  in_hours: inHours ? 1 : 0,
  wait_seconds: waitSeconds,
  service_seconds: serviceSeconds,
});
