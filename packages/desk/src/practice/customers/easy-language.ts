import type { Customer } from '../customer.ts';

/** Needs easy language: short sentences, everyday words, one thing at a time. */
export const easyLanguage: Customer = {
  key: 'easy-language',
  name: 'Laci',
  practises: 'Könnyen érthető nyelvet kérő ügyfél: rövid mondatok, hétköznapi szavak, egyszerre egy dolog.',
  topic: 'telepulesi-tamogatas',
  preferences: ['EASY_LANGUAGE'],
  pace: { characterMs: 140, commaMs: 500, realTimeText: false },
  patience: {
    reminders: [
      { afterMs: 150_000, says: 'Itt vagyok. Nem értem, mit csináljak.' },
      { afterMs: 300_000, says: 'Van ott valaki?' },
    ],
    leavesAfterMs: 480_000,
    leavesWith: 'Akkor megyek. Szia!',
  },
  questions: [
    {
      says: ['Szia! Kevés a pénzem. Nem tudom kifizetni a villanyt. Ki segít?'],
      wants: 'ki segít, ha nem tudja kifizetni a számlát',
      hears: [
        ['szociális', 'város', 'önkormányzat', 'hivatal'],
        ['segít', 'támogat', 'kér'],
      ],
      again: ['Nem értem. Hova menjek?'],
      example: 'A város segíthet. Hívja a szociális irodát. Ők mondják meg, mit kérhet.',
    },
    {
      says: ['Mit vigyek oda?'],
      wants: 'mit vigyen magával',
      hears: [['számla', 'számlát', 'számlák', 'papír', 'személyi', 'igazol']],
      again: ['De mit tegyek a táskába?'],
      example: 'Vigye el a számlát. Vigye el a személyi igazolványát. Ott segítenek a papírt kitölteni.',
    },
  ],
  answersTo: {
    jargon: 'Mi az, hogy „{word}”?',
    long: 'Ez hosszú. Nem értem.',
    hurry: 'Ne siettess. Lassan olvasok.',
    'asks-data': 'Ezt le kell írnom?',
  },
  thanks: 'Értem. Köszönöm!',
};
