import type { Language, ResultOf } from '@segit-a-hivatal/contract';
import {
  MyConversationDocument,
  OpenSessionDocument,
  StartConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { backoff } from './backoff.ts';
import type { HttpExecute } from './http.ts';
import { keep, recall } from './persisted.ts';
import { randomId } from './random-id.ts';
import { RequestError } from './request-error.ts';
import type { Store } from './store.ts';
import type { Person } from './types.ts';

export interface StartParts {
  readonly site: string;
  readonly store: Store;
  readonly http: HttpExecute;
  readonly locks: LockManager | null;
}

export interface StartInput extends Person {
  readonly language: Language;
  readonly question?: string;
}

export type StartResult =
  | ResultOf<typeof StartConversationDocument>['startConversation']
  /** Another tab was faster. */
  | { readonly __typename: 'Running' }
  | { readonly __typename: 'Unreachable' };

type Started = Extract<StartResult, { __typename: 'ConversationStarted' }>;

/** So often a start is tried before the person hears that it did not work. */
const ATTEMPTS = 3;

/**
 * Gets in the queue. Whatever is lost on the way, a repetition carries the same ids until an answer has come, so that
 * there are never two conversations; two tabs that start at once do so one after the other.
 */
export async function startConversation(parts: StartParts, input: StartInput): Promise<StartResult> {
  const run = (): Promise<StartResult> => attempt(parts, input);
  return parts.locks ? parts.locks.request(`segit:${parts.site}:start`, run) : run();
}

/** What came of a start whose answer never came; null: it did not arrive, or that is not known yet. */
export async function startedBefore({ store, http }: StartParts): Promise<Started['conversation'] | null> {
  const token = recall(store, 'session');
  if (!token || !recall(store, 'starting')) return null;
  try {
    const { myConversation } = await http(MyConversationDocument, {}, token);
    return myConversation && myConversation.state !== 'CLOSED' ? myConversation : null;
  } catch {
    return null;
  }
}

async function attempt(parts: StartParts, { question, language, ...person }: StartInput): Promise<StartResult> {
  const { store, http } = parts;
  if (recall(store, 'conversation')) return { __typename: 'Running' };
  const { requestId, questionId } = recall(store, 'starting') ?? { requestId: randomId(), questionId: randomId() };
  keep(store, 'starting', { requestId, questionId, ...(question ? { question } : {}) });
  const input = { requestId, language, ...personInput(person) };
  const wait = backoff();
  for (let left = ATTEMPTS; ; left--) {
    try {
      const { startConversation: result } = await http(StartConversationDocument, { input }, await tokenOf(parts));
      if (result.__typename === 'ConversationStarted') return started(store, result.conversation);
      // Nothing was begun: the next start is another one.
      store.remove('starting');
      return result;
    } catch (error) {
      const { code, transient, retryAfterMs } = error instanceof RequestError ? error : new RequestError();
      if (code === 'UNAUTHENTICATED') store.remove('session');
      else if (code === 'CONFLICT') {
        // This start had arrived before, said in other words.
        const conversation = await startedBefore(parts);
        if (conversation) return started(store, conversation);
        store.remove('starting');
        return { __typename: 'Unreachable' };
      } else if (!transient) store.remove('starting');
      const again = left > 1 && (transient || code === 'UNAUTHENTICATED');
      if (!again) return { __typename: 'Unreachable' };
      if (transient) await new Promise((resolve) => setTimeout(resolve, Math.max(wait.next(), retryAfterMs ?? 0)));
    }
  }
}

function started(store: Store, conversation: Started['conversation']): Started {
  keep(store, 'conversation', { id: conversation.id, epoch: conversation.epoch });
  return { __typename: 'ConversationStarted', conversation };
}

/** What the server is told of who begins. */
export function personInput({ nickname, preferences, topic }: Person) {
  return { preferences: [...preferences], ...(nickname ? { nickname } : {}), ...(topic ? { topic } : {}) };
}

/** The session's token; a new session where there is none. */
export async function tokenOf({ site, store, http }: StartParts): Promise<string> {
  const known = recall(store, 'session');
  if (known) return known;
  const { openSession } = await http(OpenSessionDocument, { site });
  keep(store, 'session', openSession.token);
  return openSession.token;
}
