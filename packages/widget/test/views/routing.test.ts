import { expect } from '@open-wc/testing';
import { CLOSED } from '../fixtures/help-desk.ts';
import { OWN_SITE } from '../fixtures/service.ts';
import { allElements, HelpDeskPage } from '../support/help-desk-page.ts';

const topics = (page: HelpDeskPage): HTMLSelectElement =>
  allElements(page.panel).find((element) => element.id === 'topic') as HTMLSelectElement;
const options = (page: HelpDeskPage): string[] => [...topics(page).options].map(({ text }) => text);

describe('what it is about', () => {
  it('may be chosen in the reader’s words, and goes with the start', async () => {
    const page = await HelpDeskPage.open('start', { lang: 'en' });
    expect(options(page)).to.deep.equal([
      'I do not know yet, or something else',
      'Local taxes',
      'Ebek bejelentése és ebrendészet',
    ]);
    expect(topics(page).options[2]!.lang, 'what is not in the page’s language says so').to.equal('hu');
    topics(page).value = 'adok';
    page.button('Start chat').click();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
    expect(page.desk.calls).to.include('start adok');
  });

  it('need not be chosen', async () => {
    const page = await HelpDeskPage.open();
    page.button('Beszélgetés indítása').click();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
    expect(page.desk.calls).to.include('start');
  });

  it('A39: is named in easy words for whom they are', async () => {
    const page = await HelpDeskPage.mount();
    page.desk.setPreferences(['EASY_LANGUAGE']);
    await page.element.show();
    await page.settled();
    expect(options(page)[1]).to.equal('Adó');
  });

  it('goes with a message that is left, too', async () => {
    const page = await HelpDeskPage.open('closed');
    await page.until(() => page.text.includes('Üzenet hagyása'), 'the offer');
    page.button('Üzenet hagyása').click();
    await page.until(() => page.focused?.id === 'text', 'the form');
    page.desk.setDraft('Mennyi az adó?');
    await page.settled();
    topics(page).value = 'adok';
    page.button('Küldés').click();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
    expect(page.desk.calls).to.include('leaveMessage Mennyi az adó? adok');
  });

  it('is not asked where the site has no topics', async () => {
    const page = await HelpDeskPage.mount();
    page.desk.set({ site: { ...OWN_SITE, topics: [] } });
    await page.element.show();
    await page.settled();
    expect(topics(page)).to.equal(undefined);
  });
});

describe('a site of its own', () => {
  it('greets, and says to whom it concerns in which language it answers', async () => {
    const page = await HelpDeskPage.open('welcome', { lang: 'en' });
    const welcome = page.view.shadowRoot!.querySelector<HTMLElement>('#welcome')!;
    expect(welcome.lang).to.equal('hu');
    expect(page.focused!.getAttribute('aria-describedby')).to.equal('welcome facts');
    expect(page.text).to.contain('The officer answers in this language: Magyar');
    page.button('Magyar').click();
    await page.until(() => page.text.includes('Írjon az ügyintézőnek'), 'Hungarian');
    expect(page.text).to.contain('Üdvözli Önt az Adóiroda!');
    expect(page.text).not.to.contain('válaszol:');
  });
});

describe('waiting', () => {
  const WORDS = 'Most nincs szabad ügyintézőnk. Várhat, vagy választhat mást.';
  const LONGER = 'Elnézését kérjük, tovább kell várnia: valakit előre kellett vennünk.';
  const BUTTON = 'Üzenetként itt hagyom';
  const count = (text: string, what: string): number => text.split(what).length - 1;

  /** In the queue, and writing. */
  async function writing(): Promise<HelpDeskPage> {
    const page = await HelpDeskPage.open('waiting');
    await page.heard();
    page.spoken.clear();
    page.textarea.focus();
    return page;
  }

  it('A32: longer is explained, on the screen and once aloud, and leaves the focus alone', async () => {
    const page = await writing();
    page.desk.queue({ position: 3, reason: 'MOVED_AHEAD' });
    await page.heard();
    page.desk.queue({ position: 3, reason: 'MOVED_AHEAD' });
    await page.heard();
    expect(count(page.text, LONGER)).to.equal(1);
    expect(page.spoken.all).to.contain('Helye a sorban: 3');
    expect(page.spoken.count(LONGER)).to.equal(1);
    expect(page.focused).to.equal(page.textarea);
  });

  it('A32: has something beside it where nobody can help, said once, and the focus stays', async () => {
    const page = await writing();
    page.desk.queue({ alternatives: ['MESSAGE'] });
    await page.until(() => page.text.includes(BUTTON), 'the button');
    page.desk.queue({ expectedWaitSeconds: 240 });
    await page.heard();
    expect(count(page.text, WORDS)).to.equal(1);
    expect(page.spoken.count(WORDS)).to.equal(1);
    expect(page.focused).to.equal(page.textarea);
    page.button(BUTTON).click();
    await page.until(() => page.text.includes('Üzenetét megkaptuk.'), 'the message');
    expect(page.desk.calls).to.include('keepAsMessage');
    expect(page.text).not.to.contain(WORDS);
  });

  it('A39: has easy words for whom they are', async () => {
    const page = await writing();
    page.desk.setPreferences(['EASY_LANGUAGE']);
    await page.until(() => page.text.includes('Könnyebb használat'), 'easy words');
    page.desk.queue({ position: 3, reason: 'OPERATOR_LEFT', alternatives: ['MESSAGE'] });
    await page.heard();
    for (const text of [
      'Elment egy segítő. Ezért többet kell várnia.',
      'Most nincs itt segítő. Várhat, vagy választhat mást.',
    ]) {
      expect(page.spoken.count(text)).to.equal(1);
      expect(page.text).to.contain(text);
    }
  });

  it('when the office closes meanwhile, says that, and the same button stays', async () => {
    const page = await writing();
    page.desk.queue({ alternatives: ['MESSAGE'] });
    await page.until(() => page.text.includes(BUTTON), 'the button');
    const button = page.button(BUTTON);
    button.focus();
    await page.heard();
    page.spoken.clear();
    page.desk.set({ service: CLOSED });
    await page.heard();
    expect(page.button(BUTTON)).to.equal(button);
    expect(page.focused).to.equal(button);
    expect(page.text).not.to.contain(WORDS);
    expect(page.spoken.count('Kérdését üzenetként is itt hagyhatja.')).to.equal(1);
  });

  it('offers nothing of it on a computer that many use', async () => {
    // Not `open`, which waits for what a kiosk does not have.
    const page = await HelpDeskPage.mount('choice', { kiosk: '' });
    await page.element.show();
    await page.until(() => page.text.includes(LONGER), 'the news');
    await page.heard();
    expect(page.text).not.to.contain(WORDS);
    expect(page.text).not.to.contain(BUTTON);
    expect(page.spoken.all).not.to.contain(WORDS);
  });
});
