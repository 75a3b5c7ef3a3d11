import { CLOSE_CODES, type TrustedDocument } from '@segit-a-hivatal/contract';
import { createClient, type Client } from 'graphql-ws/client';
import { backoff } from './backoff.ts';
import { listen, type Environment } from './environment.ts';
import { payloadOf, type Link, type Sink, type Subscription } from './link.ts';
import { RequestError, requestError } from './request-error.ts';
import type { ConnectionState } from './types.ts';

export interface TransportOptions {
  readonly server: string | URL;
  readonly environment: Environment;
  /** A citizen's token. Absent: the desk, which is known by its cookie, or a visitor. */
  readonly token?: string;
  /** Known by nothing: may hear what everybody may. */
  readonly visitor?: boolean;
  /** The session is gone; no further attempt is made. */
  readonly onForbidden?: () => void;
  readonly timing?: Partial<TransportTiming>;
}

export interface TransportTiming {
  /** How long a connection may take to be acknowledged. */
  readonly connectMs: number;
  /** A dead link is found at the latest `pingMs + pongMs` after its last sign of life. */
  readonly pingMs: number;
  readonly pongMs: number;
  readonly requestMs: number;
  readonly retryFloorMs: number;
  readonly retryCeilingMs: number;
}

const TIMING: TransportTiming = {
  connectMs: 15_000,
  pingMs: 10_000,
  pongMs: 5_000,
  requestMs: 15_000,
  retryFloorMs: 500,
  retryCeilingMs: 30_000,
};

/** A connection that lived less than this was no success: the waits go on growing. */
const STABLE_MS = 5_000;

interface Result {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** One WebSocket with everything that goes over it. It opens with the first request and comes back for ever. */
export class Transport extends EventTarget implements Link {
  readonly carriesOutbox = true;
  readonly #environment: Environment;
  readonly #timing: TransportTiming;
  readonly #client: Client;
  readonly #stopListening: () => void;
  readonly #onForbidden: () => void;
  readonly #subscriptions = new Set<LiveSubscription>();
  readonly #requests = new Set<(error: RequestError) => void>();
  #phase: Exclude<ConnectionState, 'offline'> = 'idle';
  #reported: ConnectionState = 'idle';
  #socket: WebSocket | null = null;
  #connectedAt = 0;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #endWait: () => void = () => {};
  #ended = false;

  constructor({ server, environment, token, visitor, onForbidden, timing }: TransportOptions) {
    super();
    this.#environment = environment;
    this.#timing = { ...TIMING, ...timing };
    this.#onForbidden = onForbidden ?? (() => {});
    this.#client = this.#createClient(
      new URL('/graphql', server),
      visitor ? { visitor } : token === undefined ? {} : { token },
    );
    const { events } = environment;
    const stops = [
      listen(events, ['online', 'pageshow'], () => this.#wake()),
      listen(events, ['visibilitychange'], () => environment.visible() && this.#wake()),
      // The socket may have survived, or not: ask it.
      listen(events, ['offline'], () => (this.#probe(), this.#report())),
    ];
    this.#stopListening = () => stops.forEach((stop) => stop());
  }

  get state(): ConnectionState {
    const connecting = this.#phase === 'connecting' || this.#phase === 'reconnecting';
    return connecting && !this.#environment.online() ? 'offline' : this.#phase;
  }

  execute<R, V>(document: TrustedDocument<R, V>, variables: V): Promise<R> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(new RequestError());
      const over = (): void => {
        this.#requests.delete(fail);
        clearTimeout(timer);
      };
      const fail = (error: RequestError): void => {
        over();
        reject(error);
        stop();
      };
      const timer = setTimeout(() => fail(new RequestError()), this.#timing.requestMs);
      // Until the server has said that it is complete, or else a reconnect would send it again.
      this.#requests.add(fail);
      const stop = this.#client.subscribe(
        { ...payloadOf(document), variables: variables as Record<string, unknown> },
        {
          next: ({ data, errors }: Result) => (errors || !data ? reject(requestError(errors)) : resolve(data as R)),
          error: (errors) => (over(), reject(requestError(errors))),
          complete: () => (over(), reject(new RequestError())),
        },
      );
    });
  }

  subscribe<R, V>(document: TrustedDocument<R, V>, variables: () => V, sink: Sink<R>): Subscription {
    const { retryFloorMs: floorMs, retryCeilingMs: ceilingMs } = this.#timing;
    const wait = backoff({ floorMs, ceilingMs });
    const payload = {
      ...payloadOf(document),
      // graphql-ws sends this object again after each reconnect, and reads it then.
      get variables() {
        return variables() as Record<string, unknown>;
      },
    };
    let stop = (): void => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    const live: LiveSubscription = {
      open: () => {
        clearTimeout(timer);
        timer = undefined;
        let current = true;
        const failed = (errors: unknown): void => {
          if (!current) return;
          const error = requestError(errors);
          if (this.#ended || error.transient) return live.restart(error.retryAfterMs);
          live.stop();
          sink.error(error);
        };
        const unsubscribe = this.#client.subscribe(payload, {
          next: ({ data, errors }: Result) => {
            if (!current) return;
            if (errors || !data) return failed(errors);
            wait.reset();
            sink.next(data as R);
          },
          error: failed,
          complete: () => failed(undefined),
        });
        stop = () => {
          current = false;
          // Not while an item is being given out: where its `complete` follows at once, graphql-ws would count this
          // subscription out twice, and take the socket for unused from then on.
          queueMicrotask(unsubscribe);
        };
      },
      restart: (afterMs = 0) => {
        if (!this.#subscriptions.has(live)) return;
        stop();
        clearTimeout(timer);
        if (!this.#ended) timer = setTimeout(live.open, Math.max(afterMs, wait.next()));
      },
      openIfWaiting: () => {
        if (timer) live.open();
      },
      stop: () => {
        this.#subscriptions.delete(live);
        clearTimeout(timer);
        stop();
      },
    };
    this.#subscriptions.add(live);
    if (!this.#ended) live.open();
    return { restart: () => live.restart(), stop: live.stop };
  }

  dispose(): void {
    if (this.#ended) return;
    this.#end();
    // Rejects where there was no connection yet.
    Promise.resolve(this.#client.dispose()).catch(() => {});
    if (this.#phase !== 'connected') this.#client.terminate();
    this.#setPhase('idle');
  }

  #createClient(url: URL, connectionParams: Record<string, unknown>): Client {
    url.protocol = url.protocol.replace('http', 'ws');
    const { connectMs, pingMs, pongMs, retryFloorMs: floorMs, retryCeilingMs: ceilingMs } = this.#timing;
    const wait = backoff({ floorMs, ceilingMs });
    const everConnected = (): boolean => this.#connectedAt > 0;
    return createClient({
      url: url.href,
      webSocketImpl: this.#environment.WebSocket,
      connectionParams,
      lazyCloseTimeout: 3_000,
      keepAlive: pingMs,
      retryAttempts: Infinity,
      // An `Error` is a fault of the request, not of the connection: repeating it would spin. The others are events.
      shouldRetry: (fault) => !isForbidden(fault) && (!(fault instanceof Error) || 'code' in fault),
      retryWait: () =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, wait.next());
          this.#endWait = () => (clearTimeout(timer), resolve());
        }),
      on: {
        connecting: () => {
          this.#setPhase(everConnected() ? 'reconnecting' : 'connecting');
          this.#arm(connectMs);
        },
        connected: (socket) => {
          this.#disarm();
          this.#socket = socket as WebSocket;
          this.#connectedAt = Date.now();
          this.#setPhase('connected');
        },
        ping: (received) => !received && this.#arm(pongMs),
        message: () => this.#phase === 'connected' && this.#disarm(),
        closed: (event) => {
          this.#disarm();
          this.#socket = null;
          if (this.#phase === 'connected' && Date.now() - this.#connectedAt > STABLE_MS) wait.reset();
          for (const fail of [...this.#requests]) fail(new RequestError());
          if (isForbidden(event) && !this.#ended) {
            this.#end();
            this.#setPhase('idle');
            this.#onForbidden();
          } else {
            this.#setPhase(this.#subscriptions.size === 0 ? 'idle' : everConnected() ? 'reconnecting' : 'connecting');
          }
        },
      },
    });
  }

  #end(): void {
    this.#ended = true;
    this.#stopListening();
    this.#disarm();
    for (const subscription of [...this.#subscriptions]) subscription.stop();
    for (const fail of [...this.#requests]) fail(new RequestError());
    this.#endWait();
  }

  /** The network or the person is back: whoever waits for the next attempt need not, and a link that looks alive is asked. */
  #wake(): void {
    this.#endWait();
    for (const subscription of this.#subscriptions) subscription.openIfWaiting();
    this.#probe();
    this.#report();
  }

  #probe(): void {
    if (this.#phase !== 'connected' || !this.#socket) return;
    if (this.#socket.readyState === this.#environment.WebSocket.OPEN) this.#socket.send('{"type":"ping"}');
    this.#arm(this.#timing.pongMs);
  }

  /** A half-open link answers nothing and closes nothing: it is given up when the time has passed. */
  #arm(ms: number): void {
    this.#disarm();
    if (this.#ended) return;
    this.#deadline = setTimeout(() => this.#client.terminate(), ms);
  }

  #disarm(): void {
    clearTimeout(this.#deadline);
  }

  #setPhase(phase: Exclude<ConnectionState, 'offline'>): void {
    this.#phase = this.#ended ? 'idle' : phase;
    this.#report();
  }

  #report(): void {
    if (this.state === this.#reported) return;
    this.#reported = this.state;
    this.dispatchEvent(new Event('state'));
  }
}

interface LiveSubscription extends Subscription {
  open(): void;
  restart(afterMs?: number): void;
  openIfWaiting(): void;
}

const isForbidden = (fault: unknown): boolean => (fault as { code?: unknown } | null)?.code === CLOSE_CODES.FORBIDDEN;
