import type { Language } from '@segit-a-hivatal/contract';

/** What somebody writes of one topic; `packages/knowledge` says what each field is. */
export interface ArticleText {
  readonly title: string;
  readonly question: string;
  readonly responsible: string;
  readonly words: readonly string[];
  readonly related: readonly string[];
  readonly forms: readonly string[];
  readonly links: readonly string[];
  readonly sources: readonly string[];
  /** `YYYY-MM-DD` */
  readonly review: string;
  readonly owner: string;
  readonly body: string;
  readonly easy: string;
}

/** Of each topic there is one article in a language. */
export interface ArticleKey {
  readonly topic: string;
  readonly language: Language;
}

export interface WrittenArticle extends ArticleKey {
  readonly text: ArticleText;
}

/**
 * What was done: `IMPORTED` it came with the product · `SAVED` written · `SUBMITTED` somebody else is asked to look at it ·
 * `RETURNED` they want it changed · `APPROVED` they find it right · `PUBLISHED` citizens read it · `WITHDRAWN` no longer.
 */
export type ArticleStep = 'IMPORTED' | 'SAVED' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'PUBLISHED' | 'WITHDRAWN';

/** After these steps citizens read something else than before. */
export const LIVE_STEPS = ['IMPORTED', 'PUBLISHED', 'WITHDRAWN'] as const satisfies readonly ArticleStep[];

/** An article as it is from a step on. Revisions of an article are numbered 1, 2, 3 … and never changed. */
export interface ArticleRevision extends WrittenArticle {
  readonly number: number;
  /** ms since 1970 */
  readonly at: number;
  /** Whose step it was; null: it came with the product. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly step: ArticleStep;
  readonly note: string;
  /** The revision whose text was taken again. */
  readonly restores: number | null;
  /** Who has written in it since it was last published: none of them reviews it. */
  readonly authors: readonly string[];
}

/** A revision without its text, as lists show it. */
export type ArticleHead = Omit<ArticleRevision, 'text'> & Pick<ArticleText, 'title' | 'review'>;
