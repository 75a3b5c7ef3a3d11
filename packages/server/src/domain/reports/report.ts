import type { MissedSearchCount } from '../knowledge/index.ts';
import { SURVEY_QUESTIONS } from './facts.ts';
import type { Fact, SurveyCount, SurveyQuestion } from './facts.ts';
import { FEWEST, figuresOf, groupsOf } from './groups.ts';
import type { Figures, Group } from './groups.ts';
import { wilson } from './statistics.ts';
import type { Share } from './statistics.ts';

/** More than anybody reads. */
const MOST_SEARCHES = 100;

export interface Report {
  readonly total: Figures;
  /** Of conversations alone: a message waits for days, and a call for its hour. */
  readonly chats: Figures;
  readonly by: readonly Breakdown[];
  readonly survey: readonly SurveyResult[];
  readonly searches: Searches;
}

export interface Breakdown {
  readonly by: Feature;
  readonly groups: readonly Group[];
}

export interface SurveyResult {
  readonly question: SurveyQuestion;
  readonly answers: number;
  /** Null: too few have answered. */
  readonly counts: { readonly yes: number; readonly partly: number; readonly no: number } | null;
  /** Of „yes”. */
  readonly share: Share | null;
}

export interface Searches {
  /** All of them, also what was searched for too seldom. */
  readonly all: number;
  readonly asked: readonly Pick<MissedSearchCount, 'query' | 'reason' | 'count'>[];
}

export interface Counted extends SurveyCount {
  readonly count: number;
}

/** Nothing was said of the topic; no need was told. */
export const NONE = 'NONE';

const FEATURES = {
  HOUR: ({ hour }) => [String(hour)],
  HOURS: ({ inHours }) => [inHours ? 'INSIDE' : 'OUTSIDE'],
  CHANNEL: ({ channel }) => [channel],
  SITE: ({ site }) => [site],
  TOPIC: ({ topic }) => [topic ?? NONE],
  NEED: ({ needs }) => (needs.length > 0 ? needs : [NONE]),
  LANGUAGE: ({ language }) => [language],
} as const satisfies Record<string, (fact: Fact) => readonly string[]>;

export type Feature = keyof typeof FEATURES;

/** The report of what has been recorded. By the hour it goes on through the day; else the largest group comes first. */
export function reportOf(
  facts: readonly Fact[],
  answers: readonly Counted[],
  missed: readonly MissedSearchCount[],
): Report {
  return {
    total: figuresOf(facts),
    chats: figuresOf(facts.filter(({ channel }) => channel === 'CHAT')),
    by: (Object.keys(FEATURES) as Feature[]).map((by) => ({ by, groups: ordered(by, groupsOf(facts, FEATURES[by])) })),
    survey: SURVEY_QUESTIONS.map((question) => resultOf(question, answers)),
    searches: searchesOf(missed),
  };
}

/** Over all sites: what nobody has written about is missing on each. */
function searchesOf(missed: readonly MissedSearchCount[]): Searches {
  const counts = new Map<string, Searches['asked'][number]>();
  for (const { query, reason, count } of missed) {
    const key = `${reason} ${query}`;
    counts.set(key, { query, reason, count: count + (counts.get(key)?.count ?? 0) });
  }
  return {
    all: missed.reduce((sum, { count }) => sum + count, 0),
    asked: [...counts.values()]
      .filter(({ count }) => count >= FEWEST)
      .toSorted((a, b) => b.count - a.count || a.query.localeCompare(b.query, 'hu'))
      .slice(0, MOST_SEARCHES),
  };
}

function ordered(by: Feature, groups: readonly Group[]): Group[] {
  const place = ({ key, contacts }: Group): number =>
    key === null ? Infinity : by === 'HOUR' ? Number(key) : -contacts;
  return groups.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

function resultOf(question: SurveyQuestion, counted: readonly Counted[]): SurveyResult {
  const of = (answer: string): number =>
    counted
      .filter((each) => each.question === question && each.answer === answer)
      .reduce((sum, { count }) => sum + count, 0);
  const counts = { yes: of('YES'), partly: of('PARTLY'), no: of('NO') };
  const answers = counts.yes + counts.partly + counts.no;
  if (answers < FEWEST) return { question, answers, counts: null, share: null };
  return { question, answers, counts, share: wilson(counts.yes, answers) };
}
