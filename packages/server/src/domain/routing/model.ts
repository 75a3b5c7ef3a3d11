import type {
  Language,
  OperatorState,
  Preference,
  RequeueReason,
  StaffRole,
  WaitReason,
} from '@segit-a-hivatal/contract';
import type { Alternative, OverflowStep } from '../sites/index.ts';

/**
 * What routing knows: where each citizen is, and who may be asked to help them. Plain values; instants are ms since 1970
 * and come with the events. docs/routing.md draws the states and says why each rule is as it is.
 */

export type Channel = 'CHAT' | 'VIDEO';

/** What a citizen asks to be met with. Sign language needs somebody who signs; the others are met better by some. */
export type Need = Preference | 'SIGN_LANGUAGE';

/** What a citizen came with. */
export interface Wants {
  readonly site: string;
  readonly language: Language;
  readonly channel: Channel;
  readonly needs: readonly Need[];
  /** What the topic asks for, as the site says; given up where nobody present has it (`WIDEN_SKILLS`). */
  readonly skills: readonly string[];
}

export type { OperatorState, WaitReason } from '@segit-a-hivatal/contract';

/** What is known of a member of the staff. */
export interface OperatorProfile {
  readonly id: string;
  readonly role: StaffRole;
  readonly skills: readonly string[];
  readonly languages: readonly Language[];
  readonly channels: readonly Channel[];
  /** Needs that they are trained to meet. */
  readonly needs: readonly Need[];
  /** How much weight they carry at once (see `weights` of the policy). */
  readonly capacity: number;
  /** When they are rostered, [from, to) each; null: whenever they say. */
  readonly roster: readonly { readonly from: number; readonly to: number }[] | null;
}

export interface Operator extends OperatorProfile {
  readonly state: OperatorState;
  /** Since when they have been given nothing, and ended nothing. */
  readonly idleSince: number;
}

/** Why a citizen waits for another time. Such a one goes before those who wait for the first time. */
export type RequeuedBecause = RequeueReason;

/** What a waiting citizen was last told. */
export interface Standing {
  /** 1 is next. */
  readonly position: number;
  /** Null: nobody can be expected now. */
  readonly waitSeconds: number | null;
  /** Set where one of the two is worse than what was told before. */
  readonly reason: WaitReason | null;
}

interface PlaceBase {
  readonly citizen: string;
  readonly wants: Wants;
  /** Handed out in the order of coming, and kept: whoever is requeued keeps theirs. */
  readonly ticket: number;
  readonly arrivedAt: number;
  readonly requeued: RequeuedBecause | null;
  /** Skills are no longer asked for. */
  readonly widened: boolean;
  /** Only this person is asked until then: a transfer to a person. */
  readonly wish: { readonly operator: string; readonly until: number } | null;
  /** Who said no or nothing, and until when they are not asked again for this citizen. */
  readonly passed: readonly { readonly operator: string; readonly until: number }[];
  /** Since when nobody present can help; null: somebody can. */
  readonly unservedSince: number | null;
  /** How many of the site's overflow steps were taken. */
  readonly overflowed: number;
  readonly alternatives: readonly Alternative[];
  readonly told: Standing | null;
}

export interface Waiting extends PlaceBase {
  readonly state: 'WAITING';
}
export interface Offered extends PlaceBase {
  readonly state: 'OFFERED';
  readonly to: string;
  readonly until: number;
  readonly weight: number;
}
export interface Active extends PlaceBase {
  readonly state: 'ACTIVE';
  readonly owner: string;
  readonly since: number;
  readonly weight: number;
}

/** Where a citizen is. One who has ended has none. */
export type Place = Waiting | Offered | Active;

/** How a citizen's place ended. */
export type Ending = 'CLOSED' | 'LEFT' | Alternative;

/** What an office sets. */
export interface Policy {
  /** How long an operator has to accept. */
  readonly acceptMs: number;
  /** How long one who declined, or let it pass, is not asked again for the same citizen. */
  readonly restMs: number;
  /** How long a citizen who was transferred to a person waits for that person alone. */
  readonly wishMs: number;
  /** How long before their turn somebody is kept for those who need what few can do (see `scarce.ts`). */
  readonly headStartMs: number;
  /** How long whoever has no such need leaves the last room for one alone. */
  readonly keepFreeMs: number;
  /** A video call fills whoever takes it. */
  readonly weights: { readonly chat: number; readonly slow: number };
  /** By site, in order; a site that is not in it has `DEFAULT_OVERFLOW`. */
  readonly overflow: Readonly<Record<string, readonly OverflowStep[]>>;
}

export const DEFAULT_POLICY: Policy = {
  acceptMs: 60_000,
  restMs: 60_000,
  wishMs: 60_000,
  headStartMs: 120_000,
  keepFreeMs: 60_000,
  weights: { chat: 2, slow: 1 },
  overflow: {},
};

/** How long services took, by what they were (see `service-times.ts`). */
export interface ServiceTime {
  readonly count: number;
  readonly meanMs: number;
}

/** Everything that the next decision depends on. */
export interface RoutingState {
  /** The last event's instant: time does not go back. */
  readonly at: number;
  readonly policy: Policy;
  /** The next ticket. */
  readonly ticket: number;
  readonly places: ReadonlyMap<string, Place>;
  /** Who is WAITING or OFFERED, the next one first. */
  readonly queue: readonly string[];
  readonly operators: ReadonlyMap<string, Operator>;
  readonly services: ReadonlyMap<string, ServiceTime>;
  /** What has made waits longer since everybody was last told. */
  readonly causes: readonly WaitReason[];
}

export const emptyState = (policy: Policy = DEFAULT_POLICY): RoutingState => ({
  at: 0,
  policy,
  ticket: 1,
  places: new Map(),
  queue: [],
  operators: new Map(),
  services: new Map(),
  causes: [],
});
