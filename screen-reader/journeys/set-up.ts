import type { Journey } from './journey.ts';

export const setUp: Journey = {
  name: '10-beallitasok',
  title: 'Beállítani, ahogy jó',
  about:
    'Az ügyfél kinyitja az akadálymentes beállításokat. Nagyobb betűt és sötét színeket kér, azt, hogy mondatonként hallja,\namit az ügyintéző éppen ír, hogy az ügyintéző is lássa, amit ő gépel, és kéri a kifejezéseket.',
  alone: true,
  async play({ reader, untouched }, { step }) {
    await reader.open(`${untouched}/`);
    await step('B kétszer, Enter: kinyitja', () => reader.press('b', 'b', 'Return'), 'Írja ide kérdését');
    await step('Shift és Tab', () => reader.press('shift+Tab'), 'Akadálymentes beállítások gomb');
    await step('Enter: kinyitja', () => reader.press('Return'), 'Akadálymentes beállítások');
    const group = (name: string) => step(`Tab: a „${name}” csoportig`, () => reader.pressUntil('Tab', name), name);
    await group('Betűk és színek');
    await step('Enter: kinyitja', () => reader.press('Return'));
    await step('Tab', () => reader.press('Tab'), 'Betűméret');
    await step('Le nyíl: nagyobbat kér', () => reader.press('Down'), 'Betűméret: Kicsit nagyobb.');
    await step('Tab', () => reader.press('Tab'), 'Színek');
    await step('Le nyíl kétszer: sötétet kér', () => reader.press('Down', 'Down'), 'Színek: Sötét.');
    await group('Írás közben');
    await step('Enter: kinyitja', () => reader.press('Return'));
    await step('Tab', () => reader.press('Tab'), 'Az ügyintéző lássa');
    await step('Szóköz: bejelöli', () => reader.press('space'), 'mielőtt elküldöm: igen.');
    await step('Tab', () => reader.press('Tab'), 'Ha az ügyintéző mutatja, amit éppen ír');
    await step(
      'Le nyíl: mondatonként kéri',
      () => reader.press('Down'),
      'amit éppen ír: A képernyőolvasó mondatonként',
    );
    await group('Kifejezések');
    await step('Enter: kinyitja', () => reader.press('Return'));
    await step('Tab', () => reader.press('Tab'), 'Kifejezések képekkel');
    await step('Szóköz: bejelöli', () => reader.press('space'), 'Kifejezések képekkel az írás mellett: igen.');
    await step('Escape: vissza', () => reader.press('Escape'));
  },
};
