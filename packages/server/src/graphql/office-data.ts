import type { CannedReply } from '@segit-a-hivatal/contract';
import type { Point } from '../domain/points/index.ts';
import type { Topic } from '../domain/sites/index.ts';

/** What an office sets up once: what conversations can be about, what one can know well, the ready answers, the points. */
export interface OfficeData {
  readonly topics: readonly Topic[];
  readonly skills: readonly { readonly key: string; readonly name: string }[];
  readonly cannedReplies: readonly CannedReply[];
  readonly points: readonly Point[];
}
