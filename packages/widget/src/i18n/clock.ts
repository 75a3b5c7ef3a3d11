import type { Language } from '@segit-a-hivatal/contract';

/** Instants of a transcript, by the office's clock. When it is open is said by the server, in words of its own. */
export const ZONE = 'Europe/Budapest';
export const LOCALE: Readonly<Record<Language, string>> = { hu: 'hu-HU', en: 'en-GB', de: 'de-DE' };

/** „16:05”, as a clock shows it: for the eye. */
export function clockTime(iso: string, language: Language): string {
  return officeTime(iso, LOCALE[language], { hour: '2-digit', minute: '2-digit' });
}

export function officeTime(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options })));
  return format.format(new Date(iso));
}

/** To make one takes as long as to draw a message. */
const formats = new Map<string, Intl.DateTimeFormat>();
