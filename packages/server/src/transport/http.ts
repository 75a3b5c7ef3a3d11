import { createYoga } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Context, Services, Throttle, TrustedDocuments, Viewer } from '../graphql/index.ts';
import { Fault } from '../domain/fault.ts';
import { readJson } from '../json-body.ts';
import type { Callers, StaffAuth } from './callers.ts';
import { createDocumentFiles } from './document-files.ts';
import type { Metrics } from './metrics.ts';
import { networkOf } from './network.ts';
import { createServicePages } from './service-pages.ts';
import type { SessionLife } from './session-life.ts';

/** What the Node adapter knows of a request beside the request itself. */
export interface Remote {
  readonly address: string;
}

export interface HttpParts {
  readonly schema: GraphQLSchema;
  readonly documents: TrustedDocuments;
  readonly maskError: (error: unknown) => GraphQLError;
  readonly callers: Callers;
  readonly services: Services;
  readonly throttle: Throttle;
  readonly sessionLife: SessionLife;
  readonly staffAuth: StaffAuth;
  readonly metrics: Metrics;
  /** What browsers call this server. */
  readonly publicUrl: string;
  /** Rejects where the store does not answer. */
  ping(): Promise<void>;
  /** Whether the server goes down and takes nobody new. */
  draining(): boolean;
}

/** Largest request that is read, bytes. */
const MOST_BODY = 64 * 1024;

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const UNREADABLE = {
  400: 'the body is no JSON object',
  413: 'the request is too large',
  415: 'the body must be application/json',
} as const;

/** Everything over HTTP that is not a file: `fetch` is the server, and tests call it without a port. */
export function createHttp(parts: HttpParts): (request: Request, remote: Remote) => Promise<Response> {
  const { services, publicUrl, metrics, maskError, staffAuth, ping, draining } = parts;
  const servicePages = createServicePages(services, publicUrl);
  const documentFiles = createDocumentFiles({ ...parts, documents: services.documents });
  const yoga = createGraphQLHandler(parts);

  return async (request, remote) => {
    try {
      return await answer(request, remote);
    } catch (error) {
      const { extensions } = maskError(error);
      return json(extensions, extensions.code === 'UNAVAILABLE' ? 503 : 500);
    }
  };

  async function answer(request: Request, remote: Remote): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/graphql') return yoga(request, remote);
    if (pathname.startsWith('/auth/')) return staffAuth.handler(request, remote.address);
    if (pathname === '/documents' || pathname.startsWith('/documents/')) return documentFiles(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return json({ error: 'method not allowed' }, 405);
    if (pathname.startsWith('/service/')) return servicePages(request);
    switch (pathname) {
      case '/health':
        return json({ status: 'ok' });
      case '/ready': {
        const answers = await ping().then(
          () => true,
          () => false,
        );
        return answers && !draining() ? json({ status: 'ready' }) : json({ status: 'not ready' }, 503);
      }
      case '/metrics':
        return new Response(await metrics.text(), { headers: { 'content-type': metrics.contentType } });
      default:
        return json({ error: 'not found' }, 404);
    }
  }
}

function createGraphQLHandler(parts: HttpParts) {
  const { schema, documents, maskError, callers, sessionLife, services, throttle } = parts;

  /** The life of a request: who calls → which document → run it → mask what went wrong. */
  const plugins: Plugin<object, Remote & { viewer: Viewer }>[] = [
    {
      onParams({ params, setParams, context }) {
        const operation = documents.find(params);
        // Over HTTP nothing would end it with its session, nor count it against the limits of sockets.
        if (operation.subscribe) throw new Fault('BAD_INPUT', 'subscriptions go over the WebSocket');
        sessionLife.used(context.viewer, operation);
        setParams({ ...params, query: operation.text });
      },
    },
  ];
  const yoga = createYoga<Remote & { viewer: Viewer }, Context>({
    schema,
    plugins,
    graphiql: false,
    landingPage: false,
    batching: false,
    logging: false,
    maskedErrors: { maskError },
    // CORS is answered below, by the sites' own origins.
    cors: false,
    context: ({ viewer, address }) => ({
      viewer,
      services,
      throttle,
      caller: viewer.kind === 'citizen' ? viewer.session.id : networkOf(address),
      address: networkOf(address),
    }),
  });

  return async (request: Request, remote: Remote): Promise<Response> => {
    const origin = request.headers.get('origin');
    if (!callers.allowsOrigin(origin)) return json({ error: 'this page may not call' }, 403);
    const cors = {
      'access-control-allow-origin': String(origin),
      'access-control-allow-headers': 'content-type, x-segit-token, x-segit-request',
      'access-control-max-age': '600',
      vary: 'origin',
    };
    const refuse = (code: string, status: number, message: string, extensions = {}, headers = {}) =>
      json({ errors: [{ message, extensions: { code, ...extensions } }] }, status, { ...cors, ...headers });
    const refuseBy = (error: unknown, status: number): Response => {
      const { message, extensions } = maskError(error);
      return refuse(String(extensions.code), status, message, extensions);
    };

    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
    if (request.method !== 'POST') return refuse('BAD_INPUT', 405, 'POST only', {}, { allow: 'POST, OPTIONS' });
    // Forms and plain links cannot send this header, so no foreign page can act with the staff's cookie.
    if (request.headers.get('x-segit-request') !== '1')
      return refuse('FORBIDDEN', 403, 'the header x-segit-request is missing');
    const { status, value } = await readJson(request, MOST_BODY);
    if (status !== 200) return refuse('BAD_INPUT', status, UNREADABLE[status]);
    if (Array.isArray(value)) return refuse('BAD_INPUT', 400, 'one operation at a time');
    if (typeof value !== 'object' || value === null) return refuse('BAD_INPUT', 400, UNREADABLE[400]);

    let viewer: Viewer | null;
    try {
      viewer = await viewerOf(request, origin);
    } catch (error) {
      return refuseBy(error, 503);
    }
    if (!viewer) return refuse('UNAUTHENTICATED', 401, 'the session has ended');
    try {
      const caller = viewer.kind === 'citizen' ? viewer.session.id : networkOf(remote.address);
      await (viewer.kind === 'staff' ? throttle.staffOperation(caller) : throttle.operation(caller));
    } catch (error) {
      return refuseBy(error, 429);
    }
    const { method, url } = request;
    const headers = new Headers(request.headers);
    // Yoga knows it in small letters only.
    headers.set('content-type', 'application/json');
    headers.delete('content-length');
    const body = JSON.stringify(value);
    const response = await yoga.fetch(new Request(url, { method, headers, body }), { ...remote, viewer });
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    return response;
  };

  async function viewerOf(request: Request, origin: string | null): Promise<Viewer | null> {
    const token = request.headers.get('x-segit-token');
    if (token !== null) return callers.citizen(token, origin);
    return (await callers.staff(request.headers, origin)) ?? { kind: 'visitor' };
  }
}
