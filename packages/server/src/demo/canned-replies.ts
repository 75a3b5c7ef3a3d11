import type { CannedReply } from '@segit-a-hivatal/contract';

/** The demonstration's ready answers. They promise nothing in an individual case. */
export const cannedReplies: readonly CannedReply[] = [
  {
    key: 'koszontes',
    title: 'Köszöntés',
    language: 'hu',
    text: 'Jó napot kívánok! {nev} vagyok, a Budaörsi Polgármesteri Hivatal ügyintézője. Miben segíthetek?',
  },
  {
    key: 'turelem',
    title: 'Utánanézek',
    language: 'hu',
    text: 'Köszönöm a kérdését. Kérem, várjon egy kicsit, utánanézek.',
  },
  {
    key: 'raerunk',
    title: 'Nem kell sietnie',
    language: 'hu',
    text: 'Kérem, írjon nyugodtan, a saját tempójában. Megvárom.',
  },
  {
    key: 'egyedi-ugy',
    title: 'Egyedi ügy',
    language: 'hu',
    text: 'Itt csak általános tájékoztatást adunk. Egyedi ügyben keresse a hivatalt ügyfélfogadási időben.',
  },
  {
    key: 'szemelyes-adat',
    title: 'Személyes adat',
    language: 'hu',
    text: 'Kérem, ne írjon be személyes adatot. Az általános kérdésére anélkül is válaszolok.',
  },
  {
    key: 'ebosszeiras',
    title: 'Új kutya bejelentése',
    language: 'hu',
    text: 'A kutyát a gazda önkormányzatánál kell bejelenteni. Készítse elő a kutya oltási könyvét és a chip számát. Ezeket a számokat itt ne írja le.',
  },
  {
    key: 'bucsu',
    title: 'Elköszönés',
    language: 'hu',
    text: 'Örülök, hogy segíthettem. Ha más kérdése is van, szívesen válaszolok. Viszontlátásra!',
  },
  {
    key: 'greeting',
    title: 'Köszöntés angolul',
    language: 'en',
    text: 'Good day! My name is {nev}, from the Budaörs Mayor’s Office. How can I help you?',
  },
  {
    key: 'general-only',
    title: 'Egyedi ügy angolul',
    language: 'en',
    text: 'We give general information only. For your own case, please contact the office in office hours.',
  },
  {
    key: 'begruessung',
    title: 'Köszöntés németül',
    language: 'de',
    text: 'Guten Tag! Mein Name ist {nev}, vom Bürgermeisteramt Wudersch. Wie kann ich Ihnen helfen?',
  },
  {
    key: 'nur-allgemein',
    title: 'Egyedi ügy németül',
    language: 'de',
    text: 'Wir geben nur allgemeine Auskünfte. In Ihrem eigenen Fall wenden Sie sich bitte während der Sprechzeiten an das Amt.',
  },
];
