import type { Language } from '../shapes.ts';
import { detect, type DetectOptions } from './detect.ts';
import type { Finding, PersonalDataKind } from './kinds.ts';

type DataKind = Exclude<PersonalDataKind, 'phrase'>;

/** What stands for a number that is not kept, in the language of the message. A reader takes it for what it says. */
const NAMES: Record<Language, Record<DataKind, string>> = {
  hu: {
    'tax-id': 'adóazonosító jel',
    taj: 'TAJ-szám',
    'personal-id': 'személyi azonosító',
    'education-id': 'oktatási azonosító',
    'tax-number': 'adószám',
    'bank-account': 'bankszámlaszám',
    iban: 'bankszámlaszám',
    card: 'bankkártyaszám',
    'identity-card': 'igazolvány száma',
    passport: 'útlevél száma',
    'case-number': 'iktatószám',
    'parcel-number': 'helyrajzi szám',
    plate: 'rendszám',
    email: 'e-mail-cím',
    telephone: 'telefonszám',
  },
  en: {
    'tax-id': 'tax identification number',
    taj: 'social security number',
    'personal-id': 'personal identification number',
    'education-id': 'education identification number',
    'tax-number': 'tax number',
    'bank-account': 'bank account number',
    iban: 'bank account number',
    card: 'bank card number',
    'identity-card': 'card number',
    passport: 'passport number',
    'case-number': 'case number',
    'parcel-number': 'parcel number',
    plate: 'number plate',
    email: 'e-mail address',
    telephone: 'telephone number',
  },
  de: {
    'tax-id': 'Steueridentifikationsnummer',
    taj: 'Sozialversicherungsnummer',
    'personal-id': 'Personenkennzahl',
    'education-id': 'Bildungsnummer',
    'tax-number': 'Steuernummer',
    'bank-account': 'Kontonummer',
    iban: 'Kontonummer',
    card: 'Kartennummer',
    'identity-card': 'Ausweisnummer',
    passport: 'Passnummer',
    'case-number': 'Aktenzeichen',
    'parcel-number': 'Flurstücksnummer',
    plate: 'Kfz-Kennzeichen',
    email: 'E-Mail-Adresse',
    telephone: 'Telefonnummer',
  },
};
const REMOVED: Record<Language, string> = { hu: 'törölve', en: 'removed', de: 'entfernt' };

/** What the kind is called; nothing of a phrase, which hides nothing. */
export const personalDataName = (kind: DataKind, language: Language): string => NAMES[language][kind];

const placeholder = (kind: DataKind, language: Language): string => `[${NAMES[language][kind]} ${REMOVED[language]}]`;

/** The text with these findings covered. A phrase stays: what it says is not in its words. */
export function mask(text: string, findings: readonly Finding[], language: Language): string {
  let masked = '';
  let end = 0;
  for (const { kind, ...place } of findings) {
    if (kind === 'phrase') continue;
    masked += text.slice(end, place.start) + placeholder(kind, language);
    end = place.end;
  }
  return masked + text.slice(end);
}

/**
 * What of a text may be kept: without what is certainly personal, and without what shows as such once its neighbour is
 * gone. It ends: each round takes digits or a sign of an address away, and puts none there.
 */
export function redact(text: string, language: Language, options?: DetectOptions): string {
  const certain = detect(text, options).filter(({ action }) => action === 'redact');
  return certain.length === 0 ? text : redact(mask(text, certain, language), language, options);
}

const PLACEHOLDERS = new Set(
  (Object.keys(NAMES) as Language[]).flatMap((language) =>
    (Object.keys(NAMES[language]) as DataKind[]).map((kind) => placeholder(kind, language)),
  ),
);

/** Whether something was taken out of a text. A citizen may have typed the very words: it is a mark, no proof. */
export const isRedacted = (text: string): boolean =>
  (text.match(/\[[^[\]]{5,40}\]/g) ?? []).some((each) => PLACEHOLDERS.has(each));
