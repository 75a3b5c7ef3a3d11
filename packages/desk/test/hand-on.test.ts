import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

async function inConversation(language: 'hu' | 'de' = 'hu'): Promise<DeskPage> {
  const page = await DeskPage.open();
  page.office.ask('1', 'Kérdés', { nickname: 'Kiss Béla', language });
  await page.settled();
  page.button('Következő fogadása').click();
  await page.settled();
  return page;
}

const radios = (page: DeskPage): HTMLInputElement[] => page.all<HTMLInputElement>('dialog[open] input[type=radio]');
const names = (page: DeskPage): string[] =>
  radios(page).map((each) => words(each.closest('label')!.querySelector('strong')!));

async function open(page: DeskPage): Promise<HTMLDialogElement> {
  page.fromTheTop();
  await page.tabTo((each) => words(each) === 'Továbbadás…', 'hand on');
  await page.press('Enter');
  return page.openDialog('Továbbadás: Kiss Béla');
}

describe('handing on', () => {
  it('A17, A62: to a colleague with a note, without a mouse', async () => {
    const page = await inConversation();
    const dialog = await open(page);
    expect(names(page)).to.deep.equal([
      'Bárkihez',
      'Szabó Gergő',
      'Varga Piroska',
      'Helyi adók',
      'Okmányok, anyakönyv',
    ]);
    const about = words(radios(page)[1]!.closest('label')!);
    for (const part of ['Elérhető', 'van szabad helye', 'magyar, német', 'Helyi adók']) expect(about).to.contain(part);
    expect(words(radios(page)[2]!.closest('label')!))
      .to.contain('Szünet')
      .and.to.contain('nincs szabad helye');

    await page.tabTo((each) => each === radios(page)[0], 'the choice');
    await page.press('ArrowDown');
    expect(radios(page)[1]!.checked).to.equal(true);
    await page.tabTo((each) => words(each) === 'Továbbadás', 'the confirmation');
    await page.press('Enter');
    expect(page.focused.id, 'a note is asked for').to.equal('note');
    expect(dialog.open).to.equal(true);
    expect(page.text).to.contain('Írja le egy mondatban');
    await page.type('Részletfizetés.');
    await page.tabTo((each) => words(each) === 'Továbbadás', 'the confirmation');
    await page.press('Enter');
    await page.until(() => page.office.handedOn.length === 1, 'handed on');
    expect(page.office.handedOn).to.deep.equal([
      { id: '1', target: { person: 'gergo', skill: null }, note: 'Részletfizetés.' },
    ]);
    await page.settled();
    expect(page.text).to.contain('Kiss Béla a sor elejére került. Először neki ajánljuk: Szabó Gergő.');
    expect(page.text).to.contain('Most nincs beszélgetése.');
    expect(words(page.focused)).to.contain('Várakozók');
  });

  it('to anybody, who needs no note; to whoever knows a thing', async () => {
    const page = await inConversation();
    await open(page);
    await page.press('Escape');
    expect(words(page.focused)).to.equal('Továbbadás…');
    await page.press('Enter');
    await page.tabTo((each) => words(each) === 'Továbbadás', 'the confirmation');
    await page.press('Enter');
    await page.until(() => page.office.handedOn.length === 1, 'handed on');
    page.button('Fogadás').click();
    await page.settled();
    await open(page);
    expect(radios(page)[0]!.checked, 'opens as if for the first time').to.equal(true);
    radios(page)[3]!.click();
    await page.settled();
    const note = page.all<HTMLTextAreaElement>('dialog[open] #note')[0]!;
    expect(note.getAttribute('aria-required')).to.equal('true');
    note.value = 'Adó.';
    await page.tabTo((each) => words(each) === 'Továbbadás', 'the confirmation');
    await page.press('Enter');
    await page.until(() => page.office.handedOn.length === 2, 'handed on');
    expect(page.office.handedOn.map(({ target }) => target)).to.deep.equal([
      { person: null, skill: null },
      { person: null, skill: 'ado' },
    ]);
    await page.settled();
    expect(page.text).to.contain('Ezen a szakterületen ajánljuk: Helyi adók.');
  });

  it('offers only those who answer in the citizen’s language, and says who does not', async () => {
    const page = await inConversation('de');
    const dialog = await open(page);
    expect(names(page)).to.include('Szabó Gergő').and.to.not.include('Varga Piroska');
    expect(words(dialog)).to.contain('nem válaszol ezen a nyelven (német): Varga Piroska.');
  });

  it('that comes too late says so, and loses nothing', async () => {
    const page = await inConversation();
    await open(page);
    page.office.takeAway('1');
    await page.settled();
    expect(page.text).to.contain('Ez a beszélgetés már nem Önnél van');
    expect(page.office.handedOn).to.deep.equal([]);
  });
});
