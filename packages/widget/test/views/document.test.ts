import { expect } from '@open-wc/testing';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';

const HEARD = 'Kovács Anna, ügyintéző: Dokumentum érkezett: Ebösszeírási adatlap, PDF, 120 kilobájt, 2 oldal.';

/** What the browser is told to save: a real download would ask for a folder. */
const saved: string[] = [];
const { click } = HTMLAnchorElement.prototype;
before(() => {
  HTMLAnchorElement.prototype.click = function () {
    saved.push(`${this.download} ${this.href.split(':')[0]}`);
  };
});
after(() => {
  HTMLAnchorElement.prototype.click = click;
});
beforeEach(() => saved.splice(0));

async function arrived(document = {}): Promise<HelpDeskPage> {
  const page = await HelpDeskPage.open('conversation');
  page.desk.receiveDocument(document);
  await page.until(() => buttons(page).length > 0, 'the card');
  return page;
}

const card = (page: HelpDeskPage): Element => page.transcript.shadowRoot!.querySelector('segit-document')!;
const buttons = (page: HelpDeskPage) => [
  ...page.transcript.shadowRoot!.querySelectorAll<HTMLButtonElement>('segit-document button'),
];
const named = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const textOf = (page: HelpDeskPage): HTMLElement => card(page).querySelector('.alternative')!;

describe('a document that was sent', () => {
  it('A41, A47: is said once, with its author, title, kind and size; nothing takes the focus', async () => {
    const page = await arrived();
    page.composer.takeFocus();
    await page.until(() => page.spoken.count(HEARD) === 1, 'it is said');
    expect(page.focused).to.equal(page.textarea);
    page.desk.setConversation({ otherIsTyping: true });
    await page.heard();
    expect(page.spoken.count(HEARD)).to.equal(1);
  });

  it('A17, A26: is reached, entered and downloaded by keys; it is said when it is saved', async () => {
    const page = await arrived();
    page.transcript.takeFocus();
    await press('End', 'Enter');
    await page.until(() => named(page.focused) === 'Letöltés: Ebösszeírási adatlap', 'the focus in the card');
    await press('Enter');
    await page.until(() => saved.length === 1, 'the file saved');
    expect(saved).to.deep.equal(['ebosszeirasi-adatlap.pdf blob']);
    await page.until(() => page.spoken.all.includes('Elmentve a letöltések közé.'), 'it is said');
    expect(page.desk.calls.filter((call) => call.startsWith('document'))).to.have.length(1);
  });

  it('A12, A13, A18: is read in place, in its language; keys stay in the text, Esc goes to the input', async () => {
    const page = await arrived({ language: 'de' });
    const [, read] = buttons(page);
    expect(read!.getAttribute('aria-expanded')).to.equal('false');
    read!.click();
    await page.until(() => page.focused === textOf(page), 'the focus in the text');
    expect(textOf(page).innerText).to.contain('1. Az eb neve');
    expect(textOf(page).lang).to.equal('de');
    expect(read!.getAttribute('aria-expanded')).to.equal('true');
    await press('ArrowUp');
    expect(page.focused).to.equal(textOf(page));
    await press('Escape');
    expect(page.focused).to.equal(page.textarea);
    read!.click();
    await page.until(() => textOf(page).hidden === true, 'the text away');
  });

  it('without a text there is no such button; P18: a title is text, whatever it looks like', async () => {
    const page = await arrived({ readable: false, title: '<img src=x onerror="alert(1)">' });
    expect(buttons(page)).to.have.length(1);
    expect(card(page).querySelector('img')).to.equal(null);
    expect(named(buttons(page)[0]!)).to.contain('<img src=x');
  });

  const failures = {
    withdrawn: 'Ezt a dokumentumot a hivatal visszavonta.',
    unreachable: 'Most nem érjük el a hivatalt. Kérjük, próbálja meg újra.',
    broken: 'A dokumentum nem érkezett meg egészben, ezért nem mentettük el. Kérjük, próbálja meg újra.',
  };
  for (const [kind, text] of Object.entries(failures)) {
    it(`P19: ${kind}: nothing is saved, and it is said at once and shown`, async () => {
      const page = await arrived();
      const { documentAnswer } = page.desk;
      page.desk.documentAnswer =
        kind === 'broken'
          ? { ...(documentAnswer as Extract<typeof documentAnswer, { kind: 'opened' }>), load: async () => null }
          : { kind: kind as 'withdrawn' };
      buttons(page)[0]!.click();
      await page.until(() => page.spoken.lines.some((line) => line.live === 'assertive' && line.text === text), 'said');
      expect(named(card(page))).to.contain(text);
      expect(saved).to.deep.equal([]);
    });
  }
});
