import type { Journey } from './journey.ts';

export const findAndUnderstand: Journey = {
  name: '1-megtalalni',
  title: 'Megtalálni, kinyitni, megérteni',
  about:
    'A városi honlap betöltött. Az ügyfél gombról gombra lépve keresi meg a segítséget, kinyitja, és soronként végigolvassa,\nmire való.',
  alone: true,
  async play({ reader, link }, { step }) {
    await reader.open(`${link.url}/`);
    await step('B: a következő gomb, ez a lapé', () => reader.press('b'));
    await step('B: a következő gomb, ez az ablakot nyitja', () => reader.press('b'), /^Segít a hivatal .* gomb\.$/);
    await step(
      'Enter: kinyitja',
      () => reader.press('Return'),
      'Segít a hivatal párbeszédablak',
      'Írja ide kérdését',
      'Fókuszmód bekapcsolva',
    );
    await step('Insert és A: olvasni szeretne', () => reader.press('Insert+a'), 'Böngésző mód bekapcsolva');
    await step('Shift és H: az előző címsor', () => reader.press('shift+h'), /^Írjon az ügyintézőnek .*címsor/);
    await step('Le nyíl', () => reader.press('Down'));
    await step('Le nyíl', () => reader.press('Down'));
    await step('Le nyíl', () => reader.press('Down'), 'Csak általános tájékoztatást adunk.');
    await step('Le nyíl', () => reader.press('Down'), 'Kérjük, ne írjon be személyes adatot.');
    await step('Le nyíl', () => reader.press('Down'), 'Nincs időkorlát, írjon nyugodtan.');
    await step('Escape: bezárja', () => reader.press('Escape'), /^Segít a hivatal .* gomb\.$/);
    await step('Enter: újra kinyitja', () => reader.press('Return'), 'Írja ide kérdését');
  },
};
