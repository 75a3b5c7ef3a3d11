import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

/** What a client has asked over a socket. */
export interface Asked {
  readonly name: string;
  readonly variables: Record<string, unknown>;
  readonly payload: Record<string, unknown>;
  readonly socket: WebSocket;
  next(data: unknown): void;
  nextErrors(code: string, more?: object): void;
  error(code: string): void;
  complete(): void;
}

/** The server's end of graphql-transport-ws, which does what a test says: for faults that a real server seldom has. */
export class ScriptedServer {
  readonly asked: Asked[] = [];
  readonly completed: string[] = [];
  readonly tokens: unknown[] = [];
  readonly requests: { headers: Record<string, unknown>; body: Record<string, unknown> }[] = [];
  readonly sockets = new Set<WebSocket>();
  connections = 0;
  pings = 0;
  /** Answers nothing any more, as a link that is half open. */
  mute = false;
  /** How a new connection is refused. */
  refuse: number | null = null;
  onAsk: (asked: Asked) => void = () => {};
  onRequest: () => { status?: number; body: string } = () => ({ body: '{}' });
  readonly #http: Server;

  private constructor(http: Server) {
    this.#http = http;
    new WebSocketServer({ server: http, path: '/graphql' }).on('connection', (socket, { socket: tcp }) =>
      this.#connected(socket, tcp),
    );
  }

  static async start(): Promise<ScriptedServer> {
    const http = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => {
        server.requests.push({ headers: request.headers, body: JSON.parse(text) as Record<string, unknown> });
        const { status = 200, body } = server.onRequest();
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
    const server = new ScriptedServer(http);
    for (let tries = 0; ; tries++) {
      try {
        await new Promise<void>((resolve, reject) => {
          http.once('error', reject);
          http.listen(20_000 + Math.floor(Math.random() * 10_000), '127.0.0.1', resolve);
        });
        return server;
      } catch (error) {
        if (tries === 20) throw error;
      }
    }
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  named(name: string): Asked[] {
    return this.asked.filter((asked) => asked.name === name);
  }

  closeSockets(code: number): void {
    for (const socket of this.sockets) socket.close(code);
  }

  /** The sockets break off without a word. */
  cut(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  async stop(): Promise<void> {
    this.cut();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  #connected(socket: WebSocket, tcp: Socket): void {
    this.connections++;
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    const send = (message: object): void => socket.send(JSON.stringify(message));
    socket.on('message', (data) => {
      if (this.mute) return;
      const { id, type, payload } = JSON.parse(String(data)) as {
        id: string;
        type: string;
        payload?: Record<string, unknown>;
      };
      if (type === 'connection_init') {
        this.tokens.push(payload?.token);
        if (this.refuse !== null) return socket.close(this.refuse);
        send({ type: 'connection_ack' });
      } else if (type === 'ping') {
        this.pings++;
        send({ type: 'pong' });
      } else if (type === 'complete') {
        this.completed.push(id);
      } else if (type === 'subscribe' && payload) {
        const errors = (code: string, more = {}) => [{ message: code, extensions: { code, ...more } }];
        const asked: Asked = {
          name: String(payload.operationName),
          variables: payload.variables as Record<string, unknown>,
          payload,
          socket,
          next: (data) => send({ id, type: 'next', payload: { data } }),
          nextErrors: (code, more) => send({ id, type: 'next', payload: { data: null, errors: errors(code, more) } }),
          error: (code) => send({ id, type: 'error', payload: errors(code) }),
          complete: () => send({ id, type: 'complete' }),
        };
        this.asked.push(asked);
        // What is answered at once arrives at once.
        tcp.cork();
        this.onAsk(asked);
        tcp.uncork();
      }
    });
  }
}
