import assert from 'node:assert/strict';
import type { StaffRole } from '@segit-a-hivatal/contract';
import type { StaffAuth } from '../../src/staff-auth/index.ts';
import { createAuthenticator, type Authenticator } from './authenticator.ts';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, string>;
  readonly headers: Headers;
}

/** A browser with the desk in it: sends what the desk sends, and keeps cookies. */
export interface Desk {
  post(call: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  session(): Promise<Answer>;
  /** The headers of any other request of this browser, such as the WebSocket's. */
  headers(): Headers;
}

export function createDesk(auth: StaffAuth, { publicUrl = PUBLIC_URL, address = nextAddress() } = {}): Desk {
  const jar = new Map<string, string>();
  const headers = () => new Headers({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') });

  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await auth.handler(new Request(new URL(path, publicUrl), init), address);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (/max-age=0/i.test(cookie)) jar.delete(name!);
      else jar.set(name!, value!);
    }
    return { status: response.status, body: await response.json(), headers: response.headers };
  };

  return {
    headers,
    session: () => send('/auth/session', { headers: headers() }),
    post(call, body = {}, more = {}) {
      const all = headers();
      const own = { origin: publicUrl, 'content-type': 'application/json', 'x-segit-request': '1' };
      for (const [name, value] of Object.entries({ ...own, ...more })) all.set(name, value);
      return send(`/auth/${call}`, { method: 'POST', headers: all, body: JSON.stringify(body) });
    },
  };
}

export const PUBLIC_URL = 'https://segit.example.hu';
export const PASSWORD = 'a password of my own';

export interface Colleague {
  readonly id: string;
  readonly email: string;
  readonly authenticator: Authenticator;
}

let desks = 0;

/** A desk has an address of its own unless told otherwise: what one did wrong is not held against the next. */
const nextAddress = (): string => `10.0.${process.pid % 256}.${(desks += 1)}`;

let colleagues = 0;

/** Somebody with an account and a one-time password. */
export async function hire(auth: StaffAuth, role: StaffRole = 'OPERATOR') {
  const email = `staff.${process.pid}.${(colleagues += 1)}@budaors.example`;
  return { email, ...(await auth.createStaff({ name: 'Kovács Anna', email, role })) };
}

/** Somebody whose first log-in is done, at this desk. */
export async function settle(auth: StaffAuth, desk: Desk, role?: StaffRole): Promise<Colleague> {
  const { id, email, oneTimePassword } = await hire(auth, role);
  await expectStep(desk.post('log-in', { email, password: oneTimePassword }), 'OWN_PASSWORD');
  const own = { currentPassword: oneTimePassword, newPassword: PASSWORD };
  await expectStep(desk.post('change-password', own), 'ENROL');
  const { secret } = await expectStep(desk.post('enrol', { password: PASSWORD }), 'ENROL');
  const authenticator = createAuthenticator(secret!);
  await expectStep(desk.post('verify', { code: authenticator.freshCode() }), 'READY');
  return { id, email, authenticator };
}

/** Password and code. */
export async function logIn(desk: Desk, { email, authenticator }: Colleague, password = PASSWORD): Promise<void> {
  await expectStep(desk.post('log-in', { email, password }), 'CODE');
  await expectStep(desk.post('verify', { code: authenticator.freshCode() }), 'READY');
}

export async function expectStep(answer: Promise<Answer>, step: string): Promise<Answer['body']> {
  const { status, body } = await answer;
  assert.deepEqual({ status, step: body.step }, { status: 200, step }, JSON.stringify(body));
  return body;
}

export async function expectRefusal(answer: Promise<Answer>, status: number, code: string): Promise<Answer> {
  const given = await answer;
  assert.deepEqual({ status: given.status, body: given.body }, { status, body: { code } });
  return given;
}
