/** What is erased when it is too old, and what is said of it afterwards. */
export { createKept, type Kept, type KeptDays } from './kept.ts';
export { createRetention, type Retention } from './retention.ts';
export type { Erased, RetentionStore } from './store.ts';
