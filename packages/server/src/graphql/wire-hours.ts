import type {
  Channel,
  HoursSentences,
  HoursStatus,
  Language,
  Point,
  Service,
} from '@segit-a-hivatal/contract/resolvers';
import { VARIANTS } from '@segit-a-hivatal/hours';
import type { Status } from '@segit-a-hivatal/hours';
import { sentences } from '@segit-a-hivatal/hours/sentences';
import type { Services } from './context.ts';

/** What the wire says of the hours. A status is the same object until it changes, so its words are found once. */
const words = new WeakMap<Status, HoursStatus>();

export function hoursStatus(status: Status): HoursStatus {
  const known = words.get(status);
  if (known) return known;
  const { phase, reason, interval, nextOpening, validUntil } = status;
  const made: HoursStatus = {
    phase,
    reason: reason.kind,
    window: interval && { start: instant(interval.start), end: instant(interval.end) },
    nextOpening: nextOpening === null ? null : instant(nextOpening),
    validUntil: instant(validUntil),
    sentences: VARIANTS.map((variant): HoursSentences => {
      const language: Language = variant === 'hu-easy' ? 'hu' : variant;
      return { language, easy: variant === 'hu-easy', reason: reason.text[variant], ...sentences(status, variant) };
    }),
  };
  words.set(status, made);
  return made;
}

/** As the scalar `DateTime` has it, in UTC: the same text in GraphQL and in plain JSON. */
const instant = (iso: string): string => new Date(iso).toISOString();

/** What an answer to „are you open?” is made of. */
export interface Answering extends Pick<Services, 'sites' | 'hours' | 'clock'> {
  readonly callbacks: Pick<Services['callbacks'], 'offered'>;
  readonly answerMails: Pick<Services['answerMails'], 'offered'>;
  readonly keptDays: Services['keptDays'];
}

/** Whether a site's service answers; null for an unknown site, and for a channel on which it never answers. */
export function service(
  { sites, hours, clock, callbacks, answerMails }: Answering,
  key: string,
  channel: Channel,
): Service | null {
  const site = sites.find(key);
  if (!site?.channels.includes(channel)) return null;
  const status = hours.statusAt({ site: key, channel }, clock.now());
  if (!status) return null;
  const said = hoursStatus(status);
  return {
    site: key,
    open: status.open,
    window: said.window,
    hours: said,
    demonstration: hours.demonstration,
    telephone: site.telephone,
    email: site.email,
    callbacks: callbacks.offered,
    mailAnswers: answerMails.offered,
  };
}

/** The points, with their own hours where they are known; null for an unknown site. */
export function points({ sites, hours, clock, office }: Services, site: string): Point[] | null {
  if (!sites.find(site)) return null;
  return office.points.map((point) => {
    const status = hours.statusAt({ site, channel: 'CHAT', point: point.key }, clock.now());
    return { ...point, equipment: point.equipment && [...point.equipment], hours: status && hoursStatus(status) };
  });
}
