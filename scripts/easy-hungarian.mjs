/**
 * What a machine can judge of easy-to-read Hungarian („könnyen érthető kommunikáció”): short sentences with one thing in
 * each, everyday words, no abbreviation, no pile of negations. That a text is understood is judged by those who read it.
 */
const LONGEST_SENTENCE = 12;
/** Letters: what is longer is a compound that can be said in two words. */
const LONGEST_WORD = 16;
/**
 * Where another clause begins: „Nézze meg, van-e internet.” has one thing to do, a second comma a second thing. Not in a
 * list („a nevét, a címét, a számait”), in a number, nor after the „Kérjük” that is only polite.
 */
const NEXT_CLAUSE = /(?<!^Kérjük),(?!\d| az? )/g;

/** Beginnings of words of offices, of computers and of other languages, and what is said at home instead. */
const HARD = [
  ['amennyiben', 'ha'],
  ['jelenleg', 'most'],
  ['szíveskedj', 'kérjük'],
  ['ügyf', 'Ön'],
  ['ügyintéző', 'segítő'],
  ['tájékoztat', 'elmondjuk'],
  ['részére', 'neki'],
  ['esetén', 'ha'],
  ['vonatkozó', 'erről'],
  ['továbbá', 'és'],
  ['illetve', 'vagy'],
  ['valamint', 'és'],
  ['mivel', 'ezért'],
  ['miszerint', 'hogy'],
  ['megfelelő', 'jó'],
  ['hozzájárul', 'megenged'],
  ['visszavon', 'mégse'],
  ['szinkron', 'várjon'],
  ['karakter', 'betű'],
  ['böngésző', 'a gép'],
  ['hálózat', 'internet'],
  ['kapcsolód', 'várjon'],
  ['hivatkozás', 'cím'],
  ['légvonal', 'út'],
  ['opció', 'választás'],
  ['aktivál', 'bekapcsol'],
  ['érvény', 'jó'],
  ['folyamat', 'most'],
  ['kezdeményez', 'kezd'],
  ['biztosít', 'ad'],
  ['igénybe', 'használ'],
  ['elérhetőség', 'hol találja'],
];

const NEGATION = /^(ne|nem|nincs|nincsenek|sem|se|sincs|sincsenek)$/;
/** „folytatható”, „fizetendő”, „kitöltetik”, „le van írva”: nobody does it. That something is open („nyitva van”) is everyday. */
const PASSIVE =
  /(?<=\p{L}{2})(?<!ért)h(?:at|et)[óő]|[ae]nd[óő](?!\p{L})|t[ae]tik(?!\p{L})|(?<!nyit|zár)v[ae] (?:van|volt|lett|lesz)(?!\p{L})|(?:van|volt|lett|lesz) (?!nyitva|zárva)\p{L}+v[ae](?!\p{L})/u;
const ABBREVIATION = /(?<![\p{L}\d])(?:kb|pl|stb|ill|ún|tel|db|km|mp|min|u|sz|hrsz)\.|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;
/** What stands on the keyboard, and names that everybody has. */
const ALLOWED_CAPITALS = /(?<!\p{L})SMS(?!\p{L})/gu;

/**
 * @param {string} text what a person reads; a number or a name that is filled in stands as `{0}`
 * @returns {string[]} what is hard in it, in words for whoever writes texts
 */
export function hardToRead(text) {
  const problems = sentencesOf(text).flatMap((sentence) => {
    const words = sentence.match(/[\p{L}\d{}@-]+/gu) ?? [];
    const small = words.map((word) => word.toLowerCase());
    return [
      words.length > LONGEST_SENTENCE && `${words.length} words in a sentence, at most ${LONGEST_SENTENCE}`,
      (sentence.match(NEXT_CLAUSE)?.length ?? 0) > 1 && 'more than one thing in a sentence',
      small.filter((word) => NEGATION.test(word)).length > 1 && 'two negations in a sentence',
      ...words.filter((word) => word.length > LONGEST_WORD).map((word) => `a long word: ${word}`),
      ...HARD.filter(([hard = '']) => small.some((word) => word.startsWith(hard))).map(
        ([hard, easy]) => `not an everyday word: ${hard} (${easy})`,
      ),
      PASSIVE.test(sentence.toLowerCase()) && 'a passive',
    ];
  });
  return [
    ...problems,
    ABBREVIATION.test(text.replace(ALLOWED_CAPITALS, '')) && 'an abbreviation',
    /[;()–—/]/.test(text) && 'a bracket, a dash or a semicolon: make it a sentence of its own',
  ].filter((problem) => typeof problem === 'string');
}

/** @param {string} text */
function sentencesOf(text) {
  // A colon tells what comes; what comes is read for itself.
  return text.split(/(?<=[.!?…:])\s+|\n/).filter((sentence) => sentence.trim());
}
