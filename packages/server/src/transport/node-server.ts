import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import sirv from 'sirv';
import type { App } from '../app.ts';
import { addressOf } from './callers.ts';
import type { Remote } from './http.ts';

export interface StaticFolder {
  /** Where it is served, with a slash at both ends. */
  readonly path: string;
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is the same for every answer. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** How long a client may take, ms: so slow senders do not pile up. */
export interface Patience {
  readonly headers: number;
  /** The whole request, with its body. */
  readonly request: number;
}

const PATIENCE: Patience = { headers: 10_000, request: 30_000 };

/**
 * The path and query that are asked for; null where there are none (`*`, a scheme of its own, rubbish). The address
 * before the path, in the line or in `Host`, decides nothing: who may call is decided by the origin and the token.
 */
function targetOf({ url = '' }: IncomingMessage): string | null {
  const parsed = URL.parse(url.startsWith('/') ? `http://localhost${url}` : url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.pathname + parsed.search : null;
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Where a page that is asked for under another name of this machine is to be read: a browser takes `127.0.0.1` and
 * `localhost` for two origins, and the calls of a page at the wrong one are refused. Undefined everywhere else: behind a
 * proxy, `Host` says nothing of what the reader's browser calls it.
 */
function elsewhere(target: string, { host = '' }: IncomingMessage['headers'], publicUrl: URL): string | undefined {
  const page = /^[^?]*(?:\/|\.html)(?:\?|$)/.test(target);
  const asked = URL.parse(`http://${host}`);
  if (!page || !asked || asked.origin === publicUrl.origin || asked.port !== publicUrl.port) return undefined;
  return LOOPBACK.test(asked.hostname) && LOOPBACK.test(publicUrl.hostname) ? publicUrl.origin + target : undefined;
}

/** The folders that are served, the longest path first, and everything else through `app.fetch`. */
export function createNodeServer(
  app: App,
  folders: readonly StaticFolder[],
  behindProxy: boolean,
  { patience = PATIENCE, publicUrl }: { readonly patience?: Patience; readonly publicUrl?: string } = {},
): Server {
  const home = publicUrl === undefined ? undefined : new URL(publicUrl);
  const adapter = createServerAdapter<Remote>((request: Request, { address }: Remote) =>
    app.fetch(request, { address }),
  );
  const statics = [...folders]
    .sort((a, b) => b.path.length - a.path.length)
    .map(({ path, folder, headers }) => ({
      path,
      serve: sirv(folder, {
        dev: false,
        etag: true,
        gzip: true,
        brotli: true,
        setHeaders: (response, file) => {
          for (const [name, value] of Object.entries({ ...ALWAYS, ...headers })) response.setHeader(name, value);
          // A chunk's name holds the hash of its content; everything else may change under its name.
          response.setHeader(
            'cache-control',
            file.startsWith('/chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          );
        },
      }),
    }));

  const server = createServer({ connectionsCheckingInterval: patience.headers / 4 }, (request, response) => {
    const target = targetOf(request);
    if (target === null) return void response.writeHead(400, { ...ALWAYS, connection: 'close' }).end();
    const location = request.method === 'GET' && home ? elsewhere(target, request.headers, home) : undefined;
    if (location) return void response.writeHead(307, { ...ALWAYS, location }).end();
    request.url = target;
    // The adapter builds an address of it, and fails where it is malformed.
    request.headers.host = 'localhost';
    // sirv throws at ranges that end before they begin, and our files are small.
    delete request.headers.range;
    // A file that has gone since the start must cost its reader the answer, not everybody the process.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));

    const remote = { address: addressOf(request, behindProxy) };
    const pathname = target.split('?')[0] ?? '/';
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const found = isRead
      ? statics.filter(({ path }) => pathname.startsWith(path) || pathname === path.slice(0, -1))
      : [];
    const next = (): void => {
      const folder = found.shift();
      if (!folder) {
        for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
        return void adapter(request, response, remote);
      }
      if (pathname === folder.path.slice(0, -1)) {
        return void response.writeHead(308, { location: folder.path }).end();
      }
      const { url } = request;
      request.url = `/${pathname.slice(folder.path.length)}`;
      folder.serve(request, response, () => {
        request.url = url;
        next();
      });
    };
    next();
  });
  server.on('upgrade', (request, socket, head) => app.upgrade(request, socket, head));
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  return server;
}
