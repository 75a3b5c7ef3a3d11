import type { HelpDeskSnapshot } from './types.ts';

/** The one snapshot, which the parts of the help desk change; it tells when it is another one. */
export class State {
  readonly #onChange: () => void;
  #now: HelpDeskSnapshot = {
    service: null,
    site: null,
    unreachable: false,
    starting: false,
    conversation: null,
    leaving: false,
    calledBack: false,
    expired: false,
    draft: '',
    preferences: [],
    nickname: '',
    speaking: false,
    announcedUpTo: 0,
    noticedUpTo: 0,
  };

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get now(): HelpDeskSnapshot {
    return this.#now;
  }

  update(change: Partial<HelpDeskSnapshot>): void {
    const next = { ...this.#now, ...change };
    const keys = Object.keys(change) as (keyof HelpDeskSnapshot)[];
    if (keys.every((key) => next[key] === this.#now[key])) return;
    this.#now = next;
    this.#onChange();
  }
}
