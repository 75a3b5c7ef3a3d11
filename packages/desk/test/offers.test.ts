import { expect } from '@open-wc/testing';
import { DeskPage, FixtureNotification, words } from './support/desk-page.ts';
import { Office } from './support/office.ts';

const named = (label: string) => (each: HTMLElement) =>
  each.getAttribute('aria-label') === label || words(each) === label;

/** An operator who is available, in a conversation, with an answer half written. */
async function writing(): Promise<DeskPage> {
  const page = await DeskPage.open();
  page.office.routing.set({ state: 'AVAILABLE' });
  page.office.ask('1', 'Első kérdés', { nickname: 'Kiss Béla' });
  await page.settled();
  page.button('Következő fogadása').click();
  await page.settled();
  page.textarea.focus();
  await page.type('félbe');
  await page.heard();
  page.spoken.length = 0;
  return page;
}

async function offered(page: DeskPage, id = '2', nickname = 'Nagy Ilona'): Promise<void> {
  page.office.ask(id, 'Kérdés', { nickname, preferences: ['WRITES_SLOWLY'], topic: 'Telekadó' });
  page.office.routing.offer(id);
  await page.settled();
}

describe('what a citizen says beforehand', () => {
  it('A60, A62: stands in the queue and in the offer, before anything is accepted', async () => {
    const page = await DeskPage.open();
    await offered(page);
    expect(page.text.split('nyelv: magyar, téma: Telekadó')).to.have.lengthOf(3);
  });
});

describe('one’s own state', () => {
  it('out of one’s shift promises nothing: it is on the button, and said when the shift ends', async () => {
    const page = await DeskPage.open();
    page.office.routing.set({ state: 'AVAILABLE' });
    await page.settled();
    await page.heard();
    page.spoken.length = 0;
    page.office.routing.set({ onShift: false });
    await page.settled();
    expect(words(page.button('Állapot'))).to.equal('Állapot: Elérhető, műszakon kívül');
    expect(page.text).to.contain('A beosztása szerint most nem dolgozik');
    expect(await page.heard()).to.contain('A beosztása szerint most nem dolgozik');
  });

  it('is chosen without a mouse, said once, and is there after a reload', async () => {
    const page = await DeskPage.open();
    page.fromTheTop();
    await page.tabTo(named('Állapot: Foglalt'), 'the state');
    await page.press('Enter');
    expect(page.focused.getAttribute('aria-expanded')).to.equal('true');
    await page.tabTo(named('Elérhető'), 'available');
    expect(
      page
        .all(`#${page.focused.getAttribute('aria-describedby')}`)
        .map(words)
        .join(),
    ).to.contain('ajánlunk');
    await page.press('Enter');
    expect(words(page.focused)).to.equal('Állapot: Elérhető');
    expect(page.focused.getAttribute('aria-expanded')).to.equal('false');
    expect((await page.heard()).split('Állapota: Elérhető.')).to.have.lengthOf(2);

    const again = await DeskPage.open({ office: page.office, keep: true });
    expect(words(again.button('Állapot'))).to.equal('Állapot: Elérhető');
    expect(again.text).to.not.contain('Ön most Foglalt');
  });

  it('closes by Esc, and is not set without a connection', async () => {
    const page = await DeskPage.open();
    page.button('Állapot').focus();
    await page.press('Enter', 'Tab', 'Escape');
    expect(words(page.focused)).to.equal('Állapot: Foglalt');
    page.office.setNetwork('reconnecting');
    await page.press('Enter');
    page.button('Szünet').click();
    await page.settled();
    expect(page.text).to.contain('Nem sikerült. Ellenőrizze a kapcsolatot');
    expect(words(page.button('Állapot'))).to.equal('Állapot: Foglalt');
  });

  it('that the server has changed meanwhile is said, and one key takes it back', async () => {
    const page = await DeskPage.open();
    page.button('Állapot').click();
    await page.settled();
    page.button('Elérhető').click();
    await page.settled();
    page.office.routing.set({ state: 'AWAY' });
    page.office.routing.set({ state: 'BUSY' });
    await page.settled();
    expect(await page.heard()).to.contain('megszakadt a kapcsolata');
    page.button('Újra elérhető vagyok').focus();
    await page.press('Enter');
    expect(page.office.routing.snapshot.state).to.equal('AVAILABLE');
    expect(page.all('button').map(words)).to.not.include('Újra elérhető vagyok');
    expect(page.focused.localName, 'the focus is on the page').to.not.equal('body');
  });
});

describe('an offer', () => {
  it('A32, A41, A62: is said once, with all that one decides by; the focus and the draft stay', async () => {
    const page = await writing();
    page.settings.set({ notifications: true });
    page.look(false);
    const { focused } = page;
    await offered(page);
    const heard = await page.heard();
    expect(heard.split('Önnek ajánljuk: Nagy Ilona, 3 perce vár.')).to.have.lengthOf(2);
    for (const part of ['Budaörs város honlapja, magyar', 'Kérése: Lassan ír', 'körülbelül egy perce']) {
      expect(heard).to.contain(part);
    }
    expect(heard, 'who is offered is not also said to wait').to.not.contain('Új ügyfél vár');
    expect(page.focused).to.equal(focused);
    expect(page.textarea.value).to.equal('félbe');
    expect(FixtureNotification.shown.join()).to.contain('Ügyfelet ajánlunk Önnek').and.to.not.contain('Ilona');
    await page.heard();
    expect(page.spoken.join(' ').split('Önnek ajánljuk')).to.have.lengthOf(2);
  });

  it('is reached from the conversation, and taken; what was half written is there when one comes back', async () => {
    const page = await writing();
    await offered(page);
    await page.tabTo(named('Ugrás az ajánlathoz'), 'the way to the offer');
    await page.press('Enter');
    expect(words(page.focused)).to.equal('Önnek ajánljuk (1)');
    await page.tabTo(named('Elfogadom: Nagy Ilona'), 'yes');
    await page.press('Enter');
    expect(words(page.focused)).to.equal('Nagy Ilona');
    expect(page.inside('desk-offers', 'section')).to.have.lengthOf(0);
    page.button('Kiss Béla').click();
    await page.settled();
    expect(page.textarea.value).to.equal('félbe');
    expect(await page.heard()).to.not.contain('már nem kell döntenie');
  });

  it('is declined, and one is back in the answer', async () => {
    const page = await writing();
    await offered(page);
    page.button('Ugrás az ajánlathoz').click();
    await page.settled();
    await page.tabTo(named('Most nem: Nagy Ilona'), 'no');
    await page.press('Enter');
    expect(page.office.routing.asked).to.deep.equal(['decline 2']);
    expect(page.focused).to.equal(page.textarea);
    expect(page.textarea.value).to.equal('félbe');
    expect(await page.heard()).to.contain('Rendben, az ügyfelet másnak ajánljuk.');
  });

  it('A62: let pass: said with why, the focus is on no button, and one key goes on', async () => {
    const page = await writing();
    page.button('Állapot').click();
    await page.settled();
    page.button('Elérhető').click();
    await offered(page);
    page.button('Elfogadom').focus();
    page.office.routing.letPass('2');
    await page.settled();
    expect(words(page.focused)).to.equal('Nincs ajánlat');
    const heard = await page.heard();
    expect(heard).to.contain('Az ajánlat ideje letelt, az ügyfelet másnak ajánljuk: Nagy Ilona.');
    expect(heard).to.contain('Ön most Foglalt').and.to.not.contain('Állapota: Foglalt');
    await page.tabTo(named('Újra elérhető vagyok'), 'available again');
    await page.press('Enter');
    expect(page.office.routing.snapshot.state).to.equal('AVAILABLE');
    expect(page.focused).to.equal(page.textarea);
    expect(page.inside('desk-offers', 'section')).to.have.lengthOf(0);
  });

  it('that somebody else took is said; of two the other one stays', async () => {
    const page = await writing();
    await offered(page);
    await offered(page, '3', 'Tóth Géza');
    expect(page.text).to.contain('Önnek ajánljuk (2)');
    page.button('Elfogadom').focus();
    page.office.takeAway('2');
    page.office.routing.withdraw('2');
    await page.settled();
    expect(words(page.focused), 'not the other one’s button').to.equal('Önnek ajánljuk (1)');
    expect(page.text).to.contain('Tóth Géza');
    page.textarea.focus();
    page.office.routing.withdraw('3');
    await page.settled();
    expect(await page.heard()).to.contain('Erről már nem kell döntenie: Tóth Géza.');
    expect(page.focused).to.equal(page.textarea);
    page.button('Rendben').click();
    await page.settled();
    expect(page.inside('desk-offers', 'section')).to.have.lengthOf(0);
  });

  it('shows the note of whoever handed it on, before it is taken and after', async () => {
    const office = new Office();
    const page = await DeskPage.open({ office });
    page.office.ask('1', 'Kérdés', { nickname: 'Kiss Béla' });
    office.handOn('1', 'Építményadó, a részletfizetést kérdezi.');
    office.routing.set({ state: 'AVAILABLE' });
    office.routing.offer('1');
    await page.settled();
    expect(page.inside('desk-offers', '.card').map(words).join()).to.contain('Építményadó, a részletfizetést kérdezi.');
    expect(await page.heard()).to.contain('A továbbadó megjegyzése: Építményadó');
    page.button('Elfogadom').click();
    await page.settled();
    expect(page.inside('desk-conversation', 'header').map(words).join()).to.contain(
      'A továbbadó megjegyzése: Építményadó',
    );
  });

  it('meant for somebody who is not available is said, and marked in the queue', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Kérdés', { nickname: 'Kiss Béla' });
    page.office.routing.set({ meant: ['1'] });
    await page.settled();
    const heard = await page.heard();
    expect(heard).to.contain('Önnek adták tovább, a várakozók között fogadhatja: Kiss Béla.');
    expect(page.text).to.contain('Önnek adták tovább.');
  });

  it('stands before the coordinator’s other views, and leads to the conversation', async () => {
    const page = await DeskPage.open({ answer: { kind: 'in', staff: DeskPage.coordinator } });
    await page.go('Nyitvatartás');
    await page.until(() => page.text.includes('Változatok'), 'the hours');
    await offered(page);
    page.button('Elfogadom').click();
    await page.until(() => words(page.focused) === 'Nagy Ilona', 'the conversation');
    expect(page.text).to.not.contain('Változatok');
  });
});
