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
      const queries = (telling.length > 0 ? telling : asked).map((word) => forWord(word, known));
      if (queries.length === 0) return [];
      return index.search({ combineWith: 'OR', queries }).slice(0, limit).map(hitOf);
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
 */
function forWord(word: string, known: ReadonlySet<string>): Query {
  const own = stems(word);
  const used = own.filter((stem) => known.has(stem));
  const split = [...new Set(own.flatMap((stem) => parts(stem, known)))];
  const asIs = { processTerm: (term: string) => term, tokenize: (term: string) => [term], boost: FIELDS };
  const near = {
    prefix: (term: string) => term.length >= 3,
    fuzzy: (term: string) => (term.length >= 5 ? 0.2 : false),
    weights: { fuzzy: 0.25, prefix: 0.45 },
  };
  const whole = used.length > 0 ? { ...asIs, queries: used } : { ...asIs, ...near, queries: [...own] };
  return { combineWith: 'OR', queries: [whole, { ...asIs, queries: split, boostTerm: () => PART }] };
}

/** The words of the articles alone, whole or as parts of a compound: nothing begun, nothing misspelt. */
function asWritten(word: string, known: ReadonlySet<string>): Query {
  const own = stems(word);
  const split = [...new Set(own.flatMap((stem) => parts(stem, known)))];
  const asIs = { processTerm: (term: string) => term, tokenize: (term: string) => [term], boost: FIELDS };
  return {
    combineWith: 'OR',
    queries: [
      { ...asIs, queries: [...own] },
      { ...asIs, queries: split, boostTerm: () => PART },
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

/** The stems of words in the articles: what a compound may be made of. */
function standingAlone(articles: readonly Article[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const article of articles) {
    for (const field of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
      for (const word of words(textOf(article, field))) {
        if (seen.has(word)) continue;
        seen.add(word);
        for (const stem of stems(word)) if (stem.length >= 3 && !STOP_WORDS.has(stem)) found.add(stem);
      }
    }
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
