import type { Journey } from './journey.ts';

export const talk: Journey = {
  name: '3-beszelgetni',
  title: 'Beszélgetni',
  about:
    'Kovács Anna bekapcsolódik. Üzenete akkor érkezik, amikor az ügyfél éppen ír; az ügyfél befejezi, elküldi, majd\nvisszaolvassa, ami elhangzott.',
  async play(stage, { step }) {
    const { reader, operator } = stage;
    await step(
      'Kovács Anna bekapcsolódik',
      async () => (stage.conversation = await operator.accept()),
      'Kovács Anna ügyintéző bekapcsolódott.',
    );
    const { conversation } = stage;
    await step('Tab: a következő megálló', () => reader.press('Tab'), 'Befejezés gomb.');
    await step('Tab', () => reader.press('Tab'), 'Első üzenet gomb.');
    await step('Tab', () => reader.press('Tab'), 'Utolsó üzenet gomb.');
    await step('Tab', () => reader.press('Tab'), 'Ismételd az utolsót gomb.');
    await step('Tab: az üzenetek', () => reader.press('Tab'), 'bekapcsolódott.');
    await step('Tab: az üzenet helye', () => reader.press('Tab'), 'Az Ön üzenete');
    await step('Írni kezd', () => reader.type('Köszönöm, '));
    await step(
      'Közben üzenet érkezik',
      () => operator.answer(conversation!, 'Jó napot kívánok! Hozza magával az oltási könyvet.'),
      'Kovács Anna, ügyintéző: Jó napot kívánok! Hozza magával az oltási könyvet.',
    );
    await step('Tovább ír', () => reader.type('és mennyibe kerül?'));
    await step('Enter: elküldi', () => reader.press('Return'));
    await step(
      'Megjön a válasz',
      () => operator.answer(conversation!, 'Ingyenes. Van még kérdése?'),
      'Kovács Anna, ügyintéző: Ingyenes. Van még kérdése?',
    );
    await step(
      'Shift és Tab: vissza az üzenetekhez',
      () => reader.press('shift+Tab'),
      'Ingyenes. Van még kérdése?',
      'Böngésző mód bekapcsolva',
    );
    await step(
      'Insert és A kétszer: a nyilak legyenek a lapé',
      () => reader.press('Insert+a', 'Insert+a'),
      'Rögzített fókuszmód',
    );
    await step('Fel nyíl', () => reader.press('Up'), 'Ön Köszönöm, és mennyibe kerül?');
    await step('Fel nyíl', () => reader.press('Up'), 'Jó napot kívánok!');
    await step('Fel nyíl', () => reader.press('Up'), 'Kovács Anna ügyintéző bekapcsolódott.');
    await step('Home: az első', () => reader.press('Home'), 'A beszélgetés elkezdődött.');
    await step('End: az utolsó', () => reader.press('End'), 'Ingyenes. Van még kérdése?');
    await step('Escape: vissza az íráshoz', () => reader.press('Escape'), 'Az Ön üzenete');
    await step('Insert és A: a nyilak legyenek újra Orcáé', () => reader.press('Insert+a'));
    await step('Insert és A: írni szeretne', () => reader.press('Insert+a'));
  },
};
