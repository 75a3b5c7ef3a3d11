import type { Task } from '@segit-a-hivatal/contract';
import type { Store } from '@segit-a-hivatal/widget/client';

export type TaskDocument = NonNullable<Task['document']>;

/** What goes with the text of a result. */
export interface Attached {
  readonly document: TaskDocument | null;
  /** The revision of the article that the text was taken from; null: it was written here. */
  readonly articleNumber: number | null;
}

/** A result that is half written, kept with what it was for. */
export interface Unsent {
  readonly id: string;
  readonly wanted: string;
  readonly text: string;
}

const TEXT = 'task-draft:';
const ATTACHED = 'task-attached:';
const NOTHING: Attached = { document: null, articleNumber: null };

/**
 * What a teleworker has half prepared, in the browser: it outlives a reload, a lost line and a new log-in. A task that was
 * sent back begins with what had been handed in.
 */
export class TaskDrafts {
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  text({ id, result }: Pick<Task, 'id' | 'result'>): string {
    return this.store.read(TEXT + id, isUnsent)?.text ?? result ?? '';
  }

  attached({ id, document, article }: Pick<Task, 'id' | 'document' | 'article'>): Attached {
    return this.store.read(ATTACHED + id, isAttached) ?? { document, articleNumber: article?.number ?? null };
  }

  write({ id, wanted, result }: Pick<Task, 'id' | 'wanted' | 'result'>, text: string): void {
    // What had been handed in, and is emptied now, is to stay empty.
    if (text === '' && !result) this.store.remove(TEXT + id);
    else this.store.write(TEXT + id, { id, wanted, text } satisfies Unsent);
  }

  attach(id: string, attached: Partial<Attached>, task: Pick<Task, 'id' | 'document' | 'article'>): void {
    this.store.write(ATTACHED + id, { ...NOTHING, ...this.attached(task), ...attached });
  }

  forget(id: string): void {
    this.store.remove(TEXT + id);
    this.store.remove(ATTACHED + id);
  }

  /** All that is written. */
  all(): readonly Unsent[] {
    const kept = this.store.keys(TEXT).flatMap((key) => this.store.read(key, isUnsent) ?? []);
    return kept.filter(({ text }) => text !== '');
  }
}

function isUnsent(value: unknown): value is Unsent {
  const found = value as Partial<Unsent> | null;
  return [found?.id, found?.wanted, found?.text].every((each) => typeof each === 'string');
}

function isAttached(value: unknown): value is Attached {
  const found = value as Partial<Attached> | null;
  const { document, articleNumber } = found ?? {};
  if (articleNumber !== null && typeof articleNumber !== 'number') return false;
  return document === null || (typeof document?.id === 'string' && typeof document.version === 'number');
}
