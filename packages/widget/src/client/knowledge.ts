import {
  KnowledgeArticleDocument,
  MissSearchDocument,
  PointsDocument,
  SearchKnowledgeDocument,
} from '@segit-a-hivatal/contract/operations';
import type { HttpExecute } from './http.ts';
import type { Knowledge } from './types.ts';

/** Loaded with the first view that asks: no chat needs it. */
export function createKnowledge(http: HttpExecute, site: string): Knowledge {
  return {
    points: () => http(PointsDocument, { site }).then((data) => data.points, nothing),
    search: (query) => http(SearchKnowledgeDocument, { site, query }).then((data) => data.searchKnowledge, nothing),
    article: (topic, easy) =>
      http(KnowledgeArticleDocument, { site, topic, easy }).then((data) => data.knowledgeArticle, nothing),
    missed: (query) => http(MissSearchDocument, { site, query }).then((data) => data.missSearch, nothing),
  };
}

const nothing = (): null => null;
