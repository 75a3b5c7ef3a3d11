import type { Language } from '@segit-a-hivatal/contract';
import { LOCALE, officeTime, ZONE } from './clock.ts';

/** „2026. november 23., hétfő, 16 óra 5 perc”: for a saved transcript. Speech synthesis reads „16:05” letter by letter. */
export function fullMoment(iso: string, language: Language): string {
  const at = new Date(iso);
  const date = new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, dateStyle: 'full' }).format(at);
  return `${date}, ${hour(iso, language)}`;
}

function hour(iso: string, language: Language): string {
  const digits = officeTime(iso, 'en-GB', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const [h, m] = digits.split(':').map(Number);
  if (language === 'en')
    return officeTime(iso, 'en-GB', { hour: 'numeric', hour12: true, ...(m ? { minute: '2-digit' } : {}) });
  if (language === 'de') return m ? `${h} Uhr ${m}` : `${h} Uhr`;
  return m ? `${h} óra ${m} perc` : `${h} óra`;
}
