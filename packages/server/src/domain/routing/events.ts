import type { RequeuedBecause, Ending, OperatorProfile, OperatorState, Policy, Standing, Wants } from './model.ts';
import type { Snapshot } from './snapshot.ts';
import type { Alternative } from '../sites/index.ts';

/** Where a conversation goes on. */
export type Target =
  | { readonly to: 'QUEUE' }
  | { readonly to: 'PERSON'; readonly operator: string }
  | { readonly to: 'SKILL'; readonly skill: string };

/** What happens. All are facts: one that cannot be (a citizen who is not here is closed) changes nothing and is `ignored`. */
export type RoutingEvent = { readonly at: number } & (
  | { readonly type: 'policy'; readonly policy: Policy }
  | { readonly type: 'arrived'; readonly citizen: string; readonly wants: Wants }
  | { readonly type: 'wants-changed'; readonly citizen: string; readonly wants: Wants }
  /** The citizen ends it, waiting or not. */
  | { readonly type: 'left'; readonly citizen: string }
  /** The citizen takes what the site offers beside waiting. */
  | { readonly type: 'chose'; readonly citizen: string; readonly alternative: Alternative }
  /** Somebody is at their desk, or what is known of them has changed. */
  | { readonly type: 'operator'; readonly profile: OperatorProfile; readonly state: OperatorState }
  | { readonly type: 'operator-state'; readonly operator: string; readonly state: OperatorState }
  /** Their connection is gone for good, or they went home: what they have goes back to the queue. */
  | { readonly type: 'operator-lost'; readonly operator: string }
  /** They own it from now on: the offer that they were made, or picked by hand. */
  | { readonly type: 'accepted'; readonly citizen: string; readonly operator: string }
  | { readonly type: 'declined'; readonly citizen: string; readonly operator: string }
  | { readonly type: 'closed'; readonly citizen: string; readonly operator: string }
  | {
      readonly type: 'returned';
      readonly citizen: string;
      readonly operator: string;
      /** Where it was not the operator who gave it back. */
      readonly because?: RequeuedBecause;
    }
  | { readonly type: 'transferred'; readonly citizen: string; readonly operator: string; readonly target: Target }
  /** A coordinator moves it, whoever has it. */
  | { readonly type: 'moved'; readonly citizen: string; readonly by: string; readonly target: Target }
  /** Time has passed: what is due happens, and everybody who waits is told where they stand. */
  | { readonly type: 'tick' }
  /** What the events before this one led to: they are no longer kept. */
  | { readonly type: 'restored'; readonly snapshot: Snapshot }
);

/** Why this operator was asked, for whoever wants to know. */
export interface Why {
  /** What they can do of what would be good to have, e.g. the topic's skill. */
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  /** How many could have been asked. */
  readonly candidates: number;
  /** The second best, and the first criterion by which they are behind. */
  readonly instead: { readonly operator: string; readonly behindBy: Criterion } | null;
  readonly load: number;
  readonly capacity: number;
  readonly idleMs: number;
}

/** In the order in which they count. */
export type Criterion = 'MATCH' | 'NOTHING_IN_HAND' | 'LOAD' | 'LONGEST_IDLE' | 'ID';

export type OfferEnd = 'TIMED_OUT' | 'DECLINED' | 'WITHDRAWN';

/** What follows from an event. */
export type RoutingDecision = { readonly at: number } & (
  | {
      readonly type: 'offered';
      readonly citizen: string;
      readonly operator: string;
      readonly until: number;
      readonly why: Why;
    }
  | { readonly type: 'offer-ended'; readonly citizen: string; readonly operator: string; readonly how: OfferEnd }
  | {
      readonly type: 'assigned';
      readonly citizen: string;
      readonly operator: string;
      readonly by: 'OFFER' | 'HAND';
      readonly waitedMs: number;
    }
  | { readonly type: 'requeued'; readonly citizen: string; readonly because: RequeuedBecause }
  /** Nobody present has the skills that the topic asks for: they are asked for no longer. */
  | { readonly type: 'widened'; readonly citizen: string }
  | { readonly type: 'alternative'; readonly citizen: string; readonly alternative: Alternative }
  /** The person whom a transfer named does not answer: everybody is asked. */
  | { readonly type: 'wish-lapsed'; readonly citizen: string; readonly operator: string }
  /** An operator who let an offer pass is asked no more until they say that they are available. */
  | { readonly type: 'paused'; readonly operator: string }
  | { readonly type: 'told'; readonly citizen: string; readonly standing: Standing }
  | { readonly type: 'ended'; readonly citizen: string; readonly how: Ending }
  | { readonly type: 'ignored'; readonly event: RoutingEvent['type']; readonly citizen?: string }
);
