import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

/** What the server says of an uploaded file. */
let found: { status: number; body: unknown };
const uploads: RequestInit[] = [];
const { fetch } = window;
before(() => {
  window.fetch = async (_url, init = {}) => {
    uploads.push(init);
    return new Response(JSON.stringify(found.body), { status: found.status });
  };
});
after(() => {
  window.fetch = fetch;
});
beforeEach(() => uploads.splice(0));

const GOOD = { tagged: true, title: 'Fakivágási kérelem', language: 'hu', text: true };
const field = <T extends HTMLElement>(page: DeskPage, id: string): T => page.all<T>(`dialog[open] #${id}`)[0]!;

async function choose(page: DeskPage, body: unknown, status = 200): Promise<void> {
  found = { status, body };
  const input = field<HTMLInputElement>(page, 'file');
  const files = new DataTransfer();
  files.items.add(new File(['%PDF-'], 'a.pdf'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await page.settled();
}

async function library(staff = DeskPage.teleworker): Promise<DeskPage> {
  const page = await DeskPage.open({ answer: { kind: 'in', staff } });
  await page.go('Dokumentumok');
  await page.until(() => page.text.includes('Ebösszeírási adatlap'), 'the list');
  return page;
}

describe('the library of documents', () => {
  it('A17, A62: a teleworker puts in a file, hears in plain words how it is read, and finds it in the list', async () => {
    const page = await library();
    page.button('Új dokumentum…').click();
    await page.settled();
    await choose(page, { file: 'f1', accessibility: GOOD, text: 'Kérelem fakivágáshoz' });
    await page.until(() => page.text.includes('Képernyőolvasóval jól olvasható'), 'what was found');
    expect(uploads[0]?.headers).to.include({ 'x-segit-request': '1' });
    expect(field<HTMLInputElement>(page, 'title-text').value).to.equal('Fakivágási kérelem');
    expect(field<HTMLTextAreaElement>(page, 'alternative').value).to.equal('Kérelem fakivágáshoz');
    page.dialogButton('Mentés a dokumentumtárba').click();
    await page.settled();
    expect(page.focused.id, 'the topic is asked for').to.equal('topic');
    field<HTMLSelectElement>(page, 'topic').selectedIndex = 1;
    page.dialogButton('Mentés a dokumentumtárba').click();
    await page.until(() => page.office.shelf.documents.length === 2, 'saved');
    await page.until(() => page.text.includes('A dokumentum bekerült a dokumentumtárba.'), 'it is said');
    expect(page.inside('desk-documents', 'h3').map(words)).to.include('Fakivágási kérelem');
  });

  it('A37: what is refused is said at the field, with what helps; a PDF of pictures needs its text', async () => {
    const page = await library();
    page.button('Új dokumentum…').click();
    await page.settled();
    await choose(page, { code: 'MACROS' }, 422);
    await page.until(() => page.text.includes('Ebben a fájlban makrók (programok) vannak'), 'the reason');
    expect(page.focused.id).to.equal('file');
    await choose(page, { file: 'f2', accessibility: { ...GOOD, text: false, tagged: false }, text: '' });
    await page.until(() => page.text.includes('Nincs benne szöveg, csak kép'), 'what is missing');
    field<HTMLSelectElement>(page, 'topic').selectedIndex = 1;
    page.dialogButton('Mentés a dokumentumtárba').click();
    await page.settled();
    expect(page.focused.id).to.equal('alternative');
  });

  it('a document is withdrawn after a question, and the focus goes to the heading', async () => {
    const page = await library(DeskPage.operator);
    page.button('Visszavonás…').click();
    await page.settled();
    page.openDialog('Visszavonja: Ebösszeírási adatlap?');
    page.dialogButton('Visszavonás').click();
    await page.until(() => page.text.includes('Visszavonva: Ebösszeírási adatlap.'), 'it is said');
    expect(page.office.shelf.documents).to.deep.equal([]);
    await page.until(() => words(page.focused) === 'Dokumentumok', 'the focus');
  });
});

describe('sending a document', () => {
  it('A17, A62: is chosen from the library by keys and sent once; what hinders it is said', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Kérdés', { nickname: 'Kiss Béla' });
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    page.button('Dokumentum…').click();
    await page.until(() => page.all('dialog[open] option').length === 2, 'the choice');
    page.openDialog('Dokumentum küldése neki: Kiss Béla');
    page.dialogButton('Küldés').click();
    await page.settled();
    expect(page.focused.id, 'one has to be chosen').to.equal('document');
    const select = field<HTMLSelectElement>(page, 'document');
    expect(words(select.options[1]!)).to.equal('Ebösszeírási adatlap (PDF, 120 kB, 2 oldal, magyarul)');
    select.value = 'd1';
    select.dispatchEvent(new Event('change'));
    await page.until(() => page.text.includes('Képernyőolvasóval jól olvasható'), 'what it is like');
    page.office.shelf.answer = { __typename: 'DocumentUnavailable', problem: 'EXPIRED' };
    page.dialogButton('Küldés').click();
    await page.until(() => page.text.includes('Ez a dokumentum lejárt, nem küldhető.'), 'the reason');

    page.office.shelf.answer = { __typename: 'MessageStored', clientMessageId: 'x', seq: 9, at: '' };
    page.button('Dokumentum…').click();
    await page.until(() => page.all('dialog[open]').length === 1, 'the dialog');
    page.dialogButton('Küldés').click();
    await page.until(() => page.text.includes('A dokumentumot elküldtük.'), 'it is said');
    const [first, second] = page.office.shelf.sent;
    expect(first).to.include({ conversationId: '1', documentId: 'd1', version: 1 });
    expect(second?.clientMessageId, 'the same message, tried again').to.equal(first?.clientMessageId);
  });
});
