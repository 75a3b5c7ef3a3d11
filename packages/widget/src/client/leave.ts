import { AnswerByMailDocument, LeaveMessageDocument } from '@segit-a-hivatal/contract/operations';
import { backoff } from './backoff.ts';
import type { HttpExecute } from './http.ts';
import { keep, recall } from './persisted.ts';
import { RequestError } from './request-error.ts';
import { personInput, tokenOf, type StartParts } from './start.ts';

type Attempt =
  | { readonly kind: 'left' | 'nothing' }
  | { readonly kind: 'unreachable'; readonly retryAfterMs: number }
  | { readonly kind: 'refused'; readonly text: string };

export interface LeaverOptions extends StartParts {
  /** The server has it, under the conversation that is kept by now. */
  readonly onLeft: () => void;
  /** It cannot be left: what was written is given back. */
  readonly onRefused: (text: string) => void;
  /** Either of the two. */
  readonly onDone: () => void;
}

/**
 * Leaves the message that this browser keeps (`leaving`), again and again under the same ids, until the server has it or
 * refuses it. Loaded only where the office does not answer: no running chat needs it.
 */
export class Leaver {
  readonly #options: LeaverOptions;
  readonly #wait = backoff();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  constructor(options: LeaverOptions) {
    this.#options = options;
  }

  /** One attempt now; where it does not reach the server, the next ones come by themselves. */
  async leave(): Promise<'left' | 'kept' | 'refused'> {
    clearTimeout(this.#timer);
    const attempt = await this.#alone();
    if (this.#disposed) return 'kept';
    switch (attempt.kind) {
      case 'unreachable':
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.leave(), Math.max(this.#wait.next(), attempt.retryAfterMs));
        return 'kept';
      case 'refused':
        this.#options.onRefused(attempt.text);
        this.#options.onDone();
        return 'refused';
      case 'left':
        this.#wait.reset();
        this.#options.onLeft();
        this.#options.onDone();
        return 'left';
      case 'nothing':
        return 'left';
    }
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
  }

  /** Tabs that try at once do so one after the other. */
  #alone(): Promise<Attempt> {
    const { locks, site } = this.#options;
    const run = (): Promise<Attempt> => attemptToLeave(this.#options);
    return locks ? locks.request(`segit:${site}:start`, run) : run();
  }
}

async function attemptToLeave(parts: StartParts): Promise<Attempt> {
  const { store, http } = parts;
  const kept = recall(store, 'leaving');
  // Another tab was faster.
  if (!kept) return { kind: 'nothing' };
  const { requestId, clientMessageId, text, language, address } = kept;
  const input = { requestId, clientMessageId, text, language, ...personInput(kept) };
  try {
    const token = await tokenOf(parts);
    const { leaveMessage } = await http(LeaveMessageDocument, { input }, token);
    const { id, epoch, leftAt } = leaveMessage.conversation;
    if (address) await askForMail(parts.http, { conversationId: id, address, consent: true }, token);
    keep(store, 'conversation', { id, epoch, ...(leftAt ? { left: true as const } : {}) });
    store.remove('leaving');
    return { kind: 'left' };
  } catch (error) {
    const { code, transient, retryAfterMs } = error instanceof RequestError ? error : new RequestError();
    // This session has ended: soon with another.
    if (code === 'UNAUTHENTICATED') store.remove('session');
    if (transient || code === 'UNAUTHENTICATED') return { kind: 'unreachable', retryAfterMs: retryAfterMs ?? 0 };
    store.remove('leaving');
    return { kind: 'refused', text: kept.text };
  }
}

/** Before the message counts as left: as long as the address has not arrived, both are said again, under the same ids. */
async function askForMail(
  http: HttpExecute,
  asked: { conversationId: string; address: string; consent: true },
  token: string,
): Promise<void> {
  try {
    await http(AnswerByMailDocument, asked, token);
  } catch (error) {
    const { code, transient } = error instanceof RequestError ? error : new RequestError();
    // Otherwise no mail will come (it was answered meanwhile, the office sends none any more); the message is left all the same.
    if (transient || code === 'UNAUTHENTICATED') throw error;
  }
}
