/** What the office has written down for everybody, who may change it, and what it is asked beyond that. */
export { createArticles } from './articles.ts';
export type { ArticleEdit, Articles, ArticleSummary, OpenArticle } from './articles.ts';
export type { Knowledge, Library, ReadArticles } from './knowledge.ts';
export { createMissedSearches, type MissedSearches } from './missed-searches.ts';
export { LIVE_STEPS } from './model.ts';
export type { ArticleHead, ArticleKey, ArticleRevision, ArticleStep, ArticleText, WrittenArticle } from './model.ts';
export type { ArticleMove } from './rules.ts';
export type {
  ArticleStore,
  MissedReason,
  MissedSearch,
  MissedSearchCount,
  MissedSearchReader,
  MissedSearchStore,
} from './store.ts';
