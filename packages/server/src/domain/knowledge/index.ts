/** What the office has written down for everybody, and what it is asked beyond that. */
export type { Knowledge } from './knowledge.ts';
export { createMissedSearches, type MissedSearches } from './missed-searches.ts';
export type { MissedReason, MissedSearch, MissedSearchCount, MissedSearchReader, MissedSearchStore } from './store.ts';
