import { CHANNELS, scheduleFor, VARIANTS } from '@segit-a-hivatal/hours';
import type { Channel, Question, Variant } from '@segit-a-hivatal/hours';
import { iCalendar, openingHours } from '@segit-a-hivatal/hours/calendar';
import { service } from '../graphql/index.ts';
import type { Answering } from '../graphql/index.ts';
import { privacyPage } from './privacy-page.ts';
import { statementPage } from './statement-page.ts';

/**
 * What any page, calendar or search engine may know of a site's hours, over plain GETs that proxies may keep. It is
 * public, so it is open to every origin: one copy serves them all.
 */
const OPEN = {
  'access-control-allow-origin': '*',
  // A page whose clock is wrong reckons „until” from these.
  'access-control-expose-headers': 'age, date, etag, x-segit-now',
};
/** The longest that a status is kept, s: the office may close, or open, by hand. Asking again costs a 304. */
const STATUS_AGE = 60;
const CALENDAR_AGE = 3600;
const DAY = 86_400_000;
const FEED_DAYS = 180;
const SEARCH_DAYS = 365;
const PATH =
  /^\/service\/([a-z0-9-]{1,40})(?:\/(hours\.ics|opening-hours\.json|origins\.json|accessibility|privacy))?$/;
const FEED_NAMES: Readonly<Record<Variant, string>> = {
  hu: 'Segít a hivatal: nyitvatartás',
  'hu-easy': 'Segít a hivatal: ekkor dolgozunk',
  en: 'The office helps: hours',
  de: 'Das Amt hilft: Sprechzeiten',
};

export function createServicePages(services: Answering, publicUrl: string): (request: Request) => Promise<Response> {
  const { hours, sites, clock } = services;
  /** By what is said of the hours, which is one object of this site and channel until it changes. */
  const pages = new WeakMap<object, Page>();

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const [, key = '', page] = PATH.exec(pathname) ?? [];
    const site = sites.find(key);
    if (!site) return refuse(404, 'no such site');
    const channel = chosen<Channel>(CHANNELS, searchParams.get('channel')?.toUpperCase() ?? 'CHAT');
    if (!channel) return refuse(400, 'no such channel');
    const language = chosen<Variant>(VARIANTS, searchParams.get('language') ?? 'hu');
    if (!language) return refuse(400, 'no such language');
    const question: Question = { site: key, channel };
    const now = clock.now();
    const today = Math.floor(now / DAY) * DAY;

    switch (page) {
      case undefined: {
        const found = service(services, key, channel);
        if (!found) return refuse(404, 'no such site');
        const left = Date.parse(String(found.hours.validUntil)) - now;
        // Rounded down: nobody keeps it over its boundary.
        const age = Math.min(STATUS_AGE, Math.floor(left / 1000));
        const known = pages.get(found.hours) ?? (await tagged(JSON.stringify(found), 'application/json'));
        pages.set(found.hours, known);
        return cached(request, known, age, now);
      }
      case 'origins.json': {
        const origins = new Set([new URL(publicUrl).origin, ...sites.all.flatMap((each) => each.origins)]);
        return cached(request, await tagged(JSON.stringify([...origins]), 'application/json'), CALENDAR_AGE, now);
      }
      case 'hours.ics': {
        const feed = iCalendar({
          name: FEED_NAMES[language],
          language,
          id: `${key}-${channel.toLowerCase()}`,
          url: publicUrl,
          intervals: hours.intervals(question, today - 7 * DAY, today + FEED_DAYS * DAY),
          now: today,
        });
        return cached(request, await tagged(feed, 'text/calendar; charset=utf-8'), CALENDAR_AGE, now);
      }
      case 'accessibility':
        return cached(request, await tagged(statementPage(site), 'text/html; charset=utf-8'), CALENDAR_AGE, now);
      case 'privacy': {
        const notice = privacyPage({ ...site, days: services.keptDays });
        return cached(request, await tagged(notice, 'text/html; charset=utf-8'), CALENDAR_AGE, now);
      }
      default: {
        const days = hours.wallDays(question);
        const windows = scheduleFor(hours.rules, question)?.windows ?? [];
        const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
        const period = { from: dateOf(today), through: dateOf(today + SEARCH_DAYS * DAY) };
        const body = JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'GovernmentOffice',
          name: 'Segít a hivatal',
          telephone: site.telephone,
          openingHoursSpecification: days && openingHours(windows, days, period),
        });
        return cached(request, await tagged(body, 'application/ld+json'), CALENDAR_AGE, now);
      }
    }
  };
}

const chosen = <T extends string>(all: readonly T[], wanted: string): T | undefined =>
  all.find((one) => one === wanted);

const refuse = (status: number, error: string): Response =>
  new Response(JSON.stringify({ error }), { status, headers: { ...OPEN, 'content-type': 'application/json' } });

interface Page {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
}

async function tagged(body: string, type: string): Promise<Page> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return { body, type, etag: `"${Buffer.from(digest, 0, 12).toString('base64url')}"` };
}

/** An answer that may be kept for `age` seconds, and then asked for again by its tag. */
function cached(request: Request, { body, type, etag }: Page, age: number, now: number): Response {
  const headers = {
    ...OPEN,
    etag,
    'cache-control': `public, max-age=${age}`,
    'content-type': type,
    date: new Date(now).toUTCString(),
    // As `date`, which has whole seconds: pages reckon from it when the next boundary comes.
    'x-segit-now': String(now),
  };
  // Proxies may have weakened the tag, and browsers may send several.
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
