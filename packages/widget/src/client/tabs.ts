import type { FeedItem, Position } from './feed-item.ts';
import { listen, type Environment } from './environment.ts';
import { randomId } from './random-id.ts';
import { createRole, type LeaseTiming, type Role } from './role.ts';
import type { Store } from './store.ts';
import type { ConnectionState, ServiceStatus } from './types.ts';

/** What the tabs of a site tell each other. What is to last is in the store, whose changes all of them hear. */
export type TabMessage =
  /** A tab asks the leading one for the log behind its position, and whether it is there at all. */
  | { readonly kind: 'join'; readonly from: string; readonly conversation: string; readonly position: Position }
  /** What the leading tab's subscription has brought; with `to`, for the tab that has asked. */
  | {
      readonly kind: 'feed';
      readonly to?: string;
      readonly conversation: string;
      readonly epoch: string | null;
      readonly items: readonly FeedItem[];
    }
  /** The state of the leading tab's connection. */
  | { readonly kind: 'link'; readonly to?: string; readonly state: ConnectionState }
  /** The leading tab has heard that the service is open, or closed. */
  | { readonly kind: 'service'; readonly service: ServiceStatus }
  /** Another tab leads from now on. */
  | { readonly kind: 'leading' }
  /** The tab that speaks is not visible: one that is should claim it. */
  | { readonly kind: 'hidden-speaker' };

export interface TabsOptions {
  readonly site: string;
  readonly environment: Environment;
  readonly store: Store;
  readonly onLeading: (leading: boolean) => void;
  readonly onSpeaking: (speaking: boolean) => void;
  readonly onMessage: (message: TabMessage) => void;
  readonly lease?: Partial<LeaseTiming>;
}

/**
 * The open tabs of a site. One leads: it has the socket and the outbox. One speaks: the one that was focused last.
 * They are often not the same one.
 */
export class Tabs {
  readonly id = randomId();
  readonly #leader: Role;
  readonly #speaker: Role;
  readonly #channel: BroadcastChannel | null;
  readonly #environment: Environment;
  readonly #stops: (() => void)[];
  #away = false;

  constructor({ site, environment, store, onLeading, onSpeaking, onMessage, lease }: TabsOptions) {
    this.#environment = environment;
    // The number is the version of the messages: tabs from before an update talk among themselves.
    this.#channel = environment.openChannel?.(`segit:${site}:1`) ?? null;
    const role = (name: string, onChange: (held: boolean) => void): Role =>
      createRole({ name: `segit:${site}:${name}`, environment, store, onChange, ...(lease ? { lease } : {}) });
    this.#leader = role('leader', (leading) => {
      if (leading) this.post({ kind: 'leading' });
      onLeading(leading);
    });
    this.#speaker = role('speaker', (speaking) => {
      if (speaking && !environment.visible()) this.post({ kind: 'hidden-speaker' });
      onSpeaking(speaking);
    });
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
      if (data.kind !== 'hidden-speaker') onMessage(data);
      else if (environment.visible()) this.#speak();
    });
    this.#stops = [
      listen(environment.events, ['focus', 'visibilitychange'], () => this.#speakIfFocused()),
      // A page that the browser keeps for „back” must not hold on to a role.
      listen(environment.events, ['pagehide'], () => this.#release()),
      listen(environment.events, ['pageshow'], (event) => (event as PageTransitionEvent).persisted && this.#ask()),
    ];
    this.#speakIfFocused();
  }

  get leading(): boolean {
    return this.#leader.held;
  }

  get speaking(): boolean {
    return this.#speaker.held;
  }

  post(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  /** The leading tab does not answer (frozen in the background), or cannot see what only this tab has. */
  takeOver(): void {
    if (!this.#away) this.#leader.claim();
  }

  dispose(): void {
    this.#stops.forEach((stop) => stop());
    this.#release();
    this.#channel?.close();
  }

  #ask(): void {
    this.#away = false;
    this.#leader.ask();
    this.#speaker.ask();
    this.#speakIfFocused();
  }

  #release(): void {
    this.#away = true;
    this.#leader.release();
    this.#speaker.release();
  }

  #speakIfFocused(): void {
    if (this.#environment.visible() && this.#environment.focused()) this.#speak();
  }

  #speak(): void {
    if (!this.#away) this.#speaker.claim();
  }
}
