import { readJson } from '../json-body.ts';
import { CALLS, type Call } from './calls.ts';
import { ADDRESS_HEADER, type Library } from './library.ts';

/** The desk sends it with every POST; a page of another origin cannot, without a preflight that is never answered. */
const CUSTOM_HEADER = { name: 'x-segit-request', value: '1' } as const;

/** Bytes. */
const LONGEST_BODY = 8192;
const LONGEST_FIELD = 512;

/**
 * The way into the library: knows the calls, checks where a request comes from, rebuilds it from the fields it knows,
 * and lets out only what the desk needs. Answers a POST to `/auth/<call>`.
 */
export function createDoor(library: Library, origin: string, onError: (error: unknown) => void) {
  return async function post(name: string, request: Request, address: string): Promise<Response> {
    const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
    if (!call) return refusal(404, 'NOT_FOUND');
    if (request.method !== 'POST') return refusal(405, 'METHOD_NOT_ALLOWED', { allow: 'POST' });
    if (request.headers.get('origin') !== origin) return refusal(403, 'BAD_ORIGIN');
    if (request.headers.get(CUSTOM_HEADER.name) !== CUSTOM_HEADER.value) return refusal(403, 'HEADER_MISSING');
    const { status, value } = await readJson(request, LONGEST_BODY);
    if (status === 415) return refusal(415, 'NOT_JSON');
    if (status === 413) return refusal(413, 'TOO_LONG');
    const fields = read(value, call);
    if (!fields) return refusal(400, 'BAD_REQUEST');

    const headers = new Headers({ origin, 'content-type': 'application/json', [ADDRESS_HEADER]: address });
    for (const name of ['cookie', 'user-agent']) {
      const value = request.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    const body = JSON.stringify({ ...fields, ...call.always });
    const asked = new Request(`${origin}/auth${call.path}`, { method: 'POST', headers, body });
    try {
      const response = await library.handler(asked);
      if (response.status >= 500) onError(new Error(`the library answered ${response.status}`));
      return await reply(call, response);
    } catch (error) {
      onError(error);
      return refusal(500, 'UNEXPECTED');
    }
  };
}

/** The fields of a call, or null if one is missing, is no text, or is too long. */
function read(body: unknown, call: Call): Record<string, string> | null {
  if (typeof body !== 'object' || body === null) return null;
  const given = new Map(Object.entries(body));
  const fields: Record<string, string> = {};
  for (const field of call.fields) {
    const value: unknown = given.get(field);
    if (typeof value !== 'string' || value.length > LONGEST_FIELD) return null;
    fields[field] = value;
  }
  return fields;
}

/** The library's response in our words: the next step, or a code; its cookies as they are. */
async function reply(call: Call, response: Response): Promise<Response> {
  const body = await response.json().catch(() => ({}));
  const answer = response.ok ? json(200, call.reply(body)) : refused(response, body);
  for (const cookie of response.headers.getSetCookie()) answer.headers.append('set-cookie', cookie);
  return answer;
}

function refused(response: Response, body: { code?: string }): Response {
  const { status, headers } = response;
  if (status >= 500) return refusal(500, 'UNEXPECTED');
  if (status !== 429) return refusal(status, body.code ?? 'BAD_REQUEST');
  const retryAfter = headers.get('retry-after') ?? headers.get('x-retry-after') ?? '900';
  return refusal(429, 'LOCKED_OUT', { 'retry-after': retryAfter });
}

const refusal = (status: number, code: string, headers?: HeadersInit): Response => json(status, { code }, headers);

/** A reply that nobody keeps. */
export const json = (status: number, body: object, headers: HeadersInit = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
