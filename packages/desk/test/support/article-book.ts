import { RequestError } from '@segit-a-hivatal/widget/client';
import type { ArticleMove, ArticleRevision, ArticleText, OpenArticle } from '../../src/state/articles.ts';

const TEXT: ArticleText = {
  ...{ title: 'Ebösszeírás, új kutya', question: 'Hogyan jelentsem be az új kutyámat?' },
  ...{ responsible: 'önkormányzat (jegyző)', words: ['kutyaadó'], related: [], forms: [], links: [], sources: [] },
  ...{ review: '2026-01-31', owner: 'tudasbazis', body: 'Jelentse be.', easy: '' },
};

interface Asked {
  readonly base: number;
  readonly text: ArticleText;
  readonly note: string;
  readonly restores: number | null;
  readonly number: number;
  readonly move: ArticleMove;
}

/** One article with its steps, in memory: for what a page can be shown without a server. What the real one does is tested in packages/server. */
export class ArticleBook {
  readonly revisions: (ArticleRevision & { text: ArticleText })[] = [];
  moves: ArticleMove[] = [];
  /** The field that the server finds wrong. */
  wrongAt: string | null = null;

  constructor() {
    this.add(TEXT, { step: 'IMPORTED', by: null });
  }

  get newest(): ArticleRevision & { text: ArticleText } {
    return this.revisions.at(-1)!;
  }

  add(text: ArticleText, more: Partial<ArticleRevision> = {}): void {
    const usual = { number: this.revisions.length + 1, at: '2026-11-23T08:00:00.000Z', by: 'Kis Péter' } as const;
    this.revisions.push({ ...usual, ...{ step: 'SAVED', note: '', restores: null }, ...more, text });
  }

  execute(name: string, variables: Record<string, unknown>): unknown {
    const { base, text, note, restores, number, move } = variables as unknown as Asked;
    switch (name) {
      case 'Articles':
        return {
          topics: [
            { key: 'ebosszeiras', name: 'Ebösszeírás, új kutya' },
            { key: 'epitmenyado', name: 'Építményadó' },
          ],
          articles: [this.open().summary],
        };
      case 'Article':
        return { article: this.open() };
      case 'ArticleRevisions':
        return { articleRevisions: this.revisions.toReversed() };
      case 'ArticleText':
        return { articleText: this.revisions[number - 1]!.text };
      case 'PreviewArticle':
        return { previewArticle: preview(text) };
      case 'SaveArticle':
        this.check(base);
        this.add(text, { by: 'Kovács Anna', note, restores });
        this.moves = ['SUBMITTED'];
        return { saveArticle: this.open() };
      default:
        this.check(base);
        this.add(this.newest.text, { by: 'Kovács Anna', step: move, note });
        this.moves = [];
        return { moveArticle: this.open() };
    }
  }

  private check(base: number): void {
    if (this.wrongAt) throw new RequestError({ code: 'BAD_INPUT', path: this.wrongAt });
    if (base !== this.newest.number) throw new RequestError({ code: 'OUTDATED' });
  }

  private open(): OpenArticle {
    const { text, ...revision } = this.newest;
    return {
      summary: {
        ...{ topic: 'ebosszeiras', language: 'hu', title: text.title, review: text.review },
        ...{ overdue: text.review < '2026-11-23', live: true, revision },
      },
      text,
      moves: [...this.moves],
    };
  }
}

const preview = ({ title, question, responsible, review, body }: ArticleText) => ({
  ...{ topic: 'ebosszeiras', title, question, language: 'hu', responsible, review, easy: false, related: [] },
  body: [{ kind: 'PARAGRAPH', items: [[{ text: body, href: null }]] }],
});
