import type { Words } from '../structure.ts';

/** Plain English. What has a Hungarian name only keeps it, for that is what stands on the door and on the form. */
export const words: Words = {
  greetings: {
    name: 'Greetings',
    phrases: {
      hello: 'Good day!',
      evening: 'Good evening!',
      writing: 'I would like to chat in writing.',
      slow: 'I write slowly. Please wait for me.',
      goodbye: 'Goodbye!',
    },
  },
  answers: {
    name: 'Answers',
    phrases: {
      yes: 'Yes.',
      no: 'No.',
      thanks: 'Thank you.',
      understood: 'I understand.',
      notUnderstood: 'I do not understand.',
      notKnown: 'I do not know.',
    },
  },
  requests: {
    name: 'Requests',
    phrases: {
      wait: 'Please wait.',
      repeat: 'Please write it again.',
      simply: 'Please write simply.',
      slower: 'Slower, please.',
      example: 'Please give me an example.',
      form: 'Please send me the form.',
      help: 'I need help.',
    },
  },
  questions: {
    name: 'Questions',
    phrases: {
      where: 'Where do I have to go?',
      when: 'When can I come?',
      open: 'When are you open?',
      cost: 'How much does it cost?',
      bring: 'What do I need to bring?',
      how: 'How do I do it?',
      duration: 'How long does it take?',
      deadline: 'What is the deadline?',
      online: 'Can I do it online?',
    },
  },
  times: {
    name: 'When?',
    phrases: {
      today: 'Today.',
      tomorrow: 'Tomorrow.',
      thisWeek: 'This week.',
      nextWeek: 'Next week.',
      morning: 'In the morning.',
      afternoon: 'In the afternoon.',
      evening: 'In the evening.',
      later: 'Later.',
    },
  },
  feelings: {
    name: 'How am I?',
    phrases: {
      well: 'I am well.',
      tired: 'I am tired.',
      worried: 'I am worried.',
      upset: 'I am upset.',
      pause: 'I need a break.',
    },
  },
  papers: {
    name: 'Papers',
    phrases: {
      address: 'I have a question about my address and identity papers.',
      registry: 'I have a question about a birth, marriage or death certificate.',
      marriage: 'I have a question about getting married.',
      inheritance: 'I have a question about an inheritance.',
    },
  },
  taxes: {
    name: 'Taxes and fees',
    phrases: {
      building: 'I have a question about the building tax.',
      plot: 'I have a question about the land tax.',
      business: 'I have a question about the local business tax.',
      vehicle: 'I have a question about the vehicle tax.',
      soil: 'I have a question about the soil load fee.',
    },
  },
  family: {
    name: 'Family and support',
    phrases: {
      benefit: 'I have a question about municipal support.',
      nursery: 'I have a question about the nursery.',
      kindergarten: 'I have a question about kindergarten.',
      meals: 'I have a question about social meals.',
    },
  },
  neighbourhood: {
    name: 'Where I live',
    phrases: {
      parkingCard: 'I have a question about the disabled parking card.',
      parkingConsent: 'I have a question about the parking consent.',
      dog: 'I have a question about registering a dog.',
      tree: 'I have a question about felling a tree.',
      publicSpace: 'I have a question about using public space.',
      possession: 'I have a question about protection of possession.',
      noise: 'I have a question about noise.',
    },
  },
  trade: {
    name: 'Shops and lodging',
    phrases: {
      shop: 'I have a question about registering a shop.',
      lodging: 'I have a question about offering lodging.',
    },
  },
  channels: {
    name: 'How to do it',
    phrases: {
      gateway: 'I have a question about Ügyfélkapu and DÁP.',
      ePaper: 'I have a question about e-Papír.',
      appointment: 'I would like to book an appointment.',
    },
  },
};
