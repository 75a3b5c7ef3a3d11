import { messageText, type Language } from '@segit-a-hivatal/contract';
import type { Leaver } from './leave.ts';
import type { Notes } from './notes.ts';
import { keep, recall } from './persisted.ts';
import { randomId } from './random-id.ts';
import { startConversation, startedBefore, type StartParts } from './start.ts';
import type { State } from './state.ts';
import type { HelpDesk, LeaveOutcome, StartOutcome } from './types.ts';

export interface BeginningParts extends StartParts {
  readonly state: State;
  readonly notes: Notes;
  /** In which an answer is asked for. */
  readonly language: () => Promise<Language>;
  /** Takes up the conversation that is kept by now. */
  readonly takeUp: () => void;
  /** Puts a text in that conversation's outbox. */
  readonly send: (text: string, key?: string) => void;
}

/** How a conversation comes to be: by getting in the queue, or by leaving a message. Either may have begun on an earlier page. */
export class Beginning {
  readonly #parts: BeginningParts;
  #leaver: Leaver | undefined;
  #disposed = false;

  constructor(parts: BeginningParts) {
    this.#parts = parts;
  }

  /** Goes on with what an earlier page began. */
  resume(): void {
    if (recall(this.#parts.store, 'conversation')) this.#finishStart();
    else void this.#lookForStart();
    void this.leaveKept();
  }

  async start({ question, ...person }: Parameters<HelpDesk['start']>[0]): Promise<StartOutcome> {
    const { state, notes, language, takeUp, send } = this.#parts;
    const { nickname = '', preferences, topic } = person;
    notes.setPerson({ nickname, preferences });
    state.update({ starting: true, topic });
    const asked = question ? { question } : {};
    const result = await startConversation(this.#parts, { ...person, language: await language(), ...asked });
    state.update({ starting: false });
    switch (result.__typename) {
      case 'ConversationStarted':
        this.#begin();
        return 'started';
      case 'Running':
        takeUp();
        if (question) send(question);
        return 'started';
      case 'ServiceClosed':
        state.update({ service: result.service, unreachable: false });
        return 'closed';
      case 'QueueFull':
        return 'queue-full';
      case 'Unreachable':
        return 'unreachable';
    }
  }

  async leaveMessage({ text, ...person }: Parameters<HelpDesk['leaveMessage']>[0]): Promise<LeaveOutcome> {
    const { store, notes, language } = this.#parts;
    if (messageText(text) === null) return 'refused';
    const { nickname = '', preferences } = person;
    notes.setPerson({ nickname, preferences });
    const ids = { requestId: randomId(), clientMessageId: randomId() };
    keep(store, 'leaving', { ...person, ...ids, text, language: await language() });
    notes.setDraft('');
    // At once: what is kept is read again.
    notes.keepDraft();
    return this.leaveKept();
  }

  /** Leaves what is kept, if anything is; what does that comes when it is first needed. */
  async leaveKept(): Promise<LeaveOutcome> {
    this.#parts.notes.read();
    if (!this.#parts.state.now.leaving) return 'left';
    try {
      return await (await this.#loadLeaver()).leave();
    } catch {
      // It could not be loaded; the network's return, or the next page, tries again.
      return 'kept';
    }
  }

  dispose(): void {
    this.#disposed = true;
    this.#leaver?.dispose();
  }

  #begin(): void {
    this.#parts.store.remove('expired');
    this.#parts.state.update({ expired: false, unreachable: false });
    this.#parts.takeUp();
    this.#finishStart();
  }

  /** The first question goes into the outbox under the id that it was given at the start: once, whatever happens. */
  #finishStart(): void {
    const { store, state, notes, send } = this.#parts;
    const starting = recall(store, 'starting');
    if (!starting) return;
    if (starting.question) send(starting.question, starting.questionId);
    if (starting.question === state.now.draft) notes.setDraft('');
    store.remove('starting');
  }

  async #lookForStart(): Promise<void> {
    const { store, state } = this.#parts;
    const found = await startedBefore(this.#parts);
    if (!found || this.#disposed || state.now.conversation) return;
    keep(store, 'conversation', { id: found.id, epoch: found.epoch });
    this.#begin();
  }

  async #loadLeaver(): Promise<Leaver> {
    const { state, notes } = this.#parts;
    const { Leaver } = await import('./leave.ts');
    return (this.#leaver ??= new Leaver({
      ...this.#parts,
      onLeft: () => this.#begin(),
      onRefused: (text) => notes.setDraft(text),
      onDone: () => state.update({ leaving: false }),
    }));
  }
}
