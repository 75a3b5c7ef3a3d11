import { msg, str } from '@lit/localize';
import type { Utterance } from '../announcer.ts';
import { audible, type Facts, type Gather, type Listener, type MessageFacts, type Reason } from './facts.ts';

/** So long nothing is written before what there is by then is said, ms. */
const PAUSE_MS = 1000;

/** What was said of one message while it was written. */
interface Said {
  readonly messageId: string;
  readonly text: string;
}

/**
 * Why: whoever cannot see the other side write may want to hear it, as one hears somebody speak: sentence by sentence, or
 * at each pause. Never letter by letter. Whoever did not ask for it hears the message when it is sent, as ever; and what
 * was heard of it before is not said again then.
 */
export class RealTimeTextReason implements Reason {
  readonly #gather: Gather;
  readonly #listener: Listener;
  #now: Facts | undefined;
  #said: Said | undefined;
  /** Of the message before, which may be about to arrive. */
  #before: Said | undefined;
  #pending = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  constructor(gather: Gather, listener: Listener) {
    this.#gather = gather;
    this.#listener = listener;
  }

  observe(now: Facts): void {
    this.#now = now;
    const preview = now.conversation?.preview;
    if (preview && this.#said?.messageId !== preview.messageId) {
      this.#before = this.#said;
      this.#said = { messageId: preview.messageId, text: '' };
    }
    if (!preview || preview.frozen || !audible(now)) return clearTimeout(this.#pause);
    if (now.hearing === 'sentence' && whole(preview.text).length > this.#kept(preview.text)) this.#speak();
    if (now.hearing === 'pause' && preview.text !== this.#text) {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#speak(), PAUSE_MS);
    }
    this.#text = preview.text;
  }

  /** In the place of a message of which something was heard: the rest of it. */
  instead(message: MessageFacts): Utterance | undefined {
    const said = [this.#before, this.#said].find((each) => each?.text && message.text.startsWith(each.text));
    if (!said) return undefined;
    if (said === this.#said) this.#said = undefined;
    this.#before = undefined;
    const name = this.#listener.nameOf(message);
    const rest = message.text.slice(said.text.length).trim();
    return { text: rest ? `${name}: ${rest}` : msg(str`${name} elküldte.`), lang: message.language, about: 'message' };
  }

  dispose(): void {
    clearTimeout(this.#pause);
  }

  #speak(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.#gather(() => {
      this.#pending = false;
      return this.#next();
    });
  }

  #next(): readonly Utterance[] {
    const now = this.#now;
    const preview = now?.conversation?.preview;
    if (!now || !preview || preview.frozen || !audible(now) || this.#said?.messageId !== preview.messageId) return [];
    const ready = now.hearing === 'sentence' ? whole(preview.text) : preview.text;
    const kept = this.#kept(preview.text);
    const piece = ready.slice(kept).trim();
    if (now.hearing === 'off' || now.hearing === 'message' || !piece) return [];
    const begun = this.#said.text !== '';
    this.#said = { messageId: preview.messageId, text: ready };
    const other = this.#listener.party === 'CITIZEN' ? 'OPERATOR' : 'CITIZEN';
    const name = this.#listener.nameOf({ party: other, ...(preview.operator ? { operator: preview.operator } : {}) });
    return [{ text: begun ? piece : msg(str`${name} írja: ${piece}`), about: 'writing' }];
  }

  /** How much of the text was said and stands; what was corrected is said again from the word on. */
  #kept(text: string): number {
    const said = this.#said?.text ?? '';
    if (text.startsWith(said)) return said.length;
    let same = 0;
    while (same < said.length && said[same] === text[same]) same++;
    return text.slice(0, same).search(/\S*$/u);
  }
}

/** As far as its sentences are finished. */
function whole(text: string): string {
  return /^[\s\S]*(?:[.!?…]+["”»)]*(?=\s)|\n)/u.exec(text)?.[0] ?? '';
}
