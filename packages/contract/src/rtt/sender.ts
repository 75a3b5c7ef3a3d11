import { LIMITS } from '../limits.ts';
import { diff } from './actions.ts';
import { isText, type RttAction, type RttEdit, type RttEvent } from './edit.ts';
import { clip } from './graphemes.ts';
import { RTT_TIMING } from './timing.ts';

/**
 * What one side writes, as edits. It has no timer: whoever has one asks `due`, and then takes the edit.
 *
 * It looks at texts, never at keys, so whatever changes a text is sent: typing, paste, undo, prediction, dictation, a
 * speech device.
 */
export class RttSender {
  readonly #newId: () => string;
  #seq = 0;
  #messageId: string;
  /** Whether the other side has been told of this message. */
  #begun = false;
  #text = '';
  /** What the other side has, if nothing was lost. */
  #sent = '';
  /** Since when there is something to send; null: there is not. */
  #since: number | null = null;
  #composing = false;
  #greeted = false;
  /** The other side may have another text. */
  #stale = false;
  #sentAt = -Infinity;
  #wholeAt = -Infinity;
  #changedAt = -Infinity;
  #notBefore = -Infinity;

  constructor(newId: () => string) {
    this.#newId = newId;
    this.#messageId = newId();
  }

  /** What is written now; `composing`: an input method has not done with it. */
  write(text: string, now: number, composing = false): void {
    const whole = clip(text, LIMITS.textLength);
    this.#composing = composing;
    // Half a surrogate pair: its other half comes with the next input.
    if (whole === this.#text || !isText(whole)) return;
    this.#text = whole;
    this.#changedAt = now;
    if (whole === this.#sent && !this.#stale) this.#since = null;
    else this.#since ??= now;
  }

  /** When there is an edit to take; Infinity: not before something happens. */
  get due(): number {
    const { batchMs, holdMs, refreshMs, idleMs } = RTT_TIMING;
    if (!this.#greeted) return this.#notBefore;
    if (this.#since !== null) {
      return Math.max(this.#notBefore, this.#sentAt + batchMs, this.#since + (this.#composing ? holdMs : 0));
    }
    const refresh = this.#wholeAt + refreshMs;
    // Of a text that was taken back, once: the edit that said so may be the one that was lost.
    const unsure = this.#text !== '' || this.#wholeAt < this.#changedAt;
    return this.#begun && unsure && refresh < this.#changedAt + idleMs ? refresh : Infinity;
  }

  /** The edit that is due; null: none is. */
  take(now: number): RttEdit | null {
    if (now < this.due) return null;
    this.#greeted = true;
    this.#sentAt = now;
    if (!this.#begun && this.#text === '') {
      this.#since = null;
      return this.#edit('INIT', []);
    }
    const event = this.#eventNow(now);
    const actions = event === 'EDIT' ? diff(this.#sent, this.#text) : diff('', this.#text);
    if (event !== 'EDIT') this.#wholeAt = now;
    this.#begun = true;
    this.#stale = false;
    this.#since = null;
    this.#sent = this.#text;
    return this.#edit(event, actions);
  }

  /** An edit may not have arrived: the next one says the whole text, and not before so many ms are over. */
  lost(now: number, waitMs = 0): void {
    this.#notBefore = now + waitMs;
    this.#stale = true;
    if (this.#begun) this.#since ??= now;
    else this.#greeted = false;
  }

  /** The message is sent. The id under which the other side knows it, and which it has to have; null: it knows none. */
  finish(): string | null {
    const known = this.#begun ? this.#messageId : null;
    this.#forget();
    return known;
  }

  /** No text is sent any more; what tells the other side so, if it has been told anything. */
  cancel(): RttEdit | null {
    const last = this.#greeted ? this.#edit('CANCEL', []) : null;
    this.#forget();
    this.#greeted = false;
    return last;
  }

  #eventNow(now: number): RttEvent {
    if (!this.#begun) return 'NEW';
    return this.#stale || now >= this.#wholeAt + RTT_TIMING.refreshMs ? 'RESET' : 'EDIT';
  }

  #edit(event: RttEvent, actions: readonly RttAction[]): RttEdit {
    return { event, messageId: this.#messageId, seq: this.#seq++, actions };
  }

  #forget(): void {
    this.#messageId = this.#newId();
    this.#begun = this.#stale = this.#composing = false;
    this.#text = this.#sent = '';
    this.#since = null;
  }
}
