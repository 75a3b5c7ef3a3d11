import { apply } from './actions.ts';
import type { RttEdit } from './edit.ts';

/** A message that is being written, as far as it is known. */
export interface RttText {
  readonly messageId: string;
  readonly text: string;
  /** An edit was lost: the text stands still until the whole of it comes, or the message itself. */
  readonly frozen: boolean;
}

/**
 * What the other side is writing, from its edits. Whatever it is given it never throws, and never shows a text that was
 * not written: an edit that is missing or does not fit freezes it.
 */
export class RttReceiver {
  #seq = 0;
  #text: RttText | null = null;
  /** The last message that has arrived: an edit of it that comes later is void. */
  #ended: string | null = null;

  /** null: nothing is being written. */
  get text(): RttText | null {
    return this.#text;
  }

  receive({ event, messageId, seq, actions }: RttEdit): void {
    if (messageId === this.#ended) return;
    const known = this.#text?.messageId === messageId ? this.#text : null;
    switch (event) {
      case 'INIT':
      case 'CANCEL':
        this.#text = null;
        return;
      case 'NEW':
      case 'RESET': {
        // Overtaken by what came after it.
        if (known && seq <= this.#seq) return;
        const text = apply('', actions);
        this.#seq = seq;
        this.#text = { messageId, text: text ?? '', frozen: text === null };
        return;
      }
      case 'EDIT': {
        // Its beginning was missed: somebody is writing, and what will be known with the next RESET.
        if (!known) {
          this.#seq = seq;
          this.#text = { messageId, text: '', frozen: true };
          return;
        }
        if (known.frozen || seq <= this.#seq) return;
        const text = seq === this.#seq + 1 ? apply(known.text, actions) : null;
        this.#seq = seq;
        this.#text = text === null ? { ...known, frozen: true } : { ...known, text };
      }
    }
  }

  /** Edits may have been missed without a sign of it. */
  freeze(): void {
    if (this.#text) this.#text = { ...this.#text, frozen: true };
  }

  /** The message itself has come. */
  end(messageId: string): void {
    this.#ended = messageId;
    if (this.#text?.messageId === messageId) this.#text = null;
  }

  /** Nobody is writing any more. */
  clear(): void {
    this.#text = null;
  }
}
