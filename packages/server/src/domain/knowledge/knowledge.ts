import type { KnowledgeArticle, KnowledgeHit } from '@segit-a-hivatal/contract';
import type { ArticleKey, WrittenArticle } from './model.ts';

/** What the office knows in general, for everybody and at any hour. Nothing in it concerns one citizen's case. */
export interface Knowledge {
  /** The articles that answer, the best first. */
  search(query: string, limit: number): readonly KnowledgeHit[];
  /** What may help with a text that is no search, the best first. */
  suggest(text: string, easy: boolean, limit: number): readonly KnowledgeArticle[];
  /** @returns null: there is none on this topic */
  article(topic: string, easy: boolean): KnowledgeArticle | null;
}

/** Some articles, read and made searchable. */
export interface ReadArticles extends Knowledge {
  has(key: ArticleKey): boolean;
  /** How another article would look beside them. */
  preview(article: WrittenArticle, easy: boolean): KnowledgeArticle;
}

/** Who can read what is written, and search in it. */
export interface Library {
  /** What comes with the product. */
  readonly first: readonly WrittenArticle[];
  /** @throws Fault `BAD_INPUT` with the `path` of what cannot be used */
  check(article: WrittenArticle): void;
  open(articles: readonly WrittenArticle[]): ReadArticles;
}
