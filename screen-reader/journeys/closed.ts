import type { Journey } from './journey.ts';

export const closed: Journey = {
  name: '7-zarva',
  title: 'Zárva',
  about: 'A hivatal testületi ülés miatt zárva van. Az ügyfél megtudja, miért, és mit tehet.',
  alone: true,
  async play({ reader, closed: office }, { step }) {
    await reader.open(`${office.url}/`);
    await step('B', () => reader.press('b'));
    await step('B: a gomb, amely az ablakot nyitja', () => reader.press('b'), /^Segít a hivatal .* gomb\.$/);
    await step('Enter: kinyitja', () => reader.press('Return'), 'Segít a hivatal párbeszédablak');
    await step('Tab', () => reader.press('Tab'), 'Üzenet hagyása gomb.');
  },
};
