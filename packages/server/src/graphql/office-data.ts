import type { CannedReply, Topic } from '@segit-a-hivatal/contract';

/** What an office sets up once: what conversations can be about, and the ready answers. */
export interface OfficeData {
  readonly topics: readonly Topic[];
  readonly cannedReplies: readonly CannedReply[];
}
