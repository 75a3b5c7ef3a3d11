import type { Language } from '@segit-a-hivatal/contract';

/** Instants of a transcript, by the office's clock. When it is open is said by the server, in words of its own. */
const ZONE = 'Europe/Budapest';
const LOCALE: Readonly<Record<Language, string>> = { hu: 'hu-HU', en: 'en-GB', de: 'de-DE' };

/** „2026. november 23., hétfő, 16 óra 5 perc”: for a saved transcript. Speech synthesis reads „16:05” letter by letter. */
export function fullMoment(iso: string, language: Language): string {
  const at = new Date(iso);
  const date = new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, dateStyle: 'full' }).format(at);
  return `${date}, ${hour(iso, language)}`;
}

/** „16:05”, as a clock shows it: for the eye. */
export function clockTime(iso: string, language: Language): string {
  return time(iso, LOCALE[language], { hour: '2-digit', minute: '2-digit' });
}

function hour(iso: string, language: Language): string {
  const [h, m] = time(iso, 'en-GB', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }).split(':').map(Number);
  if (language === 'en')
    return time(iso, 'en-GB', { hour: 'numeric', hour12: true, ...(m ? { minute: '2-digit' } : {}) });
  if (language === 'de') return m ? `${h} Uhr ${m}` : `${h} Uhr`;
  return m ? `${h} óra ${m} perc` : `${h} óra`;
}

function time(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }).format(new Date(iso));
}
