import { parse } from 'yaml';
import { blocksOf, plainText, type Block } from './blocks.ts';

/** What the office knows of one topic, in one language. */
export interface Article {
  /** The key of the topic in the office's settings, e.g. `ebosszeiras`. */
  readonly topic: string;
  readonly language: 'hu' | 'en' | 'de';
  readonly title: string;
  /** The question that it answers, as a citizen would ask it. */
  readonly question: string;
  /** Who deals with it, in words. */
  readonly responsible: string;
  /** What people call it; search looks here too, nobody sees it. */
  readonly words: readonly string[];
  /** Keys of topics beside it. */
  readonly related: readonly string[];
  readonly sources: readonly string[];
  /** Until when somebody has to look at it again, `YYYY-MM-DD`. */
  readonly review: string;
  readonly owner: string;
  readonly body: readonly Block[];
  /** The same in easy language; empty: there is none. */
  readonly easy: readonly Block[];
}

/** An article's file that is not one: the sentence names what is missing. */
export class ArticleError extends Error {}

const FRONT = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
const EASY_HEADING = 'Könnyen érthetően';
const TEXTS = ['topic', 'language', 'title', 'question', 'responsible', 'review', 'owner'] as const;
const LISTS = ['words', 'related', 'sources'] as const;

/**
 * Reads an article written in Markdown under a head of YAML.
 *
 * @throws ArticleError naming the file and the field
 */
export function parseArticle(source: string, file: string): Article {
  const [, head, markdown] = FRONT.exec(source.replaceAll('\r\n', '\n')) ?? [];
  if (head === undefined || markdown === undefined) throw new ArticleError(`${file}: no head between two lines „---”`);
  const fields = (parse(head) ?? {}) as Record<string, unknown>;
  for (const name of TEXTS) {
    if (typeof fields[name] !== 'string' || fields[name] === '') throw new ArticleError(`${file}: ${name} is missing`);
  }
  for (const name of LISTS) {
    const list = (fields[name] ??= []);
    if (!Array.isArray(list) || !list.every((each) => typeof each === 'string'))
      throw new ArticleError(`${file}: ${name} is no list of texts`);
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(fields.review as string)) throw new ArticleError(`${file}: review is no date`);
  const blocks = blocksOf(markdown);
  const split = blocks.findIndex((block) => block.kind === 'heading' && plainText([block]) === EASY_HEADING);
  const body = split < 0 ? blocks : blocks.slice(0, split);
  if (body.length === 0) throw new ArticleError(`${file}: it says nothing`);
  return { ...(fields as unknown as Article), body, easy: split < 0 ? [] : blocks.slice(split + 1) };
}
