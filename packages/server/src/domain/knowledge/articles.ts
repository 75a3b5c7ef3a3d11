import type { KnowledgeArticle } from '@segit-a-hivatal/contract';
import { dateOf, dayOf } from '@segit-a-hivatal/hours';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import { createFollower } from '../follower.ts';
import type { Bell } from '../follower.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Timers } from '../timers.ts';
import type { Knowledge, Library, ReadArticles } from './knowledge.ts';
import { LIVE_STEPS } from './model.ts';
import type { ArticleHead, ArticleKey, ArticleRevision, ArticleText, WrittenArticle } from './model.ts';
import { assertMove, movesOf } from './rules.ts';
import type { ArticleMove } from './rules.ts';
import type { ArticleStore } from './store.ts';

/** An article as the list has it. */
export interface ArticleSummary {
  readonly head: ArticleHead;
  /** Citizens read it now, in this or an earlier revision. */
  readonly live: boolean;
  /** Somebody should have looked at it by now. */
  readonly overdue: boolean;
}

/** An article at the desk, and what whoever asks may do with it. */
export interface OpenArticle extends ArticleSummary {
  readonly revision: ArticleRevision;
  readonly moves: readonly ArticleMove[];
}

export interface ArticleEdit extends WrittenArticle {
  /** The revision that it was made on; 0: there was none. */
  readonly base: number;
  readonly note: string;
  /** The revision whose text it takes again. */
  readonly restores: number | null;
}

/** The office's articles with every step that was taken on them. All of the staff read and write them. */
export interface Articles {
  /** What citizens read and search, as it stands in this process. */
  readonly knowledge: Knowledge;
  /** Resolves when this process has the store's articles. Before that it answers with those of the product. */
  ready(): Promise<void>;
  list(): Promise<ArticleSummary[]>;
  find(staff: StaffMember, key: ArticleKey): Promise<OpenArticle>;
  revision(key: ArticleKey, number: number): Promise<ArticleRevision>;
  revisions(key: ArticleKey, before: number | null): Promise<ArticleHead[]>;
  /** As citizens would see it. @throws Fault `BAD_INPUT` with the `path` of what cannot be used */
  preview(article: WrittenArticle, easy: boolean): KnowledgeArticle;
  /** @throws Fault `OUTDATED` where `base` is not the newest revision; nothing is changed then */
  save(staff: StaffMember, edit: ArticleEdit): Promise<OpenArticle>;
  /** @throws Fault `OUTDATED`, `FORBIDDEN`, or `BAD_INPUT` where the step does not follow */
  move(
    staff: StaffMember,
    key: ArticleKey,
    step: { base: number; move: ArticleMove; note: string },
  ): Promise<OpenArticle>;
  dispose(): void;
}

export interface ArticlesParts {
  readonly store: ArticleStore;
  readonly bell: Bell<'knowledge'>;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly library: Library;
  /** What an article can be about. */
  readonly topics: ReadonlySet<string>;
  onError(error: unknown): void;
}

const PAGE = 20;
const MOST_NOTE = 200;
const IMPORT_NOTE = 'A termékkel érkezett';

export function createArticles(parts: ArticlesParts): Articles {
  const { store, bell, clock, timers, library, topics, onError } = parts;
  let current: ReadArticles = library.open(library.first);
  let mark = '';

  /** What comes with the product is written down where there is nothing yet, or nobody has edited what came before. */
  async function begin(): Promise<void> {
    const heads = new Map((await store.articleHeads()).map((head) => [nameOf(head), head]));
    for (const written of library.first) {
      const head = heads.get(nameOf(written));
      if (head && head.step !== 'IMPORTED') continue;
      if (head && sameText((await store.newestArticle(written))?.text, written.text)) continue;
      await store.addArticleRevision({
        ...{ ...written, number: (head?.number ?? 0) + 1, at: clock.now(), by: null, step: 'IMPORTED' },
        ...{ note: IMPORT_NOTE, restores: null, authors: [] },
      });
    }
  }

  /** What citizens are to read, whoever has published it; also where an older backup was put back. */
  async function takeOver(): Promise<void> {
    const now = await store.liveArticlesMark();
    if (now === mark) return;
    const live = (await store.liveArticles()).filter(({ step }) => step !== 'WITHDRAWN');
    current = library.open(live.map(({ topic, language, text }) => ({ topic, language, text })));
    mark = now;
  }
  const follower = createFollower({ kind: 'knowledge', bell, timers, takeOver, onError });

  const summary = (head: ArticleHead): ArticleSummary => ({
    ...{ head, live: current.has(head) },
    overdue: head.review < dateOf(dayOf(clock.now())),
  });

  function opened(staff: StaffMember, revision: ArticleRevision): OpenArticle {
    const { text, ...rest } = revision;
    const about = summary({ ...rest, title: text.title, review: text.review });
    return { ...about, revision, moves: movesOf(staff, revision, about.live) };
  }

  async function newest(key: ArticleKey): Promise<ArticleRevision> {
    const found = await store.newestArticle(key);
    if (!found) throw new Fault('NOT_FOUND', 'no such article');
    return found;
  }

  async function write(staff: StaffMember, base: number, made: ArticleRevision): Promise<OpenArticle> {
    const added = await store.addArticleRevision(made);
    if (added) {
      if ((LIVE_STEPS as readonly string[]).includes(made.step)) bell.publish({ kind: 'knowledge' });
      await follower.look();
      return opened(staff, made);
    }
    const now = await newest(made);
    // The answer to the same step was lost, and it was sent again.
    if (now.number === base + 1 && sameStep(now, made)) return opened(staff, now);
    throw outdated(now);
  }

  return {
    knowledge: {
      search: (query, limit) => current.search(query, limit),
      suggest: (text, easy, limit) => current.suggest(text, easy, limit),
      article: (topic, easy) => current.article(topic, easy),
    },

    async ready() {
      await begin();
      await follower.look();
    },

    list: async () => (await store.articleHeads()).map(summary),
    find: async (staff, key) => opened(staff, await newest(key)),
    revisions: (key, before) => store.articleRevisions(key, before, PAGE),

    async revision(key, number) {
      const found = await store.articleRevision(key, number);
      if (!found) throw new Fault('NOT_FOUND', 'no such revision');
      return found;
    },

    preview(article, easy) {
      library.check(article);
      return current.preview(article, easy);
    },

    async save(staff, { base, note, restores, ...article }) {
      const { topic } = article;
      if (!topics.has(topic)) throw new Fault('BAD_INPUT', 'no such topic', { path: 'topic' });
      library.check(article);
      const before = await store.newestArticle(article);
      const made: ArticleRevision = {
        ...{ ...article, number: base + 1, at: clock.now(), by: whoOf(staff), step: 'SAVED', note: noteOf(note) },
        ...{ restores, authors: [...new Set([...authorsAfter(before), staff.id])] },
      };
      if ((before?.number ?? 0) !== base && !(before && sameStep(before, made))) throw outdated(before);
      return write(staff, base, made);
    },

    async move(staff, key, { base, move, note }) {
      const before = await newest(key);
      const made: ArticleRevision = {
        ...{ ...before, number: base + 1, at: clock.now(), by: whoOf(staff), step: move, note: noteOf(note) },
        ...{ restores: null, authors: authorsAfter(before) },
      };
      if (before.number === base + 1 && sameStep(before, made)) return opened(staff, before);
      if (before.number !== base) throw outdated(before);
      assertMove(move, staff, before, current.has(key));
      return write(staff, base, made);
    },

    dispose: follower.dispose,
  };
}

const nameOf = ({ topic, language }: ArticleKey): string => `${topic} ${language}`;
const whoOf = ({ id, name }: StaffMember) => ({ id, name });

/** What was published has no authors any more: whoever wrote it may review what comes next. */
const authorsAfter = (before: ArticleRevision | undefined): readonly string[] =>
  before && before.step !== 'PUBLISHED' ? before.authors : [];

function noteOf(note: string): string {
  const trimmed = note.trim();
  if (trimmed.length > MOST_NOTE || /\0|\p{Surrogate}/u.test(trimmed))
    throw new Fault('BAD_INPUT', 'a note has 200 characters', { path: 'note' });
  return trimmed;
}

const outdated = (now: ArticleRevision | undefined): Fault =>
  new Fault('OUTDATED', 'somebody has changed the article meanwhile', { revision: now?.number ?? 0 });

/** By its fields: a text from the database may have them in another order. */
const sameText = (one: ArticleText | undefined, other: ArticleText): boolean =>
  one !== undefined &&
  Object.entries(other).every(
    ([name, value]) => JSON.stringify(one[name as keyof ArticleText]) === JSON.stringify(value),
  );

/** The same step of the same person, whenever it was stored. */
const sameStep = (one: ArticleRevision, other: ArticleRevision): boolean =>
  [one.number, one.by?.id, one.step, one.note, one.restores].join() ===
    [other.number, other.by?.id, other.step, other.note, other.restores].join() && sameText(one.text, other.text);
