import type { Journey } from './journey.ts';

export const usePhrases: Journey = {
  name: '12-kifejezesek',
  title: 'Kifejezésekből írni',
  about: 'Az ügyfél kifejezésekből rakja össze, amit mondani szeretne, és elküldi.',
  async play({ reader, operator, conversation }, { step }) {
    await step('Shift és Tab, a „Kifejezések” gombig', () => reader.pressUntil('shift+Tab', 'Kifejezések gomb.'));
    await step('Enter: kinyitja', () => reader.press('Return'), 'Kifejezések csoportjai');
    await step('Tab, a „Válaszok” csoportig', () => reader.pressUntil('Tab', 'Válaszok gomb.'));
    await step('Enter: kinyitja', () => reader.press('Return'), 'Válaszok');
    await step('Tab, a „Köszönöm” kifejezésig', () => reader.pressUntil('Tab', 'Köszönöm. gomb'));
    await step('Enter: választja', () => reader.press('Return'));
    await step('Tab, az „Elküldöm” gombig', () => reader.pressUntil('Tab', 'Elküldöm gomb.'));
    await step('Enter: elküldi', () => reader.press('Return'), 'Kifejezések gomb.');
    await step(
      'Megjön a válasz',
      () => operator.answer(conversation!, 'Szívesen.'),
      'Kovács Anna, ügyintéző: Szívesen.',
    );
    await operator.end(conversation!);
  },
};
