import type { Customer } from '../customer.ts';

/**
 * Gives her tax number at once and wants to know about her own case. The number is made up; its check digit is right, so
 * that it is treated as a real one would be.
 */
export const taxNumber: Customer = {
  key: 'tax-number',
  name: 'Zsuzsa',
  practises: 'Ügyfél, aki megadja az adóazonosító jelét, és a saját egyenlegét kérdezi: a hivatalhoz kell irányítani.',
  topic: 'epitmenyado',
  preferences: [],
  pace: { characterMs: 70, commaMs: 200, realTimeText: false },
  patience: {
    reminders: [
      { afterMs: 120_000, says: 'Sikerült megnézni?' },
      { afterMs: 240_000, says: 'Elnézést, ott van még?' },
    ],
    leavesAfterMs: 420_000,
    leavesWith: 'Akkor majd bemegyek. Viszontlátásra!',
  },
  questions: [
    {
      says: ['Jó napot kívánok! Az adóazonosító jelem 8412340981. Meg tudná nézni, van-e tartozásom?'],
      wants: 'van-e tartozása',
      hears: [
        ['egyedi ügy', 'ügyfélfogadás', 'saját ügy', 'egyéni ügy', 'adóügyi irod', 'személyesen', 'be a hivatalba'],
      ],
      again: ['De hát csak egy igen vagy nem kell. Ha kell, megadom a születési adataimat is.'],
      example:
        'Kérjük, személyes adatot ne írjon ide; amit írt, töröltük. Egyedi ügyben keresse a hivatalt ügyfélfogadási időben.',
      about: 'case',
    },
    {
      says: ['Értem, akkor bemegyek. Vettem tavaly egy garázst is: azt be kellett volna jelenteni?'],
      wants: 'be kell-e jelenteni a garázst',
      hears: [
        ['be kell', 'bejelent', 'jelentse'],
        ['önkormányzat', 'hivatal', 'adóügy', 'városház'],
      ],
      again: ['Tehát be kell jelenteni, vagy nem? És hol?'],
      example: 'Igen: aki garázst vesz, be kell jelentenie az önkormányzat adóügyi irodáján.',
    },
  ],
  answersTo: {
    'asks-data': 'Megadom szívesen, de az előbb mintha törölték volna a számot.',
    case: 'Köszönöm! És ezt most hivatalosnak vehetem?',
    jargon: 'Elnézést, mi az, hogy „{word}”?',
    hurry: 'Sietek, csak keresem a papírokat.',
  },
  thanks: 'Köszönöm, akkor így teszek. Minden jót!',
};
