import { keep, recall } from './persisted.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { Person } from './types.ts';

const DRAFT_MS = 300;

/** What the person writes and says of themselves: kept on this device, the same in each tab. */
export class Notes {
  readonly #store: Store;
  readonly #shared: Store;
  readonly #state: State;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `shared` is the store of all sites: whoever writes slowly does so everywhere. */
  constructor(store: Store, shared: Store, state: State) {
    this.#store = store;
    this.#shared = shared;
    this.#state = state;
  }

  /** Takes over what is kept, e.g. by another tab. */
  read(): void {
    const draft = recall(this.#store, 'draft') ?? '';
    const nickname = recall(this.#store, 'nickname') ?? '';
    const preferences = recall(this.#shared, 'preferences') ?? [];
    const leaving = recall(this.#store, 'leaving') !== null;
    const calledBack = recall(this.#store, 'callback') ?? false;
    const expired = recall(this.#store, 'expired') ?? false;
    this.#state.update({ draft, nickname, preferences, leaving, calledBack, expired });
  }

  setPerson(change: Partial<Person>): void {
    const { nickname, preferences } = { ...this.#state.now, ...change };
    keep(this.#store, 'nickname', nickname);
    keep(this.#shared, 'preferences', preferences);
    this.#state.update({ nickname, preferences });
  }

  setDraft(draft: string): void {
    if (draft === this.#state.now.draft) return;
    this.#state.update({ draft });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keepDraft(), DRAFT_MS);
  }

  keepDraft(): void {
    this.drop();
    if (this.#state.now.draft === '') this.#store.remove('draft');
    else keep(this.#store, 'draft', this.#state.now.draft);
  }

  /** What was written last need not be kept any more. */
  drop(): void {
    clearTimeout(this.#timer);
  }
}
