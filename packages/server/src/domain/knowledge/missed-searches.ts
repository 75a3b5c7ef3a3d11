import type { Clock } from '../clock.ts';
import type { Privacy } from '../privacy/index.ts';
import type { MissedReason, MissedSearchStore } from './store.ts';

/** Counts what the articles do not answer, so that somebody can write it. */
export interface MissedSearches {
  /** Never rejects: whoever searches is answered, counted or not. */
  count(siteKey: string, query: string, reason: MissedReason): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** As much of a question as tells what it was about. */
const LONGEST = 100;
/** Different ones in an hour: a script fills no disk. */
const MOST_AN_HOUR = 500;

export function createMissedSearches(parts: {
  readonly store: Pick<MissedSearchStore, 'countMissedSearch'>;
  readonly clock: Clock;
  readonly privacy: Pick<Privacy, 'kept'>;
  onError(error: unknown): void;
}): MissedSearches {
  const { store, clock, privacy, onError } = parts;
  return {
    async count(siteKey, asked, reason) {
      // The whole of it is looked at: a number that is cut in two is no number any more.
      const kept = privacy.kept('citizen', asked.slice(0, LONGEST * 2), 'hu');
      const query = kept.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('hu').slice(0, LONGEST).trim();
      if (query === '') return;
      const now = clock.now();
      const hour = now - (now % HOUR_MS);
      await store.countMissedSearch({ siteKey, query, reason }, hour, MOST_AN_HOUR).catch(onError);
    },
  };
}
