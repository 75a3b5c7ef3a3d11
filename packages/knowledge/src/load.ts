import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArticle, type Article } from './article.ts';

/** The articles that come with the product. */
export const ARTICLES = resolve(import.meta.dirname, '../articles');

/**
 * All articles of a folder, one `*.md` each.
 *
 * @throws ArticleError when one of them is not an article
 */
export function loadArticles(folder = ARTICLES): readonly Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseArticle(readFileSync(join(folder, name), 'utf8'), name));
}
