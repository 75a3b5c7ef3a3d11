import type { CannedReply, Topic } from '@segit-a-hivatal/contract';
import type { Point } from '../domain/points/index.ts';

/** What an office sets up once: what conversations can be about, and the ready answers, the points. */
export interface OfficeData {
  readonly topics: readonly Topic[];
  readonly cannedReplies: readonly CannedReply[];
  readonly points: readonly Point[];
}
