import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ArticleError, articleOf, type Article, type WrittenArticle } from './article.ts';
import { readArticle } from './file.ts';

/** The articles that come with the product. */
export const ARTICLES = resolve(import.meta.dirname, '../articles');

/**
 * All articles of a folder as they are written, one `*.md` each.
 *
 * @throws ArticleError when one of them is not an article
 */
export function loadWritten(folder = ARTICLES): readonly WrittenArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => checked(readArticle(readFileSync(join(folder, name), 'utf8'), name), name));
}

/** The same, read. */
export const loadArticles = (folder = ARTICLES): readonly Article[] => loadWritten(folder).map(articleOf);

function checked(written: WrittenArticle, file: string): WrittenArticle {
  try {
    articleOf(written);
    return written;
  } catch (error) {
    throw error instanceof ArticleError ? new ArticleError(error.field, `${file}: ${error.message}`) : error;
  }
}
