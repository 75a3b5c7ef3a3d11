/* eslint-disable no-console -- what it is told is looked at */
import { expect } from '@open-wc/testing';
import { contrast, parseColour } from '../../src/settings/worn/contrast.ts';
import { violations } from '../support/axe.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';

const root = (page: HelpDeskPage): HTMLElement => page.element.shadowRoot!.querySelector('.root')!;
const worn = (page: HelpDeskPage, name: string): string =>
  getComputedStyle(root(page)).getPropertyValue(`--_${name}`).trim();

/** All that the console is told of the theme. */
const said: string[] = [];
const warn = console.warn;

/** The widget on a page that sets these colours. */
async function themed(theme: Readonly<Record<string, string>>, state = 'conversation', dark = false) {
  const page = await HelpDeskPage.mount(state, dark ? { theme: 'dark' } : { theme: 'light' });
  for (const [name, value] of Object.entries(theme)) page.element.style.setProperty(`--segit-${name}`, value);
  await page.element.show();
  await page.settled();
  return page;
}

const told = (text: string) => said.filter((line) => line.includes(text)).length;

describe("the page's colours", () => {
  before(() => {
    console.warn = (...what: unknown[]) => void said.push(what.join(' '));
  });
  after(() => {
    console.warn = warn;
  });

  it('cost nobody anything on a page that sets none (before the others, who load it)', async () => {
    const before = performance.getEntriesByType('resource').length;
    await HelpDeskPage.open('conversation');
    const loaded = performance.getEntriesByType('resource').slice(before);
    expect(loaded.filter(({ name }) => name.includes('worn/page-theme')).length).to.equal(0);
  });

  it('A1: are moved in the launcher, before anything is opened', async () => {
    const page = await HelpDeskPage.mount('start', { theme: 'light' });
    const next = page.element.cloneNode() as HTMLElement;
    next.style.setProperty('--segit-accent', '#8ab4d8');
    page.element.replaceWith(next);
    const button = next.shadowRoot!.querySelector('button')!;
    const seen = (): number => {
      const { color, backgroundColor } = getComputedStyle(button);
      return contrast(parseColour(color)!, parseColour(backgroundColor)!);
    };
    await page.until(() => seen() >= 7, 'the correction');
    next.remove();
  });

  it('A1: are worn as they are where they can be read', async () => {
    const page = await themed({ accent: '#7a1f2b', 'on-accent': '#fff8ee' });
    expect([worn(page, 'accent'), worn(page, 'on-accent')]).to.deep.equal(['#7a1f2b', '#fff8ee']);
    expect(told('#7a1f2b')).to.equal(0);
  });

  for (const dark of [false, true]) {
    it(`A1, A2: are moved as far as they must, and the console says so once (${dark ? 'dark' : 'light'})`, async () => {
      const [text, line] = dark ? ['#4a5560', '#202a33'] : ['#9aa5b0', '#e3e8ee'];
      const page = await themed({ text, line, muted: 'rgb(128 128 128)' }, 'conversation', dark);
      await page.until(() => told(`--segit-text: ${text} has`) === 1, 'the word on the console');
      await page.until(() => worn(page, 'text') !== text, 'the correction');
      const surface = parseColour(worn(page, 'surface'))!;
      expect(contrast(parseColour(worn(page, 'text'))!, surface)).to.be.at.least(7);
      expect(contrast(parseColour(worn(page, 'muted'))!, surface)).to.be.at.least(7);
      expect(contrast(parseColour(worn(page, 'line'))!, surface)).to.be.at.least(3);
      expect(
        said.find((each) => each.includes(line)),
        'what was given, why, and what is used',
      ).to.match(
        new RegExp(
          `--segit-line: ${line} has 1\\.\\d\\d:1 with --segit-(surface|sunken) and needs 3:1; used: #[0-9a-f]{6}`,
        ),
      );
      expect(said.some((each) => each.includes('rgb(128 128 128)'))).to.equal(true);
      const { length } = said;
      page.element.hide();
      await page.element.show();
      expect(said.length, 'no word twice').to.equal(length);
      expect(await violations(page)).to.deep.equal([]);
    });
  }

  it('A1: a background of the other kind takes everything with it that lies on it', async () => {
    const page = await themed({ surface: 'oklch(0.25 0.05 250)', sunken: 'hsl(210 30% 10%)', own: 'navy' }, 'failed');
    await page.until(() => worn(page, 'scheme') === 'dark', 'the dark controls');
    expect(getComputedStyle(root(page)).colorScheme).to.equal('dark');
    expect(told('--segit-text: #16212c (default)'), 'a colour that the page did not set').to.equal(1);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('what is no colour, or can be seen through, does no harm', async () => {
    const page = await themed({ text: 'banana', surface: 'rgb(255 255 255 / 0.2)', own: 'transparent' });
    await page.until(() => told('--segit-text: banana is no colour; used: #16212c') === 1, 'the word on the console');
    expect(told('can be seen through; used: #ffffff')).to.equal(2);
    const { backgroundColor, color } = getComputedStyle(page.panel.shadowRoot!.querySelector('.panel')!);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(22, 33, 44)']);
  });

  it('are looked at again when the page changes its theme', async () => {
    const page = await themed({ accent: '#7a1f2b', 'on-accent': '#ffffff' });
    document.documentElement.style.setProperty('--brand', '#ffd400');
    page.element.style.setProperty('--segit-accent', 'var(--brand)');
    await page.until(() => told('--segit-accent: #ffd400 has') === 1, 'that it is seen');
    expect(contrast(parseColour(worn(page, 'accent'))!, [255, 255, 255])).to.be.at.least(7);
    page.element.style.setProperty('--segit-accent', '#004466');
    await page.until(() => worn(page, 'accent') === '#004466', 'the good one, untouched');
    document.documentElement.removeAttribute('style');
  });

  it("A6: the reader's own colours are stronger", async () => {
    const page = await themed({ text: '#777777', surface: '#888888' });
    localStorage.setItem('segit:person:settings', '{"theme":"contrast-dark"}');
    dispatchEvent(new StorageEvent('storage', { key: 'segit:person:settings' }));
    await page.until(() => worn(page, 'surface') === '#000000', 'their background');
    expect(worn(page, 'text')).to.equal('#ffffff');
  });
});
