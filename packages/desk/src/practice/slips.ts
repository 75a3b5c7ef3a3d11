import { detect, isRedacted, OFFICE_KINDS } from '@segit-a-hivatal/contract/personal-data';
import type { Customer, SlipKind } from './customer.ts';
import { JARGON } from './jargon.ts';
import { firstOf, folded, has, sentences, wordCount } from './reading.ts';

export interface Slip {
  readonly kind: SlipKind;
  /** The sentence it is in. */
  readonly said: string;
  /** Jargon: the word, and what everybody says instead. */
  readonly word?: string;
  readonly plain?: string;
}

/** More words than this in one sentence are too many: for whoever asked for easy language, for everybody. */
export const MOST_WORDS = { easy: 12, usual: 30 } as const;

const HURRY = ['siessen', 'sietni', 'igyekezzen', 'gyorsabban', 'haladjunk', 'lezárom a beszélgetést', 'röviden írja'];
const IMPATIENT = [
  ...['itt van még', 'ott van még', 'jelen van még', 'miért nem ír', 'miért nem válaszol', 'meddig várjak'],
  ...['írjon már', 'írja már', 'mondja már', 'bökje ki', 'nem érek rá', 'mások is várnak', 'sokan várnak'],
];
/** What is said to somebody who is writing and needs time: no interruption. */
const REASSURES = ['nyugodtan', 'ráér', 'ráérünk', 'megvár', 'várok', 'van idő', 'van időnk', 'írja csak', 'figyelek'];
const GUESSES = ['arra gondol', 'azt szeretné', 'azt akarja', 'gondolom', 'szóval', 'vagyis'];
const SIGHT = [
  ...[
    'ahogy látja',
    'ahogy a képen',
    'a képen',
    'láthatja',
    'lásd',
    'nézze meg a kép',
    'piros',
    'zöld',
    'kék',
    'sárga',
  ],
  ...['jobb oldalon', 'bal oldalon', 'jobb felső', 'jobb alsó', 'bal felső', 'bal alsó', 'kattintson ide', 'az ikon'],
];
const CALL = ['hívjon fel', 'hívja', 'hívjon', 'telefonál', 'telefonon', 'felhívjuk', 'felhívom', 'visszahív'];
const COLD = [
  ...['nyugodjon meg', 'higgadjon', 'ne kiabáljon', 'ne kiabálj', 'ne beszéljen így', 'ne idegesítsen', 'hangnem'],
  ...['nem tehetek róla', 'nem az én dolgom', 'nem az én hibám', 'ez van', 'ez a szabály'],
];
const DATA = [
  ...[
    'adóazonosító',
    'adószám',
    'taj szám',
    'tajszám',
    'születési',
    'anyja neve',
    'lakcím',
    'személyi szám',
    'ügyszám',
  ],
  ...['iktatószám', 'telefonszám', 'a teljes nev', 'a nevét', 'számlaszám', 'helyrajzi szám'],
];
const WANTS_DATA = [
  'írja',
  'írjon',
  'adja meg',
  'adjon meg',
  'küldje',
  'küldjön',
  'diktál',
  'mondja meg',
  'mi az',
  'mi a',
];
/** Not to be done, or on paper and not here. */
const DENIES = /\b(ne|nem|nincs|sem|nelkul|helyett|urlap\w*|adatlap\w*|papir\w*|nyomtatvany\w*)\b/;
/** What only those know who looked into the customer's own case. */
const CASE = [
  /\b(latom|megneztem|megnezem|utananeztem|utananezek|ellenoriztem|ellenorzom)\b.*\b(rendszer\w*|ugyet|ugyeben|ugyenek|adatai\w*|tartozas\w*|egyenleg\w*|hatarozat\w*|befizetes\w*)/,
  /\b(tartozasa|hatraleka|egyenlege|tulfizetese|hatarozata|kerelme|befizetese|az ugye|on ugye)\b.*\b(van|nincs|lesz|kesz|elkeszult|folyamatban|elutasit\w*|elfogad\w*|jovahagy\w*|megerkez\w*|lejart|rendben|ft|forint)\b/,
  /\b(on|onnek|maga|maganak)\b.*\b\d[\d ]*(ft|forint\w*|ezer)\b/,
  /\b(onnek|maganak)\b.*\b(van|nincs)\b.*\b(tartozasa|hatraleka|tulfizetese)\b/,
];
const GENERAL =
  /\b(ha|nem (latjuk|latom|tudjuk|tudom|tudok|tudunk|adhat\w*|adok|adunk|beszel\w*|mondhat\w*|nezhet\w*))\b/;

/** What of these is in a message; `writing`: the customer is writing one at this moment. */
export function slipsIn(
  text: string,
  { customer, writing }: { customer: Customer; writing: boolean },
): readonly Slip[] {
  const asked = (wish: Customer['preferences'][number]): boolean => customer.preferences.includes(wish);
  const parts = sentences(text);
  const found = (kind: SlipKind, is: (sentence: string) => boolean): Slip[] =>
    parts.filter(is).map((said) => ({ kind, said }));
  const lists = (words: readonly string[]) => (said: string) => firstOf(said, words) !== undefined;
  const affirmed = (is: (said: string) => boolean) => (said: string) => is(said) && !DENIES.test(folded(said));
  const most = asked('EASY_LANGUAGE') ? MOST_WORDS.easy : MOST_WORDS.usual;
  return [
    ...(writing && !lists(REASSURES)(text)
      ? [{ kind: guesses(text) ? 'guesses' : 'interrupts', said: text } as const]
      : []),
    ...found('hurry', (said) => lists(IMPATIENT)(said) || affirmed(lists(HURRY))(said)),
    ...found('case', informs),
    ...found(
      'asks-data',
      affirmed((said) => lists(DATA)(said) && lists(WANTS_DATA)(said)),
    ),
    ...found('asks-data', tells),
    ...(asked('USES_SCREEN_READER') ? found('sight', lists(SIGHT)) : []),
    ...(asked('DOES_NOT_SPEAK') ? found('call', affirmed(lists(CALL))) : []),
    ...found('cold', lists(COLD)),
    ...parts.flatMap(jargonIn),
    ...found('long', (said) => wordCount(said) > most),
  ];
}

const guesses = (text: string): boolean => GUESSES.some((each) => has(text, each)) || text.trim().startsWith('…');

/** It has personal data in it, or had: what the desk sends is covered by then. */
const tells = (said: string): boolean =>
  isRedacted(said) || detect(said, { except: OFFICE_KINDS }).some(({ action }) => action === 'redact');

function informs(said: string): boolean {
  const read = folded(said);
  return CASE.some((each) => each.test(read)) && !GENERAL.test(read);
}

const jargonIn = (said: string): readonly Slip[] =>
  JARGON.flatMap(({ begins, plain }): Slip[] => {
    const found = firstOf(said, begins);
    return found ? [{ kind: 'jargon', said, word: wordOf(said, found), plain }] : [];
  });

/** The whole of the word, as it was written. */
function wordOf(said: string, begins: string): string {
  const words = said.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const length = begins.split(' ').length;
  const at = words.findIndex((_, index) => has(words.slice(index, index + length).join(' '), begins));
  return words.slice(at, at + length).join(' ');
}
