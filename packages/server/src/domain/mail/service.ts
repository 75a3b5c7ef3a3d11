import { LIMITS } from '@segit-a-hivatal/contract';
import type { Clock } from '../clock.ts';
import type { Actor, ConversationStore } from '../conversations/index.ts';
import { Fault } from '../fault.ts';
import type { Sites } from '../sites/index.ts';
import type { Timers } from '../timers.ts';
import type { Mailer } from './mailer.ts';
import type { AnswerMailStore, DueMail } from './store.ts';
import { words } from './words.ts';

/** Answers to messages that were left, by e-mail as well. */
export interface AnswerMails {
  /** Whether this office sends mail. */
  readonly offered: boolean;
  /** Keeps the address for what is answered from now on; null erases it. @returns until when it is kept */
  setAddress(citizen: Extract<Actor, { kind: 'citizen' }>, id: string, address: string | null): Promise<number | null>;
  /** Sends what is due. Runs every few seconds in each process; what one has taken the others leave alone. */
  send(): Promise<void>;
  dispose(): void;
}

const LOOK_MS = 10_000;
/** An operator may answer in several messages: they go out as one mail. */
const SETTLE_MS = 60_000;
/** Longer than a mail server is waited for: whose process was killed is sent by another one after it. */
const LEASE_MS = 120_000;
const AT_ONCE = 20;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

export function createAnswerMails(parts: {
  store: AnswerMailStore & Pick<ConversationStore, 'find'>;
  /** Null: this office sends no mail. */
  mailer: Mailer | null;
  clock: Clock;
  timers: Timers;
  sites: Sites;
  /** Where citizens find the service. */
  page: string;
  keptMs: number;
  /** Counts only: no address, no text. */
  onRefused(): void;
  onError(error: unknown): void;
}): AnswerMails {
  const { store, mailer, clock, timers, sites, page, keptMs, onRefused, onError } = parts;

  async function sendOne(to: Mailer, due: DueMail): Promise<void> {
    const { mail, answers, ended } = due;
    const { conversationId, tries } = mail;
    const next = (sentSeq: number, dueAt: number, failed = 0): Promise<void> =>
      store.mailNext(conversationId, { sentSeq, tries: failed, dueAt });
    const now = clock.now();
    const last = answers.at(-1);
    // Nothing is left to be sent, and nothing more will be answered.
    if (!last) return ended ? store.eraseAddress(conversationId) : next(mail.sentSeq, now);
    const unread = answers.filter(({ seq }) => seq > due.readByCitizen);
    if (unread.length === 0) return next(last.seq, now);
    const settled = last.at + SETTLE_MS;
    if (!ended && settled > now) return next(mail.sentSeq, settled, tries);
    // Whoever has the page before them reads it there, and gets the mail where they go without having read it.
    if (due.citizenPresent) return next(mail.sentSeq, now + LIMITS.presenceGraceMs / 2, tries);
    const site = sites.find(due.siteKey)?.name ?? due.siteKey;
    const { language } = mail;
    const easy = (await store.find(conversationId))?.preferences.includes('EASY_LANGUAGE') === true;
    const { subject, text } = words({ language, easy, site, page, answers: unread.map((answer) => answer.text) });
    const id = `${conversationId}.${last.seq}`;
    try {
      const outcome = await to.send({ to: mail.address, subject, text, language, id });
      if (outcome === 'refused') {
        // Nobody is there: the answer can still be read on the page.
        onRefused();
        return await store.eraseAddress(conversationId);
      }
    } catch (error) {
      onError(error);
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries, 10));
      return next(mail.sentSeq, clock.now() + pause, tries + 1);
    }
    // At the next look it is erased, if nothing more was written.
    await next(last.seq, clock.now());
  }

  let sending: Promise<void> | undefined;
  async function send(): Promise<void> {
    if (!mailer) return;
    for (const due of await store.dueMails(clock.now(), LEASE_MS, AT_ONCE)) {
      await sendOne(mailer, due).catch(onError);
    }
  }
  const look = (): void => {
    sending ??= send()
      .catch(onError)
      .finally(() => (sending = undefined));
  };
  const stop = mailer ? timers.every(LOOK_MS, look) : () => undefined;

  return {
    offered: mailer !== null,

    async setAddress(citizen, id, address) {
      const record = await store.find(id);
      if (!record || record.erased || record.sessionId !== citizen.sessionId) {
        throw new Fault('NOT_FOUND', 'no such conversation');
      }
      if (address === null) {
        await store.eraseAddress(id);
        return null;
      }
      if (!mailer) throw new Fault('FORBIDDEN', 'this office sends no mail');
      if (record.leftAt === null || record.state === 'CLOSED') {
        throw new Fault('BAD_INPUT', 'only the answer to what is left comes by e-mail');
      }
      const keptUntil = clock.now() + keptMs;
      const { language, lastSeq } = record;
      await store.keepAddress({ conversationId: id, address, language, keptUntil, sentSeq: lastSeq, tries: 0 });
      return keptUntil;
    },

    send,
    dispose: stop,
  };
}
