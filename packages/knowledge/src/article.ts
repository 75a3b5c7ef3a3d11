import { blocksOf, type Block } from './blocks.ts';

export type ArticleLanguage = 'hu' | 'en' | 'de';

/** What somebody writes of one topic. `body` and `easy` are Markdown, each of `forms` and `links` one line of it. */
export interface ArticleText {
  readonly title: string;
  /** The question that it answers, as a citizen would ask it. */
  readonly question: string;
  /** Who deals with it, in words. */
  readonly responsible: string;
  /** What people call it; search looks here too, nobody sees it. */
  readonly words: readonly string[];
  /** Keys of topics beside it. */
  readonly related: readonly string[];
  readonly forms: readonly string[];
  readonly links: readonly string[];
  readonly sources: readonly string[];
  /** Until when somebody has to look at it again, `YYYY-MM-DD`. */
  readonly review: string;
  readonly owner: string;
  readonly body: string;
  /** The same in easy language; empty: there is none. */
  readonly easy: string;
}

/** Whose text it is: the key of the topic in the office's settings, e.g. `ebosszeiras`, and the language. */
export interface WrittenArticle {
  readonly topic: string;
  readonly language: ArticleLanguage;
  readonly text: ArticleText;
}

/** What the office knows of one topic, in one language, as it is shown and searched. */
export interface Article extends Omit<ArticleText, 'body' | 'easy' | 'forms' | 'links'> {
  readonly topic: string;
  readonly language: ArticleLanguage;
  readonly body: readonly Block[];
  readonly easy: readonly Block[];
}

/** What is no article; `field` is what is wrong with it. */
export class ArticleError extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.name = 'ArticleError';
    this.field = field;
  }
}

/** Headings of what an article names beside its text, in its language. */
const NAMED = {
  hu: { forms: 'Nyomtatványok', links: 'Hivatkozások' },
  en: { forms: 'Forms', links: 'Links' },
  de: { forms: 'Formulare', links: 'Links' },
} as const;
const LINES = ['title', 'question', 'responsible', 'owner'] as const;
const LISTS = ['words', 'related', 'sources', 'forms', 'links'] as const;

/**
 * Reads what somebody has written.
 *
 * @throws ArticleError naming the field that is missing or cannot be used
 */
export function articleOf({ topic, language, text }: WrittenArticle): Article {
  for (const name of LINES) if (text[name].trim() === '') throw new ArticleError(name, `${name} is missing`);
  for (const name of LISTS)
    if (text[name].some((each) => /^\s*$|\n/.test(each))) throw new ArticleError(name, `${name} has an empty line`);
  if (!isDate(text.review)) throw new ArticleError('review', 'review is no date');
  const body = blocksOf(text.body);
  if (body.length === 0) throw new ArticleError('body', 'it says nothing');
  const { forms, links, easy, ...rest } = text;
  const named = [...pointsOf(NAMED[language].forms, forms), ...pointsOf(NAMED[language].links, links)];
  const simple = blocksOf(easy);
  return { ...rest, topic, language, body: [...body, ...named], easy: simple.length > 0 ? [...simple, ...named] : [] };
}

function isDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function pointsOf(heading: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  const items = lines.flatMap((line) => blocksOf(line).map((block) => block.items.flat()));
  return [
    { kind: 'heading', items: [[{ text: heading }]] },
    { kind: 'points', items },
  ];
}
