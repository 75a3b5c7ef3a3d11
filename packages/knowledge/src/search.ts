import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Article } from './article.ts';
import { plainText } from './blocks.ts';
import { parts } from './language/compounds.ts';
import { fold } from './language/fold.ts';
import { stems } from './language/stems.ts';
import { STOP_WORDS } from './language/stop-words.ts';
import { words } from './language/words.ts';

/** An article that answers, and how well: comparable within one search only. */
export interface Hit {
  readonly topic: string;
  readonly title: string;
  readonly score: number;
}

export interface Search {
  /** The best first; empty: nothing is near. Any text will do, however long: what is over 200 characters is not read. */
  find(query: string, limit?: number): readonly Hit[];
  /**
   * What may help with a text that was not written as a search: only articles whose title or `words` the text names, for
   * whoever did not ask wants no guesses. Of a long text the last 400 characters are read.
   */
  suggest(text: string, limit?: number): readonly Hit[];
}

const LONGEST_QUERY = 200;
const LONGEST_TEXT = 400;
const FIELDS = { title: 4, words: 4, question: 2, body: 1 } as const;
/** What an article is called and asked by. */
const NAMES = ['title', 'words', 'question'] as const satisfies readonly (keyof typeof FIELDS)[];
/** A word that stands in the texts of more articles is looked for in their names first: its list costs more than it tells. */
const COMMON = 300;
/** What is looked up has been stemmed. */
const AS_IS = { processTerm: (term: string) => term, tokenize: (term: string) => [term], boost: FIELDS };
/** What a part of a compound weighs, compared with the whole word. */
const PART = 0.35;
/** Beside a good suggestion one that is so much worse is none. */
const FAINT = 0.1;

/** Articles of one language, made searchable; to be made anew when one of them changes. */
export function createSearch(articles: readonly Article[]): Search {
  const known = standingAlone(articles);
  const expand = memo((word: string) => {
    const whole = stems(word);
    return [...new Set([...whole, ...whole.flatMap((stem) => parts(stem, known))])];
  });
  const index = new MiniSearch<Article & { id: number }>({
    fields: Object.keys(FIELDS),
    storeFields: ['topic', 'title'],
    extractField: (article, name) =>
      name === 'id' ? String(article.id) : textOf(article, name as keyof typeof FIELDS),
    tokenize: (text) => [...words(text)],
    processTerm: (word) => (STOP_WORDS.has(fold(word)) ? null : expand(word)),
  });
  index.addAll(articles.map((article, id) => ({ ...article, id })));

  return {
    find(query, limit = 5) {
      const asked = words(query.slice(0, LONGEST_QUERY));
      const telling = asked.filter((word) => !STOP_WORDS.has(fold(word)));
      const looked = telling.length > 0 ? telling : asked;
      if (looked.length === 0) return [];
      const search = (everywhere: boolean) =>
        index.search({ combineWith: 'OR', queries: looked.map((word) => forWord(word, known, everywhere)) });
      const named = search(false);
      return (named.length > 0 ? named : search(true)).slice(0, limit).map(hitOf);
    },

    suggest(text, limit = 3) {
      const telling = words(text.slice(-LONGEST_TEXT)).filter((word) => !STOP_WORDS.has(fold(word)));
      const queries = [...new Set(telling)].map((word) => asWritten(word, known));
      if (queries.length === 0) return [];
      const naming = index
        .search({ combineWith: 'OR', queries })
        .filter(({ match }) => Object.values(match).flat().some(isName));
      const [best] = naming;
      return naming
        .filter(({ score }) => score >= best!.score * FAINT)
        .slice(0, limit)
        .map(hitOf);
    },
  };
}

/**
 * One word of a question. A word that the articles use is looked up as it is; only one that they do not use may be the
 * beginning of another, or misspelt. The parts of a compound count less.
 *
 * @param everywhere - also in the texts of articles, where a common word stands in too many to tell anything
 */
function forWord(word: string, known: Known, everywhere: boolean): Query {
  const own = stems(word);
  const used = own.filter((stem) => known.has(stem));
  const split = [...new Set(own.flatMap((stem) => parts(stem, known)))];
  const near = {
    prefix: (term: string) => term.length >= 3,
    fuzzy: (term: string) => (term.length >= 5 ? 0.2 : false),
    weights: { fuzzy: 0.25, prefix: 0.45 },
  };
  const lookUp = (stem: string): Query => ({
    ...AS_IS,
    ...(!everywhere && (known.get(stem) ?? 0) > COMMON && { fields: [...NAMES] }),
    queries: [stem],
  });
  const whole: Query =
    used.length > 0 ? { ...AS_IS, queries: used.map(lookUp) } : { ...AS_IS, ...near, queries: [...own] };
  return {
    combineWith: 'OR',
    queries: [whole, { ...AS_IS, queries: split.map(lookUp), boostTerm: () => PART }],
  };
}

/** The words of the articles alone, whole or as parts of a compound: nothing begun, nothing misspelt. */
function asWritten(word: string, known: Known): Query {
  const own = stems(word);
  const split = [...new Set(own.flatMap((stem) => parts(stem, known)))];
  return {
    combineWith: 'OR',
    queries: [
      { ...AS_IS, queries: [...own] },
      { ...AS_IS, queries: split, boostTerm: () => PART },
    ],
  };
}

const isName = (field: string): boolean => field === 'title' || field === 'words';

const hitOf = ({ topic, title, score }: SearchResult): Hit => ({
  topic: topic as string,
  title: title as string,
  score: Math.round(score * 100) / 100,
});

function textOf(article: Article, field: keyof typeof FIELDS): string {
  if (field === 'words') return article.words.join(' ');
  return field === 'body' ? plainText([...article.body, ...article.easy]) : article[field];
}

/** The stems of words in the articles, each with in how many texts it stands: what a compound may be made of. */
type Known = ReadonlyMap<string, number>;

function standingAlone(articles: readonly Article[]): Known {
  const found = new Map<string, number>();
  const telling = memo((word: string) => stems(word).filter((stem) => stem.length >= 3 && !STOP_WORDS.has(stem)));
  for (const article of articles) {
    const stemsOf = (field: keyof typeof FIELDS) => new Set(words(textOf(article, field)).flatMap(telling));
    for (const field of NAMES) for (const stem of stemsOf(field)) found.set(stem, found.get(stem) ?? 0);
    for (const stem of stemsOf('body')) found.set(stem, (found.get(stem) ?? 0) + 1);
  }
  return found;
}

/** Texts repeat their words. */
function memo<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word) ?? make(word);
    made.set(word, known);
    return known;
  };
}
