import type { Customer } from '../customer.ts';

/** Angry about a letter, and in the right to be: wants to be heard first, then to know. */
export const angry: Customer = {
  key: 'angry',
  name: 'Ferenc',
  practises: 'Dühös ügyfél egy adólevéllel: először meg kell hallgatni, és a saját adójáról így sem szabad beszélni.',
  topic: 'epitmenyado',
  preferences: [],
  pace: { characterMs: 50, commaMs: 100, realTimeText: false },
  patience: {
    reminders: [
      { afterMs: 45_000, says: 'Na persze, most meg senki nem válaszol!' },
      { afterMs: 100_000, says: 'Ezért fizetem az adót?! Van ott valaki?' },
    ],
    leavesAfterMs: 180_000,
    leavesWith: 'Hagyjuk. Ezt nevezik segítségnek?',
  },
  questions: [
    {
      says: ['Már megint egy érthetetlen levél az építményadóról!!! Harmadszor írok, és mindenki csak küldözget!'],
      wants: 'hogy meghallgassák, és ne küldjék tovább',
      hears: [
        ['sajnál', 'elnézés', 'megért', 'értem', 'bosszantó', 'kellemetlen', 'jogos', 'köszönöm, hogy', 'bocsánat'],
      ],
      again: ['Maga elolvasta egyáltalán, amit írtam?!'],
      example: 'Sajnálom, hogy harmadszor kell írnia, ez valóban bosszantó. Elmondom, amit tudok.',
      about: 'feelings',
    },
    {
      says: ['Decemberben eladtam a lakást. Akkor ki fizeti az adót?!'],
      wants: 'ki fizeti az építményadót, ha eladta a lakást',
      hears: [
        ['január', 'év első', 'elsején', 'elseje'],
        ['tulajdonos', 'fizet'],
      ],
      again: ['Ez nem válasz. Az vagy én fizetek, vagy a vevő. Melyik?'],
      example: 'Mindig az fizeti az egész évre, aki január elsején a tulajdonos.',
    },
    {
      says: ['Jó, és akkor mondja meg, nekem mennyi a tartozásom! Ott van maga előtt a gép!'],
      wants: 'mennyi a saját tartozása',
      hears: [
        ['egyedi ügy', 'ügyfélfogadás', 'saját ügy', 'egyéni ügy', 'adóügyi irod', 'személyesen', 'be a hivatalba'],
      ],
      again: ['Ne kerülgesse, egy számot kérdeztem!'],
      example:
        'Értem, hogy ez a legfontosabb Önnek. Itt egyedi ügyben nem adhatunk felvilágosítást: az adóügyi irodában, ügyfélfogadási időben megmondják.',
      about: 'case',
    },
  ],
  answersTo: {
    cold: 'Ne mondja meg nekem, hogyan érezzem magam!',
    jargon: '„{word}”! Magyarul nem lehet?',
    hurry: 'Maga siettet engem? Hetek óta várok!',
    'asks-data': 'Az adataimat is én mondjam meg? Hát nem maguknál van?',
    long: 'Ezt a hosszú mondatot ki érti?',
  },
  thanks: 'Na jó. Legalább válaszolt. Viszlát.',
};
