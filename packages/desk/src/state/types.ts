import type {
  CannedReply,
  DeskCallback,
  DeskConversation,
  Me,
  Skill,
  Operator,
  Topic,
} from '@segit-a-hivatal/contract';
import type { ConnectionState, ConversationSnapshot } from '@segit-a-hivatal/widget/client';
import type { RoutingState } from './routing.ts';

/**
 * How this desk stands to a conversation it took: `owned` it writes under a fence · `ended` the citizen closed it and
 * its topic is still to be said · `lost` somebody else has it, or the queue. A lost one stays until the operator lets it
 * go, because what was not sent must not vanish.
 */
export type Standing = 'owned' | 'ended' | 'lost';

/** A conversation that this desk took. */
export interface Holding {
  /** As the server last described it. */
  readonly conversation: DeskConversation;
  /** Its log, and what happens around it. */
  readonly feed: ConversationSnapshot;
  readonly standing: Standing;
  /** What is written and not sent; of a lost one, with what was on its way. */
  readonly draft: string;
  /** Since when the citizen waits for an answer (server's time); null: the last word is the operator's. */
  readonly awaitsSince: string | null;
}

/** What is half written. */
export interface Draft {
  readonly text: string;
  /** An input method has not done with it. */
  readonly composing: boolean;
}

/** What the desk needs once. */
export interface DeskData {
  readonly topics: readonly Topic[];
  /** What colleagues can know well. */
  readonly skills: readonly Skill[];
  readonly cannedReplies: readonly CannedReply[];
}

export interface DeskState {
  readonly me: Me;
  readonly connection: ConnectionState;
  /** The connection has been away longer than the lease lives: what was owned is in the queue again. */
  readonly leaseLapsed: boolean;
  /** The first snapshot has come. */
  readonly loaded: boolean;
  readonly waiting: readonly DeskConversation[];
  /** Messages that were left, and nobody has. */
  readonly messages: readonly DeskConversation[];
  /** Who asked to be called. */
  readonly callbacks: readonly DeskCallback[];
  /** Those of which this desk has said how the call went: that they go is no news to it. */
  readonly settling: ReadonlySet<string>;
  readonly operatorsPresent: number;
  readonly holdings: readonly Holding[];
  /** The conversation that is shown, if any. */
  readonly selected: string | null;
  /** The operator looks at this page. */
  readonly attentive: boolean;
  readonly data: DeskData;
  readonly routing: RoutingState;
  /** Coordinators: what others own. */
  readonly others: readonly DeskConversation[];
}

/** What came of accepting. */
export type AcceptOutcome =
  | { readonly kind: 'accepted'; readonly id: string }
  | { readonly kind: 'taken'; readonly by: Operator | null }
  | { readonly kind: 'ended' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'failed' };

/** What came of giving back or ending. */
export type StepOutcome = 'done' | 'lost' | 'failed';
