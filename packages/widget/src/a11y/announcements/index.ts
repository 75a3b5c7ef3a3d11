import type { Announcer, Utterance } from '../announcer.ts';
import { ConnectionReason } from './connection.ts';
import type { Facts, Gather, Listener, MessageFacts, Reason } from './facts.ts';
import { FailedReason } from './failed.ts';
import { HoursReason } from './hours.ts';
import { LogReason } from './log.ts';
import { messageUtterance } from './message.ts';
import { QueueReason } from './queue.ts';
import { SendingReason } from './sending.ts';
import { TypingReason } from './typing.ts';
import { UnseenReason } from './unseen.ts';

export type { Facts, Hearing, HoursFacts, Listener } from './facts.ts';

export interface Cursors {
  readonly setAnnouncedUpTo: (seq: number) => void;
  readonly setNoticedUpTo?: (seq: number) => void;
}

/** Everything that is announced of a conversation: one file for each reason, headed by why. */
export class ConversationAnnouncer {
  readonly #announcer: Announcer;
  readonly #gather: Gather;
  readonly #listener: Listener;
  readonly #reasons: Reason[];
  #facts: Facts | undefined;
  #hears = false;

  /** @param cursors keep how far was spoken; without `setNoticedUpTo` nothing is said of what is out of sight */
  constructor(announcer: Announcer, listener: Listener, cursors: Cursors) {
    const gather: Gather = (source) => announcer.gather(() => source().map((line) => ({ about: 'news', ...line })));
    this.#announcer = announcer;
    this.#gather = gather;
    this.#listener = listener;
    this.#reasons = [
      new FailedReason(gather),
      new LogReason(gather, listener, cursors.setAnnouncedUpTo, (message) => this.#instead(message)),
      ...(cursors.setNoticedUpTo ? [new UnseenReason(gather, cursors.setNoticedUpTo)] : []),
      new TypingReason(gather, listener),
      new SendingReason(gather),
      new ConnectionReason(gather),
      new QueueReason(gather),
      new HoursReason(gather),
    ];
  }

  /** To be called at each change. */
  observe(facts: Facts): void {
    const before = this.#facts;
    this.#facts = facts;
    if (facts.conversation?.preview) void this.#hear();
    for (const reason of this.#reasons) reason.observe(facts, before);
  }

  /**
   * Says a message again, by default the other side's last: speech goes by, and a noise in the street is enough to miss it.
   */
  repeat(key?: string | null): boolean {
    const messages = this.#facts?.conversation?.entries.filter((entry) => entry.kind === 'message') ?? [];
    const wanted = messages.findLast((message: MessageFacts) => (key ? message.key === key : !message.own));
    if (wanted) this.#announcer.gather(() => [{ ...messageUtterance(wanted, this.#listener), about: undefined }]);
    return wanted !== undefined;
  }

  #instead(message: MessageFacts): Utterance | undefined {
    for (const reason of this.#reasons) {
      const utterance = reason.instead?.(message);
      if (utterance) return utterance;
    }
    return undefined;
  }

  /** Few are shown what is being written: the reason comes with the first of it. */
  async #hear(): Promise<void> {
    if (this.#hears) return;
    this.#hears = true;
    try {
      const { RealTimeTextReason } = await import('./real-time-text.ts');
      const reason = new RealTimeTextReason(this.#gather, this.#listener);
      this.#reasons.push(reason);
      if (this.#facts) reason.observe(this.#facts);
    } catch {
      this.#hears = false;
    }
  }

  dispose(): void {
    for (const reason of this.#reasons) reason.dispose?.();
  }
}
