import type { TrustedDocument } from '@segit-a-hivatal/contract';
import {
  AnswerSurveyDocument,
  DeleteConversationDocument,
  EndConversationDocument,
  KeepAsMessageDocument,
  MyDataDocument,
  OpenDocumentDocument,
  ReopenConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { openedDocument } from './documents.ts';
import type { HttpExecute } from './http.ts';
import { recall } from './persisted.ts';
import { keptSurvey } from './survey.ts';
import { RequestError } from './request-error.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { DocumentAnswer, MessageEntry, ReopenOutcome, SurveyAnswers, SurveyState } from './types.ts';

export interface StepsParts {
  readonly store: Store;
  readonly http: HttpExecute;
  readonly server: string | URL;
  readonly state: State;
  readonly conversationId: () => string | undefined;
  readonly onSessionLost: () => void;
  /** Sends what is held. */
  readonly release: () => void;
}

/** Without a network the end itself fails, and is not waited for any longer. */
const LAST_WORDS_MS = 5000;
const LOOK_MS = 50;

/** Single steps on the conversation, by HTTP, which needs no leading tab. */
export class Steps {
  readonly #parts: StepsParts;

  constructor(parts: StepsParts) {
    this.#parts = parts;
  }

  async end(): Promise<boolean> {
    await this.#lastWords();
    const answer = await this.#take(EndConversationDocument);
    return answer instanceof RequestError ? false : answer.endConversation;
  }

  async keepAsMessage(): Promise<boolean> {
    const answer = await this.#take(KeepAsMessageDocument);
    return answer instanceof RequestError ? false : answer.keepAsMessage;
  }

  async reopen(): Promise<ReopenOutcome> {
    const answer = await this.#take(ReopenConversationDocument);
    if (answer instanceof RequestError) return answer.transient ? 'unreachable' : 'too-late';
    const { reopenConversation: result } = answer;
    switch (result.__typename) {
      case 'ConversationReopened':
        return 'reopened';
      case 'ReopenTooLate':
        return 'too-late';
      case 'ServiceClosed':
        this.#parts.state.update({ service: result.service });
        return 'closed';
    }
  }

  /** What is answered is kept first: the network, or the page, may go in between. */
  async survey(step: SurveyAnswers | 'skip' | null): Promise<SurveyState> {
    const { store, conversationId } = this.#parts;
    const id = conversationId();
    if (!id) return 'too-late';
    const survey = keptSurvey(store, id);
    if (step !== null && survey.state === 'open') survey.keep(step === 'skip' ? null : step);
    if (survey.state !== 'kept') return survey.state;
    const answer = await this.#take(AnswerSurveyDocument, { answers: survey.answers });
    if (answer instanceof RequestError && answer.transient) return 'kept';
    survey.keep(null);
    return answer instanceof RequestError || !answer.answerSurvey ? 'too-late' : 'done';
  }

  /** Whatever the server keeps under the token. */
  async myData(): Promise<string | null> {
    const { store, http } = this.#parts;
    const token = recall(store, 'session');
    if (!token) return null;
    return http(MyDataDocument, {}, token).then(
      ({ myData }) => myData,
      () => null,
    );
  }

  /** Whether it is gone from the server. */
  async erase(): Promise<boolean> {
    const answer = await this.#take(DeleteConversationDocument);
    return answer instanceof RequestError ? answer.code === 'NOT_FOUND' : answer.deleteConversation;
  }

  async openDocument(seq: number): Promise<DocumentAnswer> {
    const answer = await this.#take(OpenDocumentDocument, { seq });
    return answer instanceof RequestError
      ? { kind: answer.code === 'NOT_FOUND' ? 'withdrawn' : 'unreachable' }
      : openedDocument(answer.openDocument, this.#parts.server);
  }

  /** What could still be taken back belongs to the conversation that is ended now: it arrives first, if anything does. */
  async #lastWords(): Promise<void> {
    const { state, release } = this.#parts;
    const held = new Set(own(state).flatMap(({ key, delivery }) => (delivery === 'held' ? [key] : [])));
    if (held.size === 0) return;
    release();
    const onItsWay = (): boolean =>
      own(state).some(({ key, delivery }) => held.has(key) && (delivery === 'queued' || delivery === 'sending'));
    for (let looks = LAST_WORDS_MS / LOOK_MS; looks > 0 && onItsWay(); looks--)
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }

  async #take<Result, More extends object>(
    document: TrustedDocument<Result, { conversationId: string } & More>,
    more?: More,
  ): Promise<Result | RequestError> {
    const { store, http, conversationId, onSessionLost } = this.#parts;
    const [id, token] = [conversationId(), recall(store, 'session')];
    if (!id || !token) return new RequestError({ code: 'UNAUTHENTICATED' });
    try {
      return await http(document, { conversationId: id, ...more } as { conversationId: string } & More, token);
    } catch (error) {
      const failed = error instanceof RequestError ? error : new RequestError();
      if (failed.code === 'UNAUTHENTICATED') onSessionLost();
      return failed;
    }
  }
}

const own = ({ now }: State): readonly MessageEntry[] =>
  (now.conversation?.entries ?? []).filter((entry) => entry.kind === 'message').filter((entry) => entry.own);
