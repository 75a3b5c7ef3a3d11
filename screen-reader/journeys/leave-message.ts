import type { Journey } from './journey.ts';

export const leaveMessage: Journey = {
  name: '9-uzenet',
  title: 'Üzenetet hagyni, és később elolvasni a választ',
  about:
    'A hivatal zárva van. Az ügyfél üzenetet hagy, és elmegy. Amikor később újra megnyitja a honlapot, ott a válasz.',
  async play({ reader, closed: office }, { step }) {
    await step(
      'Shift és Tab, vissza az üzenetig',
      () => reader.pressUntil('shift+Tab', 'Üzenet hagyása gomb.'),
      'Üzenet hagyása gomb.',
    );
    await step('Enter: üzenetet hagy', () => reader.press('Return'), 'Az Ön üzenete');
    await step('Beírja az üzenetét', () => reader.type('Mikor lehet lomot kitenni?'));
    await step('Tab, a küldésig', () => reader.pressUntil('Tab', 'Küldés gomb.'));
    await step('Enter: elküldi', () => reader.press('Return'), 'Üzenetét megkaptuk.');
    await step('Escape: bezárja az ablakot', () => reader.press('Escape'), /^Segít a hivatal .* gomb\.$/);
    const conversation = await office.operator.acceptMessage();
    await office.operator.answer(conversation, 'Minden hónap első szombatján.');
    await reader.open(`${office.url}/`);
    await step('Később B kétszer, a gombig', () => reader.press('b', 'b'), '1 új üzenet');
    await step(
      'Enter: kinyitja',
      () => reader.press('Return'),
      'Segít a hivatal párbeszédablak',
      'Minden hónap első szombatján.',
    );
  },
};
