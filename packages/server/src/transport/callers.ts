import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../graphql/index.ts';
import type { Sessions } from '../domain/sessions/index.ts';
import type { Sites } from '../domain/sites/index.ts';
import type { StaffMember } from '../domain/staff/index.ts';

/** A staff log-in, as the log-in library vouches for it. */
export interface StaffIdentity extends StaffMember {
  readonly sessionId: string;
  /** ms since 1970 */
  readonly expiresAt: number;
}

/** What the transport needs of the staff's log-in; `staff-auth/` is one. */
export interface StaffAuth {
  /** Serves `/auth/*`. */
  handler(request: Request, address: string): Promise<Response>;
  /** Null unless both factors were given. */
  authenticate(headers: Headers): Promise<StaffIdentity | null>;
  /** Whether the session still stands: asked every few seconds for open sockets. */
  stillValid(sessionId: string): Promise<boolean>;
  /** A person did something: the idle time starts anew. */
  touch(sessionId: string): Promise<boolean>;
}

/** Who calls, and from which page. */
export interface Callers {
  /** Whether pages of this origin may call at all. `null`, absent and look-alikes may not. */
  allowsOrigin(origin: string | null): boolean;
  /** The citizen of a token, where the page belongs to the token's site. Null for every other token alike. */
  citizen(token: string, origin: string | null): Promise<Viewer | null>;
  /** The member of the staff of a cookie; only pages of this server itself may use it. */
  staff(headers: Headers, origin: string | null): Promise<Viewer | null>;
}

export function createCallers(parts: {
  sessions: Sessions;
  sites: Sites;
  staffAuth: StaffAuth;
  /** The server's own origin. */
  ownOrigin: string;
}): Callers {
  const { sessions, sites, staffAuth, ownOrigin } = parts;
  return {
    allowsOrigin: (origin) => origin === ownOrigin || sites.allowsOrigin(origin),

    async citizen(token, origin) {
      const session = await sessions.authenticate(token);
      if (!session) return null;
      const site = sites.find(session.siteKey);
      const fits = origin === ownOrigin || (origin !== null && site?.origins.includes(origin));
      return fits ? { kind: 'citizen', session } : null;
    },

    async staff(headers, origin) {
      if (origin !== ownOrigin) return null;
      const identity = await staffAuth.authenticate(headers);
      if (!identity) return null;
      const { id, name, role, sessionId } = identity;
      return { kind: 'staff', staff: { id, name, role }, sessionId };
    },
  };
}

/** The address that a request comes from; behind a proxy, the one that the proxy itself has seen. */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined;
  return forwarded || request.socket.remoteAddress || 'unknown';
}
