import type { CitizenSession } from '../sessions/index.ts';

/** All that is kept under a citizen's token, for whoever asks what that is. Instants are in ISO 8601, UTC. */
export interface OwnData {
  readonly site: string;
  readonly session: { readonly createdAt: string; readonly expiresAt: string };
  readonly conversations: readonly OwnConversation[];
  readonly callbacks: readonly OwnCallback[];
}

export interface OwnConversation {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly language: string;
  readonly nickname: string | null;
  /** „Amit rólam jó tudni” */
  readonly preferences: readonly string[];
  readonly topic: string | null;
  /** Where the answer is sent by e-mail too. */
  readonly mailAddress: string | null;
  readonly messages: readonly {
    readonly at: string;
    /** Null: the citizen. */
    readonly staff: string | null;
    readonly text: string;
  }[];
}

export interface OwnCallback {
  readonly requestedAt: string;
  readonly state: string;
  readonly number: string | null;
  readonly nickname: string | null;
  readonly about: string | null;
}

export interface OwnDataStore {
  /** What is not erased. Undefined where there is no such session. */
  ownData(sessionId: string): Promise<OwnData | undefined>;
}

export interface OwnDataService {
  /** As one JSON document; docs/privacy.md describes it. */
  export(citizen: CitizenSession): Promise<string>;
  /** Every conversation, number and address goes, and the session ends. Done again, it does nothing. */
  erase(citizen: CitizenSession): Promise<void>;
}

/** What a citizen can ask of what is theirs: to see it, and to have it gone. */
export function createOwnData(parts: {
  store: OwnDataStore;
  eraseConversation(citizen: CitizenSession, id: string): Promise<unknown>;
  withdrawCallbacks(citizen: CitizenSession): Promise<unknown>;
  endSession(citizen: CitizenSession): Promise<unknown>;
}): OwnDataService {
  const { store } = parts;
  return {
    async export(citizen) {
      return JSON.stringify((await store.ownData(citizen.id)) ?? null, null, 2);
    },

    async erase(citizen) {
      const kept = await store.ownData(citizen.id);
      await parts.withdrawCallbacks(citizen);
      for (const { id } of kept?.conversations ?? []) await parts.eraseConversation(citizen, id);
      await parts.endSession(citizen);
    },
  };
}
