import { msg, str } from '@lit/localize';
import type { Utterance } from '../announcer.ts';
import { audible, type Facts, type Gather, type Reason } from './facts.ts';

/**
 * Why: whoever waits without seeing the number needs to hear it, and that the queue moves; at first also how long it may
 * take. It comes a moment after the view has taken the focus. Said with the focus, too, it was heard twice in Firefox, and
 * in Chromium the whole description again. The estimate alone may waver in silence.
 */
export class QueueReason implements Reason {
  readonly #gather: Gather;
  #now: Facts | undefined;
  #said: number | undefined;

  constructor(gather: Gather) {
    this.#gather = gather;
  }

  observe(now: Facts, before: Facts | undefined): void {
    this.#now = now;
    // Whoever comes back hears anew where they stand.
    if (!now.shown || before?.conversation?.id !== now.conversation?.id) this.#said = undefined;
    if (this.#news()) this.#gather(() => this.#speak());
  }

  #speak(): readonly Utterance[] {
    const latest = this.#news();
    if (!latest) return [];
    const place = { text: msg(str`Helye a sorban: ${latest}`) };
    const wait = this.#said === undefined ? this.#now?.wait : undefined;
    this.#said = latest;
    return wait ? [place, { text: wait }] : [place];
  }

  /** The place, where it is another one than was said. */
  #news(): number | undefined {
    const { conversation } = this.#now!;
    const place = conversation?.state === 'WAITING' && audible(this.#now!) ? conversation.queue?.position : undefined;
    return place === this.#said ? undefined : place;
  }
}
