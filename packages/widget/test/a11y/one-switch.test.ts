import { expect } from '@open-wc/testing';
import { FAST, mountScanning, OneSwitch } from '../support/one-switch.ts';

describe('with one switch', () => {
  it('A17: begins a conversation, sends a phrase and ends it, with one key and nothing else', async function () {
    this.timeout(170_000);
    const page = await mountScanning(FAST, 'start', { phrases: true });
    const person = new OneSwitch(page);
    await person.press();
    await page.until(() => page.element.open, 'the panel');
    await person.choose('Beszélgetés indítása');
    await page.until(() => page.desk.calls.includes('start'), 'the conversation');
    page.desk.join();
    await page.settled();
    await person.choose('Kifejezések');
    await person.choose('Válaszok');
    await person.choose('Köszönöm.');
    await person.choose('Elküldöm');
    await page.until(() => page.desk.calls.includes('send Köszönöm.'), 'the message');
    await person.choose('Befejezés');
    await page.until(
      () => page.panel.shadowRoot!.querySelector('segit-confirm')!.shadowRoot!.querySelector('dialog')!.open,
      'the question',
    );
    // The question is in front of everything: its two buttons are all there is.
    await person.choose('Befejezés');
    await page.until(() => page.desk.calls.includes('end'), 'the end');
    await person.choose('Bezárás');
    await page.until(() => !page.element.open, 'the launcher');
    expect(page.desk.snapshot.draft).to.equal('');
  });
});
