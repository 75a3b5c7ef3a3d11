import type { Words } from '../structure.ts';

/** Einfaches Deutsch: what has a Hungarian name only keeps it, for that is what stands on the door and on the form. */
export const words: Words = {
  greetings: {
    name: 'Begrüßung',
    phrases: {
      hello: 'Guten Tag!',
      evening: 'Guten Abend!',
      writing: 'Ich möchte mich schriftlich unterhalten.',
      slow: 'Ich schreibe langsam. Bitte warten Sie auf mich.',
      goodbye: 'Auf Wiedersehen!',
    },
  },
  answers: {
    name: 'Antworten',
    phrases: {
      yes: 'Ja.',
      no: 'Nein.',
      thanks: 'Danke.',
      understood: 'Ich verstehe.',
      notUnderstood: 'Ich verstehe nicht.',
      notKnown: 'Ich weiß es nicht.',
    },
  },
  requests: {
    name: 'Bitten',
    phrases: {
      wait: 'Bitte warten Sie.',
      repeat: 'Bitte schreiben Sie es noch einmal.',
      simply: 'Bitte schreiben Sie einfach.',
      slower: 'Bitte langsamer.',
      example: 'Bitte nennen Sie ein Beispiel.',
      form: 'Bitte schicken Sie mir das Formular.',
      help: 'Ich brauche Hilfe.',
    },
  },
  questions: {
    name: 'Fragen',
    phrases: {
      where: 'Wohin muss ich gehen?',
      when: 'Wann kann ich kommen?',
      open: 'Wann haben Sie geöffnet?',
      cost: 'Was kostet es?',
      bring: 'Was muss ich mitbringen?',
      how: 'Wie mache ich das?',
      duration: 'Wie lange dauert es?',
      deadline: 'Bis wann muss ich es tun?',
      online: 'Geht es auch im Internet?',
    },
  },
  times: {
    name: 'Wann?',
    phrases: {
      today: 'Heute.',
      tomorrow: 'Morgen.',
      thisWeek: 'Diese Woche.',
      nextWeek: 'Nächste Woche.',
      morning: 'Am Morgen.',
      afternoon: 'Am Nachmittag.',
      evening: 'Am Abend.',
      later: 'Später.',
    },
  },
  feelings: {
    name: 'Wie geht es mir?',
    phrases: {
      well: 'Es geht mir gut.',
      tired: 'Ich bin müde.',
      worried: 'Ich mache mir Sorgen.',
      upset: 'Ich bin aufgeregt.',
      pause: 'Ich brauche eine Pause.',
    },
  },
  papers: {
    name: 'Papiere',
    phrases: {
      address: 'Ich habe eine Frage zu Adresse und Ausweisen.',
      registry: 'Ich habe eine Frage zur Geburts-, Heirats- oder Sterbeurkunde.',
      marriage: 'Ich habe eine Frage zur Heirat.',
      inheritance: 'Ich habe eine Frage zur Erbschaft.',
    },
  },
  taxes: {
    name: 'Steuern und Gebühren',
    phrases: {
      building: 'Ich habe eine Frage zur Gebäudesteuer.',
      plot: 'Ich habe eine Frage zur Grundstückssteuer.',
      business: 'Ich habe eine Frage zur Gewerbesteuer.',
      vehicle: 'Ich habe eine Frage zur Kraftfahrzeugsteuer.',
      soil: 'Ich habe eine Frage zur Bodenbelastungsgebühr.',
    },
  },
  family: {
    name: 'Familie und Hilfe',
    phrases: {
      benefit: 'Ich habe eine Frage zur Unterstützung der Stadt.',
      nursery: 'Ich habe eine Frage zur Kinderkrippe.',
      kindergarten: 'Ich habe eine Frage zum Kindergarten.',
      meals: 'Ich habe eine Frage zu sozialen Mahlzeiten.',
    },
  },
  neighbourhood: {
    name: 'Wohnort',
    phrases: {
      parkingCard: 'Ich habe eine Frage zum Behindertenparkausweis.',
      parkingConsent: 'Ich habe eine Frage zur Parkgenehmigung.',
      dog: 'Ich habe eine Frage zur Anmeldung eines Hundes.',
      tree: 'Ich habe eine Frage zum Fällen eines Baumes.',
      publicSpace: 'Ich habe eine Frage zur Nutzung öffentlicher Flächen.',
      possession: 'Ich habe eine Frage zum Besitzschutz.',
      noise: 'Ich habe eine Frage zum Lärm.',
    },
  },
  trade: {
    name: 'Geschäft und Unterkunft',
    phrases: {
      shop: 'Ich habe eine Frage zur Anmeldung eines Geschäfts.',
      lodging: 'Ich habe eine Frage zur Vermietung von Zimmern.',
    },
  },
  channels: {
    name: 'So geht es',
    phrases: {
      gateway: 'Ich habe eine Frage zu Ügyfélkapu und DÁP.',
      ePaper: 'Ich habe eine Frage zu e-Papír.',
      appointment: 'Ich möchte einen Termin.',
    },
  },
};
