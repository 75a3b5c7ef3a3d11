import type { Journey } from './journey.ts';

export const askForCallback: Journey = {
  name: '8-visszahivas',
  title: 'Visszahívást kérni',
  about:
    'A hivatal még mindig zárva van. Az ügyfél visszahívást kér; a hozzájárulást elsőre kihagyja. A végén visszavonja a kérését.',
  async play({ reader }, { step }) {
    await step('Tab', () => reader.press('Tab'), 'Visszahívást kérek gomb.');
    await step('Enter: kéri', () => reader.press('Return'), 'Telefonszáma');
    await step('Beírja a számát', () => reader.type('06 30 123 4567'));
    await step('Tab, a küldésig', () => reader.pressUntil('Tab', 'Küldés gomb.'), 'Hozzájárulok');
    await step('Enter: elküldené', () => reader.press('Return'), 'A hozzájárulása nélkül');
    await step('Szóköz: bejelöli', () => reader.press('space'));
    await step('Tab', () => reader.press('Tab'), 'Küldés gomb.');
    await step('Enter: elküldi', () => reader.press('Return'), 'Visszahívást kért. A szám vége: 67.');
    await step('Tab', () => reader.press('Tab'), 'Visszavonom, töröljék a számomat gomb.');
    await step('Enter: visszavonja', () => reader.press('Return'), 'Visszavonta. A számát töröltük.');
  },
};
