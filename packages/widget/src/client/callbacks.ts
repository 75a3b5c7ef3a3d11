import type { Callback, Language } from '@segit-a-hivatal/contract';
import {
  CancelCallbackDocument,
  MyCallbackDocument,
  RequestCallbackDocument,
} from '@segit-a-hivatal/contract/operations';
import { keep, recall } from './persisted.ts';
import { randomId } from './random-id.ts';
import { RequestError } from './request-error.ts';
import { personInput, tokenOf, type StartParts } from './start.ts';
import type { CallbackAnswer, CallbackDesk, CallbackWish } from './types.ts';

interface CallbackParts extends StartParts {
  readonly language: () => Language;
  /** There is one by now. */
  readonly onRequested: () => void;
}

/**
 * The callbacks of this browser's session. The number is sent and forgotten: nothing of it is kept on this device. Loaded
 * with the view: no chat needs it.
 */
export class Callbacks implements CallbackDesk {
  readonly #parts: CallbackParts;
  /** Of a wish whose answer is not known: sent again, it is the same one. */
  #asked: { readonly wish: string; readonly requestId: string } | null = null;

  constructor(parts: CallbackParts) {
    this.#parts = parts;
  }

  /** The newest one; null: there is none. Rejects where the server cannot be reached. */
  async mine(): Promise<Callback | null> {
    const { store, http } = this.#parts;
    const token = recall(store, 'session');
    if (!token) return null;
    try {
      return this.#note((await http(MyCallbackDocument, {}, token)).myCallback ?? null);
    } catch (error) {
      // With the session, all that it could have shown is over.
      if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }

  async request({ number, time, about, ...person }: CallbackWish): Promise<CallbackAnswer> {
    const { http, language } = this.#parts;
    const said = JSON.stringify([number, time, about, person]);
    if (this.#asked?.wish !== said) this.#asked = { wish: said, requestId: randomId() };
    const { requestId } = this.#asked;
    const wish = { requestId, number, time, consent: true, language: language(), ...(about ? { about } : {}) };
    try {
      const input = { ...wish, ...personInput(person) };
      const { requestCallback: result } = await http(RequestCallbackDocument, { input }, await tokenOf(this.#parts));
      this.#asked = null;
      switch (result.__typename) {
        case 'CallbackRequested':
        case 'CallbackStands':
          this.#note(result.callback);
          this.#parts.onRequested();
          return {
            kind: result.__typename === 'CallbackStands' ? 'stands' : 'requested',
            callback: result.callback,
          };
        case 'CallbackNumberRefused':
          return { kind: 'refused', problem: result.problem };
        case 'CallbackLimitReached':
          return { kind: 'limit' };
      }
    } catch (error) {
      // This session has ended: the next try opens another.
      if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') this.#parts.store.remove('session');
      return { kind: 'unreachable' };
    }
  }

  /** The consent is taken back. False: the server could not be reached. */
  async cancel(callbackId: string): Promise<boolean> {
    const { store, http } = this.#parts;
    try {
      await http(CancelCallbackDocument, { callbackId }, recall(store, 'session') ?? '');
      store.remove('callback');
      return true;
    } catch {
      return false;
    }
  }

  /** While one stands its session is kept, whatever becomes of the conversations: without it nobody could withdraw. */
  #note(callback: Callback | null): Callback | null {
    const { store } = this.#parts;
    if (callback?.state === 'REQUESTED' || callback?.state === 'CLAIMED') keep(store, 'callback', true);
    else store.remove('callback');
    return callback;
  }
}
