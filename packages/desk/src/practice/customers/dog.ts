import type { Customer } from '../customer.ts';

/** For the first try: friendly, quick, patient, and two plain questions. */
export const dog: Customer = {
  key: 'dog',
  name: 'Bogi',
  practises: 'Kezdőknek: barátságos ügyfél, két egyszerű kérdéssel az új kutyájáról.',
  topic: 'ebosszeiras',
  preferences: [],
  pace: { characterMs: 60, commaMs: 200, realTimeText: false },
  patience: {
    reminders: [
      { afterMs: 120_000, says: 'Itt vagyok, ráérek, csak szólok.' },
      { afterMs: 300_000, says: 'Elnézést, válaszol nekem valaki?' },
    ],
    leavesAfterMs: 480_000,
    leavesWith: 'Most mennem kell, majd később újra megpróbálom. Viszlát!',
  },
  questions: [
    {
      says: ['Jó napot! Lett egy kiskutyánk, hogyan és hol kell bejelenteni?'],
      wants: 'hogyan és hol kell bejelenteni a kutyát',
      hears: [
        ['adatlap', 'űrlap', 'bejelent', 'nyomtatvány', 'papír'],
        ['önkormányzat', 'hivatal', 'városház', 'e-papír', 'postán'],
      ],
      again: ['Köszönöm, de azt még nem tudom, hová és mivel menjek vele.'],
      example:
        'A kutyát az önkormányzatnál kell bejelenteni: egy adatlapot tölt ki, és beadja a hivatalban vagy postán.',
    },
    {
      says: ['És mit készítsek elő hozzá?'],
      wants: 'mit kell hozzá előkészíteni',
      hears: [['oltási', 'chip']],
      again: ['Értem. De milyen papír kell a kutyáról?'],
      example: 'A kutya oltási könyve kell hozzá, és a chip száma. A számot itt ne írja le.',
    },
  ],
  answersTo: {
    jargon: 'Bocsánat, mit jelent az, hogy „{word}”?',
    hurry: 'Jól van, sietek, csak még sosem csináltam ilyet.',
    'asks-data': 'Ezt tényleg ide kell írnom?',
  },
  thanks: 'Nagyon köszönöm, mindent értek. Szép napot!',
};
