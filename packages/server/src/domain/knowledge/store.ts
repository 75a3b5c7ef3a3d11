import type { ArticleHead, ArticleKey, ArticleRevision } from './model.ts';

/** Why a search is counted: `UNANSWERED` nothing was found · `NOT_THIS` what was found was not what somebody looked for. */
export type MissedReason = 'UNANSWERED' | 'NOT_THIS';

/** A search that the articles did not answer. What was asked is kept without personal data, and nothing of who asked. */
export interface MissedSearch {
  readonly siteKey: string;
  readonly query: string;
  readonly reason: MissedReason;
}

/** How often it was missed. */
export interface MissedSearchCount extends MissedSearch {
  readonly count: number;
}

/** What the coordinator's report reads. Instants are ms since 1970, and counted by whole hours. */
export interface MissedSearchReader {
  /** From `from` up to, not including, `to`; the most frequent first. */
  missedSearches(from: number, to: number, limit: number): Promise<MissedSearchCount[]>;
}

/** What the searches need of a store. */
export interface MissedSearchStore extends MissedSearchReader {
  /** Once more in this hour. False: `most` others were counted in it already, and this is not among them. */
  countMissedSearch(missed: MissedSearch, hour: number, most: number): Promise<boolean>;
  /** Erases those of before. @returns how many */
  forgetMissedSearches(before: number): Promise<number>;
}

/** What the articles need of a store. */
export interface ArticleStore {
  /** The newest revision of each article, by topic and language. */
  articleHeads(): Promise<ArticleHead[]>;
  /** Of each article the newest revision after which citizens read something else; those withdrawn as well. */
  liveArticles(): Promise<ArticleRevision[]>;
  /** Changes with `liveArticles`: asked every 2 s. */
  liveArticlesMark(): Promise<string>;
  newestArticle(key: ArticleKey): Promise<ArticleRevision | undefined>;
  articleRevision(key: ArticleKey, number: number): Promise<ArticleRevision | undefined>;
  /** Newest first, those before `before` where it is not null. */
  articleRevisions(key: ArticleKey, before: number | null, limit: number): Promise<ArticleHead[]>;
  /** False: there is a revision with this number already, and it stays. */
  addArticleRevision(revision: ArticleRevision): Promise<boolean>;
}
