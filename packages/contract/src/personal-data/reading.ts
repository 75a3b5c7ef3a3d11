import type { PersonalDataKind } from './kinds.ts';

/** A text as the detector reads it. Both forms have the length of the original, so that places in them are places in it. */
export interface Reading {
  /** One kind of digits, spaces, dashes and letters; accents and case as they were written. */
  readonly plain: string;
  /** Without accents, in lower case: as people type on a telephone. */
  readonly folded: string;
  /** Whether a word that names the kind stands a little before the place, or right behind it. */
  near(kind: PersonalDataKind, start: number, end: number): boolean;
}

const BEFORE = 60;
const BEHIND = 40;

export function read(text: string): Reading {
  const plain = text
    .replace(/[\uff01-\uff5e]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (each) => String(each.charCodeAt(0) & 0xf))
    // What is not seen divides digits as a space does: nobody hides a number by it.
    .replace(/[\t\u00a0\u00ad\u1680\u180e\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g, ' ')
    .replace(/[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g, '-')
    .replace(/[\u2044\u2215]/g, '/');
  const folded = plain
    .replace(/[\u00c0-\u017f]/g, (each) => each.normalize('NFD').charAt(0))
    .replace(/[A-Z]+/g, (each) => each.toLowerCase());

  const places = new Map<PersonalDataKind, readonly (readonly [start: number, end: number])[]>();
  function placesOf(kind: PersonalDataKind) {
    let found = places.get(kind);
    if (!found) {
      const word = NAMED_BY[kind];
      found = word ? Array.from(folded.matchAll(word), ({ 0: { length }, index }) => [index, index + length]) : [];
      places.set(kind, found);
    }
    return found;
  }

  return {
    plain,
    folded,
    near(kind, start, end) {
      const words = placesOf(kind);
      // The first word that ends late enough; whether it also begins early enough decides.
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (words[middle]![1] < start - BEFORE) low = middle + 1;
        else high = middle;
      }
      const word = words[low];
      return word !== undefined && word[0] <= end + BEHIND;
    },
  };
}

/** Words that begin so; behind the bar, parts of words. */
const named = (begins: string, within?: string): RegExp =>
  new RegExp(`(?<![a-z])(?:${begins})${within ? `|${within}` : ''}`, 'g');

/** The words beside which a number is what they say, in the three languages, folded. „Taj” without „ékoztatás”. */
const NAMED_BY: Partial<Record<PersonalDataKind, RegExp>> = {
  'tax-id': named('ado ?(?:ugyi )?az|adoszam|ado ?kartya|adojel|tax (?:id|number)|steuer'),
  taj: named(
    'taj(?:szam\\w*|kartya\\w*|om\\w*|od|unk|uk|at|a|t)?\\b|tb[ -]?sz|social security|sozialvers',
    'tarsadalombizt',
  ),
  'personal-id': named('szemelyi? (?:sz|az)|szemelyiszam|szem\\. ?(?:sz|az)|personal (?:id|number)|personenkenn'),
  'education-id': named('oktatasi|okt\\. ?az|om[ -]?az|diakigazolvany'),
  'tax-number': named('tax number|vat\\b|steuer', 'adoszam'),
  'bank-account': named('bank(?!kart)|utal|account|konto', 'szamla'),
  iban: named('iban|utal|account|konto', 'szamla'),
  card: named('card\\b|karte', 'kartya'),
  'identity-card': named(
    'szem(?:elyi)?\\.? ?ig|szemelyi[mj]|szig\\b|szigsz|lakcim ?k|id\\b|identity card|ausweis',
    'igazolvany',
  ),
  passport: named('pass\\b|passport|reisepass', 'utlevel'),
  'case-number': named('ikt\\.|ugy(?:irat|szam)|hivatkozasi|case n|reference|aktenz', 'iktato'),
  plate: named('auto|kocsi|gepjarmu|parkol|plate\\b|kennzeichen', 'rendszam'),
  telephone: named('tel\\b|mobil|hiv|elerhetoseg|sms\\b|phone|call\\b|anruf', 'telefon'),
};
