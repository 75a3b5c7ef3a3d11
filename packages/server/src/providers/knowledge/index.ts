import type { KnowledgeArticle, KnowledgeBlockKind, KnowledgeHit } from '@segit-a-hivatal/contract';
import { ArticleError, articleOf, createSearch } from '@segit-a-hivatal/knowledge';
import type { Article, Block } from '@segit-a-hivatal/knowledge';
import { Fault } from '../../domain/fault.ts';
import type { ArticleText, Library, ReadArticles, WrittenArticle } from '../../domain/knowledge/index.ts';

/** Code units of an article's texts, and lines in each of its lists: more nobody reads. */
const LONGEST: Partial<Record<keyof ArticleText, number>> = { body: 20_000, easy: 20_000 };
const LONGEST_LINE = 200;
const LONGEST_LIST = 100;

/** Reads articles by `packages/knowledge`. @param first what comes with the product */
export function createLibrary(first: readonly WrittenArticle[]): Library {
  /** An index costs a second; where nothing has changed it is the same one. */
  let last: { readonly key: string; readonly read: ReadArticles } | undefined;
  return {
    first,
    check,
    open(articles) {
      const key = JSON.stringify(articles.map(({ topic, language, text }) => [topic, language, textKey(text)]).sort());
      if (last?.key !== key) last = { key, read: readArticles(articles.map(articleOf)) };
      return last.read;
    },
  };
}

const textKey = (text: ArticleText) => Object.entries(text).toSorted(([one], [other]) => (one < other ? -1 : 1));

function check(article: WrittenArticle): void {
  for (const [name, value] of Object.entries(article.text)) {
    const longest = LONGEST[name as keyof ArticleText] ?? LONGEST_LINE;
    const lines: readonly string[] = typeof value === 'string' ? [value] : (value as readonly string[]);
    if (lines.length > LONGEST_LIST || lines.some((line) => line.length > longest))
      throw new Fault('BAD_INPUT', `${name} is too long`, { path: name });
    // PostgreSQL keeps neither.
    if (lines.some((line) => /\0|\p{Surrogate}/u.test(line)))
      throw new Fault('BAD_INPUT', `${name} is no text`, { path: name });
  }
  try {
    articleOf(article);
  } catch (error) {
    if (error instanceof ArticleError) throw new Fault('BAD_INPUT', error.message, { path: error.field });
    throw error;
  }
}

/** Citizens search the Hungarian ones: more languages would be searched each by itself. */
function readArticles(all: readonly Article[]): ReadArticles {
  const articles = new Map(all.filter(({ language }) => language === 'hu').map((article) => [article.topic, article]));
  const search = createSearch([...articles.values()]);
  const names = new Set(all.map(({ topic, language }) => `${topic} ${language}`));
  return {
    has: ({ topic, language }) => names.has(`${topic} ${language}`),
    search: (query, limit) => search.find(query, limit).map(({ topic }) => hitOf(articles.get(topic)!)),
    suggest: (text, easy, limit) => search.suggest(text, limit).map(({ topic }) => wire(articles.get(topic)!, easy)),
    article(topic, easy) {
      const article = articles.get(topic);
      return article ? wire(article, easy) : null;
    },
    preview: (written, easy) => wire(articleOf(written), easy),
  };

  function wire(article: Article, easy: boolean): KnowledgeArticle {
    const { responsible, review } = article;
    const body = easy && article.easy.length > 0 ? article.easy : article.body;
    const related = article.related.flatMap((topic) => articles.get(topic) ?? []).map(hitOf);
    return { ...hitOf(article), responsible, review, related, easy: article.easy.length > 0, body: body.map(blockOf) };
  }
}

function hitOf({ topic, title, question, language }: Article): KnowledgeHit {
  return { topic, title, question, language };
}

function blockOf({ kind, items }: Block) {
  const runs = items.map((item) => item.map(({ text, href = null }) => ({ text, href })));
  return { kind: kind.toUpperCase() as KnowledgeBlockKind, items: runs };
}
