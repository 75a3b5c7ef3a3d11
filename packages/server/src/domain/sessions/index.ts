import { LIMITS } from '@segit-a-hivatal/contract';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import type { Sites } from '../sites/index.ts';

/** An anonymous citizen: whoever holds the token. */
export interface CitizenSession {
  readonly id: string;
  readonly siteKey: string;
  /** ms since 1970; moves on with use. */
  readonly expiresAt: number;
  /** ms since 1970; does not move: the conversation is closed or erased. */
  readonly endsAt: number | null;
}

/** What the sessions need of a store. */
export interface SessionStore {
  insertSession(session: CitizenSession & { tokenHash: string; createdAt: number }): Promise<void>;
  /** The session of this token hash, whether or not it has expired. */
  findSession(tokenHash: string): Promise<CitizenSession | undefined>;
  /** An expiry only ever moves on: who was given longer keeps it, whatever another socket knows. */
  updateSession(id: string, change: { expiresAt?: number; endsAt?: number | null }): Promise<void>;
  /** Those of these sessions that have neither expired nor ended at this instant. */
  standingSessions(ids: readonly string[], at: number): Promise<Set<string>>;
}

/** Makes and hashes tokens; an adapter, because randomness is I/O to the rules. */
export interface TokenMint {
  /** 256 random bits, base64url. */
  mint(): string;
  /** SHA-256 in hex. */
  hash(token: string): string;
  /** A random version 4 UUID. */
  uuid(): string;
}

export interface Sessions {
  /** A new session for a site's visitor. `NOT_FOUND` for an unknown site. */
  open(siteKey: string): Promise<{ token: string; expiresAt: number }>;
  /** The session of a valid token; undefined for unknown, expired, ended and tampered ones alike. */
  authenticate(token: string): Promise<CitizenSession | undefined>;
  /** The citizen did something: the idle time starts anew. */
  touch(session: CitizenSession): Promise<void>;
  /** Those of these sessions that still stand; for open sockets, and no use. */
  standing(ids: readonly string[]): Promise<Set<string>>;
  /** The session stands until this instant at least, unused. */
  keepUntil(sessionId: string, at: number): Promise<void>;
  /** The session ends at this instant, however much it is used; null: it has its full life again. */
  endAt(sessionId: string, at: number | null): Promise<void>;
}

/** The expiry is written again only when this much of it is used up: a read need not cost a write. */
const TOUCH_MS = 10 * 60_000;

export function createSessions(parts: {
  store: SessionStore;
  sites: Sites;
  clock: Clock;
  tokens: TokenMint;
}): Sessions {
  const { store, sites, clock, tokens } = parts;
  /** What has been written of those that a socket holds on to. */
  const prolonged = new WeakMap<CitizenSession, number>();
  const worthWriting = (known: number): boolean => known - clock.now() <= LIMITS.sessionIdleMs - TOUCH_MS;
  return {
    async open(siteKey) {
      if (!sites.find(siteKey)) throw new Fault('NOT_FOUND', 'no such site');
      const token = tokens.mint();
      const createdAt = clock.now();
      const expiresAt = createdAt + LIMITS.sessionIdleMs;
      const tokenHash = tokens.hash(token);
      await store.insertSession({ id: tokens.uuid(), siteKey, tokenHash, createdAt, expiresAt, endsAt: null });
      return { token, expiresAt };
    },

    async authenticate(token) {
      if (!/^[\w-]{43}$/.test(token)) return undefined;
      const session = await store.findSession(tokens.hash(token));
      const now = clock.now();
      if (!session || session.expiresAt <= now || (session.endsAt !== null && session.endsAt <= now)) return undefined;
      if (!worthWriting(session.expiresAt)) return session;
      const expiresAt = now + LIMITS.sessionIdleMs;
      await store.updateSession(session.id, { expiresAt });
      return { ...session, expiresAt };
    },

    async touch(session) {
      if (!worthWriting(prolonged.get(session) ?? session.expiresAt)) return;
      const expiresAt = clock.now() + LIMITS.sessionIdleMs;
      prolonged.set(session, expiresAt);
      await store.updateSession(session.id, { expiresAt });
    },

    standing: (ids) => store.standingSessions(ids, clock.now()),

    keepUntil: (id, expiresAt) => store.updateSession(id, { expiresAt }),

    endAt: (id, endsAt) => store.updateSession(id, { endsAt }),
  };
}
