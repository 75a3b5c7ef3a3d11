import { LIMITS, type KnowledgeArticle, type Me } from '@segit-a-hivatal/contract';
import {
  AcceptConversationDocument,
  CloseConversationDocument,
  DeskDataDocument,
  DeskDocument,
  SuggestArticlesDocument,
  LeaveDeskDocument,
  RenewLeaseDocument,
  ReturnConversationDocument,
  TransferConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import type { ResultOf, TrustedDocument } from '@segit-a-hivatal/contract';
import { RequestError, type Link, type Store, type Subscription } from '@segit-a-hivatal/widget/client';
import { Callbacks } from './callbacks.ts';
import { Holdings } from './holdings.ts';
import { Lease } from './lease.ts';
import { Routing, targetInput, type Target } from './routing.ts';
import { ServerClock } from './server-clock.ts';
import type { AcceptOutcome, DeskData, DeskState, Draft, StepOutcome } from './types.ts';

type Snapshot = ResultOf<typeof DeskDocument>['desk'];

/**
 * One operator's desk: the queue, the conversations they own, and the lease under which they own them. Dispatches
 * `change` when the state is another one, and `session-ended` when the server no longer knows the log-in. It can be
 * disconnected and connected again (a new log-in), and keeps what is half written in between. Above 300 lines because each
 * step needs the same link, lease and holdings.
 */
export class Desk extends EventTarget {
  readonly clock: ServerClock;
  /** What the routing asks of this desk. */
  readonly routing: Routing;
  /** Who is to be called. */
  readonly callbacks: Callbacks;
  private readonly me: Me;
  private readonly store: Store;
  private readonly holdings: Holdings;
  private readonly lease: Lease;
  private link: Link | null = null;
  private feed: Subscription | null = null;
  private snapshot: Snapshot | null = null;
  private data: DeskData | null = null;
  private selected: string | null = null;
  private attentive = true;
  private cached: DeskState | null = null;

  constructor({ me, store, clock = new ServerClock() }: { me: Me; store: Store; clock?: ServerClock }) {
    super();
    this.me = me;
    this.clock = clock;
    this.store = store;
    this.selected = store.read(SELECTED, isId);
    this.holdings = new Holdings(me, store, () => {
      this.seen();
      this.changed();
    });
    this.lease = new Lease(async () => (await this.execute(RenewLeaseDocument, {})).renewLease);
    this.lease.addEventListener('change', this.changed);
    this.callbacks = new Callbacks({
      execute: (document, variables) => this.execute(document, variables),
      changed: this.changed,
    });
    this.routing = new Routing({
      store,
      execute: (document, variables) => this.execute(document, variables),
      changed: this.changed,
    });
  }

  get state(): DeskState {
    return (this.cached ??= {
      me: this.me,
      connection: this.link?.state ?? 'idle',
      leaseLapsed: this.lease.lapsed,
      loaded: this.snapshot !== null,
      waiting: this.snapshot?.waiting.filter(this.notOwned) ?? [],
      messages: this.snapshot?.messages.filter(this.notOwned) ?? [],
      callbacks: this.snapshot ? this.callbacks.list : [],
      settling: this.callbacks.settling,
      operatorsPresent: this.snapshot?.operatorsPresent ?? 0,
      holdings: this.snapshot ? this.holdings.list : [],
      selected: this.selected,
      attentive: this.attentive,
      data: this.data ?? NO_DATA,
      routing: this.routing.state,
      others: this.snapshot?.others ?? [],
    });
  }

  /** Goes on over this link, from wherever it was. */
  connect(link: Link): void {
    this.disconnect();
    this.link = link;
    link.addEventListener('state', this.linkChanged);
    this.lease.start();
    this.holdings.connect(link);
    this.routing.connect(link);
    this.feed = link.subscribe(DeskDocument, () => ({}), {
      next: ({ desk }) => this.take(desk),
      error: (error) => this.noticeEnd(error),
    });
    void this.loadData();
    this.changed();
  }

  /** The session is gone, or the operator goes. What is half written stays. */
  disconnect(): void {
    this.feed?.stop();
    this.lease.stop();
    this.link?.removeEventListener('state', this.linkChanged);
    this.link = null;
    this.holdings.connect(null);
    this.routing.connect(null);
    this.changed();
  }

  dispose(): void {
    this.disconnect();
    this.holdings.dispose();
  }

  async accept(id: string): Promise<AcceptOutcome> {
    if (!this.reachable) return { kind: 'failed' };
    try {
      const { acceptConversation: result } = await this.routing.answer(id, () =>
        this.execute(AcceptConversationDocument, { conversationId: id }),
      );
      if (result.__typename === 'AlreadyTaken') return { kind: 'taken', by: result.by ?? null };
      if (result.__typename === 'ConversationEnded') return { kind: 'ended' };
      this.holdings.own(result.conversation);
      this.select(id);
      return { kind: 'accepted', id };
    } catch {
      return { kind: 'failed' };
    }
  }

  /** Whoever is next; where others were faster, the one behind. */
  async acceptNext(): Promise<AcceptOutcome> {
    const tried = new Set<string>();
    for (;;) {
      const next = this.state.waiting.find(({ id }) => !tried.has(id));
      if (!next) return { kind: 'nobody' };
      tried.add(next.id);
      const outcome = await this.accept(next.id);
      if (outcome.kind === 'accepted' || outcome.kind === 'failed') return outcome;
    }
  }

  /** Shows a conversation; null: none. */
  select(id: string | null): void {
    this.setSelected(id);
    this.seen();
    this.changed();
  }

  /** Kept in this tab: after a reload the same conversation is shown. */
  private setSelected(id: string | null): void {
    this.selected = id;
    if (id) this.store.write(SELECTED, id);
    else this.store.remove(SELECTED);
  }

  /** Whether the operator looks at the page: only then is what it shows read. */
  setAttentive(attentive: boolean): void {
    this.attentive = attentive;
    this.seen();
    this.changed();
  }

  setDraft(id: string, { text, composing }: Draft): void {
    this.holdings.client(id)?.realTimeText.write(text, composing);
    if (text.length > (this.holdings.get(id)?.draft.length ?? 0)) this.holdings.client(id)?.composing();
    this.holdings.setDraft(id, text);
  }

  /** Whether citizens see what is written to them before it is sent. */
  sendRealTimeText(on: boolean): void {
    this.holdings.sendRealTimeText(on);
  }

  /** False: this text cannot be sent. */
  send(id: string, text: string): boolean {
    const sent = this.holdings.client(id)?.send(text);
    if (sent) this.holdings.setDraft(id, '');
    return Boolean(sent);
  }

  retry(id: string, key: string): void {
    this.holdings.client(id)?.retry(key);
  }

  discard(id: string, key: string): void {
    this.holdings.client(id)?.discard(key);
  }

  async giveBack(id: string): Promise<StepOutcome> {
    return this.step(id, async (fence) => {
      const variables = { conversationId: id, fence };
      return (await this.execute(ReturnConversationDocument, variables)).returnConversation.__typename;
    });
  }

  /** Hands it on, before everybody who waits for the first time. */
  async handOn(id: string, target: Target, note: string | null): Promise<StepOutcome> {
    return this.step(id, async (fence) => {
      const variables = { conversationId: id, fence, target: targetInput(target), note };
      return (await this.execute(TransferConversationDocument, variables)).transferConversation.__typename;
    });
  }

  async close(id: string, topic: string): Promise<StepOutcome> {
    return this.step(id, async (fence) => {
      const variables = { conversationId: id, fence, topic };
      return (await this.execute(CloseConversationDocument, variables)).closeConversation.__typename;
    });
  }

  /** Lets a lost conversation go, with what was not sent. */
  letGo(id: string): void {
    this.release(id);
  }

  /**
   * What is owned goes back to the queue at once. Only whoever logs out leaves: a page cannot tell its reload from its
   * end, so that a closed one is found by its lease.
   */
  async leave(): Promise<void> {
    await this.execute(LeaveDeskDocument, {}).catch(() => {});
  }

  /** The last entry of a conversation's log that was spoken; kept in this tab, so that a reload repeats nothing. */
  announcedUpTo(id: string): number {
    return this.store.read(`announced:${id}`, Number.isSafeInteger as (value: unknown) => value is number) ?? 0;
  }

  setAnnouncedUpTo(id: string, seq: number): void {
    this.store.write(`announced:${id}`, seq);
  }

  /** Without a network a step fails at once: one that is done a while later, by itself, would surprise everybody. */
  private get reachable(): boolean {
    return this.link?.state === 'connected';
  }

  /** What the office has written down about this; null: the server does not answer. */
  async suggest(text: string, easy: boolean): Promise<readonly KnowledgeArticle[] | null> {
    return this.execute(SuggestArticlesDocument, { text, easy }).then(
      ({ suggestArticles }) => suggestArticles,
      () => null,
    );
  }

  private async step(id: string, act: (fence: number) => Promise<string>): Promise<StepOutcome> {
    const holding = this.holdings.get(id);
    if (!holding || holding.standing === 'lost') return 'lost';
    if (!this.reachable) return 'failed';
    try {
      if ((await act(holding.conversation.fence)) === 'OwnershipLost') {
        this.holdings.lost(id);
        return 'lost';
      }
      this.release(id);
      return 'done';
    } catch {
      return 'failed';
    }
  }

  private release(id: string): void {
    if (this.selected === id) this.setSelected(null);
    this.holdings.release(id);
    this.store.remove(`announced:${id}`);
  }

  private take(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.clock.set(snapshot.now);
    this.holdings.reconcile(snapshot.mine, snapshot.now);
    this.callbacks.know(snapshot.callbacks);
    this.routing.know(snapshot.waiting);
    if (this.selected && !this.holdings.get(this.selected)) this.setSelected(null);
    this.changed();
  }

  private async execute<Result, Variables>(
    document: TrustedDocument<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    if (!this.link) throw new RequestError();
    try {
      return await this.link.execute(document, variables);
    } catch (error) {
      this.noticeEnd(error);
      throw error;
    }
  }

  private noticeEnd(error: unknown): void {
    if (error instanceof RequestError && error.code === 'UNAUTHENTICATED')
      this.dispatchEvent(new Event('session-ended'));
  }

  private async loadData(): Promise<void> {
    while (this.link && !this.data) {
      try {
        const { topics, skills, cannedReplies } = await this.execute(DeskDataDocument, {});
        this.data = { topics, skills, cannedReplies };
        this.changed();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, LIMITS.leaseRenewMs));
      }
    }
  }

  /** The conversation that is shown has been seen to its end. */
  seen(): void {
    if (this.attentive && this.selected) this.holdings.client(this.selected)?.markRead();
  }

  /** A snapshot may be older than what was accepted since. */
  private notOwned = ({ id }: { readonly id: string }): boolean => this.holdings.get(id)?.standing !== 'owned';

  private linkChanged = (): void => {
    if (this.link?.state === 'connected') void this.lease.renew();
    this.changed();
  };

  private changed = (): void => {
    this.cached = null;
    this.dispatchEvent(new Event('change'));
  };
}

const SELECTED = 'selected';
const isId = (value: unknown): value is string => typeof value === 'string';

const NO_DATA: DeskData = { topics: [], skills: [], cannedReplies: [] };
