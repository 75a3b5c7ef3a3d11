import type { ResultOf } from '@segit-a-hivatal/contract';
import type { ConversationFeedDocument } from '@segit-a-hivatal/contract/operations';

/** What the subscription to a conversation brings, as this client asks for it. */
export type FeedItem = ResultOf<typeof ConversationFeedDocument>['conversation'];
export type FeedPage = Extract<FeedItem, { __typename: 'EventPage' }>;
export type FeedEvent = FeedPage['events'][number];

/** What a reader has. */
export interface Position {
  readonly epoch: string | null;
  readonly afterSeq: number;
}
