import type {
  DeskConversation,
  KnowledgeArticle,
  Me,
  OperatorState,
  ResultOf,
  TrustedDocument,
} from '@segit-a-hivatal/contract';
import {
  AcceptConversationDocument,
  CloseConversationDocument,
  ConversationFeedDocument,
  DeskDataDocument,
  DeskDocument,
  MarkReadDocument,
  RenewLeaseDocument,
  RoutingDocument,
  SendMessageDocument,
  SendRealTimeTextDocument,
  SetTypingDocument,
  SuggestArticlesDocument,
  TransferConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { OFFICE_KINDS, redact } from '@segit-a-hivatal/contract/personal-data';
import { RttSender } from '@segit-a-hivatal/contract/rtt';
import {
  RequestError,
  type ConnectionState,
  type Link,
  type Sink,
  type Subscription,
} from '@segit-a-hivatal/widget/client';
import type { Customer } from './customer.ts';
import { answer, begin, end, meet, pass, written, type End, type Play } from './play.ts';

type FeedItem = ResultOf<typeof ConversationFeedDocument>['conversation'];
type FeedEvent = Extract<FeedItem, { __typename: 'EventPage' }>['events'][number];

export interface LineParts {
  readonly customer: Customer;
  /** How often longer their patience is than in the script. */
  readonly patience: number;
  /** Who practises. */
  readonly me: Me;
  /** What the office gives every desk: topics, ready answers. */
  readonly data: ResultOf<typeof DeskDataDocument>;
  /** What the knowledge base says to what the customer asks, asked for before. */
  readonly articles: readonly KnowledgeArticle[];
  /** ms since 1970. */
  readonly now: () => number;
}

/** So often it is looked what the customer has written meanwhile, ms. */
const LOOKS_MS = 250;
const ID = 'practice';
const EPOCH = 'practice';
const LIFETIME_MS = 24 * 60 * 60_000;

/**
 * What a desk speaks to instead of the server: one scripted customer behind the same operations, so that the desk itself
 * is what is practised. Everything stays in this object; it has no way to the network. Dispatches `over` when the
 * customer has gone and the trainee has done with them. What a real office keeps from everybody is covered here too.
 * Above 150 lines because each operation reads and changes the same conversation.
 */
export class PracticeLine extends EventTarget implements Link {
  readonly state: ConnectionState = 'connected';
  readonly carriesOutbox = true;
  readonly #parts: LineParts;
  readonly #answers: ReadonlyMap<string, (variables: unknown) => unknown>;
  readonly #rtt = new RttSender(() => crypto.randomUUID());
  readonly #feeds = new Map<Sink<unknown>, string>();
  readonly #events: FeedEvent[] = [];
  #play: Play;
  #told = 0;
  #conversation: DeskConversation;
  #timer: number | undefined;
  #typing = false;

  constructor(parts: LineParts) {
    super();
    this.#parts = parts;
    const now = parts.now();
    this.#play = begin(parts.customer, now, parts.patience);
    this.#conversation = waiting(parts.customer, new Date(now).toISOString());
    this.#answers = new Map(this.#operations());
    this.#append({
      __typename: 'StateEvent',
      seq: 0,
      at: this.#conversation.since,
      state: 'WAITING',
      party: 'CITIZEN',
    });
    this.#tell();
    this.#timer = window.setInterval(() => this.look(), LOOKS_MS);
  }

  /** How it went up to now. */
  get play(): Play {
    return this.#play;
  }

  /** What has happened meanwhile, by the clock. */
  look(): void {
    this.#take(pass(this.#play, this.#parts.now()));
  }

  /** The trainee would like to hear how it was. */
  finish(): void {
    this.#over('closed');
  }

  dispose(): void {
    window.clearInterval(this.#timer);
    this.#feeds.clear();
  }

  async execute<R, V>(document: TrustedDocument<R, V>, variables: V): Promise<R> {
    const give = this.#answers.get(document.name);
    if (!give) throw new RequestError();
    return give(variables) as R;
  }

  subscribe<R, V>(document: TrustedDocument<R, V>, _variables: () => V, sink: Sink<R>): Subscription {
    this.#feeds.set(sink, document.name);
    queueMicrotask(() => this.#begin(sink));
    return { restart: () => this.#begin(sink), stop: () => void this.#feeds.delete(sink) };
  }

  #operations(): [string, (variables: unknown) => unknown][] {
    const done = { __typename: 'OwnerStepDone', conversationId: ID } as const;
    return [
      on(RenewLeaseDocument, () => ({
        renewLease: { expiresAt: new Date(this.#parts.now() + LIFETIME_MS).toISOString(), lifetimeMs: LIFETIME_MS },
      })),
      on(DeskDataDocument, () => this.#parts.data),
      // A greeting asks nothing.
      on(SuggestArticlesDocument, ({ text }) => ({
        suggestArticles: text.includes('?') ? [...this.#parts.articles] : [],
      })),
      on(MarkReadDocument, () => ({ markRead: true })),
      on(SetTypingDocument, () => ({ setTyping: true })),
      on(SendRealTimeTextDocument, () => ({ sendRealTimeText: true })),
      on(AcceptConversationDocument, () => ({ acceptConversation: this.#accept() })),
      on(SendMessageDocument, ({ input }) => ({ sendMessage: this.#send(input.clientMessageId, input.text) })),
      on(CloseConversationDocument, () => {
        this.#over('closed');
        return { closeConversation: done };
      }),
      on(TransferConversationDocument, () => {
        this.#over('handed-on');
        return { transferConversation: done };
      }),
    ];
  }

  #accept(): ResultOf<typeof AcceptConversationDocument>['acceptConversation'] {
    if (this.#play.ended) return { __typename: 'ConversationEnded', conversationId: ID };
    const { me, now } = this.#parts;
    const at = new Date(now()).toISOString();
    this.#change({ owner: me, state: 'ACTIVE', fence: 1, since: at });
    this.#append({
      __typename: 'AssignmentEvent',
      seq: 0,
      at,
      operator: { name: me.name, role: me.role },
      reason: null,
    });
    this.#take(meet(this.#play, now()));
    return { __typename: 'ConversationAccepted', conversation: this.#conversation };
  }

  #send(clientMessageId: string, text: string): ResultOf<typeof SendMessageDocument>['sendMessage'] {
    const now = this.#parts.now();
    this.look();
    if (this.#play.ended) return { __typename: 'ConversationEnded', conversationId: ID };
    this.#take(answer(this.#play, redact(text, 'hu', { except: OFFICE_KINDS }), now), clientMessageId);
    return { __typename: 'MessageStored', clientMessageId, seq: this.#events.length, at: new Date(now).toISOString() };
  }

  /** The play is another one: what is new in it goes to the desk. */
  #take(play: Play, ownId?: string): void {
    const ended = this.#play.ended;
    this.#play = play;
    this.#tell(ownId);
    this.#showWriting();
    if (ended || !play.ended) return;
    this.#append({ __typename: 'StateEvent', seq: 0, at: this.#now(), state: 'CLOSED', party: 'CITIZEN' });
    const met = this.#conversation.owner !== null;
    this.#change({ state: 'CLOSED', citizenPresent: false });
    // Somebody who was taken has still to be given a topic.
    if (!met) this.dispatchEvent(new Event('over'));
  }

  #over(how: End): void {
    this.#play = end(this.#play, how);
    this.#change({ owner: null, state: 'CLOSED' });
    this.dispatchEvent(new Event('over'));
  }

  #tell(ownId?: string): void {
    for (const { by, text, at } of this.#play.lines.slice(this.#told)) {
      const own = by === 'trainee';
      const { name, role } = this.#parts.me;
      this.#append({
        ...({ __typename: 'MessageEvent', seq: 0, language: 'hu', document: null } as const),
        at: new Date(at).toISOString(),
        party: own ? 'OPERATOR' : 'CITIZEN',
        operator: own ? { name, role } : null,
        clientMessageId: (own ? ownId : this.#rtt.finish()) ?? crypto.randomUUID(),
        text: redact(text, 'hu'),
      });
    }
    this.#told = this.#play.lines.length;
  }

  /** What the customer is writing: the text, where they show it, or only that they do. */
  #showWriting(): void {
    if (this.#conversation.state !== 'ACTIVE') return;
    const now = this.#parts.now();
    const text = written(this.#play, now);
    if (!this.#parts.customer.pace.realTimeText) {
      if ((text !== null) === this.#typing) return;
      this.#typing = text !== null;
      this.#give({ __typename: 'TypingStatus', party: 'CITIZEN', typing: this.#typing });
      return;
    }
    this.#rtt.write(text ?? '', now);
    const edit = this.#rtt.take(now);
    if (!edit) return;
    const actions = edit.actions.map((action) => ({ insert: null, erase: null, ...action }));
    this.#give({ __typename: 'RealTimeText', party: 'CITIZEN', operator: null, ...edit, actions });
  }

  #append(event: FeedEvent): void {
    const numbered = { ...event, seq: this.#events.length + 1 };
    this.#events.push(numbered);
    this.#give({ __typename: 'EventPage', events: [numbered], caughtUp: true });
    this.#change({ lastSeq: this.#events.length });
  }

  #change(change: Partial<DeskConversation>): void {
    this.#conversation = { ...this.#conversation, ...change };
    for (const [sink, name] of this.#feeds) if (name === DeskDocument.name) this.#begin(sink);
  }

  #give(conversation: FeedItem): void {
    for (const [sink, name] of this.#feeds) if (name === ConversationFeedDocument.name) sink.next({ conversation });
  }

  #begin(sink: Sink<unknown>): void {
    const name = this.#feeds.get(sink);
    if (name === DeskDocument.name) sink.next({ desk: this.#snapshot() });
    else if (name === RoutingDocument.name) sink.next({ routing: ALONE });
    else if (name === ConversationFeedDocument.name) {
      this.#rtt.lost(this.#parts.now());
      const { length } = this.#events;
      sink.next({ conversation: { __typename: 'FeedStarted', epoch: EPOCH, lastSeq: length } });
      sink.next({ conversation: { __typename: 'EventPage', events: [...this.#events], caughtUp: true } });
    }
  }

  #snapshot(): ResultOf<typeof DeskDocument>['desk'] {
    const { owner, state } = this.#conversation;
    return {
      ...{ now: this.#now(), operatorsPresent: 1, others: [], callbacks: [], messages: [] },
      waiting: state === 'WAITING' ? [this.#conversation] : [],
      mine: owner ? [this.#conversation] : [],
    };
  }

  #now(): string {
    return new Date(this.#parts.now()).toISOString();
  }
}

/** An operation, and what is answered to it: checked against each other. */
const on = <R, V>(
  document: TrustedDocument<R, V>,
  give: (variables: V) => R,
): [string, (variables: unknown) => unknown] => [document.name, (variables) => give(variables as V)];

const waiting = ({ name, preferences }: Customer, since: string): DeskConversation => ({
  ...{ id: ID, epoch: EPOCH, site: 'practice', siteName: 'Gyakorló', state: 'WAITING', language: 'hu' },
  ...{ lastSeq: 0, fence: 0, unread: 0, owner: null, requeued: null, note: null, leftAt: null, topic: null },
  ...{ citizenPresent: true, nickname: name, preferences: [...preferences], since },
});

const BREAK: OperatorState = 'BREAK';
/** Nobody is offered to whoever practises, and there are no colleagues. */
const ALONE: ResultOf<typeof RoutingDocument>['routing'] = {
  ...{ state: BREAK, onShift: true, meant: [], offers: [], colleagues: [], places: [] },
};
