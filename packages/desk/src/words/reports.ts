import type { Feature, Group, Report } from '../state/reports.ts';
import { languageWord, preferenceWords } from './people.ts';

export const TOO_FEW = 'kevés adat';
/** Where a group would be too small, and all of them have to be put together. */
export const RESTING = 'Háromnál kisebb csoport lenne benne, ezért nem bontjuk ki.';

/** Half of them, and nine of ten: words, because „medián” and „p90” are none to everybody. */
export const waitColumns = [
  'Várakozás: felük legfeljebb',
  'Várakozás: tízből kilencen legfeljebb',
  'Kiszolgálás: felük legfeljebb',
  'Kiszolgálás: tízből kilencen legfeljebb',
] as const;

export const featureWords: Record<Feature, { readonly title: string; readonly group: string }> = {
  HOUR: { title: 'Óránként', group: 'Óra' },
  HOURS: { title: 'Nyitvatartásban és azon kívül', group: 'Mikor' },
  CHANNEL: { title: 'Csatornánként', group: 'Csatorna' },
  SITE: { title: 'Honlaponként', group: 'Honlap' },
  TOPIC: { title: 'Témánként', group: 'Téma' },
  NEED: { title: 'Kérések szerint', group: 'Mit kért' },
  LANGUAGE: { title: 'Nyelvenként', group: 'Nyelv' },
};

const KEYS: Readonly<Record<string, string>> = {
  'HOURS INSIDE': 'Nyitvatartásban',
  'HOURS OUTSIDE': 'Nyitvatartáson kívül',
  'CHANNEL CHAT': 'Csevegés',
  'CHANNEL MESSAGE': 'Hagyott üzenet',
  'CHANNEL CALLBACK': 'Visszahívás',
  'TOPIC NONE': 'Nem mondták',
  'NEED NONE': 'Nem kért semmit',
};

export function groupName(feature: Feature, { key, name }: Group): string {
  if (key === null) return 'A többi, háromnál kisebb csoportokkal';
  if (feature === 'HOUR') return `${key} és ${Number(key) + 1} óra között`;
  const known = KEYS[`${feature} ${key}`] ?? name;
  if (known) return known;
  const need =
    feature === 'NEED' && key in preferenceWords ? preferenceWords[key as keyof typeof preferenceWords] : null;
  if (need) return need.label;
  return feature === 'LANGUAGE' && key in languageWord ? languageWord[key as keyof typeof languageWord] : key;
}

export const questionWords: Record<Report['survey'][number]['question'], string> = {
  USEFUL: 'Hasznos volt a beszélgetés?',
  EASY: 'Könnyű volt használni az ablakot?',
  AGAIN: 'Máskor is kérne így segítséget?',
};

export const missedWords: Record<Report['searches']['asked'][number]['reason'], string> = {
  UNANSWERED: 'nem volt találat',
  NOT_THIS: 'nem ezt keresték',
};

/** „6 perc 40 mp”, „11 óra 10 perc” */
export function seconds(value: number): string {
  const [hours, minutes, rest] = [Math.floor(value / 3600), Math.floor(value / 60) % 60, value % 60];
  const parts =
    hours > 0 ? [`${hours} óra`, minutes && `${minutes} perc`] : [minutes && `${minutes} perc`, rest && `${rest} mp`];
  return parts.filter(Boolean).join(' ') || '0 mp';
}

export const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')}%`;

/** The whole in one breath. */
export function reportSummary({ total, survey }: Report): string {
  if (total.contacts === 0) return 'Ezeken a napokon senki sem keresett minket, vagy még nem zárult le semmi.';
  const [useful] = survey;
  const satisfied =
    useful?.share == null ? '' : ` A beszélgetést a válaszolók ${percent(useful.share)}-a mondta hasznosnak.`;
  const waited = total.waitMedian === null ? '' : ` Felük legfeljebb ${seconds(total.waitMedian)} várakozott.`;
  return `${total.contacts} megkeresés, ${total.answered} esetben beszéltünk velük, ${total.abandoned} alkalommal feladták.${waited}${satisfied}`;
}
