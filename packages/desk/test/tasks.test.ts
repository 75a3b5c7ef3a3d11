import { expect } from '@open-wc/testing';
import { DeskPage, FixtureNotification, words } from './support/desk-page.ts';
import { Office } from './support/office.ts';

const TELEWORKER = { kind: 'in', staff: DeskPage.teleworker } as const;
const COORDINATOR = { kind: 'in', staff: DeskPage.coordinator } as const;

/** Of the lists, with how many are in each. */
const headings = (page: DeskPage): string[] =>
  page
    .all('h2')
    .map(words)
    .filter((each) => each.endsWith(')'));
const result = (page: DeskPage): HTMLTextAreaElement => page.all<HTMLTextAreaElement>('textarea#result')[0]!;
const summary = (page: DeskPage): HTMLElement => page.all('summary')[0]!;

function write(area: HTMLTextAreaElement, text: string): void {
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function withConversation(): Promise<DeskPage> {
  const page = await DeskPage.open();
  page.office.ask('1', 'Hogyan jelentem be a kutyámat?', { nickname: 'Kiss Béla' });
  await page.settled();
  page.button('Következő fogadása').click();
  await page.settled();
  await page.heard();
  page.spoken.length = 0;
  return page;
}

describe('a teleworker', () => {
  it('A17, A62: claims, asks back and hands in without a mouse', async () => {
    const page = await DeskPage.open({ answer: TELEWORKER });
    const { tasks } = page.office;
    tasks.ask('t1');
    tasks.ask('t2', { topic: 'epitmenyado', wanted: 'Határidők' });
    await page.settled();
    expect(headings(page)).to.deep.equal(['Saját feladataim (0)', 'Elvállalható feladatok (2)']);
    expect(page.text).to.contain('még 40 perc').and.to.contain('Kovács Anna');

    page.fromTheTop();
    await page.tabTo((each) => each.ariaLabel === 'Elvállalom: Ebösszeírás, új kutya', 'claim');
    await page.press('Enter');
    await page.until(() => words(page.focused) === 'Ebösszeírás, új kutya', 'the focus goes with the task');
    expect(headings(page)).to.deep.equal(['Saját feladataim (1)', 'Elvállalható feladatok (1)']);
    expect(page.text).to.contain('Ön dolgozik rajta.');

    await page.tabTo((each) => each.ariaLabel === 'Megjegyzés: Ebösszeírás, új kutya', 'ask back');
    await page.press('Enter');
    page.openDialog('Megjegyzés: Ebösszeírás, új kutya');
    await page.press('Enter');
    await page.tabTo((each) => words(each) === 'Küldés', 'send');
    await page.press('Enter');
    expect(page.text, 'an empty one is refused, at its field').to.contain('Írja be, mit kérdez');
    expect(page.focused.id).to.equal('note');
    await page.type('Melyik?');
    await page.tabTo((each) => words(each) === 'Küldés', 'send');
    await page.press('Enter');
    expect(tasks.tasks.get('t1')?.notes[0]?.text).to.contain('Melyik?');

    page.fromTheTop();
    await page.tabTo((each) => each === result(page), 'the result');
    await page.type('Itt az űrlap.');
    await page.tabTo((each) => each.ariaLabel === 'Elkészült: Ebösszeírás, új kutya', 'hand in');
    await page.press('Enter');
    expect(words(page.openDialog('Elkészült'))).to.contain('Kovács Anna megkapja');
    await page.tabTo((each) => words(each) === 'Átadom', 'the confirmation');
    await page.press('Enter');
    await page.until(() => tasks.tasks.get('t1')?.result === 'Itt az űrlap.', 'handed in');
    await page.settled();
    expect(headings(page)).to.include('Befejezett feladataim (1)');
    expect(page.focused.localName, 'the focus is on the page').to.not.equal('body');
  });

  it('A32, A41, A62: hears of new tasks, notes and withdrawals once each, and the focus stays', async function () {
    this.timeout(40_000); // It listens a while to each announcement.
    const page = await DeskPage.open({ answer: TELEWORKER });
    const { tasks } = page.office;
    await page.heard();
    page.spoken.length = 0;
    page.button('Beállítások').focus();
    const { focused } = page;
    tasks.ask('t1', { wanted: 'Az űrlap' });
    let heard = await page.heard();
    expect(heard.split('Új feladat: Ebösszeírás, új kutya: Az űrlap. Határidő: ')).to.have.lengthOf(2);
    tasks.takenBy('t1', DeskPage.teleworker);
    tasks.note('t1', 'Titkos szöveg', DeskPage.operator);
    tasks.note('t1', 'Amit magam írtam', DeskPage.teleworker);
    heard = await page.heard();
    expect(heard.split('Új megjegyzés, Kovács Anna: Ebösszeírás')).to.have.lengthOf(2);
    expect(heard).to.not.contain('Titkos').and.to.not.contain('magam');
    tasks.withdraw('t1');
    expect((await page.heard()).split('Visszavonták: Ebösszeírás')).to.have.lengthOf(2);
    expect(page.focused).to.equal(focused);
    page.spoken.length = 0;
    tasks.ask('t2');
    tasks.ask('t3', { state: 'CLAIMED', claimedBy: DeskPage.teleworker });
    expect((await page.heard()).split('Új feladat')).to.have.lengthOf(2);
  });

  it('who was slower is told who has it, and the focus goes to the next task', async () => {
    const page = await DeskPage.open({ answer: TELEWORKER });
    const { tasks } = page.office;
    tasks.ask('t1');
    tasks.ask('t2', { topic: 'epitmenyado' });
    await page.settled();
    page.button('Elvállalom').focus();
    // Taken on the server, and the snapshot has not come yet.
    tasks.tasks.set('t1', { ...tasks.tasks.get('t1')!, state: 'CLAIMED', claimedBy: DeskPage.peter });
    await page.press('Enter');
    expect(page.text).to.contain('Ez a feladat most nála van: Kis Péter.');
    tasks.takenBy('t1');
    await page.settled();
    expect(words(page.focused)).to.equal('Építményadó');
    tasks.takenBy('t2');
    await page.settled();
    expect(words(page.focused)).to.contain('Elvállalható feladatok');
  });

  it('keeps what is half written through a reload, a lost line and a task that somebody took over', async () => {
    const page = await DeskPage.open({ answer: TELEWORKER });
    const { tasks } = page.office;
    tasks.ask('t1');
    tasks.takenBy('t1', DeskPage.teleworker);
    await page.settled();
    write(result(page), 'félig kész');
    const again = await DeskPage.open({ answer: TELEWORKER, office: page.office, keep: true });
    expect(result(again).value).to.equal('félig kész');

    again.office.setNetwork('reconnecting');
    expect(await again.heard()).to.contain('A feladatai Önnél maradnak');
    again.button('Elkészült…').click();
    await again.settled();
    again.dialogButton('Átadom').click();
    await again.settled();
    expect(again.text).to.contain('Nem sikerült.').and.to.contain('megmaradt');
    expect(result(again).value).to.equal('félig kész');
    again.office.setNetwork('connected');

    again.spoken.length = 0;
    result(again).focus();
    tasks.takenBy('t1');
    expect((await again.heard()).split('Már nem Önnél van: Ebösszeírás')).to.have.lengthOf(2);
    expect(again.all<HTMLTextAreaElement>('textarea[readonly]')[0]?.value).to.equal('félig kész');
    expect(again.focused.localName).to.not.equal('body');
    again.button('Törlés innen').click();
    await again.settled();
    expect(again.all('textarea')).to.have.lengthOf(0 + again.all('dialog textarea').length);
    expect(JSON.stringify(sessionStorage)).to.not.contain('félig kész');
  });

  it('A17: hands in a document of the library and the text of an article; hears what is sent back, and has it again', async () => {
    const page = await DeskPage.open({ answer: TELEWORKER });
    const { tasks } = page.office;
    tasks.ask('t1');
    tasks.takenBy('t1', DeskPage.teleworker);
    await page.settled();
    page.button('A cikkvázlat szövegének átvétele').click();
    await page.until(() => result(page).value.includes('Ki intézi?'), 'the article');
    page.button('Dokumentum csatolása a tárból').focus();
    await page.press('Enter');
    page.openDialog('Dokumentum csatolása a tárból');
    page.all<HTMLSelectElement>('dialog[open] #document')[0]!.value = 'd1';
    page.dialogButton('Csatolás').click();
    await page.until(() => page.focused.id === 'take-off', 'attached');
    expect(page.text).to.contain('( PDF, 120 kB, 2 oldal, magyarul )');
    page.button('Elkészült…').click();
    await page.settled();
    page.dialogButton('Átadom').click();
    await page.until(() => tasks.tasks.get('t1')?.state === 'DONE', 'handed in');
    expect(tasks.tasks.get('t1')?.document?.id).to.equal('d1');
    await page.heard();
    page.spoken.length = 0;
    tasks.note('t1', 'A díj hiányzik.', DeskPage.operator);
    tasks.change('t1', { state: 'CLAIMED', endedAt: null });
    expect((await page.heard()).split('Visszaküldték, hiányzik belőle valami: Ebösszeírás')).to.have.lengthOf(2);
    expect(result(page).value, 'what was handed in').to.contain('Ki intézi?');
    expect(page.text).to.contain('Csatolva:');
    write(result(page), '');
    await page.settled();
    expect(result(page).value, 'emptied, it stays empty').to.equal('');
  });

  it('hands in nothing empty, and nothing too long', async () => {
    const page = await DeskPage.open({ answer: TELEWORKER });
    page.office.tasks.ask('t1');
    page.office.tasks.takenBy('t1', DeskPage.teleworker);
    await page.settled();
    for (const [text, says] of [
      ['', 'Írja be az elkészült anyagot'],
      ['x'.repeat(4001), 'most 4001'],
    ] as const) {
      write(result(page), text);
      await page.settled();
      page.button('Elkészült…').click();
      await page.settled();
      expect(page.text).to.contain(says);
      expect(page.focused).to.equal(result(page));
      expect(page.all('dialog[open]')).to.have.lengthOf(0);
    }
  });
});

describe('an operator', () => {
  it('chooses among the topics also where these come behind the page', async () => {
    const office = new Office();
    let answer = (): void => undefined;
    office.topicsKnown = new Promise((resolve) => (answer = resolve));
    const page = await DeskPage.open({ office });
    await page.go('Feladatok');
    await page.settled();
    const topics = (): string[] => page.all<HTMLSelectElement>('#topic').map((each) => words(each));
    expect(topics().join()).to.equal('Válasszon témát');
    answer();
    await page.until(() => topics().join().includes('Ebösszeírás'), 'the topics');
  });

  it('asks from a conversation, is told of each change once, and finds the result there', async function () {
    this.timeout(40_000); // It listens a while to each announcement.
    const page = await withConversation();
    const { tasks } = page.office;
    page.fromTheTop();
    await page.tabTo((each) => words(each) === 'Háttéranyag kérése…', 'ask');
    await page.press('Enter');
    expect(words(page.openDialog('Háttéranyag kérése'))).to.contain('személyes adat nélkül');
    await page.tabTo((each) => words(each) === 'Kérés elküldése', 'send');
    await page.press('Enter');
    expect(page.focused.id, 'a topic is required, and said so').to.equal('topic');
    (page.focused as HTMLSelectElement).value = 'ebosszeiras';
    await page.tabTo((each) => each.id === 'wanted', 'what');
    await page.type('Az űrlap');
    await page.tabTo((each) => words(each) === 'Kérés elküldése', 'send');
    await page.press('Enter');
    await page.settled();
    const [input] = tasks.created;
    expect(input).to.include({ conversationId: '1', topic: 'ebosszeiras', wanted: 'Az űrlap', dueInMinutes: 15 });
    expect(await page.heard()).to.contain('A kérés elment a távmunkásoknak.');
    expect(words(summary(page))).to.equal('Háttéranyagok: 1 elvállalásra vár');
    expect(words(page.focused), 'back where one was').to.equal('Háttéranyag kérése…');

    const id = String(input!.requestId);
    page.spoken.length = 0;
    tasks.takenBy(id, DeskPage.teleworker);
    expect((await page.heard()).split('Tóth Eszter elvállalta: Ebösszeírás')).to.have.lengthOf(2);
    tasks.note(id, 'Melyik évre?');
    expect((await page.heard()).split('Új megjegyzés, Tóth Eszter')).to.have.lengthOf(2);
    tasks.change(id, { stuck: true });
    expect((await page.heard()).split('Elakadt: Ebösszeírás')).to.have.lengthOf(2);
    expect(words(summary(page))).to.equal('Háttéranyagok: 1 elakadt');
    tasks.takenBy(id);
    expect((await page.heard()).split('Kis Péter átvette')).to.have.lengthOf(2);
    tasks.finish(id, 'Itt az űrlap.', DeskPage.peter);
    expect((await page.heard()).split('Elkészült a háttéranyag: Ebösszeírás')).to.have.lengthOf(2);

    page.fromTheTop();
    await page.tabTo((each) => each === summary(page), 'the tasks');
    expect(words(summary(page))).to.equal('Háttéranyagok: 1 elkészült');
    await page.press('Enter');
    await page.tabTo((each) => each.id === 'insert', 'insert');
    await page.press('Enter');
    expect(page.textarea.value, 'written, and not sent').to.equal('Itt az űrlap.');
    expect(page.office.texts('1')).to.not.contain('Itt az űrlap.');
  });

  it('A17: sends a document that was handed in by one press, once; sends back what is not complete', async () => {
    const page = await withConversation();
    const { tasks, shelf } = page.office;
    tasks.ask('t1', { conversationId: '1' });
    tasks.finish('t1', null, DeskPage.teleworker, {
      ...{ id: 'd1', version: 1, title: 'Ebösszeírási adatlap', language: 'hu', kind: 'PDF' },
      ...{ bytes: 120_400, pages: 2, readable: true, fillable: false },
    });
    await page.settled();
    page.fromTheTop();
    await page.tabTo((each) => each === summary(page), 'the tasks');
    await page.press('Enter');
    expect(page.text).to.contain('( PDF, 120 kB, 2 oldal, magyarul )');
    await page.tabTo((each) => each.ariaLabel === 'Dokumentum küldése: Ebösszeírási adatlap', 'send');
    shelf.answer = { __typename: 'DocumentUnavailable', problem: 'EXPIRED' };
    await page.press('Enter');
    await page.until(() => page.text.includes('Ez a dokumentum lejárt'), 'what hinders it');
    shelf.answer = { __typename: 'MessageStored', clientMessageId: 'x', seq: 9, at: new Date().toISOString() };
    await page.press('Enter');
    await page.until(() => page.text.includes('A dokumentumot elküldtük.'), 'sent');
    const [first, again] = shelf.sent;
    expect(again).to.deep.equal(first);
    expect(again).to.include({ conversationId: '1', documentId: 'd1', version: 1 });

    await page.tabTo((each) => each.ariaLabel === 'Visszaküldés: Ebösszeírás, új kutya', 'send back');
    await page.press('Enter');
    page.openDialog('Visszaküldés: Ebösszeírás, új kutya');
    await page.tabTo((each) => words(each) === 'Visszaküldés', 'do it');
    await page.press('Enter');
    expect(page.text).to.contain('Írja be, mi hiányzik.');
    expect(page.focused.id).to.equal('note');
    await page.type('A díj.');
    await page.tabTo((each) => words(each) === 'Visszaküldés', 'do it');
    await page.press('Enter');
    await page.until(() => tasks.tasks.get('t1')?.state === 'CLAIMED', 'sent back');
    expect(tasks.tasks.get('t1')?.notes.at(-1)?.text).to.contain('A díj.');
  });

  it('loses nothing of a request that did not go out, and asks once', async () => {
    const page = await withConversation();
    page.button('Háttéranyag kérése').click();
    await page.settled();
    page.all<HTMLSelectElement>('dialog[open] #topic')[0]!.value = 'epitmenyado';
    page.all<HTMLTextAreaElement>('dialog[open] #wanted')[0]!.value = 'Határidők';
    page.office.tasks.unreachable = true;
    page.dialogButton('Kérés elküldése').click();
    await page.settled();
    expect(page.text).to.contain('Amit írt, megmaradt.');
    page.office.tasks.unreachable = false;
    page.button('Háttéranyag kérése').click();
    await page.settled();
    const wanted = page.all<HTMLTextAreaElement>('dialog[open] #wanted')[0]!;
    expect(wanted.value).to.equal('Határidők');
    wanted.value = 'x'.repeat(1001);
    page.dialogButton('Kérés elküldése').click();
    await page.settled();
    expect(page.text).to.contain('most 1001');
    wanted.value = 'Határidők';
    page.dialogButton('Kérés elküldése').click();
    await page.settled();
    expect(page.office.tasks.created).to.have.lengthOf(1);
    page.button('Háttéranyag kérése').click();
    await page.settled();
    expect(wanted.value).to.equal('');
  });

  it('withdraws, after being asked, from the list of all requests', async () => {
    const page = await DeskPage.open();
    page.office.tasks.ask('t1');
    await page.settled();
    await page.go('Feladatok');
    expect(words(page.focused)).to.equal('Feladatok');
    page.button('Visszavonás…').click();
    await page.settled();
    page.openDialog('Visszavonja a kérést');
    page.dialogButton('Visszavonás').click();
    await page.until(() => page.text.includes('Visszavonva: már nincs rá szükség.'), 'withdrawn');
    expect(page.focused.localName).to.not.equal('body');
  });

  it('of a conversation that is not shown hears too; a coordinator hears of own requests only', async () => {
    const page = await DeskPage.open({ answer: COORDINATOR });
    const { tasks } = page.office;
    tasks.ask('t1');
    tasks.ask('t2', { askedBy: DeskPage.coordinator, topic: 'epitmenyado' });
    await page.heard();
    page.spoken.length = 0;
    for (const id of ['t1', 't2']) tasks.takenBy(id);
    const heard = await page.heard();
    expect(heard).to.contain('Kis Péter elvállalta: Építményadó').and.to.not.contain('Ebösszeírás');
    await page.go('Feladatok');
    await page.settled();
    expect(headings(page)).to.include('Minden futó feladat (2)');
  });

  it('what is written in a task is text everywhere, and no notification has it', async () => {
    const page = await withConversation();
    page.settings.set({ notifications: true });
    page.look(false);
    const hostile = '<img src=x onerror="document.title=\'pwned\'">';
    page.office.tasks.ask('t1', { wanted: hostile, conversationId: '1' });
    page.office.tasks.note('t1', hostile);
    page.office.tasks.finish('t1', hostile);
    await page.settled();
    page.all<HTMLDetailsElement>('details').forEach((each) => (each.open = true));
    expect(page.text.split(hostile)).to.have.lengthOf(4);
    expect(page.all('img')).to.have.lengthOf(0);
    expect(FixtureNotification.shown.join()).to.contain('Változott egy feladat').and.to.not.contain('img');
  });
});
