import type { Utterance } from '../announcer.ts';
import { endedUtterance } from './ended.ts';
import {
  audible,
  type EntryFacts,
  type Facts,
  type Gather,
  type Listener,
  type MessageFacts,
  type Reason,
} from './facts.ts';
import { joinedUtterance } from './joined.ts';
import { leftUtterance } from './left.ts';
import { MANY, manyMessagesUtterance } from './many-messages.ts';
import { messageUtterance } from './message.ts';
import { requeuedUtterance } from './requeued.ts';
import { resetUtterance } from './reset.ts';

/**
 * Why: each entry of the log is announced exactly once, in its order, whichever tab is open. The cursor decides, not the
 * moment at which an entry is drawn: what came while the panel was closed is said when it opens.
 */
export class LogReason implements Reason {
  readonly #gather: Gather;
  readonly #listener: Listener;
  readonly #setAnnouncedUpTo: (seq: number) => void;
  readonly #instead: (message: MessageFacts) => Utterance | undefined;
  #now: Facts | undefined;
  #pending = false;
  /** Ahead of the shared cursor until this tab hears of its own step. */
  #upTo = 0;

  constructor(
    gather: Gather,
    listener: Listener,
    setAnnouncedUpTo: (seq: number) => void,
    instead: (message: MessageFacts) => Utterance | undefined,
  ) {
    this.#instead = instead;
    this.#gather = gather;
    this.#listener = listener;
    this.#setAnnouncedUpTo = setAnnouncedUpTo;
  }

  observe(now: Facts, before: Facts | undefined): void {
    const another = now.conversation?.id !== before?.conversation?.id;
    const fellBack = before !== undefined && now.announcedUpTo < before.announcedUpTo;
    this.#upTo = another || fellBack ? now.announcedUpTo : Math.max(this.#upTo, now.announcedUpTo);
    this.#now = now;
    if (this.#pending || !audible(now) || !this.#fresh(now).length) return;
    this.#pending = true;
    this.#gather(() => this.#speak());
  }

  #fresh(facts: Facts): EntryFacts[] {
    return (facts.conversation?.entries ?? []).filter(({ seq }) => seq !== undefined && seq > this.#upTo);
  }

  #speak(): readonly Utterance[] {
    this.#pending = false;
    const facts = this.#now;
    if (!facts || !audible(facts)) return [];
    const fresh = this.#fresh(facts);
    const last = fresh.at(-1)?.seq;
    if (last === undefined) return [];
    this.#upTo = last;
    this.#setAnnouncedUpTo(last);
    const messages = fresh.filter((entry) => entry.kind === 'message' && !entry.own);
    const many = messages.length >= MANY;
    const spoken = fresh.flatMap((entry) => this.#utterance(entry, many) ?? []);
    return many ? [...spoken, manyMessagesUtterance(messages.length)] : spoken;
  }

  #utterance(entry: EntryFacts, many: boolean): Utterance | null {
    if (entry.kind === 'message') {
      return entry.own || many ? null : (this.#instead(entry) ?? messageUtterance(entry, this.#listener));
    }
    switch (entry.notice) {
      case 'joined':
        return joinedUtterance(entry, this.#listener);
      case 'requeued':
        return requeuedUtterance(entry, this.#listener);
      case 'left':
        return leftUtterance(entry, this.#listener);
      case 'ended':
        return endedUtterance(entry, this.#listener);
      case 'reset':
        return resetUtterance(entry, this.#listener);
      default:
        // `begun` and `reopened` are one's own doing.
        return null;
    }
  }
}
