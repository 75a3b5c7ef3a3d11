import { expect } from '@open-wc/testing';
import { HelpDeskPage } from '../support/help-desk-page.ts';

const DUE = /Legkésőbb ekkor válaszolunk: \d{4}\. \S+ \d{1,2}\./;

async function open(state: string, attributes: Readonly<Record<string, string>> = {}) {
  const page = await HelpDeskPage.open(state, attributes);
  page.panel.shadowRoot!.querySelector<HTMLElement>('button.settings')!.click();
  await page.until(() => page.view.localName === 'segit-settings', 'the settings');
  for (const group of page.view.shadowRoot!.querySelectorAll('details')) group.open = true;
  const report = (): ShadowRoot => page.view.shadowRoot!.querySelector('segit-report')!.shadowRoot!;
  await page.until(() => report()?.querySelector('a') !== null, 'the statement');
  const field = (): HTMLTextAreaElement => report().querySelector('textarea')!;
  const write = async (text: string): Promise<void> => {
    page.button('Akadálymentességi észrevétel').click();
    await page.until(() => page.focused === field(), 'the form');
    field().value = text;
    report().querySelector<HTMLElement>('button[type=submit]')!.click();
    await page.settled();
  };
  return { page, report, field, write };
}

describe('A61: the statement and the report', () => {
  it('links the service’s statement, or the page’s own', async () => {
    const address = async (attributes: Readonly<Record<string, string>>) =>
      (await open('closed', attributes)).report().querySelector('a')!.getAttribute('href');
    expect(await address({})).to.equal('/service/fixture/accessibility');
    expect(await address({ statement: 'https://budaors.hu/nyilatkozat' })).to.equal('https://budaors.hu/nyilatkozat');
    expect(await address({ statement: 'javascript:alert(1)' })).to.equal('/service/fixture/accessibility');
  });

  it('outside a conversation a report is left for the office, and says what it is and until when', async () => {
    const { page, write } = await open('closed');
    await write('A naptár nem olvasható fel.');
    await page.until(() => page.desk.calls.some((call) => call.startsWith('leaveMessage')), 'the message');
    const sent = page.desk.calls.find((call) => call.startsWith('leaveMessage'))!;
    expect(sent).to.contain('Akadálymentességi észrevétel. ');
    expect(sent).to.match(DUE);
    expect(sent).to.contain('A naptár nem olvasható fel.');
    await page.until(() => page.focused?.className === 'kept', 'the thanks');
    expect(page.focused!.textContent).to.contain('Köszönjük');
  });

  it('in a conversation it is its next message, and what became of it has the focus', async () => {
    const { page, write } = await open('conversation');
    await write('Kicsi a betű.');
    expect(page.desk.calls.some((call) => call.startsWith('send Akadálymentességi észrevétel. '))).to.equal(true);
    await page.until(() => page.focused?.className === 'kept', 'the thanks');
    expect(page.focused!.textContent).to.match(DUE);
  });

  it('A37: an empty one is refused at its field, and keeps the focus there', async () => {
    const { page, field, write } = await open('closed');
    await write('');
    expect(page.focused === field()).to.equal(true);
    expect(field().getAttribute('aria-invalid')).to.equal('true');
  });

  it('says so where there is no connection: it is kept, and goes later', async () => {
    const { page, write } = await open('closed');
    page.desk.reachable = false;
    await write('Nem olvasható.');
    await page.until(() => page.focused?.className === 'kept', 'what became of it');
    expect(page.focused!.textContent).to.contain('megőrizzük, és elküldjük').and.to.match(DUE);
  });

  it('A37: one that is too long is refused with that reason, and stays', async () => {
    const { page, report, field, write } = await open('conversation');
    await write('x'.repeat(4000));
    await page.until(() => page.focused === field() && report().textContent.includes('rövidítse'), 'the reason');
    expect(field().value.length).to.equal(4000);
    expect(page.desk.calls.some((call) => call.startsWith('send Akad'))).to.equal(false);
  });

  it('on a computer that many use there is the statement only', async () => {
    const { report } = await open('conversation', { kiosk: '' });
    expect(report().querySelector('button')).to.equal(null);
  });
});

describe('what is kept of whoever reads this', () => {
  it('is given as a file, says so, and says where it could not be had; the notice is the service’s', async () => {
    const { page } = await open('conversation');
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    // The browser's own saving is not the widget's.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      page.button('Adataim letöltése').click();
      await page.until(() => saved.length === 1, 'the file');
      expect(saved).to.deep.equal(['segit-a-hivatal-adataim.json']);
      await page.heard();
      expect(page.spoken.all).to.contain('Az adatait letöltöttük.');
      page.desk.kept = null;
      page.button('Adataim letöltése').click();
      await page.until(() => page.text.includes('Most nem sikerült letölteni'), 'the problem');
      expect(saved.length).to.equal(1);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const notice = [...page.view.shadowRoot!.querySelectorAll('a')].find((a) => a.textContent.includes('Adatkezelési'));
    expect(notice?.getAttribute('href')).to.equal('/service/fixture/privacy');
    expect(notice?.getAttribute('rel')).to.equal('noopener');
  });
});
