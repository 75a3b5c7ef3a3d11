import { aTimeout, expect } from '@open-wc/testing';
import { ANNA, WAITING } from '../fixtures/help-desk.ts';
import { OPEN } from '../fixtures/service.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';

describe('the panel', () => {
  it('A33, A40: is a labelled dialog that leaves the page usable', async () => {
    const page = await HelpDeskPage.open();
    const label = page.dialog.getAttribute('aria-labelledby')!;
    expect(page.panel.shadowRoot!.getElementById(label)!.textContent).to.equal('Segít a hivatal');
    expect(page.dialog.hasAttribute('aria-modal')).to.equal(false);
    expect(document.querySelector('[inert]')).to.equal(null);
  });

  it('A36: says what the service is and is not before anything is asked, and requires nothing', async () => {
    const page = await HelpDeskPage.open();
    expect(page.text).to.contain('Csak általános tájékoztatást adunk.');
    expect(page.text).to.contain('Kérjük, ne írjon be személyes adatot.');
    expect(page.view.shadowRoot!.querySelectorAll('[required]').length).to.equal(0);
    expect(page.focused!.id).to.equal('question');
    const described = page.focused!.getAttribute('aria-describedby')!;
    expect(page.view.shadowRoot!.getElementById(described)!.textContent).to.contain('ne írjon be személyes adatot');
  });

  it('A17: Tab leads from its head into the view, and into the parts that come later', async () => {
    const page = await HelpDeskPage.open('closed');
    await page.until(() => page.text.includes('Visszahívást kérek'), 'the last part');
    page.button('Akadálymentes beállítások').focus();
    const seen: string[] = [];
    // What scrolls is a stop of its own in Firefox.
    for (let stop = 0; stop < 4; stop++) {
      await press('Tab');
      seen.push(page.focused!.textContent.trim());
    }
    expect(seen).to.include.members(['Üzenet hagyása', 'Visszahívást kérek']);
  });

  it('begins a conversation with the first question, the nickname and the preferences', async () => {
    const page = await HelpDeskPage.open();
    const fields = page.view.shadowRoot!;
    fields.querySelector<HTMLElement>('#question')!.focus();
    await type('Hol kell bejelenteni?');
    fields.querySelector<HTMLElement>('#nickname')!.focus();
    await type('Éva');
    fields.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await page.settled();
    page.button('Beszélgetés indítása').click();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
    expect(page.desk.calls).to.include('send Hol kell bejelenteni?');
    expect(page.desk.snapshot.nickname).to.equal('Éva');
    expect(page.desk.snapshot.preferences).to.deep.equal(['WRITES_SLOWLY']);
    expect(page.desk.snapshot.draft).to.equal('');
    await page.until(() => page.focused!.textContent.includes('Helye a sorban: 2'), 'the focus on the place');
    expect(page.text).to.contain('Várakozás: kb. 5 perc');
  });

  it('A37: refuses a nickname that does not fit, by name', async () => {
    const page = await HelpDeskPage.open();
    const nickname = page.view.shadowRoot!.querySelector<HTMLInputElement>('#nickname')!;
    nickname.value = 'x'.repeat(61);
    page.button('Beszélgetés indítása').click();
    await page.settled();
    expect(nickname.getAttribute('aria-invalid')).to.equal('true');
    expect(page.focused).to.equal(nickname);
    expect(page.desk.calls).not.to.include('start');
  });

  it('says that the queue is full, keeps the question, and lets one try again', async () => {
    const page = await HelpDeskPage.open();
    page.desk.setDraft('Megmarad');
    page.desk.startOutcome = 'queue-full';
    page.button('Beszélgetés indítása').click();
    await page.until(() => page.view.localName === 'segit-queue-full', 'the view');
    await page.until(() => page.focused!.textContent.includes('Most túl sokan várnak.'), 'the focus on what happened');
    page.button('Újra próbálom').click();
    await page.until(() => page.view.localName === 'segit-start', 'the start');
    await page.settled();
    expect(page.view.shadowRoot!.querySelector('textarea')!.value).to.equal('Megmarad');
  });

  it('says that the office cannot be reached, aloud and with its telephone', async () => {
    const page = await HelpDeskPage.open();
    page.desk.startOutcome = 'unreachable';
    page.button('Beszélgetés indítása').click();
    await page.heard();
    expect(page.spoken.lines.some(({ live, text }) => live === 'assertive' && text.includes('telefonáljon'))).to.equal(
      true,
    );
    expect(page.view.shadowRoot!.querySelector('a[href="tel:+3623880440"]')!.textContent).to.equal('+36 (23) 880-440');
  });

  it('is another view when it closes and when it opens', async () => {
    const page = await HelpDeskPage.open('closed');
    expect(page.view.localName).to.equal('segit-closed');
    expect(page.text).to.contain('Most zárva vagyunk. (hu)');
    expect(page.text).to.contain('Legközelebb kedden 7 órakor nyitunk. (hu)');
    page.desk.set({ service: OPEN });
    await page.settled();
    expect(page.view.localName).to.equal('segit-start');
    await page.until(() => page.focused!.textContent.includes('Írjon az ügyintézőnek'), 'the focus in the new view');
  });

  it('A32: keeps what one is writing, and the focus, while an operator comes', async () => {
    const page = await HelpDeskPage.open('waiting');
    const { textarea } = page;
    textarea.focus();
    await type('Megkezdett szöv');
    page.desk.join(ANNA);
    await page.settled();
    await type('eg');
    expect(page.textarea).to.equal(textarea);
    expect(page.focused).to.equal(textarea);
    expect(textarea.value).to.equal('Megkezdett szöveg');
    expect(page.text).to.contain('Kovács Anna, ügyintéző');
  });

  it('A32: never moves the focus for a message that comes', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.textarea.focus();
    page.desk.receive('Egy', 'Kettő');
    await page.settled();
    expect(page.focused).to.equal(page.textarea);
    page.button('Akadálymentes beállítások').focus();
    page.desk.receive('Három');
    await page.settled();
    expect(page.focused).to.equal(page.button('Akadálymentes beállítások'));
  });

  it('A41: says each message once, however often the panel is closed and opened', async () => {
    const page = await HelpDeskPage.open('conversation');
    await page.heard();
    page.spoken.clear();
    page.desk.receive('Egyszer mondom.');
    await page.heard();
    page.element.hide();
    await page.element.show();
    await aTimeout(900);
    expect(page.spoken.count('Egyszer mondom.')).to.equal(1);
    page.button('Ismételd az utolsót').click();
    await aTimeout(900);
    expect(page.spoken.count('Egyszer mondom.')).to.equal(2);
  });

  it('marks as read what is seen, not what comes while it is closed', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.desk.receive('Látom');
    await page.settled();
    expect(page.panel.unread).to.equal(0);
    page.element.hide();
    page.desk.receive('Nem látom');
    await page.settled();
    expect(page.panel.unread).to.equal(1);
    await page.element.show();
    await page.settled();
    await page.until(() => page.panel.unread === 0, 'read');
  });

  it('shows who writes and the state of the connection', async () => {
    const page = await HelpDeskPage.open('conversation');
    expect(page.text).to.contain('Kovács Anna, ügyintéző ír…');
    page.desk.setConversation({ connection: 'offline' });
    await page.settled();
    expect(page.text).to.contain('Nincs internetkapcsolat. Amit ír, megőrizzük');
  });

  it('A37: asks before it ends the conversation, moves the announcer into the question, and ends it', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.button('Befejezés').focus();
    await press('Enter');
    await page.until(() => page.question?.open === true, 'the question');
    const dialog = page.question!;
    expect(dialog.querySelector('.announcer')).not.to.equal(null);
    expect(page.focused!.textContent.trim()).to.equal('Mégsem');
    await press('Escape');
    await page.until(() => !dialog.open, 'the answer');
    expect(page.element.open).to.equal(true);
    expect(page.desk.calls).not.to.include('end');
    expect(dialog.querySelector('.announcer')).to.equal(null);
    expect(page.focused).to.equal(page.button('Befejezés'));

    await press('Enter');
    await page.until(() => dialog.open, 'the question');
    [...dialog.querySelectorAll('button')].at(-1)!.click();
    await page.until(() => page.text.includes('Ön befejezte a beszélgetést.'), 'the end');
    expect(page.desk.calls).to.include('end');
    await page.until(() => page.focused!.textContent.includes('Ön befejezte'), 'the focus, whose button is gone');
  });

  it('A32: keeps the focus inside when the operator ends it while one writes', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.textarea.focus();
    page.desk.close('OPERATOR');
    await page.until(() => page.focused!.textContent.includes('Az ügyintéző befejezte a beszélgetést.'), 'the focus');
    expect(page.button('Mentés weblapként')).to.be.an.instanceOf(HTMLButtonElement);
  });

  it('goes on with an ended conversation, or says why it cannot', async () => {
    const page = await HelpDeskPage.open('ended');
    page.desk.reopenOutcome = 'too-late';
    page.button('Folytatás').click();
    await page.until(() => page.text.includes('már nem folytatható'), 'the reason');
    page.desk.reopenOutcome = 'reopened';
    page.button('Folytatás').click();
    await page.until(() => page.desk.snapshot.conversation?.state === 'WAITING', 'the queue');
  });

  it('A37: erases only after a confirmation, and says whether it is done', async () => {
    const page = await HelpDeskPage.open('ended');
    page.desk.reachable = false;
    page.button('Törlés').click();
    await page.until(() => page.question?.open === true, 'the question');
    const dialog = page.question!;
    [...dialog.querySelectorAll('button')].at(-1)!.click();
    await page.until(() => page.text.includes('Semmi sem változott.'), 'the failure');
    page.desk.reachable = true;
    page.button('Törlés').click();
    await page.until(() => dialog.open, 'the question');
    [...dialog.querySelectorAll('button')].at(-1)!.click();
    await page.until(() => page.text.includes('A beszélgetést töröltük.'), 'that it is erased');
    page.button('Új beszélgetés').click();
    await page.until(() => page.view.localName === 'segit-start', 'the start');
  });

  it('A35: says that the session has expired, and begins anew with the text that was begun', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.textarea.focus();
    page.desk.set({ conversation: null, expired: true, draft: 'Félbemaradt' });
    await page.until(() => page.focused!.textContent.includes('A beszélgetés lejárt.'), 'the focus on what happened');
    page.button('Új beszélgetés').click();
    await page.until(() => page.view.localName === 'segit-start', 'the start');
    await page.settled();
    expect(page.view.shadowRoot!.querySelector('textarea')!.value).to.equal('Félbemaradt');
  });

  it('A35: keeps its settings on this device', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.button('Akadálymentes beállítások').click();
    await page.until(() => page.view.localName === 'segit-settings', 'the settings');
    await page.settled();
    const label = [...page.view.shadowRoot!.querySelectorAll('label')].find((each) =>
      each.textContent.includes('Enter'),
    );
    label!.closest('details')!.open = true;
    label!.click();
    await press('Escape');
    await page.settled();
    expect(page.element.open).to.equal(true);
    expect(page.composer.enterSends).to.equal(false);
    expect(localStorage.getItem('segit:person:settings')).to.equal('{"enterSends":false}');
  });

  it('shows names as text, never as markup (P18)', async () => {
    const page = await HelpDeskPage.mount('waiting');
    page.desk.setConversation({ ...WAITING, nickname: '<b>x</b>' });
    page.desk.join({ name: '<img src=x onerror="window.harmed=true">', role: 'OPERATOR' });
    await page.element.show();
    await page.settled();
    expect(page.text).to.contain('<img src=x onerror="window.harmed=true">, ügyintéző');
    expect(page.panel.shadowRoot!.querySelectorAll('img').length).to.equal(0);
    expect('harmed' in window).to.equal(false);
  });
});
