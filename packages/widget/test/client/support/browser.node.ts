import type { Environment } from '../../../src/client/environment.ts';

let browsers = 0;

/**
 * A browser for tests in Node: tabs that share a storage and hear of its changes, with Node's own locks, channels,
 * sockets and fetch. Only the storage and the page are made up.
 */
export class Browser {
  /** What goes with each request of its pages. */
  readonly headers: Record<string, string>;
  readonly data = new Map<string, string>();
  readonly tabs = new Set<Tab>();
  readonly prefix = `browser ${++browsers}: `;
  online = true;
  /** What the storage does when it is written to. */
  full = false;

  constructor(origin = 'http://localhost:4000', cookie?: string) {
    this.headers = { origin, ...(cookie ? { cookie } : {}) };
  }

  open(options: TabOptions = {}): Tab {
    const tab = new Tab(this, options);
    this.tabs.add(tab);
    return tab;
  }

  /** The network goes or comes. */
  setOnline(online: boolean): void {
    this.online = online;
    for (const { environment } of this.tabs) environment.events.dispatchEvent(new Event(online ? 'online' : 'offline'));
  }

  /** The person looks at this tab: the others are hidden. */
  focus(tab: Tab): void {
    for (const other of this.tabs) other.show(other === tab);
    tab.environment.events.dispatchEvent(new Event('focus'));
  }
}

export interface TabOptions {
  readonly storage?: boolean;
  readonly locks?: boolean;
}

export class Tab {
  readonly environment: Environment;
  readonly sockets = new Set<WebSocket>();
  readonly #browser: Browser;
  readonly #channels: BroadcastChannel[] = [];
  readonly #held = new Set<() => void>();
  visible = true;
  focused = false;
  #frozen = false;
  #gone = false;

  constructor(browser: Browser, { storage = true, locks = true }: TabOptions) {
    this.#browser = browser;
    const { headers, prefix } = browser;
    const { sockets } = this;
    this.environment = {
      storage: storage ? this.#storage() : null,
      locks: locks ? this.#locks() : null,
      openChannel: (name) => {
        const channel = new BroadcastChannel(prefix + name);
        const post = channel.postMessage.bind(channel);
        channel.postMessage = (message: unknown) => {
          if (!this.#frozen) post(message);
        };
        this.#channels.push(channel);
        return channel;
      },
      fetch: (url, init) =>
        fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), ...headers } }),
      WebSocket: class extends WebSocket {
        constructor(url: string | URL, protocols?: string | string[]) {
          // Node's own sends no origin; its option is not in the standard's types.
          super(url, { protocols, headers } as never);
          sockets.add(this);
          this.addEventListener('close', () => sockets.delete(this));
        }
      },
      events: new EventTarget(),
      online: () => browser.online,
      visible: () => this.visible,
      focused: () => this.focused,
    };
  }

  show(visible: boolean): void {
    if (this.visible === visible && this.focused === visible) return;
    this.visible = visible;
    this.focused = visible;
    this.environment.events.dispatchEvent(new Event('visibilitychange'));
  }

  /** The browser lets the tab run no more: it keeps what it holds, and neither speaks nor hears. */
  freeze(): void {
    this.#frozen = true;
    for (const channel of this.#channels) channel.close();
  }

  /** The process of the tab dies: nothing of it says goodbye, and the browser frees what it held. */
  crash(): void {
    this.freeze();
    this.#gone = true;
    this.#browser.tabs.delete(this);
    for (const letGo of this.#held) letGo();
    for (const socket of this.sockets) socket.close();
  }

  hear(key: string | null): void {
    if (this.#frozen) return;
    const event = Object.assign(new Event('storage'), { key, storageArea: this.environment.storage });
    this.environment.events.dispatchEvent(event);
  }

  #storage(): Storage {
    const browser = this.#browser;
    const { data } = browser;
    const tell = (key: string): void => {
      for (const tab of browser.tabs) if (tab !== this) queueMicrotask(() => tab.hear(key));
    };
    const methods = {
      getItem: (key: string) => data.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.#gone) return;
        if (browser.full) throw new DOMException('full', 'QuotaExceededError');
        if (data.get(key) === value) return;
        data.set(key, value);
        tell(key);
      },
      removeItem: (key: string) => {
        if (!this.#gone && data.delete(key)) tell(key);
      },
    };
    return new Proxy(methods as unknown as Storage, {
      ownKeys: () => [...data.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
  }

  #locks(): LockManager {
    const { prefix } = this.#browser;
    const request = (name: string, ...rest: unknown[]): Promise<unknown> => {
      const [options, callback] = (rest.length === 1 ? [{}, rest[0]] : rest) as [LockOptions, () => Promise<unknown>];
      const held = (): Promise<unknown> =>
        new Promise((resolve, reject) => {
          if (this.#gone) return resolve(undefined);
          const letGo = (): void => resolve(undefined);
          this.#held.add(letGo);
          Promise.resolve(callback()).then(resolve, reject);
        });
      return navigator.locks.request(prefix + name, options, held);
    };
    return { request, query: () => navigator.locks.query() } as LockManager;
  }
}
