import type { Words } from '../structure.ts';

/** Easy Hungarian: short sentences, everyday words, one idea each. */
export const words: Words = {
  greetings: {
    name: 'Köszönés',
    phrases: {
      hello: 'Jó napot kívánok!',
      evening: 'Jó estét kívánok!',
      writing: 'Írásban szeretnék beszélgetni.',
      slow: 'Lassan írok. Kérem, várjon meg.',
      goodbye: 'Viszontlátásra!',
    },
  },
  answers: {
    name: 'Válaszok',
    phrases: {
      yes: 'Igen.',
      no: 'Nem.',
      thanks: 'Köszönöm.',
      understood: 'Értem.',
      notUnderstood: 'Nem értem.',
      notKnown: 'Nem tudom.',
    },
  },
  requests: {
    name: 'Kérések',
    phrases: {
      wait: 'Kérem, várjon.',
      repeat: 'Kérem, írja le még egyszer.',
      simply: 'Kérem, írja egyszerűen.',
      slower: 'Kérem, lassabban.',
      example: 'Kérem, mondjon egy példát.',
      form: 'Kérem, küldje el a nyomtatványt.',
      help: 'Segítséget kérek.',
    },
  },
  questions: {
    name: 'Kérdések',
    phrases: {
      where: 'Hová kell mennem?',
      when: 'Mikor mehetek?',
      open: 'Mikor vannak nyitva?',
      cost: 'Mennyibe kerül?',
      bring: 'Mit kell vinnem?',
      how: 'Hogyan kell csinálni?',
      duration: 'Mennyi ideig tart?',
      deadline: 'Mi a határidő?',
      online: 'Lehet az interneten is?',
    },
  },
  times: {
    name: 'Mikor?',
    phrases: {
      today: 'Ma.',
      tomorrow: 'Holnap.',
      thisWeek: 'Ezen a héten.',
      nextWeek: 'A jövő héten.',
      morning: 'Reggel.',
      afternoon: 'Délután.',
      evening: 'Este.',
      later: 'Később.',
    },
  },
  feelings: {
    name: 'Hogy vagyok?',
    phrases: {
      well: 'Jól vagyok.',
      tired: 'Fáradt vagyok.',
      worried: 'Aggódom.',
      upset: 'Ideges vagyok.',
      pause: 'Szünetet kérek.',
    },
  },
  papers: {
    name: 'Iratok',
    phrases: {
      address: 'A lakcímről és az okmányokról kérdezek.',
      registry: 'Az anyakönyvi kivonatról kérdezek.',
      marriage: 'A házasságkötésről kérdezek.',
      inheritance: 'A hagyatékról kérdezek.',
    },
  },
  taxes: {
    name: 'Adók és díjak',
    phrases: {
      building: 'Az építményadóról kérdezek.',
      plot: 'A telekadóról kérdezek.',
      business: 'Az iparűzési adóról kérdezek.',
      vehicle: 'A gépjárműadóról kérdezek.',
      soil: 'A talajterhelési díjról kérdezek.',
    },
  },
  family: {
    name: 'Család és támogatás',
    phrases: {
      benefit: 'A települési támogatásról kérdezek.',
      nursery: 'A bölcsődéről kérdezek.',
      kindergarten: 'Az óvodáról kérdezek.',
      meals: 'A szociális étkeztetésről kérdezek.',
    },
  },
  neighbourhood: {
    name: 'Lakóhely',
    phrases: {
      parkingCard: 'A mozgáskorlátozottak parkolási igazolványáról kérdezek.',
      parkingConsent: 'A várakozási hozzájárulásról kérdezek.',
      dog: 'A kutya bejelentéséről kérdezek.',
      tree: 'A fakivágásról kérdezek.',
      publicSpace: 'A közterület használatáról kérdezek.',
      possession: 'A birtokvédelemről kérdezek.',
      noise: 'A zajról kérdezek.',
    },
  },
  trade: {
    name: 'Üzlet és szállás',
    phrases: {
      shop: 'Az üzlet bejelentéséről kérdezek.',
      lodging: 'A szálláshelyről kérdezek.',
    },
  },
  channels: {
    name: 'Ügyintézés',
    phrases: {
      gateway: 'Az Ügyfélkapuról és a DÁP-ról kérdezek.',
      ePaper: 'Az e-Papírról kérdezek.',
      appointment: 'Időpontot szeretnék foglalni.',
    },
  },
};
