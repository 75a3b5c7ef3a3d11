/** What the office knows, and the search in it. Pure but for `loadArticles`, which reads files. */
export { ArticleError, articleOf, type Article, type ArticleText, type WrittenArticle } from './article.ts';
export { readArticle } from './file.ts';
export { blocksOf, plainText, type Block, type Run } from './blocks.ts';
export { ARTICLES, loadArticles, loadWritten } from './load.ts';
export { createSearch, type Hit, type Search } from './search.ts';
