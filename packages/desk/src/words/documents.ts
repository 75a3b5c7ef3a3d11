import type { LibraryDocument, PdfAccessibility } from '@segit-a-hivatal/contract';
import type { FileProblem, SaveOutcome, SendOutcome } from '../state/library.ts';
import { inLanguage } from './tasks.ts';

/** „PDF, 120 kB, 2 oldal, magyarul” */
export function factsWords({
  kind,
  bytes,
  pages,
  language,
  fillable,
}: Pick<LibraryDocument, 'kind' | 'bytes' | 'pages' | 'language' | 'fillable'>): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const size = kilobytes < 1000 ? `${kilobytes} kB` : `${Math.round(kilobytes / 1000)} MB`;
  return [
    kind,
    size,
    ...(pages === null ? [] : [`${pages} oldal`]),
    inLanguage[language],
    ...(fillable ? ['itt kitölthető űrlap'] : []),
  ].join(', ');
}

export const fileProblemWords: Readonly<Record<FileProblem, string>> = {
  EMPTY: 'Ez a fájl üres. Nyissa meg a gépén, és mentse el újra.',
  TOO_LARGE: 'Ez a fájl túl nagy: legfeljebb 10 MB lehet. Tömörítse a képeit, vagy ossza több részre.',
  BROKEN_OFF: 'A feltöltés megszakadt, semmi nem maradt belőle. Válassza ki újra a fájlt.',
  WRONG_TYPE: 'Ez nem PDF, DOCX vagy ODT fájl, bármi is a neve. Mentse el ezek egyikeként.',
  MACROS:
    'Ebben a fájlban makrók (programok) vannak, ezért nem küldhető. Mentse el makrók nélkül, DOCX vagy ODT fájlként.',
  ENCRYPTED:
    'Ez a PDF jelszóval védett vagy titkosított, ezért képernyőolvasóval nem olvasható. Mentse el védelem nélkül.',
  DAMAGED: 'Ez a fájl sérült, nem olvasható. Mentse el újra abból a programból, amelyben készült.',
  FAILED: 'A feltöltés nem sikerült. Ellenőrizze a kapcsolatot, és válassza ki újra a fájlt.',
};

/** What a PDF gives to whoever hears it, in plain words: first whether it is good, then what is missing. */
export function accessibilityWords({ tagged, title, language, text }: PdfAccessibility): readonly string[] {
  const missing = [
    ...(text
      ? []
      : ['Nincs benne szöveg, csak kép: képernyőolvasó semmit nem olvas fel belőle. A szöveges változat kötelező.']),
    ...(tagged ? [] : ['Nincs benne szerkezet (nem „címkézett” PDF): nem derül ki, mi címsor, lista vagy táblázat.']),
    ...(title ? [] : ['Nincs címe: a képernyőolvasó a fájl nevét mondja.']),
    ...(language ? [] : ['Nincs megadva a nyelve: a képernyőolvasó rossz kiejtéssel olvashatja.']),
  ];
  return missing.length === 0
    ? ['Képernyőolvasóval jól olvasható: van szövege, szerkezete, címe és nyelve.']
    : ['Képernyőolvasóval nehezen vagy nem olvasható.', ...missing];
}

export const saveWords: Readonly<Record<SaveOutcome, string>> = {
  DocumentSaved: 'A dokumentum bekerült a dokumentumtárba.',
  DocumentOutdated: 'Közben valaki más új változatot töltött fel, vagy visszavonta. Nézze meg a listában.',
  AlternativeNeeded: 'Ehhez a PDF-hez kötelező a szöveges változat.',
  UploadGone: 'A feltöltött fájl már nincs meg. Válassza ki újra.',
  failed: 'Nem sikerült. Próbálja meg újra; amit beírt, megmaradt.',
};

export const sendWords: Readonly<Record<SendOutcome, string>> = {
  sent: 'A dokumentumot elküldtük.',
  lost: 'A beszélgetés már nem Önnél van, vagy véget ért: a dokumentumot nem küldtük el.',
  REPLACED: 'Ezt a dokumentumot közben visszavonták, vagy új változata van. Válassza ki újra.',
  EXPIRED: 'Ez a dokumentum lejárt, nem küldhető.',
  TOO_MANY: 'Ebben a beszélgetésben már 10 dokumentum van, több nem küldhető.',
  failed: 'Nem sikerült elküldeni. Próbálja meg újra.',
};
