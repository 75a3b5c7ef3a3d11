/** The views that say why there is no conversation. */
export { ClosedView } from './closed.ts';
export { ErasedView } from './erased.ts';
export { ExpiredView } from './expired.ts';
export { QueueFullView } from './queue-full.ts';
