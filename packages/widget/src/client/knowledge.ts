import {
  KnowledgeArticleDocument,
  MissSearchDocument,
  SearchKnowledgeDocument,
} from '@segit-a-hivatal/contract/operations';
import type { HttpExecute } from './http.ts';
import type { Knowledge } from './types.ts';

/** Loaded with the view that searches: no chat needs it. */
export function createKnowledge(http: HttpExecute, site: string): Knowledge {
  return {
    search: (query) => http(SearchKnowledgeDocument, { site, query }).then((data) => data.searchKnowledge, nothing),
    article: (topic, easy) =>
      http(KnowledgeArticleDocument, { site, topic, easy }).then((data) => data.knowledgeArticle, nothing),
    missed: (query) => http(MissSearchDocument, { site, query }).then((data) => data.missSearch, nothing),
  };
}

const nothing = (): null => null;
