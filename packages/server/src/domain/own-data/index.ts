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
  /** What one operator has noted for the next. */
  readonly note: string | null;
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
  /**
   * This conversation goes, and all else that the session has: it ends with it, and nobody could reach that afterwards.
   * `NOT_FOUND` where the conversation is not theirs; then nothing has changed.
   */
  erase(citizen: CitizenSession, conversationId: string): Promise<boolean>;
}

/** What a citizen can ask of what is theirs: to see it, and to have it gone. */
export function createOwnData(parts: {
  store: OwnDataStore;
  eraseConversation(citizen: CitizenSession, id: string): Promise<boolean>;
  endSession(citizen: CitizenSession): Promise<unknown>;
  withdrawCallbacks(citizen: CitizenSession): Promise<unknown>;
}): OwnDataService {
  const { store } = parts;
  return {
    async export(citizen) {
      return JSON.stringify((await store.ownData(citizen.id)) ?? null, null, 2);
    },

    async erase(citizen, conversationId) {
      const ids = (await store.ownData(citizen.id))?.conversations.map(({ id }) => id) ?? [];
      // The one that was named comes first: whoever names another one's is refused here, and loses nothing.
      await parts.eraseConversation(citizen, conversationId);
      for (const id of ids) if (id !== conversationId) await parts.eraseConversation(citizen, id);
      await parts.withdrawCallbacks(citizen);
      // Last: until then a call that has broken off can be made again.
      await parts.endSession(citizen);
      return true;
    },
  };
}
