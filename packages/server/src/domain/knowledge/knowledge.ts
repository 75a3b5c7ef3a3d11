import type { KnowledgeArticle, KnowledgeHit } from '@segit-a-hivatal/contract';

/** What the office knows in general, for everybody and at any hour. Nothing in it concerns one citizen's case. */
export interface Knowledge {
  /** The articles that answer, the best first. */
  search(query: string, limit: number): readonly KnowledgeHit[];
  /** What may help with a text that is no search, the best first. */
  suggest(text: string, easy: boolean, limit: number): readonly KnowledgeArticle[];
  /** @returns null: there is none on this topic */
  article(topic: string, easy: boolean): KnowledgeArticle | null;
}
