import { EndConversationDocument } from '@segit-a-hivatal/contract/operations';
import { newCitizen } from '../../packages/server/test/support/wire-client.ts';
import type { Journey } from './journey.ts';

export const startAndWait: Journey = {
  name: '2-elinditani-es-varni',
  title: 'Elindítani és várni',
  about:
    'Az ügyfél megírja a kérdését, megmondja, hogyan szólítsák, elindítja a beszélgetést, és sorra vár. Egy másik ügyfél\nelőtte áll, majd kilép a sorból.',
  async play({ reader, url }, { step }) {
    const other = await newCitizen(url);
    await step('Beírja a kérdését', () => reader.type('Hogyan jelentsem be az új kutyámat?'));
    await step('Tab', () => reader.press('Tab'), 'Miről szeretne kérdezni? (nem kötelező)');
    await step('Tab', () => reader.press('Tab'), 'Hogyan szólíthatjuk?');
    await step('Beírja a nevét', () => reader.type('Béla'));
    await step('Tab', () => reader.press('Tab'), 'Lassan írok');
    await step('Tab', () => reader.press('Tab'), 'Nem beszélek');
    await step('Tab', () => reader.press('Tab'), 'Képernyőolvasót használok');
    await step('Szóköz: bejelöli', () => reader.press('space'), 'bejelölve');
    await step('Tab', () => reader.press('Tab'), 'Kérem, egyszerűen');
    await step('Tab', () => reader.press('Tab'), 'Beszélgetés indítása gomb.');
    await step('Enter: elindítja', () => reader.press('Return'), 'Ön a sorban vár.', 'Helye a sorban: 2');
    await step(
      'Várakozik; aki előtte állt, elmegy',
      async () => {
        await other.wire.run(EndConversationDocument, { conversationId: other.id });
        await other.wire.close();
      },
      'Helye a sorban: 1',
    );
  },
};
