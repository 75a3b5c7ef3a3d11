import { parseArgs } from 'node:util';
import { createSearch, loadArticles } from './index.ts';

/**
 * `npm run --silent search -- "kutyaadó"`: the first five articles that answer, one JSON line each: `topic`, `title`, `score`.
 */
const LIMIT = 5;
const USAGE = 'npm run --silent search -- "kutyaadó"';

function asked(): string {
  try {
    const query = parseArgs({ allowPositionals: true }).positionals.join(' ').trim();
    if (query !== '') return query;
  } catch {
    // An unknown option: the usage says what there is.
  }
  process.stderr.write(`What is looked for? ${USAGE}\n`);
  process.exit(2);
}

const articles = loadArticles().filter(({ language }) => language === 'hu');
for (const hit of createSearch(articles).find(asked(), LIMIT)) process.stdout.write(`${JSON.stringify(hit)}\n`);
