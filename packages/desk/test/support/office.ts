import type {
  DeskCallback,
  DeskConversation,
  KnowledgeArticle,
  Language,
  Me,
  Preference,
  ResultOf,
  TrustedDocument,
} from '@segit-a-hivatal/contract';
import type { ConversationFeedDocument } from '@segit-a-hivatal/contract/operations';
import { rttEdit, RttReceiver, type RttEdit } from '@segit-a-hivatal/contract/rtt';
import { ArticleBook } from './article-book.ts';
import { HoursBook } from './hours-book.ts';
import { RecordBook } from './record-book.ts';
import { REPORT } from './report.ts';
import { RoutingBook } from './routing-book.ts';
import { Shelf } from './shelf.ts';
import { TaskBoard } from './task-board.ts';
import { RequestError, type Link, type Sink, type Subscription } from '@segit-a-hivatal/widget/client';

type FeedItem = ResultOf<typeof ConversationFeedDocument>['conversation'];
type FeedEvent = Extract<FeedItem, { __typename: 'EventPage' }>['events'][number];
type State = Link['state'];

export const ANNA: Me = { id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' };
export const GERGO: Me = { id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' };
const EPOCH = 'epoch';

/** How somebody asks. */
interface Asking {
  readonly topic?: string;
  readonly nickname?: string;
  readonly preferences?: Preference[];
  readonly minutes?: number;
  readonly language?: Language;
  readonly site?: string;
  readonly siteName?: string;
}

interface Row {
  conversation: DeskConversation;
  readonly events: FeedEvent[];
}

/**
 * An office in memory, for what a page can be shown without a server: the desk's wire, with one operator. What the real
 * one does is tested in packages/server and end to end.
 */
export class Office {
  readonly rows = new Map<string, Row>();
  readonly callbacks = new Map<string, DeskCallback>();
  readonly topicsGiven = new Map<string, string>();
  /** The topics of tasks are not answered before. */
  topicsKnown: Promise<void> = Promise.resolve();
  readonly hours = new HoursBook();
  readonly records = new RecordBook();
  readonly articles = new ArticleBook();
  /** The days that were asked for. */
  readonly reported: string[] = [];
  readonly routing = new RoutingBook(() => this.again('Routing'));
  /** Who is at this desk. */
  me = ANNA;
  /** What was handed on, with its note. */
  readonly handedOn: { readonly id: string; readonly target: unknown; readonly note: string | null }[] = [];
  /** What citizens are shown of what is written to them. */
  readonly shown = new RttReceiver();
  readonly tasks = new TaskBoard();
  readonly shelf = new Shelf();
  left = 0;
  /** What the knowledge suggests, and for which texts. */
  suggestions: KnowledgeArticle[] = [];
  readonly suggestedFor: string[] = [];
  /** Whoever is faster at the next acceptance. */
  rival: Me | null = null;
  /** Each with what it reads: `Desk`, `Routing`, or a conversation's id. */
  private readonly feeds = new Map<Sink<unknown>, string>();
  private link: OfficeLink | null = null;

  connect = (onForbidden: () => void): OfficeLink => {
    this.link = new OfficeLink(this, onForbidden);
    return this.link;
  };

  /** A citizen leaves a message. */
  leave(id: string, text: string, more: Asking = {}): void {
    this.ask(id, text, more);
    this.change(id, { state: 'MESSAGE_LEFT', leftAt: this.rows.get(id)!.conversation.since, citizenPresent: false });
  }

  /** A citizen asks to be called. */
  askForCall(id: string, more: Partial<DeskCallback> = {}): void {
    this.callbacks.set(id, {
      ...{ id, site: 'budaors', siteName: 'Budaörs város honlapja', state: 'REQUESTED', language: 'hu' },
      ...{ preferences: [], nickname: null, about: null, time: 'ANY', tries: 0, mostTries: 3, triedAt: null },
      ...{ since: new Date(Date.now() - 60 * 60_000).toISOString(), numberEnd: '67', claimedBy: null, fence: 0 },
      ...{ contact: null, ...more },
    });
    this.again('Desk');
  }

  /** What has become of it: withdrawn, claimed by somebody else. */
  changeCallback(id: string, change: Partial<DeskCallback>): void {
    this.callbacks.set(id, { ...this.callbacks.get(id)!, ...change });
    this.again('Desk');
  }

  private claim(id: string): unknown {
    const callback = this.callbacks.get(id)!;
    if (callback.claimedBy) return { __typename: 'CallbackTaken', callbackId: id, by: callback.claimedBy };
    const contact = { number: '+36301234567', grouped: '+36 30 123 4567', written: ['Hol kell ebet összeírni?'] };
    this.changeCallback(id, { state: 'CLAIMED', claimedBy: this.me, fence: callback.fence + 1, contact });
    return { __typename: 'CallbackClaimed', callback: this.callbacks.get(id) };
  }

  private settle(id: string, { fence, outcome }: Record<string, unknown>): unknown {
    const callback = this.callbacks.get(id)!;
    if (callback.fence !== fence) return { __typename: 'CallbackLost', callbackId: id };
    const free = { claimedBy: null, contact: null };
    if (outcome === 'REACHED' || outcome === 'GIVEN_UP') this.changeCallback(id, { ...free, state: outcome });
    else
      this.changeCallback(id, {
        ...free,
        state: 'REQUESTED',
        tries: callback.tries + (outcome === 'RETURNED' ? 0 : 1),
      });
    return { __typename: 'CallbackSettled', callbackId: id };
  }

  /** A citizen gets in the queue and asks. */
  ask(id: string, text: string, more: Asking = {}): void {
    const since = new Date(Date.now() - (more.minutes ?? 3) * 60_000).toISOString();
    const conversation: DeskConversation = {
      id,
      site: more.site ?? 'budaors',
      siteName: more.siteName ?? 'Budaörs város honlapja',
      state: 'WAITING',
      epoch: EPOCH,
      lastSeq: 0,
      language: more.language ?? 'hu',
      preferences: more.preferences ?? [],
      nickname: more.nickname ?? null,
      since,
      citizenPresent: true,
      owner: null,
      fence: 0,
      requeued: null,
      unread: 0,
      note: null,
      leftAt: null,
      topic: more.topic ?? null,
    };
    this.rows.set(id, { conversation, events: [] });
    this.append(id, { __typename: 'StateEvent', seq: 0, at: since, state: 'WAITING', party: 'CITIZEN' });
    this.write(id, text, since);
  }

  /** The citizen writes. */
  write(id: string, text: string, at = new Date().toISOString(), clientMessageId = crypto.randomUUID()): void {
    const event = { __typename: 'MessageEvent', seq: 0, at, party: 'CITIZEN', operator: null, document: null } as const;
    this.append(id, { ...event, clientMessageId, text, language: 'hu' });
  }

  /** The citizen shows what they write. */
  shows(id: string, edit: RttEdit): void {
    const actions = edit.actions.map((action) => ({ insert: null, erase: null, ...action }));
    this.tell(id, { __typename: 'RealTimeText', party: 'CITIZEN', operator: null, ...edit, actions });
  }

  typing(id: string): void {
    this.tell(id, { __typename: 'TypingStatus', party: 'CITIZEN', typing: true });
  }

  /** The citizen ends it. */
  end(id: string): void {
    this.change(id, { state: 'CLOSED' });
    this.append(id, {
      __typename: 'StateEvent',
      seq: 0,
      at: new Date().toISOString(),
      state: 'CLOSED',
      party: 'CITIZEN',
    });
  }

  /** Somebody else has it now. */
  takeAway(id: string, by: Me = GERGO): void {
    this.change(id, { owner: by, state: 'ACTIVE', fence: this.rows.get(id)!.conversation.fence + 2 });
  }

  /** A colleague hands it on, with a note. */
  handOn(id: string, note: string): void {
    this.change(id, { owner: null, state: 'WAITING', requeued: 'TRANSFERRED', note });
  }

  setNetwork(state: State): void {
    this.link?.setState(state);
    if (state === 'connected') for (const [sink, id] of this.feeds) this.begin(sink, id);
  }

  endSession(): void {
    this.link?.forbid();
  }

  texts(id: string): string[] {
    const events = this.rows.get(id)?.events ?? [];
    return events.flatMap((event) => (event.__typename === 'MessageEvent' ? event.text : []));
  }

  listen(sink: Sink<unknown>, id: string): () => void {
    this.feeds.set(sink, id);
    queueMicrotask(() => this.begin(sink, id));
    return () => void this.feeds.delete(sink);
  }

  execute(name: string, variables: Record<string, unknown>): unknown {
    const input = (variables.input ?? variables) as Record<string, unknown>;
    const id = String(input.conversationId ?? '');
    const row = this.rows.get(id);
    const owned = row?.conversation.owner?.id === this.me.id && row.conversation.fence === input.fence;
    const lost = { __typename: 'OwnershipLost', conversationId: id };
    switch (name) {
      case 'RenewLease':
        return { renewLease: { expiresAt: new Date(Date.now() + 30_000).toISOString(), lifetimeMs: 30_000 } };
      case 'LeaveDesk':
        this.left++;
        return { leaveDesk: true };
      case 'SuggestArticles':
        this.suggestedFor.push(String(input.text));
        return { suggestArticles: this.suggestions };
      case 'DeskData':
        return DATA;
      case 'AcceptConversation':
        return { acceptConversation: this.accept(id) };
      case 'SendMessage':
        return { sendMessage: owned && row.conversation.state === 'ACTIVE' ? this.store(id, input) : lost };
      case 'ReturnConversation':
        if (owned) {
          const left = row.conversation.leftAt !== null;
          this.change(id, {
            owner: null,
            ...(left ? { state: 'MESSAGE_LEFT' } : { state: 'WAITING', requeued: 'RETURNED' }),
          });
        }
        return { returnConversation: owned ? { __typename: 'OwnerStepDone', conversationId: id } : lost };
      case 'TransferConversation':
        if (owned) {
          const note = (input.note as string | null) ?? null;
          this.handedOn.push({ id, target: input.target, note });
          this.change(id, { owner: null, state: 'WAITING', requeued: 'TRANSFERRED', note });
        }
        return { transferConversation: owned ? { __typename: 'OwnerStepDone', conversationId: id } : lost };
      case 'CloseConversation':
        if (owned) {
          this.topicsGiven.set(id, String(input.topic));
          this.change(id, { owner: null, state: 'CLOSED' });
        }
        return { closeConversation: owned ? { __typename: 'OwnerStepDone', conversationId: id } : lost };
      case 'ClaimCallback':
        return { claimCallback: this.claim(String(input.callbackId)) };
      case 'SettleCallback':
        return { settleCallback: this.settle(String(input.callbackId), input) };
      case 'MarkRead':
        return { markRead: true };
      case 'SetTyping':
        return { setTyping: true };
      case 'SendRealTimeText':
        this.shown.receive(rttEdit(input)!);
        return { sendRealTimeText: owned };
      default:
        if (name === 'TaskTopics') return this.topicsKnown.then(() => ({ topics: DATA.topics }));
        if (name.includes('Document')) return this.shelf.execute(name, variables);
        if (name.includes('Task')) return this.tasks.execute(name, variables);
        if (name.includes('Article')) return this.articles.execute(name, variables);
        if (name in this.records.answers) return this.records.execute(name as never, variables);
        if (name === 'Report') return { report: this.report(variables as never) };
        if (name.includes('Hours')) return this.hours.execute(name, variables);
        return this.routing.execute(name, variables);
    }
  }

  private report({ from, to }: { from: string; to: string }): unknown {
    this.reported.push(`${from} ${to}`);
    return { ...REPORT, from, to };
  }

  private accept(id: string): unknown {
    const rival = this.rival;
    if (rival) {
      this.rival = null;
      this.takeAway(id, rival);
      return { __typename: 'AlreadyTaken', conversationId: id, by: { name: rival.name, role: rival.role } };
    }
    const { fence } = this.rows.get(id)!.conversation;
    this.change(id, { owner: this.me, state: 'ACTIVE', fence: fence + 1, since: new Date().toISOString() });
    const operator = { name: this.me.name, role: this.me.role };
    this.append(id, { __typename: 'AssignmentEvent', seq: 0, at: new Date().toISOString(), operator, reason: null });
    this.routing.withdraw(id);
    return { __typename: 'ConversationAccepted', conversation: this.rows.get(id)!.conversation };
  }

  private store(id: string, input: Record<string, unknown>): unknown {
    const { clientMessageId, text, language } = input as { clientMessageId: string; text: string; language: 'hu' };
    const at = new Date().toISOString();
    const operator = { name: this.me.name, role: this.me.role };
    this.append(id, {
      __typename: 'MessageEvent',
      seq: 0,
      at,
      party: 'OPERATOR',
      operator,
      clientMessageId,
      text,
      language,
      document: null,
    });
    return { __typename: 'MessageStored', clientMessageId, seq: this.rows.get(id)!.events.length, at };
  }

  private append(id: string, event: FeedEvent): void {
    const { events } = this.rows.get(id)!;
    const numbered = { ...event, seq: events.length + 1 };
    events.push(numbered);
    this.change(id, { lastSeq: events.length });
    this.tell(id, { __typename: 'EventPage', events: [numbered], caughtUp: true });
  }

  private change(id: string, change: Partial<DeskConversation>): void {
    const row = this.rows.get(id)!;
    row.conversation = { ...row.conversation, ...change };
    this.again('Desk');
  }

  private tell(id: string, item: FeedItem): void {
    if (this.link?.state !== 'connected') return;
    for (const [sink, feed] of this.feeds) if (feed === id) sink.next({ conversation: item });
  }

  private again(name: 'Desk' | 'Routing'): void {
    for (const [sink, feed] of this.feeds) if (feed === name) this.begin(sink, name);
  }

  private begin(sink: Sink<unknown>, id: string): void {
    if (this.link?.state !== 'connected' || !this.feeds.has(sink)) return;
    if (id === 'Desk') return sink.next({ desk: this.snapshot() });
    if (id === 'Routing') return sink.next({ routing: this.routing.snapshot });
    const { events } = this.rows.get(id)!;
    sink.next({ conversation: { __typename: 'FeedStarted', epoch: EPOCH, lastSeq: events.length } });
    sink.next({ conversation: { __typename: 'EventPage', events: [...events], caughtUp: true } });
  }

  private snapshot() {
    const all = [...this.rows.values()].map(({ conversation }) => conversation);
    return {
      now: new Date().toISOString(),
      operatorsPresent: 2,
      others: all.filter(({ owner, state }) => state === 'ACTIVE' && owner?.id !== this.me.id),
      callbacks: [...this.callbacks.values()].filter(({ state }) => state === 'REQUESTED' || state === 'CLAIMED'),
      waiting: all.filter(({ state }) => state === 'WAITING'),
      messages: all.filter(({ state }) => state === 'MESSAGE_LEFT'),
      mine: all.filter(({ owner }) => owner?.id === this.me.id),
    };
  }
}

/** The wire to it. */
export class OfficeLink extends EventTarget implements Link {
  state: State = 'connected';
  readonly carriesOutbox = true;
  private readonly office: Office;
  private readonly onForbidden: () => void;

  constructor(office: Office, onForbidden: () => void) {
    super();
    this.office = office;
    this.onForbidden = onForbidden;
  }

  async execute<R, V>(document: TrustedDocument<R, V>, variables: V): Promise<R> {
    if (this.state !== 'connected') throw new RequestError();
    return this.office.execute(document.name, variables as Record<string, unknown>) as R;
  }

  subscribe<R, V>(document: TrustedDocument<R, V>, variables: () => V, sink: Sink<R>): Subscription {
    if (document.name === 'Tasks') return { restart: () => undefined, stop: this.office.tasks.listen(sink) };
    const { id = document.name } = variables() as { id?: string };
    const stop = this.office.listen(sink, id);
    return { restart: () => undefined, stop };
  }

  setState(state: State): void {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }

  forbid(): void {
    this.setState('idle');
    this.onForbidden();
  }

  dispose(): void {
    this.setState('idle');
  }
}

const DATA = {
  topics: [
    { key: 'ebosszeiras', name: 'Ebösszeírás, új kutya' },
    { key: 'epitmenyado', name: 'Építményadó' },
  ],
  skills: [
    { key: 'ado', name: 'Helyi adók' },
    { key: 'okmany', name: 'Okmányok, anyakönyv' },
  ],
  cannedReplies: [
    { key: 'koszontes', title: 'Köszöntés', language: 'hu', text: 'Jó napot kívánok! {nev} vagyok. Miben segíthetek?' },
    { key: 'egyedi', title: 'Egyedi ügy', language: 'hu', text: 'Egyedi ügyben keresse a hivatalt.' },
    { key: 'greeting', title: 'Begrüßung', language: 'de', text: 'Guten Tag! Ich bin {nev}.' },
  ],
};
