import type { Customer } from '../customer.ts';

/** Stutters, does not speak, and writes slowly; what he writes is seen as he writes it. */
export const slowWriter: Customer = {
  key: 'slow-writer',
  name: 'Gábor',
  practises: 'Dadogó ügyfél, aki lassan ír, és látszik, amit éppen ír: meg kell várni, nem szabad befejezni helyette.',
  topic: 'parkolasi-igazolvany',
  preferences: ['WRITES_SLOWLY', 'DOES_NOT_SPEAK'],
  pace: { characterMs: 350, commaMs: 4000, realTimeText: true },
  patience: {
    reminders: [{ afterMs: 240_000, says: 'Itt vagyok, várok.' }],
    leavesAfterMs: 600_000,
    leavesWith: 'Köszönöm, most nem várok tovább.',
  },
  questions: [
    {
      says: ['Jó napot.', 'Az édesapám nehezen jár, és a parkolási igazolványt, hol lehet kérni?'],
      wants: 'hol lehet parkolási igazolványt kérni',
      hears: [['kormányablak']],
      again: ['De melyik, hivatalban?'],
      example: 'Parkolási igazolványt a kormányablakban lehet kérni.',
    },
    {
      says: ['És mit, vigyünk magunkkal?'],
      wants: 'mit kell magukkal vinniük',
      hears: [
        ['orvosi', 'szakvélemény', 'orvos'],
        ['fénykép', 'igazolványkép', 'kép', 'személyi', 'okmány'],
      ],
      again: ['Csak ezt, vagy mást is?'],
      example: 'Az orvosi papírt, egy igazolványképet és a személyi igazolványt vigyék magukkal.',
    },
  ],
  answersTo: {
    guesses: 'Nem, nem azt akartam, kérem, várja meg, amíg leírom.',
    interrupts: 'Még írom, bocsánat.',
    hurry: 'Nem tudok, gyorsabban írni.',
    call: 'Telefonon nem megy, dadogok, azért írok.',
    jargon: 'Nem értem, mi az, „{word}”?',
  },
  thanks: 'Köszönöm, hogy megvárta.',
};
