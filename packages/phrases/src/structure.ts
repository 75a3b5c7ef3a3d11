/**
 * What the board has, in its order: categories of at most nine phrases, so that nobody steps through long lists. Each
 * name here is a phrase's for good (a language file has its words); each value is the OpenMoji symbol beside it, by the
 * name of its file in `symbols/`. The last six categories are the town hall's topics.
 */
export const STRUCTURE = {
  greetings: {
    symbol: '1F44B',
    phrases: { hello: '1F44B', evening: '1F303', writing: '1F4DD', slow: '1F40C', goodbye: '1F91D' },
  },
  answers: {
    symbol: '1F4AC',
    phrases: {
      yes: '2705',
      no: '274C',
      thanks: '1F64F',
      understood: '1F44D',
      notUnderstood: '1F615',
      notKnown: '1F914',
    },
  },
  requests: {
    symbol: '1F64B',
    phrases: {
      wait: '270B',
      repeat: '1F501',
      simply: '1F524',
      slower: '1F422',
      example: '261D',
      form: '1F4C4',
      help: '1F6DF',
    },
  },
  questions: {
    symbol: '2753',
    phrases: {
      where: '1F5FA',
      when: '1F4C5',
      open: '1F556',
      cost: '1F4B6',
      bring: '1F4CB',
      how: '1F6E0',
      duration: '23F3',
      deadline: '23F0',
      online: '1F4BB',
    },
  },
  times: {
    symbol: '1F4C5',
    phrases: {
      today: '1F4C5',
      tomorrow: '1F305',
      thisWeek: '1F5D3',
      nextWeek: '1F4C6',
      morning: '1F304',
      afternoon: '1F307',
      evening: '1F303',
      later: '23F3',
    },
  },
  feelings: {
    symbol: '1F642',
    phrases: { well: '1F60A', tired: '1F62B', worried: '1F61F', upset: '1F620', pause: '2615' },
  },
  papers: {
    symbol: '1F4C4',
    phrases: { address: '1FAAA', registry: '1F4DC', marriage: '1F48D', inheritance: '1F54A' },
  },
  taxes: {
    symbol: '1F4B6',
    phrases: { building: '1F3E0', plot: '1F331', business: '1F3ED', vehicle: '1F697', soil: '1F4A7' },
  },
  family: {
    symbol: '1F46A',
    phrases: { benefit: '1FA99', nursery: '1F476', kindergarten: '1F9D2', meals: '1F372' },
  },
  neighbourhood: {
    symbol: '1F3D8',
    phrases: {
      parkingCard: '267F',
      parkingConsent: '1F17F',
      dog: '1F415',
      tree: '1F333',
      publicSpace: '1F6A7',
      possession: '1F3E1',
      noise: '1F4E2',
    },
  },
  trade: {
    symbol: '1F3EA',
    phrases: { shop: '1F6D2', lodging: '1F3E8' },
  },
  channels: {
    symbol: '1F3DB',
    phrases: { gateway: '1F511', ePaper: '1F4E9', appointment: '1F5D3' },
  },
} as const;

type Structure = typeof STRUCTURE;
export type CategoryId = keyof Structure;

/** A language's words for all of it: one that is missing, or too many, does not compile. */
export type Words = {
  readonly [Category in CategoryId]: {
    readonly name: string;
    readonly phrases: { readonly [Phrase in keyof Structure[Category]['phrases']]: string };
  };
};
