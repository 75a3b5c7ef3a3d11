import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { CLOSE_CODES, ERROR_CODES } from '@segit-a-hivatal/contract';
import type { GraphQLError } from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { describe } from '../domain/describe.ts';
import { Fault } from '../domain/fault.ts';
import type { Timers } from '../domain/timers.ts';
import type {
  Context,
  ErrorLog,
  Services,
  Throttle,
  TrustedDocuments,
  TrustedOperation,
  Viewer,
} from '../graphql/index.ts';
import type { Limits } from '../settings.ts';
import { addressOf } from './callers.ts';
import type { Callers } from './callers.ts';
import type { Metrics } from './metrics.ts';
import { networkOf } from './network.ts';
import type { SessionLife } from './session-life.ts';
import { createSocketLedger } from './socket-ledger.ts';
import { createWriter, MOST_BUFFERED } from './writer.ts';

export interface WebSocketParts {
  readonly documents: TrustedDocuments;
  readonly maskError: (error: unknown) => GraphQLError;
  readonly callers: Callers;
  readonly sessionLife: SessionLife;
  readonly services: Services;
  readonly throttle: Throttle;
  readonly limits: Limits;
  readonly behindProxy: boolean;
  readonly timers: Timers;
  readonly metrics: Metrics;
  readonly log: ErrorLog;
}

export interface WebSockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every socket with 1012 („service restart”) after what runs has been answered, or after `ms`. */
  drain(ms: number): Promise<void>;
}

/** What resolvers are given, with the socket that it came by. */
type SocketContext = Context & { readonly extra: Extra };

/** What is known of a socket beside what graphql-ws knows. */
interface Extra {
  readonly origin: string | null;
  /** Of a browser that may be the staff's; gone once it is known who connects. */
  cookie: string;
  readonly socket: WebSocket;
  readonly address: string;
  viewer?: Viewer;
  context?: SocketContext;
  /** The ids of subscriptions, from the moment they are asked for: those that come at once are counted at once. */
  feeds: string[];
  /** Queries and mutations that have not been answered yet. */
  running: number;
  /** The last ping was answered. */
  alive: boolean;
}

/** What `onSubscribe` hands to `execute` and `subscribe`. */
interface Running {
  readonly operation: TrustedOperation;
  readonly contextValue: SocketContext;
  readonly variables: unknown;
}

/** One message of a client; a longer one is closed with 1009. */
const MOST_PAYLOAD = 64 * 1024;
/** A ping that is not answered by the next one ends the socket: with the timers' jitter, a dead link is found within 25 s. */
const PING_MS = 10_000;
/** How often sessions that have ended are looked for, so that they hear nothing more within 5 s. */
const ENDED_MS = 3000;

/**
 * graphql-ws on `ws`, with what its own adapter leaves open: exact origins before the upgrade, limits, a slow reader,
 * a revoked session, and transient faults that close with a code after which its clients come back.
 */
export function createWebSockets(parts: WebSocketParts): WebSockets {
  const { documents, maskError, callers, sessionLife, services, throttle, limits, behindProxy, timers, metrics, log } =
    parts;
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_PAYLOAD,
    perMessageDeflate: false,
    handleProtocols,
  });
  const extras = new Set<Extra>();
  const ledger = createSocketLedger(limits);
  let draining = false;

  const server = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: 3000,

    async onConnect({ extra, connectionParams }) {
      const admitted = await admit(extra, connectionParams);
      if (admitted === true) return true;
      extra.socket.close(...admitted);
      // The socket is closing with a better reason than graphql-ws would give; it must not be acknowledged meanwhile.
      return new Promise<never>(() => undefined);
    },

    async onSubscribe({ extra, subscriptions }, id, payload) {
      try {
        const operation = documents.find(payload);
        if (operation.subscribe) {
          const open = extra.feeds.filter((feed) => feed in subscriptions);
          if (open.length >= limits.subscriptionsPerSocket) {
            throw new Fault('RATE_LIMITED', 'too many subscriptions on this socket', { retryAfterMs: 1000 });
          }
          extra.feeds = [...open, id];
        }
        const { viewer, caller } = extra.context as SocketContext;
        if (operation.name === 'SendRealTimeText') await throttle.realTimeText(caller);
        else await (viewer.kind === 'staff' ? throttle.staffOperation(caller) : throttle.operation(caller));
        sessionLife.used(viewer, operation);
        return {
          document: operation.document,
          contextValue: extra.context,
          operation,
          variables: payload.variables,
        } as never;
      } catch (error) {
        return [maskError(error)];
      }
    },

    execute: (async ({ operation, contextValue, variables }: Running) => {
      const { extra } = contextValue;
      const seconds = metrics.seconds.startTimer({ operation: operation.name });
      extra.running++;
      try {
        const result = await operation.execute(contextValue, variables);
        metrics.operations.inc({ operation: operation.name, outcome: result.errors ? 'error' : 'ok' });
        return result;
      } finally {
        extra.running--;
        seconds();
      }
    }) as never,

    subscribe: (({ operation, contextValue, variables }: Running) =>
      operation.subscribe?.(contextValue, variables)) as never,

    onNext(_ctx, _id, _payload, _args, result) {
      if (!result.errors) return undefined;
      return { ...result, errors: result.errors.map((error) => maskError(error).toJSON()) };
    },

    onError({ extra }, _id, _payload, errors) {
      const masked = errors.map((error) => maskError(error));
      // The store does not answer a running feed: the client comes back by itself, with its cursor.
      if (masked.some((error) => error.extensions.code === ERROR_CODES.UNAVAILABLE)) {
        extra.socket.close(CLOSE_CODES.TRY_AGAIN_LATER, 'try again later');
      }
      return masked.map((error) => error.toJSON());
    },
  });

  /** Who the socket belongs to, or the close code and reason for which it may not stay. */
  async function admit(extra: Extra, params: Record<string, unknown> | undefined): Promise<true | [number, string]> {
    const { origin, cookie } = extra;
    extra.cookie = '';
    try {
      if (params?.visitor === true) extra.viewer = { kind: 'visitor' };
      else if (typeof params?.token === 'string')
        extra.viewer = (await callers.citizen(params.token, origin)) ?? undefined;
      else {
        extra.viewer = (await callers.staff(new Headers({ cookie }), origin)) ?? undefined;
      }
    } catch (error) {
      log.warn({ cause: describe(error) }, 'could not look up who connects');
      return [CLOSE_CODES.TRY_AGAIN_LATER, 'try again later'];
    }
    const { viewer, address } = extra;
    if (!viewer) return [CLOSE_CODES.FORBIDDEN, 'Forbidden'];
    const caller =
      viewer.kind === 'citizen' ? viewer.session.id : viewer.kind === 'staff' ? viewer.staff.id : networkOf(address);
    if (viewer.kind === 'citizen' && !ledger.admitSession(extra.socket, caller)) {
      return [CLOSE_CODES.TRY_AGAIN_LATER, 'too many sockets'];
    }
    extra.context = { viewer, services, throttle, caller, address: networkOf(address), extra };
    metrics.sockets.inc({ side: viewer.kind });
    return true;
  }

  function opened(socket: WebSocket, stream: Duplex, request: IncomingMessage, address: string): void {
    // Not the request itself: thousands of idle sockets would keep its headers.
    const { origin = null, cookie = '' } = request.headers;
    const extra: Extra = { origin, cookie, socket, address, feeds: [], running: 0, alive: true };
    extras.add(extra);
    socket.on('pong', () => (extra.alive = true));

    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: createWriter(socket, stream, timers),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          socket.on('message', (data, isBinary) => {
            // Who is being closed may go on sending, and is not heard.
            if (socket.readyState !== socket.OPEN) return;
            if (isBinary) return socket.close(CLOSE_CODES.BAD_REQUEST, 'text only');
            // What waits already is answered first; more is not read meanwhile.
            if (socket.bufferedAmount > MOST_BUFFERED)
              return socket.close(CLOSE_CODES.TRY_AGAIN_LATER, 'too slow a reader');
            handle(String(data)).catch((error: unknown) => {
              log.error({ cause: describe(error) }, 'a socket’s message failed');
              socket.close(CLOSE_CODES.TRY_AGAIN_LATER, 'try again later');
            });
          }),
      },
      extra,
    );
    // Too long, not UTF-8, a broken frame: `ws` answers with the right code itself.
    socket.on('error', () => undefined);
    socket.once('close', (code, reason) => {
      extras.delete(extra);
      if (extra.viewer && extra.context) metrics.sockets.dec({ side: extra.viewer.kind });
      metrics.closed.inc({ code: String(code) });
      closed(code, String(reason)).catch((error: unknown) =>
        log.error({ cause: describe(error) }, 'closing a socket failed'),
      );
    });
  }

  const stopPinging = timers.every(PING_MS, () => {
    for (const extra of extras) {
      if (!extra.alive) {
        extra.socket.terminate();
        continue;
      }
      extra.alive = false;
      extra.socket.ping();
    }
  });

  let looking = false;
  async function closeEnded(): Promise<void> {
    // A store that is slow to answer is not asked again meanwhile.
    if (looking) return;
    looking = true;
    const ended = await sessionLife.ended([...extras].flatMap(({ viewer }) => viewer ?? []));
    looking = false;
    for (const { viewer, socket } of extras)
      if (viewer && ended.has(viewer)) socket.close(CLOSE_CODES.FORBIDDEN, 'Forbidden');
  }
  const stopLooking = timers.every(ENDED_MS, () => void closeEnded());

  return {
    upgrade(request, socket, head) {
      const refuse = (status: string): void =>
        void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      const broken = (): void => void socket.destroy();
      socket.on('error', broken);
      // Not parsed as an address: `//` is none, and what is thrown here would end the process.
      if (request.url?.split('?')[0] !== '/graphql') return refuse('404 Not Found');
      if (!callers.allowsOrigin(request.headers.origin ?? null)) return refuse('403 Forbidden');
      if (draining) return refuse('503 Service Unavailable');
      const address = addressOf(request, behindProxy);
      if (!ledger.room(address)) return refuse('429 Too Many Requests');
      wss.handleUpgrade(request, socket, head, (webSocket) => {
        // From here on `ws` listens; this listener would keep the request for as long as the socket.
        socket.off('error', broken);
        ledger.admitAddress(webSocket, address);
        opened(webSocket, socket, request, address);
      });
    },

    async drain(ms) {
      draining = true;
      stopLooking();
      stopPinging();
      const end = services.clock.now() + ms;
      while ([...extras].some(({ running }) => running > 0) && services.clock.now() < end) {
        await new Promise<void>((resolve) => timers.after(20, resolve));
      }
      for (const { socket } of extras) socket.close(CLOSE_CODES.SERVICE_RESTART, 'the server restarts');
      await new Promise<void>((resolve) => timers.after(100, resolve));
      for (const { socket } of extras) socket.terminate();
      wss.close();
    },
  };
}
