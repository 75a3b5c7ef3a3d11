import type { Me } from '@segit-a-hivatal/contract';
import type { LogInOutcome, StaffLogIn } from './types.ts';

interface Reply {
  readonly step?: 'LOG_IN' | 'OWN_PASSWORD' | 'ENROL' | 'CODE' | 'READY';
  readonly staff?: Me;
  readonly totpUri?: string;
  readonly code?: string;
}

/**
 * The calls of docs/staff-log-in.md. The password is kept from one step to the next, in memory only and no longer than
 * until the log-in is complete, so that nobody has to type it twice.
 */
export class AuthCalls implements StaffLogIn {
  private readonly fetch: typeof fetch;
  private password: string | null = null;

  constructor(fetcher: typeof fetch = fetch.bind(globalThis)) {
    this.fetch = fetcher;
  }

  current(): Promise<LogInOutcome> {
    return this.call('session');
  }

  logIn(email: string, password: string): Promise<LogInOutcome> {
    this.password = password;
    return this.call('log-in', { email, password });
  }

  async choosePassword(password: string, current = this.password ?? ''): Promise<LogInOutcome> {
    const before = this.password;
    this.password = password;
    const outcome = await this.call('change-password', { currentPassword: current, newPassword: password });
    if (outcome.kind === 'problem') this.password = before;
    return outcome;
  }

  enrol(password: string): Promise<LogInOutcome> {
    return this.call('enrol', { password });
  }

  verify(code: string): Promise<LogInOutcome> {
    return this.call('verify', { code });
  }

  logOut(): Promise<LogInOutcome> {
    this.password = null;
    return this.call('log-out', {});
  }

  private async call(path: string, body?: object): Promise<LogInOutcome> {
    let response: Response;
    let reply: Reply;
    try {
      response = await this.fetch(`/auth/${path}`, {
        method: body ? 'POST' : 'GET',
        credentials: 'same-origin',
        headers: { 'x-segit-request': '1', ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      reply = (await response.json()) as Reply;
    } catch {
      return { kind: 'problem', code: 'UNREACHABLE' };
    }
    if (response.ok) return this.next(reply);
    const retryAfterSeconds = Number(response.headers.get('retry-after'));
    return {
      kind: 'problem',
      code: reply.code ?? 'UNEXPECTED',
      ...(retryAfterSeconds > 0 ? { retryAfterSeconds } : {}),
    };
  }

  private async next({ step, staff, totpUri }: Reply): Promise<LogInOutcome> {
    switch (step) {
      case 'LOG_IN':
        return { kind: 'credentials' };
      case 'OWN_PASSWORD':
        return { kind: 'own-password', askCurrent: this.password === null };
      case 'ENROL':
        if (totpUri) return { kind: 'enrol', uri: totpUri };
        return this.password === null ? { kind: 'enrol-password' } : this.enrol(this.password);
      case 'CODE':
        return { kind: 'code' };
      case 'READY':
        this.password = null;
        return staff ? { kind: 'in', staff } : this.current();
      default:
        return { kind: 'problem', code: 'UNEXPECTED' };
    }
  }
}
