import type { TrustedDocument } from '@segit-a-hivatal/contract';
import { listen, type Environment } from './environment.ts';
import type { FeedItem, Position } from './feed-item.ts';
import type { Link, Sink, Subscription } from './link.ts';
import type { TabMessage, Tabs } from './tabs.ts';
import type { ConnectionState } from './types.ts';

export interface TabLinkOptions {
  readonly tabs: Pick<Tabs, 'id' | 'post' | 'takeOver'>;
  readonly conversation: string;
  readonly environment: Pick<Environment, 'events' | 'visible'>;
  /** Single steps need no leader. */
  readonly execute: Link['execute'];
  readonly timing?: Partial<TabLinkTiming>;
}

export interface TabLinkTiming {
  /** How long the leading tab may take to answer before a visible tab takes its place. */
  readonly answerMs: number;
  /** How often a visible tab makes sure that the leading one is there and that nothing was missed. */
  readonly rejoinMs: number;
}

/**
 * A tab that does not lead reads the log from the one that does: the same items in the same order, so that the same
 * replica checks them, and the tab can go on with a socket of its own from wherever it is.
 */
export class TabLink extends EventTarget implements Link {
  readonly carriesOutbox = false;
  readonly execute: Link['execute'];
  readonly #options: TabLinkOptions;
  readonly #timing: TabLinkTiming;
  readonly #stopListening: () => void;
  #state: ConnectionState = 'connecting';
  #feed: { position: () => Position; sink: Sink<{ conversation: FeedItem }> } | null = null;
  #answerTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #rejoinTimer: ReturnType<typeof setInterval>;

  constructor(options: TabLinkOptions) {
    super();
    this.#options = options;
    this.#timing = { answerMs: 3_000, rejoinMs: 15_000, ...options.timing };
    this.execute = options.execute;
    const { environment } = options;
    const rejoin = (): void => {
      if (environment.visible()) this.#join();
    };
    this.#stopListening = listen(environment.events, ['visibilitychange', 'pageshow'], rejoin);
    this.#rejoinTimer = setInterval(rejoin, this.#timing.rejoinMs);
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Only a conversation's feed is ever subscribed to: `variables` gives the reader's position. */
  subscribe<Result, Variables>(
    _document: TrustedDocument<Result, Variables>,
    variables: () => Variables,
    sink: Sink<Result>,
  ): Subscription {
    const feed = {
      position: variables as unknown as () => Position,
      sink: sink as unknown as Sink<{ conversation: FeedItem }>,
    };
    this.#feed = feed;
    this.#join();
    return {
      restart: () => this.#join(),
      stop: () => {
        if (this.#feed === feed) this.#feed = null;
      },
    };
  }

  receive(message: TabMessage): void {
    if (message.kind === 'leading') return this.#join();
    if (message.kind !== 'feed' && message.kind !== 'link') return;
    if (message.to !== undefined && message.to !== this.#options.tabs.id) return;
    clearTimeout(this.#answerTimer);
    if (message.kind === 'link') {
      if (message.state === this.#state) return;
      this.#state = message.state;
      this.dispatchEvent(new Event('state'));
    } else if (message.conversation === this.#options.conversation) {
      this.#take(message.epoch, message.items);
    }
  }

  dispose(): void {
    this.#feed = null;
    this.#stopListening();
    clearInterval(this.#rejoinTimer);
    clearTimeout(this.#answerTimer);
  }

  #take(epoch: string | null, items: readonly FeedItem[]): void {
    const begins = ['FeedStarted', 'ConversationReset'].includes(items[0]?.__typename ?? '');
    // Pages do not say of which history they are; the start of this one was missed.
    if (!begins && this.#feed?.position().epoch !== epoch) return this.#join();
    for (const conversation of items) this.#feed?.sink.next({ conversation });
  }

  #join(): void {
    if (!this.#feed) return;
    const { tabs, conversation, environment } = this.#options;
    const { epoch, afterSeq } = this.#feed.position();
    clearTimeout(this.#answerTimer);
    this.#answerTimer = setTimeout(() => environment.visible() && tabs.takeOver(), this.#timing.answerMs);
    tabs.post({ kind: 'join', from: tabs.id, conversation, position: { epoch, afterSeq } });
  }
}
