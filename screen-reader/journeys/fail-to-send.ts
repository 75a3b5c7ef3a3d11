import type { Journey } from './journey.ts';

export const failToSend: Journey = {
  name: '6-nem-megy-el',
  title: 'Egy üzenet nem megy el',
  about:
    'Új beszélgetés. Az ügyfél hálózat nélkül ír, és mire helyreáll a kapcsolat, az ügyintéző befejezte a beszélgetést.',
  alone: true,
  async play(stage, { step }) {
    const { reader, link, fresh, operator } = stage;
    link.restore();
    await reader.open(`${fresh}/`);
    await step('B kétszer, Enter: kinyitja', () => reader.press('b', 'b', 'Return'), 'Írja ide kérdését');
    await step('Beírja a kérdését', () => reader.type('Hol adhatom be a kérelmet?'));
    await step(
      'Tab hétszer, a gombig',
      () => reader.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab'),
      'Beszélgetés indítása gomb.',
    );
    await step('Enter: elindítja', () => reader.press('Return'), 'Helye a sorban: 1');
    await step(
      'Kovács Anna bekapcsolódik',
      async () => (stage.conversation = await operator.accept()),
      'Kovács Anna ügyintéző bekapcsolódott.',
    );
    await step(
      'Tab hatszor, az üzenet helyéig',
      () => reader.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab'),
      'Az Ön üzenete',
    );
    await step('Megszakad a kapcsolat', async () => link.cut(), 'Megszakadt a kapcsolat.');
    await step('Ír', () => reader.type('Halló?'));
    await step('Enter: elküldi', () => reader.press('Return'), 'Üzenete várakozik');
    await step('Shift és Tab: az üzenetekhez', () => reader.press('shift+Tab'), 'Halló?');
    await step(
      'Közben az ügyintéző befejezte; helyreáll a kapcsolat',
      async () => (await operator.end(stage.conversation!), link.restore()),
      'Nem sikerült elküldeni az üzenetét.',
      'Az ügyintéző befejezte a beszélgetést.',
    );
    await step('Tab', () => reader.press('Tab'));
  },
};
