import type { Language } from '@segit-a-hivatal/contract';
import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import { LIVE_STEPS } from '../domain/knowledge/index.ts';
import type {
  ArticleHead,
  ArticleRevision,
  ArticleStep,
  ArticleStore,
  ArticleText,
} from '../domain/knowledge/index.ts';
import type { ArticleRevisionTable, Tables } from './tables.ts';

/** The revisions of the articles. Topic, language and number are the key: of two steps on one revision, the first is stored. */
export function createArticleQueries(db: Kysely<Tables>): ArticleStore {
  const heads = db.selectFrom('article_revision').select(HEAD_COLUMNS);
  const revisions = db.selectFrom('article_revision').selectAll();
  const newest = sql<boolean>`number = (select max(n.number) from article_revision n
    where n.topic = article_revision.topic and n.language = article_revision.language)`;
  const newestLive = sql<boolean>`number = (select max(n.number) from article_revision n
    where n.topic = article_revision.topic and n.language = article_revision.language
    and n.step in (${sql.join(LIVE_STEPS)}))`;

  return {
    async articleHeads() {
      return (await heads.where(newest).orderBy('topic').orderBy('language').execute()).map(toHead);
    },

    async liveArticles() {
      return (await revisions.where(newestLive).orderBy('topic').orderBy('language').execute()).map(toRevision);
    },

    async liveArticlesMark() {
      const { n, at } = await db
        .selectFrom('article_revision')
        .select((e) => [e.fn.countAll<number>().as('n'), e.fn.max('at').as('at')])
        .where('step', 'in', LIVE_STEPS)
        .executeTakeFirstOrThrow();
      return `${n} ${at ?? 0}`;
    },

    async newestArticle({ topic, language }) {
      const row = await revisions
        .where('topic', '=', topic)
        .where('language', '=', language)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && toRevision(row);
    },

    async articleRevision({ topic, language }, number) {
      const row = await revisions
        .where('topic', '=', topic)
        .where('language', '=', language)
        .where('number', '=', number)
        .executeTakeFirst();
      return row && toRevision(row);
    },

    async articleRevisions({ topic, language }, before, limit) {
      const all = heads.where('topic', '=', topic).where('language', '=', language).orderBy('number', 'desc');
      const page = before === null ? all : all.where('number', '<', before);
      return (await page.limit(limit).execute()).map(toHead);
    },

    async addArticleRevision({ topic, language, number, at, by, step, note, restores, authors, text }) {
      const row = await db
        .insertInto('article_revision')
        .values({
          ...{ topic, language, number, at, step, note, restores, title: text.title, review: text.review },
          staff_id: by?.id ?? null,
          staff_name: by?.name ?? null,
          authors: JSON.stringify(authors),
          text: JSON.stringify(text),
        })
        .onConflict((c) => c.columns(['topic', 'language', 'number']).doNothing())
        .returning('number')
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

const HEAD_COLUMNS = [
  ...(['topic', 'language', 'number', 'at', 'staff_id', 'staff_name', 'step', 'note'] as const),
  ...(['restores', 'authors', 'title', 'review'] as const),
] as const;

type Head = Pick<Selectable<ArticleRevisionTable>, (typeof HEAD_COLUMNS)[number]>;

const commonOf = (row: Head) => ({
  ...{ topic: row.topic, language: row.language as Language, number: row.number, at: row.at },
  by: row.staff_id !== null && row.staff_name !== null ? { id: row.staff_id, name: row.staff_name } : null,
  ...{ step: row.step as ArticleStep, note: row.note, restores: row.restores },
  authors: JSON.parse(row.authors) as string[],
});

const toHead = (row: Head): ArticleHead => ({ ...commonOf(row), title: row.title, review: row.review });

const toRevision = (row: Selectable<ArticleRevisionTable>): ArticleRevision => ({
  ...commonOf(row),
  text: JSON.parse(row.text) as ArticleText,
});
