import type { DocumentKind } from '@segit-a-hivatal/contract';
import type { Documents } from '../domain/documents/index.ts';
import type { Throttle } from '../graphql/index.ts';
import type { Callers, StaffAuth } from './callers.ts';

/**
 * The bytes of documents, which GraphQL does not carry:
 *
 *     POST /documents        staff, from the desk: the file is the body, whole; the answer says what it is
 *     GET  /documents/<key>  whoever has the link, while it lasts
 */
export interface DocumentFilesParts {
  readonly documents: Documents;
  readonly callers: Callers;
  readonly throttle: Throttle;
  readonly staffAuth: Pick<StaffAuth, 'touch'>;
}

const TYPES: Readonly<Record<DocumentKind, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ODT: 'application/vnd.oasis.opendocument.text',
};
const STATUS = { TOO_LARGE: 413, BROKEN_OFF: 400 } as const;

const json = (body: unknown, status: number): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const refuse = (code: string, status: number): Response => json({ code }, status);

export function createDocumentFiles(parts: DocumentFilesParts): (request: Request) => Promise<Response> {
  const { documents, callers, throttle, staffAuth } = parts;

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method === 'POST' && pathname === '/documents') return upload(request);
    const key = /^\/documents\/([\w-]{43})$/.exec(pathname)?.[1];
    if (!key || request.method !== 'GET') return refuse('NOT_FOUND', 404);
    return download(key);
  };

  async function upload(request: Request): Promise<Response> {
    const { headers, body } = request;
    const viewer = await callers.staff(headers, headers.get('origin'));
    if (viewer?.kind !== 'staff') return refuse('UNAUTHENTICATED', 401);
    // As for GraphQL: no form and no link of a foreign page sends it.
    if (headers.get('x-segit-request') !== '1') return refuse('FORBIDDEN', 403);
    // Only a length that was announced tells whether all of it has come.
    const announced = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(announced)) return refuse('BAD_INPUT', 411);
    await throttle.staffOperation(viewer.staff.id);
    void staffAuth.touch(viewer.sessionId).catch(() => undefined);
    const outcome = await documents.upload(exactly(announced, body));
    if (outcome.kind === 'refused')
      return refuse(outcome.problem, STATUS[outcome.problem as keyof typeof STATUS] ?? 422);
    const { hash, ...file } = outcome.file;
    return json({ file: hash, ...file, text: outcome.text }, 200);
  }

  async function download(key: string): Promise<Response> {
    const found = await documents.download(key);
    if (!found) return refuse('NOT_FOUND', 404);
    const { file } = found.entry;
    return new Response(found.body, {
      headers: {
        'content-type': TYPES[file.kind],
        'content-length': String(file.bytes),
        'content-disposition': `attachment; filename="${found.name}"`,
        // It runs nothing, whatever a browser takes it for; it is nobody else's, and is kept nowhere on the way.
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        // Whoever has the key has the file: there is no cookie that a foreign page could use.
        'access-control-allow-origin': '*',
      },
    });
  }
}

/** The body, where it is as long as was announced: what breaks off is no file. */
async function* exactly(announced: number, body: AsyncIterable<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    yield chunk;
  }
  if (size !== announced) throw new Error('the file has not come whole');
}
