import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';
import { ANNA, GERGO } from './support/office.ts';

async function withOne(text = 'Kérdés'): Promise<DeskPage> {
  const page = await DeskPage.open();
  page.office.ask('1', text, { nickname: 'Kiss Béla' });
  await page.settled();
  page.button('Következő fogadása').click();
  await page.settled();
  return page;
}

async function write(page: DeskPage, text: string): Promise<void> {
  page.textarea.value = text;
  page.textarea.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await page.settled();
}

describe('trouble', () => {
  it('says who was faster', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Kérdés');
    await page.settled();
    page.office.rival = GERGO;
    page.button('Fogadás').focus();
    await page.press('Enter');
    expect(page.text).to.contain('Szabó Gergő már fogadta ezt az ügyfelet.');
    expect(page.focused.localName, 'the row went, the focus stayed on the page').to.not.equal('body');
  });

  it('A29, A41, A62: tells a lost connection and its return once each, and keeps the draft', async () => {
    const page = await withOne();
    await write(page, 'félbemaradt');
    await page.heard();
    page.spoken.length = 0;
    page.office.setNetwork('reconnecting');
    await page.settled();
    expect(page.all('.banner').map(words).join()).to.contain('Ha 30 másodpercen belül nem áll helyre');
    expect((await page.heard()).split('A kapcsolat megszakadt.')).to.have.lengthOf(2);
    page.office.setNetwork('connected');
    await page.settled();
    expect(page.all('.banner')).to.have.lengthOf(0);
    expect((await page.heard()).split('A kapcsolat helyreállt.')).to.have.lengthOf(2);
    expect(page.textarea.value).to.equal('félbemaradt');
  });

  it('takes no step without a network, and says so at once', async () => {
    const page = await withOne();
    page.office.ask('2', 'Második');
    await page.settled();
    page.office.setNetwork('reconnecting');
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    expect(page.all('.notice').map(words).join()).to.contain('Nem sikerült. Ellenőrizze a kapcsolatot');
    page.office.setNetwork('connected');
    await page.settled();
    expect(page.office.rows.get('2')!.conversation.owner, 'nothing is done later, by itself').to.equal(null);
  });

  it('sends what was written without a network once, when it is back', async () => {
    const page = await withOne();
    page.office.setNetwork('reconnecting');
    await write(page, 'Szombaton.');
    page.button('Küldés').click();
    await page.settled();
    expect(page.office.texts('1')).to.deep.equal(['Kérdés']);
    page.office.setNetwork('connected');
    await page.until(() => page.office.texts('1').includes('Szombaton.'), 'sent');
    await page.settled();
    expect(page.office.texts('1')).to.deep.equal(['Kérdés', 'Szombaton.']);
  });

  it('A32, A62: keeps the focus and what was written when the citizen ends it meanwhile', async () => {
    const page = await withOne();
    page.textarea.focus();
    await write(page, 'félbemaradt');
    page.office.end('1');
    await page.settled();
    expect(words(page.focused)).to.equal('Kiss Béla');
    expect(page.all<HTMLTextAreaElement>('#unsent')[0]!.value).to.equal('félbemaradt');
  });

  it('A28, A62: goes on after a reload with the same conversation and draft', async () => {
    const before = await withOne();
    await write(before, 'félbemaradt');
    before.app.remove();
    const page = await DeskPage.open({ office: before.office, keep: true });
    expect(page.textarea.value).to.equal('félbemaradt');
    expect(page.office.left, 'nobody has left').to.equal(0);
  });

  it('keeps what was not sent when somebody else has the conversation', async () => {
    const page = await withOne();
    await write(page, 'ezt már nem küldhettem el');
    page.office.takeAway('1');
    await page.settled();
    expect(page.text).to.contain('Ez a beszélgetés már nem Önnél van');
    expect(page.all<HTMLTextAreaElement>('#unsent')[0]!.value).to.equal('ezt már nem küldhettem el');
    page.button('Eltávolítás a listából').click();
    await page.settled();
    expect(page.text).to.contain('Most nincs beszélgetése.');
    expect(JSON.stringify(sessionStorage)).to.not.contain('ezt már nem');
  });

  it('A28, A62: asks to log in when the session ends, and goes on where it was', async () => {
    const page = await withOne();
    await write(page, 'félbemaradt');
    page.office.endSession();
    await page.settled();
    expect(page.text).to.contain('Lejárt a munkamenete.');
    expect(page.text).to.not.contain('Kiss Béla');
    page.logIn.answer = { kind: 'in', staff: ANNA };
    const [email, password] = page.all<HTMLInputElement>('input');
    email!.value = 'kovacs.anna@budaors.example';
    password!.value = 'jelszó';
    page.button('Bejelentkezés').click();
    await page.until(() => page.text.includes('Kiss Béla'), 'taken up again');
    page.button('Kiss Béla').click();
    await page.settled();
    expect(page.textarea.value).to.equal('félbemaradt');
  });

  it('shows the next person nothing of the one before', async () => {
    const page = await withOne();
    await write(page, 'félbemaradt');
    page.office.endSession();
    await page.settled();
    page.logIn.answer = { kind: 'in', staff: DeskPage.teleworker };
    const [email, password] = page.all<HTMLInputElement>('input');
    email!.value = 'toth.eszter@budaors.example';
    password!.value = 'jelszó';
    page.button('Bejelentkezés').click();
    await page.until(() => page.text.includes('Élő beszélgetést nem kap'), 'the teleworker’s page');
    expect(JSON.stringify(sessionStorage)).to.not.contain('félbemaradt');
  });

  it('asks for the topic when the citizen has ended it', async () => {
    const page = await withOne();
    page.office.end('1');
    await page.settled();
    expect(page.text).to.contain('Adja meg, miről szólt.');
    page.button('Téma megadása').click();
    await page.settled();
    expect(page.all<HTMLDialogElement>('dialog').some(({ open }) => open)).to.equal(true);
  });

  it('leaves the desk at log-out, and leaves nothing behind', async () => {
    const page = await withOne();
    await write(page, 'félbemaradt');
    page.button('Kijelentkezés').click();
    await page.settled();
    expect(page.office.left, 'asks first').to.equal(0);
    page.openDialog('Kijelentkezik?').querySelector('button')!.click();
    await page.until(() => page.text.includes('E-mail-cím'), 'logged out');
    expect(page.office.left).to.equal(1);
    expect(JSON.stringify(sessionStorage)).to.not.contain('félbemaradt');
  });
});
