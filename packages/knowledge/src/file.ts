import { parse } from 'yaml';
import { ArticleError, type ArticleLanguage, type ArticleText, type WrittenArticle } from './article.ts';

const FRONT = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
const EASY_HEADING = /^#{1,6} Könnyen érthetően[ \t]*$/m;
const TEXTS = ['topic', 'language', 'title', 'question', 'responsible', 'review', 'owner'] as const;
const LISTS = ['words', 'related', 'sources', 'forms', 'links'] as const;

/**
 * Reads an article's file: Markdown under a head of YAML, the easy language behind its heading.
 *
 * @throws ArticleError naming the file and the field
 */
export function readArticle(source: string, file: string): WrittenArticle {
  const [, head, markdown] = FRONT.exec(source.replaceAll('\r\n', '\n')) ?? [];
  if (head === undefined || markdown === undefined)
    throw new ArticleError('', `${file}: no head between two lines „---”`);
  const fields = (parse(head) ?? {}) as Record<string, unknown>;
  for (const name of TEXTS) {
    if (typeof fields[name] !== 'string' || fields[name] === '')
      throw new ArticleError(name, `${file}: ${name} is missing`);
  }
  for (const name of LISTS) {
    const list = (fields[name] ??= []);
    if (!Array.isArray(list) || !list.every((each) => typeof each === 'string'))
      throw new ArticleError(name, `${file}: ${name} is no list of texts`);
  }
  const at = EASY_HEADING.exec(markdown);
  const { topic, language, ...named } = fields as unknown as ArticleText & {
    topic: string;
    language: ArticleLanguage;
  };
  return {
    topic,
    language,
    text: {
      ...named,
      body: (at ? markdown.slice(0, at.index) : markdown).trim(),
      easy: at ? markdown.slice(at.index + at[0].length).trim() : '',
    },
  };
}
