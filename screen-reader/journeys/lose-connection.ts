import type { Journey } from './journey.ts';

export const loseConnection: Journey = {
  name: '4-megszakad',
  title: 'Megszakad a kapcsolat, majd helyreáll',
  about:
    'Az ügyfél éppen ír, amikor megszakad a kapcsolat. Közben is elküldi, amit írt; mihelyt lehet, magától elmegy.',
  async play({ reader, link, operator, conversation }, { step }) {
    await step('Megszakad a kapcsolat', async () => link.cut(), 'Megszakad');
    await step('Ír', () => reader.type('Nincs több kérdésem.'));
    await step('Enter: elküldi', () => reader.press('Return'), 'Üzenete várakozik a hálózatra.');
    await step('Helyreáll a kapcsolat', async () => link.restore(), 'A kapcsolat helyreállt.', 'Elküldve');
    await step(
      'Megjön a válasz',
      () => operator.answer(conversation!, 'Szívesen, viszontlátásra!'),
      'Kovács Anna, ügyintéző: Szívesen, viszontlátásra!',
    );
  },
};
