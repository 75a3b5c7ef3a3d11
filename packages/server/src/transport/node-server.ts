import { createServer } from 'node:http';
import type { Server } from 'node:http';
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

/** The folders that are served, the longest path first, and everything else through `app.fetch`. */
export function createNodeServer(app: App, folders: readonly StaticFolder[], behindProxy: boolean): Server {
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

  const server = createServer((request, response) => {
    const remote = { address: addressOf(request, behindProxy) };
    const pathname = (request.url ?? '/').split('?')[0] ?? '/';
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
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return server;
}
