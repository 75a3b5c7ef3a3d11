import type { Customer } from '../customer.ts';

/** Blind, fast with a screen reader: whatever is on a screen has to be said in words. */
export const screenReader: Customer = {
  key: 'screen-reader',
  name: 'Márta',
  practises: 'Vak ügyfél, képernyőolvasóval: minden lépést szavakkal kell leírni, szín és hely nélkül.',
  topic: 'idopontfoglalas',
  preferences: ['USES_SCREEN_READER'],
  pace: { characterMs: 80, commaMs: 300, realTimeText: false },
  patience: {
    reminders: [
      { afterMs: 120_000, says: 'Nem hallok választ. Elment az üzenetem?' },
      { afterMs: 240_000, says: 'Még itt vagyok. Kérem, írjon, ha olvas.' },
    ],
    leavesAfterMs: 420_000,
    leavesWith: 'Úgy látszik, nem jutok most válaszhoz. Viszonthallásra!',
  },
  questions: [
    {
      says: [
        'Jó estét! Lejár a személyi igazolványom. Hol intézhetem?',
        'Képernyőolvasóval használom a gépet, vak vagyok.',
      ],
      wants: 'hol lehet személyi igazolványt kérni',
      hears: [['kormányablak']],
      again: ['Ezt értem, de melyik hivatalba menjek vele?'],
      example: 'Személyi igazolványt bármelyik kormányablakban kérhet, nem csak a lakóhelye szerint.',
    },
    {
      says: ['Hogyan tudok oda időpontot kérni? Kérem, lépésről lépésre mondja.'],
      wants: 'hogyan kérhet időpontot a kormányablakba',
      hears: [['időpont'], ['foglal', 'idopontfoglalo', 'honlap', 'oldal', '1818', 'telefon']],
      again: ['Az oldalt hogyan találom meg, és mit keressek rajta?'],
      example:
        'Nyissa meg az idopontfoglalo.kh.gov.hu oldalt. Először az ügyet választja ki egy listából, aztán a kormányablakot, végül a napot és az órát.',
    },
    {
      says: ['Vakvezető kutyával jövök. Kell erről valamit mondanom előre?'],
      wants: 'kell-e előre szólnia arról, hogy segítséggel jön',
      hears: [['foglaláskor', 'előre', 'mondja', 'jelezze', 'szóljon', 'bemehet', 'jöhet', 'beengedik']],
      again: ['És a kutyáról szóljak, vagy nem kell?'],
      example: 'A kutyájával bemehet. Ha segítségre lesz szüksége, mondja meg a foglaláskor.',
    },
  ],
  answersTo: {
    sight: 'Ezt nem látom. El tudná mondani szavakkal, mi a felirata és mi után következik?',
    jargon: 'Mit jelent az, hogy „{word}”?',
    hurry: 'A képernyőolvasó végigmondja, amit írt, az eltart egy kicsit.',
    'asks-data': 'Ezt az adatomat nem szívesen írom ide. Szükség van rá?',
  },
  thanks: 'Köszönöm szépen, így pontosan értettem. Minden jót!',
};
