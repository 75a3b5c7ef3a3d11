import type { KnowledgeArticle, KnowledgeBlockKind, KnowledgeHit } from '@segit-a-hivatal/contract';
import { createSearch } from '@segit-a-hivatal/knowledge';
import type { Article, Block } from '@segit-a-hivatal/knowledge';
import type { Knowledge } from '../../domain/knowledge/index.ts';

/** The knowledge of articles that are in memory, Hungarian ones: more languages would be searched each by itself. */
export function createKnowledge(all: readonly Article[]): Knowledge {
  const articles = new Map(all.filter(({ language }) => language === 'hu').map((article) => [article.topic, article]));
  const search = createSearch([...articles.values()]);
  return {
    search: (query, limit) => search.find(query, limit).map(({ topic }) => hitOf(articles.get(topic)!)),
    suggest: (text, easy, limit) => search.suggest(text, limit).map(({ topic }) => wire(articles.get(topic)!, easy)),
    article(topic, easy) {
      const article = articles.get(topic);
      return article ? wire(article, easy) : null;
    },
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
