import { SendRealTimeTextDocument } from '@segit-a-hivatal/contract/operations';
import { RTT_TIMING, rttEdit, RttReceiver, RttSender, type RttEdit } from '@segit-a-hivatal/contract/rtt';
import type { Operator, VariablesOf } from '@segit-a-hivatal/contract';
import type { FeedItem } from '../feed-item.ts';
import { randomId } from '../random-id.ts';
import { RequestError } from '../request-error.ts';
import type { Preview } from '../types.ts';

/** What it needs of the conversation that it belongs to. */
export interface RealTimeTextHost {
  readonly party: 'CITIZEN' | 'OPERATOR';
  /** Somebody is there to read, as far as is known. */
  readonly active: () => boolean;
  readonly connected: () => boolean;
  /** Sends an edit; what it resolves to says whether it was passed on. */
  sendEdit(edit: Edit): Promise<boolean>;
  /** What `preview` gives is another one. */
  changed(): void;
}

export type Edit = Omit<VariablesOf<typeof SendRealTimeTextDocument>['input'], 'conversationId' | 'fence'>;

/** After an edit that was not passed on, or not answered, the next one waits so long, ms. */
const REFUSED_MS = 2000;

/** Real-time text of one conversation, both ways (docs/real-time-text.md). The rules are the contract's; here are the clock and the wire. */
export class RealTimeText {
  readonly #host: RealTimeTextHost;
  readonly #sender = new RttSender(randomId);
  readonly #receiver = new RttReceiver();
  #sending = false;
  #live = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lapse: ReturnType<typeof setTimeout> | undefined;
  #operator: Operator | undefined;
  #preview: Preview | undefined;

  constructor(host: RealTimeTextHost) {
    this.#host = host;
    this.#live = host.active() && host.connected();
  }

  get preview(): Preview | undefined {
    return this.#preview;
  }

  take(item: FeedItem): void {
    if (item.__typename === 'RealTimeText') this.#hear(item);
    else if (item.__typename === 'EventPage') {
      for (const event of item.events) {
        if (event.__typename === 'MessageEvent' && event.party !== this.#host.party) {
          this.#receiver.end(event.clientMessageId);
        }
        // Another operator: what was read was the last one's, and the new one has seen nothing of what is written here.
        if (event.__typename === 'AssignmentEvent') {
          this.#receiver.clear();
          this.#sender.lost(performance.now());
        }
      }
      this.#flush();
      this.#show();
    }
  }

  send(on: boolean): void {
    if (on === this.#sending) return;
    this.#sending = on;
    if (on) return this.#flush();
    const last = this.#sender.cancel();
    if (last && this.#live) this.#host.sendEdit(asWire(last)).catch(() => {});
    clearTimeout(this.#timer);
  }

  write(text: string, composing: boolean): void {
    if (!this.#sending) return;
    this.#sender.write(text, performance.now(), composing);
    this.#flush();
  }

  finish(): string | undefined {
    return this.#sender.finish() ?? undefined;
  }

  look(): void {
    const active = this.#host.active();
    const live = active && this.#host.connected();
    if (!active) this.#receiver.clear();
    else if (!live) this.#receiver.freeze();
    this.#show();
    if (live === this.#live) return;
    this.#live = live;
    if (!live) return;
    this.#sender.lost(performance.now());
    this.#flush();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#lapse);
    this.#sending = false;
  }

  #hear(item: Extract<FeedItem, { __typename: 'RealTimeText' }>): void {
    const edit = item.party === this.#host.party ? null : rttEdit(item);
    if (!edit) return;
    this.#receiver.receive(edit);
    this.#operator = item.operator ?? undefined;
    clearTimeout(this.#lapse);
    this.#lapse = setTimeout(() => {
      this.#receiver.clear();
      this.#show();
    }, RTT_TIMING.lapseMs);
    this.#show();
  }

  #show(): void {
    const text = this.#receiver.text;
    const before = this.#preview;
    const shown = text && (text.text !== '' || text.frozen) ? text : null;
    if (shown?.text === before?.text && shown?.frozen === before?.frozen && shown?.messageId === before?.messageId)
      return;
    this.#preview = shown ? { ...shown, ...(this.#operator ? { operator: this.#operator } : {}) } : undefined;
    this.#host.changed();
  }

  #flush(): void {
    clearTimeout(this.#timer);
    if (!this.#sending || !this.#live) return;
    const now = performance.now();
    const edit = this.#sender.take(now);
    if (edit) void this.#send(edit);
    const { due } = this.#sender;
    if (due < Infinity) this.#timer = setTimeout(() => this.#flush(), Math.max(0, due - now));
  }

  async #send(edit: RttEdit): Promise<void> {
    let waitMs = REFUSED_MS;
    try {
      if (await this.#host.sendEdit(asWire(edit))) return;
    } catch (error) {
      waitMs = (error instanceof RequestError && error.retryAfterMs) || waitMs;
    }
    this.#sender.lost(performance.now(), waitMs);
    this.#flush();
  }
}

function asWire({ event, messageId, seq, actions }: RttEdit): Edit {
  return { event, messageId, seq, actions: actions.map((action) => ({ insert: null, erase: null, ...action })) };
}
