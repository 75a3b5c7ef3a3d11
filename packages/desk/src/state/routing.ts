import type { DeskConversation, OperatorState, ResultOf } from '@segit-a-hivatal/contract';
import {
  DeclineConversationDocument,
  MoveConversationDocument,
  RoutingDocument,
  SetOperatorStateDocument,
} from '@segit-a-hivatal/contract/operations';
import type { Link, Store, Subscription } from '@segit-a-hivatal/widget/client';
import type { Execute } from './execute.ts';

type Snapshot = ResultOf<typeof RoutingDocument>['routing'];
export type Colleague = Snapshot['colleagues'][number];
export type Place = Snapshot['places'][number];

/** To whom a conversation is handed on. */
export type Target =
  | { readonly to: 'queue' }
  | { readonly to: 'person'; readonly id: string }
  | { readonly to: 'skill'; readonly key: string };

export const targetInput = (target: Target): { person: string | null; skill: string | null } => ({
  person: target.to === 'person' ? target.id : null,
  skill: target.to === 'skill' ? target.key : null,
});

/** A citizen whom this desk is asked to take. */
export interface Offer {
  readonly conversation: DeskConversation;
  /** Then the next one is asked (server's time). */
  readonly until: string;
}

/** An offer that ended without an answer of this desk's: it was let pass, or there is nothing to decide any more. */
export interface EndedOffer {
  readonly conversation: DeskConversation;
  readonly how: 'passed' | 'withdrawn';
}

/** Why the server asks no more, though the operator was available: an offer let pass, or something else. */
export type Paused = 'passed' | 'other';

export interface RoutingState {
  /** Null: the server has not said yet. */
  readonly own: OperatorState | null;
  /** False: the roster has no shift now, and nobody is offered whatever the state is. */
  readonly onShift: boolean;
  readonly paused: Paused | null;
  readonly offers: readonly Offer[];
  /** The last one that ended so, until it is put away. */
  readonly ended: EndedOffer | null;
  /** Who was handed on to this operator by name, and waits. */
  readonly meant: readonly DeskConversation[];
  /** Everybody at a desk, this operator too. */
  readonly colleagues: readonly Colleague[];
  /** For coordinators. */
  readonly places: readonly Place[];
}

/** What the routing asks of this desk, and what the desk says to it. */
export class Routing {
  private readonly store: Store;
  private readonly execute: Execute;
  private readonly changed: () => void;
  private feed: Subscription | null = null;
  private snapshot: Snapshot | null = null;
  private offers: readonly Offer[] = [];
  private ended: EndedOffer | null = null;
  private paused: Paused | null = null;
  /** Who waits, as last heard: the routing itself knows no names. */
  private waiting: readonly DeskConversation[] = [];
  /** On its way to the server: a yes or a no. */
  private readonly answering = new Set<string>();
  /** Said yes or no to; a snapshot that still has it is older than that. */
  private readonly answered = new Set<string>();

  constructor(parts: { store: Store; execute: Execute; changed: () => void }) {
    this.store = parts.store;
    this.execute = parts.execute;
    this.changed = parts.changed;
  }

  get state(): RoutingState {
    const { ended, paused, snapshot } = this;
    return {
      own: snapshot?.state ?? null,
      onShift: snapshot?.onShift ?? true,
      offers: this.offers.filter(({ conversation }) => !this.answered.has(conversation.id)),
      ...{ ended, paused },
      meant: this.waiting.filter(({ id }) => snapshot?.meant.includes(id)),
      colleagues: snapshot?.colleagues ?? [],
      places: snapshot?.places ?? [],
    };
  }

  connect(link: Link | null): void {
    this.feed?.stop();
    this.feed =
      link?.subscribe(RoutingDocument, () => ({}), {
        next: ({ routing }) => this.take(routing),
        // The desk's own feed is refused with it, and says so.
        error: () => undefined,
      }) ?? null;
  }

  /** Who waits now. Which of the two feeds is first does not matter. */
  know(waiting: readonly DeskConversation[]): void {
    this.waiting = waiting;
    this.offers = this.describe(this.snapshot?.offers ?? []);
  }

  /** @returns false: it was not heard */
  async choose(state: OperatorState): Promise<boolean> {
    const before = this.chosen;
    // Before the answer, which may come behind the snapshot that shows it.
    this.store.write(CHOSEN, state);
    this.paused = null;
    this.ended = null;
    this.changed();
    try {
      await this.execute(SetOperatorStateDocument, { state });
      return true;
    } catch {
      this.store.write(CHOSEN, before);
      return false;
    }
  }

  /** @returns false: it was not heard, and the offer stands until it ends by itself */
  async decline(id: string): Promise<boolean> {
    try {
      await this.answer(id, () => this.execute(DeclineConversationDocument, { conversationId: id }));
      return true;
    } catch {
      return false;
    }
  }

  /** This desk says yes or no: that the offer ends is no news then. */
  async answer<T>(id: string, act: () => Promise<T>): Promise<T> {
    this.answering.add(id);
    try {
      const result = await act();
      this.answered.add(id);
      this.changed();
      return result;
    } finally {
      this.answering.delete(id);
    }
  }

  /** A coordinator's. @returns false: it has ended, or it was not heard */
  async move(id: string, target: Target): Promise<boolean> {
    try {
      const variables = { conversationId: id, target: targetInput(target) };
      return (await this.execute(MoveConversationDocument, variables)).moveConversation;
    } catch {
      return false;
    }
  }

  /** What ended has been read. */
  putAway(): void {
    this.ended = null;
    this.paused = null;
    this.changed();
  }

  private take(snapshot: Snapshot): void {
    const before = this.snapshot;
    this.snapshot = snapshot;
    const asked = new Set(snapshot.offers.map(({ conversationId }) => conversationId));
    const gone = this.offers.filter(
      ({ conversation: { id } }) => !asked.has(id) && !this.answering.has(id) && !this.answered.has(id),
    );
    for (const id of this.answered) if (!asked.has(id)) this.answered.delete(id);
    this.offers = this.describe(snapshot.offers);

    const stopped = snapshot.state === 'BUSY' && this.chosen === 'AVAILABLE' && before?.state !== 'BUSY';
    if (stopped) this.paused = gone.length > 0 ? 'passed' : 'other';
    else if (snapshot.state !== 'BUSY') this.paused = null;
    const last = gone.at(-1);
    // Whoever has chosen another state knows that they are not asked any more.
    if (last && (stopped || snapshot.state === 'AVAILABLE')) {
      this.ended = { conversation: last.conversation, how: stopped ? 'passed' : 'withdrawn' };
    } else if (this.offers.length > 0) this.ended = null;
    this.changed();
  }

  private describe(offers: Snapshot['offers']): readonly Offer[] {
    const known = new Map(
      [...this.offers.map(({ conversation }) => conversation), ...this.waiting].map((c) => [c.id, c]),
    );
    return offers.flatMap(({ conversationId, until }) => {
      const conversation = known.get(conversationId);
      return conversation ? [{ conversation, until }] : [];
    });
  }

  /** What the operator has last said in this tab: the server's state differs where the server has changed it. */
  private get chosen(): OperatorState | null {
    return this.store.read(CHOSEN, (value): value is OperatorState => typeof value === 'string');
  }
}

const CHOSEN = 'operator-state';
