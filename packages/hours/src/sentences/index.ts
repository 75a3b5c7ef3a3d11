import type { Variant } from '../rules.ts';
import type { Status } from '../status.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { easyHungarian, hungarian } from './hungarian.ts';
import { momentOf } from './moment.ts';
import { dayInWords, spanInWords, untilInWords } from './voice.ts';
import type { Voice } from './voice.ts';

/**
 * A status in words. Needs no clock, no zone and no library: a status says by which date it is „today”, and its instants
 * carry what the wall clock reads.
 */
const VOICES: Readonly<Record<Variant, Voice>> = {
  hu: hungarian,
  'hu-easy': easyHungarian,
  en: english,
  de: german,
};

export interface Sentences {
  /** „Ma zárva: Nagypéntek.” */
  readonly now: string;
  /** „Legközelebb kedden 7 órakor nyitunk.”; null while it is open and not about to close. */
  readonly next: string | null;
  /** „Kedden 16 órától 19 óráig várjuk.”, „19 óráig várjuk.”; null where no interval is known. */
  readonly invitation: string | null;
  /** What to say where one says it all: now, and until when or when again. */
  readonly text: string;
}

export function sentences(status: Status, variant: Variant): Sentences {
  const voice = VOICES[variant];
  const now = state(status, voice, variant);
  const next = status.phase === 'OPEN' ? null : opening(status, voice);
  const invitation = invite(status, voice);
  const rest = {
    OPEN: [invitation],
    OPENS_SOON: [invitation],
    CLOSES_SOON: [invitation, next],
    CLOSED: [next],
  }[status.phase];
  return { now, next, invitation, text: [now, ...rest].filter((part) => part !== null).join(voice.between) };
}

/** „kedden 7 órakor” */
export function momentInWords(iso: string, today: string, variant: Variant): string {
  const voice = VOICES[variant];
  const moment = momentOf(iso);
  return `${dayInWords(voice, moment, today)} ${voice.at(moment)}`;
}

/** „kedden 16 órától 19 óráig” */
export function intervalInWords(
  { start, end }: { start: string; end: string },
  today: string,
  variant: Variant,
): string {
  return spanInWords(VOICES[variant], momentOf(start), momentOf(end), today);
}

function state({ phase, reason, closedAllDay }: Status, voice: Voice, variant: Variant): string {
  // What the office wrote may end in a full stop of its own.
  const why = reason.text[variant].trim().replace(/\.$/, '');
  switch (phase) {
    case 'OPEN':
      return reason.kind === 'EXTRA_OPENING' ? voice.extra(why) : voice.open;
    case 'CLOSES_SOON':
      return voice.closesSoon;
    case 'OPENS_SOON':
      return voice.opensSoon;
    case 'CLOSED':
      if (reason.kind === 'OUTSIDE_HOURS') return voice.closed;
      return closedAllDay ? voice.closedToday(why) : voice.closedNow(why);
  }
}

function opening({ nextOpening, date }: Status, voice: Voice): string {
  if (nextOpening === null) return voice.noneKnown;
  const moment = momentOf(nextOpening);
  return voice.next(`${dayInWords(voice, moment, date)} ${voice.at(moment)}`);
}

function invite({ interval, open, date }: Status, voice: Voice): string | null {
  if (!interval) return null;
  const end = momentOf(interval.end);
  return open
    ? voice.stays(untilInWords(voice, end, date))
    : voice.invites(spanInWords(voice, momentOf(interval.start), end, date));
}
