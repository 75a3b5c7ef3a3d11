import { expect } from '@open-wc/testing';
import { serialisePhrases, parsePhrases } from '../../src/views/asides/phrases/own-phrases.ts';
import { allElements, HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';
import { keepSettings, PhraseBoardPage } from '../support/phrase-board-page.ts';

const button = (page: HelpDeskPage): Element | null => page.view.shadowRoot!.querySelector('segit-phrases');

describe('the phrase board', () => {
  it('is at hand where it was set, or where „Nem beszélek” or „Lassan írok” was chosen, and not otherwise', async () => {
    const page = await HelpDeskPage.open('conversation');
    expect(button(page)).to.equal(null);
    page.desk.setPreferences(['DOES_NOT_SPEAK']);
    await page.settled();
    expect(button(page)).not.to.equal(null);
    page.desk.setPreferences(['EASY_LANGUAGE']);
    await page.settled();
    expect(button(page)).to.equal(null);
    const off = await HelpDeskPage.mount('conversation');
    keepSettings({ access: { phrases: false } });
    off.desk.setPreferences(['WRITES_SLOWLY']);
    await off.element.show();
    expect(button(off)).to.equal(null);
  });

  it('opens in the place of the messages, at its heading, and shows what one answers', async () => {
    const board = await PhraseBoardPage.open();
    expect(board.page.focused!.textContent).to.contain('Kifejezések csoportjai');
    expect(board.page.transcript.getClientRects().length).to.equal(0);
    expect(board.text).to.contain('Személyesen és e-Papíron is beadhatja.');
    expect(board.choices[0]).to.equal('Köszönés');
    expect(board.choices.length).to.equal(12);
  });

  it('A17: has the focus from the first moment on, also where the groups do not come, and when they come at last', async () => {
    const board = await PhraseBoardPage.show();
    const within = (): string | undefined => board.page.focused?.querySelector('h4')?.textContent;
    board.element.language = 'xx' as 'hu';
    await board.press('Kifejezések');
    await board.page.until(() => board.text.includes('nem sikerült'), 'that it is said');
    await board.page.until(() => !board.element.shadowRoot!.querySelector('.opener'), 'the button has gone');
    expect(within()).to.equal('Kifejezések csoportjai');
    board.element.language = 'hu';
    await board.press('Újra próbálom');
    await board.page.until(() => board.choices.length > 0, 'the groups');
    expect(within()).to.equal('Kifejezések csoportjai');
  });

  it('A12: has a picture beside each word, which adds nothing to the name', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Kérdések');
    const pictures = allElements(board.element).filter((each) => each instanceof HTMLImageElement);
    expect(pictures.length).to.equal(board.choices.length);
    await board.page.until(() => pictures.every(({ complete }) => complete), 'the pictures');
    for (const picture of pictures) {
      expect(picture.alt).to.equal('');
      expect(picture.naturalWidth).to.be.greaterThan(0);
    }
  });

  it('A32: puts a sentence together without a word, the focus staying at what was pressed', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Köszönés');
    expect(board.page.focused!.getAttribute('aria-labelledby')).to.equal('heading');
    board.page.spoken.clear();
    await board.press('Jó napot kívánok!', 'Lassan írok. Kérem, várjon meg.');
    expect(board.page.focused!.textContent.trim()).to.equal('Lassan írok. Kérem, várjon meg.');
    expect(board.sentence).to.equal('Jó napot kívánok! Lassan írok. Kérem, várjon meg.');
    await board.press('Utolsó törlése');
    expect(board.sentence).to.equal('Jó napot kívánok!');
    await board.page.heard();
    expect(board.page.spoken.texts).to.deep.equal([]);
  });

  it('says the whole sentence at each choice where that was set', async () => {
    const board = await PhraseBoardPage.open({}, { speaksPhrases: true });
    await board.press('Válaszok');
    await board.press('Igen.', 'Köszönöm.');
    await board.page.heard();
    expect(board.page.spoken.all).to.contain('Igen. Köszönöm.');
  });

  it('sends the sentence, and is closed, with the focus on its button', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Kérdések', 'Mennyibe kerül?', 'Elküldöm');
    expect(board.page.desk.calls).to.include('send Mennyibe kerül?');
    expect(board.page.focused).to.equal(board.opener);
    expect(board.page.transcript.getClientRects().length).to.equal(1);
    await board.press('Kifejezések');
    expect(board.sentence).to.contain('Még üres');
  });

  it('puts the sentence into the input at the caret', async () => {
    const board = await PhraseBoardPage.show();
    const { textarea } = board.page;
    textarea.value = 'Jó napot! Várom.';
    textarea.dispatchEvent(new InputEvent('input', { bubbles: true }));
    textarea.focus();
    textarea.setSelectionRange(9, 9);
    await board.press('Kifejezések');
    await board.page.until(() => board.choices.length > 0, 'the groups');
    await board.press('Válaszok', 'Igen.', 'Köszönöm.', 'Beírom');
    expect(textarea.value).to.equal('Jó napot! Igen. Köszönöm. Várom.');
    expect(board.page.focused).to.equal(textarea);
    expect(board.page.desk.snapshot.draft).to.equal('Jó napot! Igen. Köszönöm. Várom.');
  });

  it('A37: says what is missing instead of sending nothing', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Elküldöm');
    expect(board.text).to.contain('A mondat még üres.');
    await board.page.heard();
    expect(board.page.spoken.all).to.contain('A mondat még üres.');
  });

  it('A28: keeps the sentence for the next page, until it is sent or everything is forgotten', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Válaszok', 'Nem tudom.');
    expect(localStorage.getItem('segit:person:sentence')).to.equal('["Nem tudom."]');
    await board.page.element.forget();
    expect(localStorage.getItem('segit:person:sentence')).to.equal(null);
  });

  it('A18: Escape goes back one step after the other, to where one was', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Adók és díjak');
    await press('Escape');
    await board.page.settled();
    expect(board.page.focused!.textContent.trim()).to.equal('Adók és díjak');
    await press('Escape');
    await board.page.settled();
    await board.page.settled();
    expect(board.page.focused).to.equal(board.opener);
    expect(board.page.element.open).to.equal(true);
  });

  it('names the symbols and their licence', async () => {
    const board = await PhraseBoardPage.open();
    expect(board.text).to.contain('Képek: OpenMoji, CC BY-SA 4.0');
  });

  it('speaks the language that is chosen', async () => {
    const board = await PhraseBoardPage.open({ lang: 'de' });
    expect(board.choices[0]).to.equal('Begrüßung');
    board.page.element.lang = 'en';
    await board.page.until(() => board.choices[0] === 'Greetings', 'English');
  });

  it('goes with the conversation, whose end takes the focus to where it is said', async () => {
    const board = await PhraseBoardPage.open();
    board.page.desk.close();
    await board.page.settled();
    expect(board.page.view.shadowRoot!.querySelector('segit-phrases')).to.equal(null);
    expect(board.page.transcript.getClientRects().length).to.equal(1);
    expect((board.page.focused as HTMLElement).className).to.contain('status');
  });
});

describe("the citizen's own phrases", () => {
  it('are added, come first on the board, are changed, put in another order, and deleted', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Saját kifejezések szerkesztése', 'Új kifejezés');
    expect(board.page.focused!.id).to.equal('phrase');
    board.write('Kerekesszékkel jövök.');
    await board.press('Kifejezés mentése', 'Új kifejezés');
    board.write('A lányom segít nekem.');
    await board.press('Kifejezés mentése');
    expect(board.choices).to.deep.equal(['Kerekesszékkel jövök.', 'A lányom segít nekem.']);
    await board.press('A lányom segít nekem.', 'Feljebb');
    expect(board.page.focused!.textContent.trim()).to.equal('Lejjebb');
    await board.press('Vissza a listához');
    expect(board.choices).to.deep.equal(['A lányom segít nekem.', 'Kerekesszékkel jövök.']);
    await board.press('Kerekesszékkel jövök.');
    board.write('Kerekesszékkel megyek.');
    await board.press('Kifejezés mentése', 'A lányom segít nekem.', 'Kifejezés törlése', 'Vissza a csoportokhoz');
    expect(board.choices[0]).to.equal('Saját kifejezéseim');
    await board.press('Saját kifejezéseim', 'Kerekesszékkel megyek.');
    expect(board.sentence).to.equal('Kerekesszékkel megyek.');
    expect(parsePhrases(localStorage.getItem('segit:person:phrases')!).phrases).to.deep.equal([
      'Kerekesszékkel megyek.',
    ]);
  });

  it('are there again on the next page, and so is a sentence that was begun', async () => {
    const page = await HelpDeskPage.mount('conversation');
    keepSettings({ access: { phrases: true } });
    localStorage.setItem('segit:person:phrases', serialisePhrases(['Kerekesszékkel jövök.']));
    localStorage.setItem('segit:person:sentence', '["Igen."]');
    const board = await PhraseBoardPage.of(page);
    await board.press('Kifejezések');
    await board.page.until(() => board.choices.length > 0, 'the groups');
    expect(board.choices[0]).to.equal('Saját kifejezéseim');
    expect(board.sentence).to.equal('Igen.');
  });

  it('are not empty, not twice there, and not too long', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Saját kifejezések szerkesztése', 'Új kifejezés');
    board.write('   ');
    await board.press('Kifejezés mentése');
    expect(board.text).to.contain('legfeljebb 200 karaktert');
    board.write('a'.repeat(201));
    await board.press('Kifejezés mentése');
    expect(board.text).to.contain('legfeljebb 200 karaktert');
    board.write('Jövök.');
    await board.press('Kifejezés mentése', 'Új kifejezés');
    board.write('Jövök.');
    await board.press('Kifejezés mentése');
    expect(board.text).to.contain('Ilyen kifejezése már van.');
  });

  it('come from a file, those that are new, and their number is said', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Saját kifejezések szerkesztése');
    await board.load(serialisePhrases(['Egy.', 'Kettő.']));
    await board.load(serialisePhrases(['Kettő.', 'Három.']));
    expect(board.choices).to.deep.equal(['Egy.', 'Kettő.', 'Három.']);
    expect(board.page.spoken.all).to.contain('Új kifejezések a fájlból: 1');
  });

  /** The others are in own-phrases.node.test.ts. */
  const bad: Readonly<Record<string, string>> = {
    'another format': '{"format":"x","version":1,"phrases":[]}',
    'too large a text': 'x'.repeat(100_001),
  };
  for (const [what, content] of Object.entries(bad)) {
    it(`are left as they are by a file with ${what}, and it says so`, async () => {
      const board = await PhraseBoardPage.open();
      await board.press('Saját kifejezések szerkesztése');
      await board.load(serialisePhrases(['Marad.']));
      await board.page.until(() => board.page.spoken.all.includes('Új kifejezések a fájlból: 1'), 'that it is said');
      board.page.spoken.clear();
      await board.load(content);
      expect(board.choices).to.deep.equal(['Marad.']);
      // What else the panel has to say may come meanwhile: of the file one thing is said.
      const { lines, all } = board.page.spoken;
      expect(lines.filter(({ live }) => live === 'assertive')).to.have.length(1);
      expect(all).not.to.contain('Új kifejezések');
    });
  }

  it('are text and nothing else', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Saját kifejezések szerkesztése');
    await board.load(serialisePhrases(['<img src=x onerror=alert(1)>']));
    expect(board.choices).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });

  it('are neither loaded nor saved on a computer that many use, and are wiped with everything', async () => {
    const board = await PhraseBoardPage.open({ kiosk: '' });
    await board.press('Saját kifejezések szerkesztése', 'Új kifejezés');
    board.write('Titok.');
    await board.press('Kifejezés mentése');
    expect(() => board.page.button('Mentés fájlba')).to.throw();
    expect(() => board.page.button('Betöltés fájlból')).to.throw();
    await board.page.element.forget();
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });
});
