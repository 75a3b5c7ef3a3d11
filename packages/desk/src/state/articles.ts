import type { KnowledgeArticle, ResultOf, VariablesOf } from '@segit-a-hivatal/contract';
import {
  ArticleDocument,
  ArticleRevisionsDocument,
  ArticlesDocument,
  ArticleTextDocument,
  MoveArticleDocument,
  PreviewArticleDocument,
  SaveArticleDocument,
} from '@segit-a-hivatal/contract/operations';
import { RequestError } from '@segit-a-hivatal/widget/client';
import type { Execute } from './execute.ts';

export type ArticleList = ResultOf<typeof ArticlesDocument>;
export type ArticleSummary = ArticleList['articles'][number];
export type OpenArticle = ResultOf<typeof ArticleDocument>['article'];
export type ArticleRevision = ArticleSummary['revision'];
export type ArticleText = VariablesOf<typeof SaveArticleDocument>['text'];
export type ArticleMove = OpenArticle['moves'][number];
export type ArticleKey = VariablesOf<typeof ArticleDocument>;

/** What is being written of an article; changed in place, then `edited()`. */
export interface ArticleDraft {
  readonly key: ArticleKey;
  text: ArticleText;
  /** The revision that it is written on; 0: it is a new one. */
  base: number;
  /** The revision whose text was taken again. */
  restores: number | null;
  /** Something is written that is not saved. */
  dirty: boolean;
}

/** What came of a step; `invalid` names the field. */
export type ArticleOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'invalid'; readonly field: string }
  | { readonly kind: 'failed' };

/** The articles at a desk: the list, the one that is open, and what is written in it. Dispatches `change`. */
export class ArticleDesk extends EventTarget {
  list: ArticleList | null = null;
  /** As the server last had it; null: it is a new one. */
  article: OpenArticle | null = null;
  draft: ArticleDraft | null = null;
  revisions: readonly ArticleRevision[] = [];
  /** There are older ones than those. */
  more = false;
  preview: KnowledgeArticle | null = null;
  /** What was written, and not saved; they outlive the view and the session. */
  private readonly drafts = new Map<string, ArticleDraft>();
  private readonly execute: Execute;

  constructor(execute: Execute) {
    super();
    this.execute = execute;
  }

  load(): Promise<ArticleOutcome> {
    return this.step(async () => void (this.list = await this.execute(ArticlesDocument, {})));
  }

  /** Whether something is written here that is not saved. */
  isDirty(key: ArticleKey): boolean {
    return this.drafts.get(nameOf(key))?.dirty ?? false;
  }

  /** Somebody else has taken a step meanwhile. */
  get outdated(): boolean {
    return this.article !== null && this.draft !== null && this.draft.base !== this.article.summary.revision.number;
  }

  /** A draft that was begun is gone on with, on the revision that it was begun on. */
  open(key: ArticleKey): Promise<ArticleOutcome> {
    return this.step(async () => {
      const { article } = await this.execute(ArticleDocument, key);
      this.preview = null;
      this.article = article;
      const kept = this.drafts.get(nameOf(key));
      if (kept?.dirty) this.draft = kept;
      else this.take(article);
      await this.readRevisions();
    });
  }

  begin(key: ArticleKey, title: string): void {
    this.article = this.preview = null;
    this.revisions = [];
    this.more = false;
    const lists = { words: [], related: [], forms: [], links: [], sources: [] };
    const text = { ...lists, title, question: '', responsible: '', review: '', owner: '', body: '', easy: '' };
    this.draft = this.drafts.get(nameOf(key)) ?? { key, text, base: 0, restores: null, dirty: false };
    this.drafts.set(nameOf(key), this.draft);
    this.changed();
  }

  close(): void {
    this.article = this.draft = this.preview = null;
    this.changed();
  }

  edited(): void {
    if (this.draft) this.draft.dirty = true;
    this.changed();
  }

  /** The draft is given up for what the server has. */
  discard(): void {
    if (this.article) this.take(this.article);
    this.changed();
  }

  /** The draft shall take the place of what somebody has saved meanwhile. */
  keepMine(): void {
    if (this.article && this.draft) this.draft.base = this.article.summary.revision.number;
    this.changed();
  }

  save(note: string): Promise<ArticleOutcome> {
    return this.step(async () => {
      const { draft } = this;
      if (!draft) return;
      const { key, base, text, restores } = draft;
      const { saveArticle } = await this.execute(SaveArticleDocument, { ...key, base, text, note, restores });
      await this.saved(saveArticle);
    });
  }

  move(move: ArticleMove, note: string): Promise<ArticleOutcome> {
    return this.step(async () => {
      const { draft } = this;
      if (!draft) return;
      const { moveArticle } = await this.execute(MoveArticleDocument, { ...draft.key, base: draft.base, move, note });
      await this.saved(moveArticle);
    });
  }

  /** What is written, as citizens would see it. */
  look(easy: boolean): Promise<ArticleOutcome> {
    return this.step(async () => {
      const { draft } = this;
      if (!draft) return;
      const { previewArticle } = await this.execute(PreviewArticleDocument, { ...draft.key, text: draft.text, easy });
      if (draft === this.draft) this.preview = previewArticle;
    });
  }

  /** What was written in a revision; null: it cannot be read now. */
  async textOf(number: number): Promise<ArticleText | null> {
    if (!this.draft) return null;
    return this.execute(ArticleTextDocument, { ...this.draft.key, number }).then(
      ({ articleText }) => articleText,
      () => null,
    );
  }

  /** The text of a revision is taken into the draft; saved it is another revision. */
  restore(number: number, text: ArticleText): void {
    if (!this.draft) return;
    Object.assign(this.draft, { text: structuredClone(text), restores: number });
    this.edited();
  }

  older(): Promise<ArticleOutcome> {
    return this.step(() => this.readRevisions(this.revisions.at(-1)?.number));
  }

  private async saved(article: OpenArticle): Promise<void> {
    this.article = article;
    this.take(article);
    // It is saved, whether or not the lists can be read now.
    await this.readRevisions().catch(() => undefined);
    this.list = await this.execute(ArticlesDocument, {}).catch(() => this.list);
  }

  private take({ summary, text }: OpenArticle): void {
    const { topic, language, revision } = summary;
    const key = { topic, language };
    this.draft = { key, text: structuredClone(text), base: revision.number, restores: null, dirty: false };
    this.drafts.set(nameOf(key), this.draft);
  }

  private async readRevisions(before?: number): Promise<void> {
    const { topic, language } = this.article!.summary;
    const found = await this.execute(ArticleRevisionsDocument, { topic, language, before: before ?? null });
    this.revisions = before === undefined ? found.articleRevisions : [...this.revisions, ...found.articleRevisions];
    this.more = (this.revisions.at(-1)?.number ?? 1) > 1;
  }

  private async step(action: () => Promise<void>): Promise<ArticleOutcome> {
    try {
      await action();
      return { kind: 'done' };
    } catch (error) {
      return await this.outcomeOf(error);
    } finally {
      this.changed();
    }
  }

  private async outcomeOf(error: unknown): Promise<ArticleOutcome> {
    if (!(error instanceof RequestError)) return { kind: 'failed' };
    if (error.code === 'BAD_INPUT') return { kind: 'invalid', field: error.path ?? '' };
    if (error.code !== 'OUTDATED' || !this.draft) return { kind: 'failed' };
    try {
      this.article = (await this.execute(ArticleDocument, this.draft.key)).article;
      await this.readRevisions();
      return { kind: 'outdated' };
    } catch {
      return { kind: 'failed' };
    }
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const nameOf = ({ topic, language }: ArticleKey): string => `${topic} ${language}`;
