import { ConversationClient } from '../../../src/client/conversation.ts';
import type { FeedEvent, FeedItem, Position } from '../../../src/client/feed-item.ts';
import type { Link, Sink, Subscription } from '../../../src/client/link.ts';
import { RequestError } from '../../../src/client/request-error.ts';
import { createStore } from '../../../src/client/store.ts';
import { TabLink } from '../../../src/client/tab-link.ts';
import type { TabMessage } from '../../../src/client/tabs.ts';
import type { MessageEntry } from '../../../src/client/types.ts';
import { Browser, type Tab } from './browser.node.ts';
import { message, read } from './events.node.ts';

/** Something on its way: it arrives, or it is lost. */
interface Parcel {
  readonly arrive: () => void;
  readonly lose: () => void;
}

interface Reader {
  cursor: number;
  readonly give: (item: FeedItem) => void;
}

/** A server's promises without the server: one log without gaps, a message stored once, a feed behind a position. */
class SimulatedServer {
  log: FeedEvent[] = [];
  epoch = 1;
  readonly readers = new Set<Reader>();
  /** By generation: what was ever in it. */
  readonly histories = new Map<string | null, FeedEvent[]>([['e1', []]]);

  store(clientMessageId: string, text: string): { seq: number; at: string } {
    const found = this.log.find((e) => e.__typename === 'MessageEvent' && e.clientMessageId === clientMessageId);
    if (found) return found;
    return this.append(message(this.log.length + 1, 'CITIZEN', clientMessageId, text));
  }

  append(event: FeedEvent): FeedEvent {
    this.log.push(event);
    this.histories.get(`e${this.epoch}`)!.push(event);
    for (const reader of this.readers) this.#page(reader);
    return event;
  }

  open({ epoch, afterSeq }: Position, give: (item: FeedItem) => void): Reader {
    const own = `e${this.epoch}`;
    const foreign = (epoch !== null && epoch !== own) || afterSeq > this.log.length;
    const reader = { cursor: foreign ? 0 : afterSeq, give };
    give({ __typename: foreign ? 'ConversationReset' : 'FeedStarted', epoch: own, lastSeq: this.log.length });
    this.readers.add(reader);
    this.#page(reader);
    return reader;
  }

  /** Pages of two, so that there are many of them. */
  #page(reader: Reader): void {
    do {
      const events = this.log.slice(reader.cursor, reader.cursor + 2);
      reader.cursor += events.length;
      reader.give({ __typename: 'EventPage', events, caughtUp: reader.cursor === this.log.length });
    } while (reader.cursor < this.log.length);
  }
}

/** The leading tab's socket over a network on which everything can happen. */
class SimulatedLink extends EventTarget implements Link {
  readonly carriesOutbox = true;
  state: Link['state'] = 'connected';
  readonly #world: Simulation;
  #parcels = new Set<Parcel>();
  #reader: Reader | null = null;
  #open: () => void = () => {};
  #breaking = false;
  #gone = false;

  constructor(world: Simulation) {
    super();
    this.#world = world;
  }

  execute<R, V>(_document: unknown, variables: V): Promise<R> {
    const { input } = variables as { input: { clientMessageId: string; text: string } };
    return new Promise((resolve, reject) => {
      const lose = (): void => reject(new RequestError());
      this.#send({
        lose,
        arrive: () => {
          const { seq, at } = this.#world.server.store(input.clientMessageId, input.text);
          const sendMessage = { __typename: 'MessageStored', clientMessageId: input.clientMessageId, seq, at };
          this.#send({ lose, arrive: () => resolve({ sendMessage } as R) });
        },
      });
    });
  }

  subscribe<R, V>(_document: unknown, variables: () => V, sink: Sink<R>): Subscription {
    let round = 0;
    this.#open = () => {
      const mine = ++round;
      if (this.#reader) this.#world.server.readers.delete(this.#reader);
      const position = variables() as unknown as Position;
      // Nothing is lost on a socket but with the socket; pages are, here, so that gaps are seen.
      const breakOff = (): void => {
        if (mine === round) this.reconnect();
      };
      let begun = false;
      const give = (conversation: FeedItem): void => {
        const arrive = (): void => {
          // A page can be late, but no socket brings it before the feed that it belongs to has begun.
          begun ||= conversation.__typename !== 'EventPage';
          if (begun && mine === round) sink.next({ conversation } as R);
        };
        const page = conversation.__typename === 'EventPage';
        this.#send({ arrive, lose: () => page || breakOff() });
      };
      const subscribe = (): void => {
        if (mine === round) this.#reader = this.#world.server.open(position, give);
      };
      this.#send({ arrive: subscribe, lose: breakOff });
    };
    this.#open();
    return { restart: () => this.#open(), stop: () => round++ };
  }

  reconnect(): void {
    if (this.#breaking || this.#gone) return;
    this.#breaking = true;
    for (const parcel of this.#parcels) this.#world.take(parcel)?.lose();
    this.#breaking = false;
    for (const state of ['reconnecting', 'connected'] as const) {
      this.state = state;
      this.dispatchEvent(new Event('state'));
    }
    this.#open();
  }

  dispose(): void {
    this.#gone = true;
    if (this.#reader) this.#world.server.readers.delete(this.#reader);
    for (const parcel of this.#parcels) this.#world.take(parcel)?.lose();
  }

  #send(parcel: Parcel): void {
    if (this.#gone) return parcel.lose();
    this.#parcels.add(parcel);
    this.#world.onTheWay.push(parcel);
  }
}

interface SimulatedTab {
  readonly id: string;
  readonly tab: Tab;
  readonly client: ConversationClient;
  readonly wrote: string[];
  link: SimulatedLink | TabLink;
}

/** Tabs of one site, the server, and everything that is on its way between them. */
export class Simulation {
  readonly server = new SimulatedServer();
  readonly browser = new Browser();
  onTheWay: Parcel[] = [];
  tabs: SimulatedTab[] = [];
  /** What was in a log that was replaced by an older one. */
  readonly lost = new Set<string>();
  readonly wrote = new Set<string>();
  /** What the store remembers for the next page. */
  #epoch: string | null = 'e1';
  #count = 0;

  constructor(tabs: number) {
    for (let i = 0; i < tabs; i++) this.openTab();
    this.lead(0);
  }

  openTab(): void {
    const tab = this.browser.open();
    const id = `tab ${++this.#count}`;
    const client = new ConversationClient({
      id: 'c',
      epoch: this.#epoch,
      party: 'CITIZEN',
      store: createStore(tab.environment, 'segit:test:'),
      language: () => 'hu',
      relay: (epoch, item) => {
        const feed = { kind: 'feed', conversation: 'c', epoch, items: [item] } as const;
        if (opened.link instanceof SimulatedLink) this.#post(id, feed);
      },
    });
    const opened: SimulatedTab = { id, tab, client, wrote: [], link: this.#tabLink(id, tab) };
    this.tabs.push(opened);
    client.addEventListener('change', () => (this.#epoch = client.epoch));
    client.connect(opened.link);
  }

  /** This tab leads from now on. */
  lead(index: number): void {
    const next = this.tabs[index % this.tabs.length]!;
    for (const tab of this.tabs) {
      if (!(tab.link instanceof SimulatedLink) && tab !== next) continue;
      const before = tab.link;
      tab.link = tab === next ? new SimulatedLink(this) : this.#tabLink(tab.id, tab.tab);
      tab.client.connect(tab.link);
      before.dispose();
    }
    this.#post(next.id, { kind: 'leading' });
  }

  /** The tab dies; where it was the one that leads, another one does. */
  crash(index: number): void {
    if (this.tabs.length < 2) return;
    const [gone] = this.tabs.splice(index % this.tabs.length, 1);
    gone!.tab.crash();
    gone!.client.dispose();
    gone!.link.dispose();
    if (gone!.link instanceof SimulatedLink) this.lead(index);
  }

  write(index: number): void {
    const tab = this.tabs[index % this.tabs.length]!;
    const sent = tab.client.send(`message ${this.wrote.size}`)!;
    tab.wrote.push(sent.key);
    this.wrote.add(sent.key);
  }

  operatorWrites(): void {
    const seq = this.server.log.length + 1;
    const id = `o${this.server.epoch}-${seq}`;
    this.server.append(message(seq, 'OPERATOR', id, `answer ${id}`));
  }

  operatorReads(): void {
    const seq = this.server.log.length + 1;
    this.server.append(read(seq, 'OPERATOR', seq - 1));
  }

  /** An older backup takes the place of the log. */
  restoreBackup(share: number): void {
    const rest = this.server.log.splice(share % (this.server.log.length + 1));
    for (const event of rest) if (event.__typename === 'MessageEvent') this.lost.add(event.clientMessageId);
    this.server.histories.set(`e${++this.server.epoch}`, [...this.server.log]);
    this.reconnect();
  }

  reconnect(): void {
    for (const { link } of this.tabs) if (link instanceof SimulatedLink) link.reconnect();
  }

  /** The one at this place, wherever it stands in the order of sending. */
  pick(index: number): Parcel | undefined {
    return this.onTheWay.length ? this.onTheWay.splice(index % this.onTheWay.length, 1)[0] : undefined;
  }

  take(parcel: Parcel): Parcel | undefined {
    const index = this.onTheWay.indexOf(parcel);
    return index < 0 ? undefined : this.onTheWay.splice(index, 1)[0];
  }

  messages(tab: SimulatedTab): MessageEntry[] {
    return tab.client.snapshot.entries.filter((entry) => entry.kind === 'message');
  }

  dispose(): void {
    for (const { tab, client, link } of this.tabs) {
      client.dispose();
      link.dispose();
      tab.crash();
    }
  }

  #tabLink(id: string, tab: Tab): TabLink {
    const tabs = { id, post: (posted: TabMessage) => this.#post(id, posted), takeOver: () => {} };
    return new TabLink({
      tabs,
      conversation: 'c',
      environment: tab.environment,
      execute: () => Promise.reject(new RequestError()),
    });
  }

  #post(from: string, posted: TabMessage): void {
    for (const tab of this.tabs) {
      if (tab.id === from) continue;
      this.onTheWay.push({ arrive: () => this.#hear(tab, posted), lose: () => {} });
    }
  }

  #hear({ id, link, client }: SimulatedTab, heard: TabMessage): void {
    if (link instanceof TabLink) return link.receive(heard);
    if (heard.kind !== 'join') return;
    const items = client.replay(heard.position);
    this.#post(id, { kind: 'link', to: heard.from, state: link.state });
    if (items.length > 0)
      this.#post(id, { kind: 'feed', to: heard.from, conversation: 'c', epoch: client.epoch, items });
  }
}
