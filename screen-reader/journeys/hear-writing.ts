import { randomUUID } from 'node:crypto';
import type { Journey } from './journey.ts';

export const hearWriting: Journey = {
  name: '11-elo-szoveg',
  title: 'Hallani, amit az ügyintéző éppen ír',
  about:
    'Az ügyfél azt kérte, hogy mondatonként hallja, amit az ügyintéző éppen ír, és hogy az ügyintéző is lássa, amit ő gépel.',
  async play(stage, { step }) {
    const { reader, operator } = stage;
    await step('Tab, a kérdés helyéig', () => reader.pressUntil('Tab', 'Írja ide kérdését'));
    await step('Beírja a kérdését', () => reader.type('Hol kapok zsákot?'));
    await step('Tab, a gombig', () => reader.pressUntil('Tab', 'Beszélgetés indítása gomb.'));
    await step('Enter: elindítja', () => reader.press('Return'), 'Ön a sorban vár.');
    await step(
      'Kovács Anna bekapcsolódik',
      async () => (stage.conversation = await operator.accept()),
      'Kovács Anna ügyintéző bekapcsolódott.',
    );
    const conversation = stage.conversation!;
    const id = randomUUID();
    await step(
      'Kovács Anna ír: az első mondat kész',
      () => operator.write(conversation, 'Jó napot kívánok! Zsákot a por', id),
      'Kovács Anna, ügyintéző írja: Jó napot kívánok!',
    );
    await step(
      'A második mondat is kész',
      () => operator.write(conversation, 'Jó napot kívánok! Zsákot a portán kap. Az', id),
      'Zsákot a portán kap.',
    );
    await step(
      'Elküldi',
      () => operator.answer(conversation, 'Jó napot kívánok! Zsákot a portán kap. Ingyenes.', id),
      'Kovács Anna, ügyintéző: Ingyenes.',
    );
    await step('Tab, az üzenet helyéig', () => reader.pressUntil('Tab', 'Az Ön üzenete'), 'Ne lássa gomb.');
    await step('Beírja', () => reader.type('Köszönöm.'));
    await step('Enter: elküldi', () => reader.press('Return'));
    await step('Shift és Tab, vissza a „Ne lássa” gombig', () => reader.pressUntil('shift+Tab', 'Ne lássa gomb.'));
    await step(
      'Enter: többet ne lássa',
      () => reader.press('Return'),
      'Mostantól csak az elküldött üzenetei látszanak.',
    );
  },
};
