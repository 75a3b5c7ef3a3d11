import type { Language } from '@segit-a-hivatal/contract';

/**
 * Times as a person says them, by the office's clock. Speech synthesis reads „16:00-tól” letter by letter, so hours are
 * words: „holnap 16 órától 19 óráig”. The launcher uses this before anything else is loaded, therefore no library.
 */
const ZONE = 'Europe/Budapest';
const DAY_MS = 86_400_000;
const LOCALE: Readonly<Record<Language, string>> = { hu: 'hu-HU', en: 'en-GB', de: 'de-DE' };
const HUNGARIAN_ON_DAY = ['vasárnap', 'hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton'];
const HUNGARIAN_HOUR = {
  plain: ['óra', 'perc'],
  at: ['órakor', 'perckor'],
  from: ['órától', 'perctől'],
  to: ['óráig', 'percig'],
} as const;
const RELATIVE: Readonly<Record<Language, readonly [today: string, tomorrow: string]>> = {
  hu: ['ma', 'holnap'],
  en: ['today', 'tomorrow'],
  de: ['heute', 'morgen'],
};

/** „holnap 7 órakor”. */
export function moment(iso: string, now: number, language: Language): string {
  const at = new Date(iso);
  const time = hour(at, language, 'at');
  const on = day(at, now, language);
  if (language === 'hu') return `${on} ${time}`;
  return language === 'en' ? `${on} at ${time}` : `${on} um ${time}`;
}

/** „holnap 16 órától 19 óráig”. */
export function span(start: string, end: string, now: number, language: Language): string {
  const from = new Date(start);
  const on = day(from, now, language);
  const [a, b] = [hour(from, language, 'from'), hour(new Date(end), language, 'to')];
  if (language === 'hu') return `${on} ${a} ${b}`;
  return language === 'en' ? `${on} from ${a} to ${b}` : `${on} von ${a} bis ${b}`;
}

/** „2026. november 23., hétfő, 16 óra 5 perc”: for a saved transcript. */
export function fullMoment(iso: string, language: Language): string {
  const at = new Date(iso);
  const date = new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, dateStyle: 'full' }).format(at);
  return `${date}, ${hour(at, language, 'plain')}`;
}

/** „16:05”, as a clock shows it: for the eye. */
export function clockTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  );
}

function day(at: Date, now: number, language: Language): string {
  const distance = dayNumber(at) - dayNumber(new Date(now));
  const relative = RELATIVE[language][distance];
  if (relative) return relative;
  const weekday = weekdayOf(at, language);
  if (distance > 1 && distance < 7) return weekday;
  const date = new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, month: 'long', day: 'numeric' }).format(at);
  return `${weekday} (${date})`;
}

function weekdayOf(at: Date, language: Language): string {
  const index = new Date(dayNumber(at) * DAY_MS).getUTCDay();
  if (language === 'hu') return HUNGARIAN_ON_DAY[index] ?? '';
  const name = new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, weekday: 'long' }).format(at);
  return language === 'en' ? `on ${name}` : `am ${name}`;
}

/** Days since 1970 on the office's calendar. */
function dayNumber(at: Date): number {
  const part = parts(at);
  return Date.UTC(Number(part.year), Number(part.month) - 1, Number(part.day)) / DAY_MS;
}

function hour(at: Date, language: Language, form: keyof typeof HUNGARIAN_HOUR): string {
  if (language === 'en') {
    const minutes = Number(parts(at).minute) ? ({ minute: '2-digit' } as const) : {};
    return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: 'numeric', hour12: true, ...minutes }).format(at);
  }
  const [h, m] = [Number(parts(at).hour), Number(parts(at).minute)];
  if (language === 'de') return m ? `${h} Uhr ${m}` : `${h} Uhr`;
  const [hourWord, minuteWord] = HUNGARIAN_HOUR[form];
  return m ? `${h} óra ${m} ${minuteWord}` : `${h} ${hourWord}`;
}

function parts(at: Date): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}
