/** What the office knows, and the search in it. Pure but for `loadArticles`, which reads files. */
export { ArticleError, parseArticle, type Article } from './article.ts';
export { blocksOf, plainText, type Block, type Run } from './blocks.ts';
export { ARTICLES, loadArticles } from './load.ts';
export { createSearch, type Hit, type Search } from './search.ts';
