import { expect } from '@open-wc/testing';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';

const KEY = 'segit:person:settings';
const root = (page: HelpDeskPage): HTMLElement => page.element.shadowRoot!.querySelector('.root')!;
const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
const shadow = (page: HelpDeskPage): ShadowRoot => page.view.shadowRoot!;

async function openSettings(attributes: Readonly<Record<string, string>> = {}): Promise<HelpDeskPage> {
  const page = await HelpDeskPage.open('conversation', attributes);
  page.button('Akadálymentes beállítások').click();
  await page.until(() => page.view.localName === 'segit-settings', 'the settings');
  await page.settled();
  for (const group of shadow(page).querySelectorAll('details')) group.open = true;
  return page;
}

function choose(page: HelpDeskPage, id: string, value: string): void {
  const field = shadow(page).querySelector<HTMLSelectElement | HTMLInputElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

/** Settings are worn by code that is loaded when they are needed. */
const worn = (page: HelpDeskPage, key: string, value: string): Promise<void> =>
  page.until(() => root(page).dataset[key] === value, `${key} ${value}`);

describe('settings', () => {
  it('A58: are the second stop in the panel', async () => {
    const page = await HelpDeskPage.open('conversation');
    const stops = [...page.panel.shadowRoot!.querySelectorAll('button')].map((each) => each.textContent.trim());
    expect(stops.slice(0, 2)).to.deep.equal(['Bezárás', 'Akadálymentes beállítások']);
    page.button('Bezárás').focus();
    await press('Tab');
    expect(page.focused).to.equal(page.button('Akadálymentes beállítások'));
  });

  it('A41, A58: hold at once, in the launcher and in every view, and are said once', async () => {
    const page = await openSettings();
    const before = size(page.dialog.querySelector('h2')!);
    choose(page, 'textSize', '200');
    await worn(page, 'textSize', '200');
    expect(size(root(page))).to.equal(32);
    expect(size(page.dialog.querySelector('h2')!)).to.equal(before * 2);
    await page.until(() => page.spoken.all.includes('Betűméret: Kétszeres.'), 'that it is said');
    expect(page.spoken.count('Betűméret: Kétszeres.')).to.equal(1);
    expect(localStorage.getItem(KEY)).to.equal('{"textSize":"200"}');
  });

  it('A23: make what can be pressed 64 px large and 16 px apart', async () => {
    const page = await openSettings();
    shadow(page).querySelector<HTMLInputElement>('.choices input')!.closest('details')!.open = true;
    [...shadow(page).querySelectorAll('label')].find((each) => each.textContent.includes('Nagyobb gombok'))!.click();
    await worn(page, 'largeTargets', 'true');
    await page.settled();
    // What scrolls away under the head is not beside it.
    for (const [place, wanted] of [
      [page.dialog, '.head button'],
      [shadow(page), 'button, summary, label.choice'],
    ] as const) {
      const boxes = [...place.querySelectorAll(wanted)].map((each) => each.getBoundingClientRect());
      expect(boxes.length).to.be.greaterThan(1);
      for (const [index, one] of boxes.entries()) {
        expect(one.height).to.be.at.least(64);
        for (const other of boxes.slice(index + 1)) {
          const across = Math.max(other.left - one.right, one.left - other.right);
          const down = Math.max(other.top - one.bottom, one.top - other.bottom);
          expect(Math.max(across, down), `${wanted} ${index}`).to.be.at.least(15.5);
        }
      }
    }
  });

  it('A9: stop what moves, beside what the device is set to, and say so', async () => {
    const page = await openSettings();
    const motion = (): string => getComputedStyle(page.dialog).getPropertyValue('--_motion');
    // Not where the browser itself is set to less motion.
    expect(motion()).to.equal(matchMedia('(prefers-reduced-motion: reduce)').matches ? '0s' : '0.16s');
    [...shadow(page).querySelectorAll('label')].find((each) => each.textContent.includes('Kevesebb mozgás'))!.click();
    await worn(page, 'lessMotion', 'true');
    expect(motion()).to.equal('0s');
    const said = 'Kevesebb mozgás a képernyőn: igen.';
    await page.until(() => page.spoken.count(said) === 1, 'that it is said');
    expect(localStorage.getItem(KEY)).to.equal('{"lessMotion":true}');
    page.element.hide();
    await page.element.show();
    expect(page.panel.getAnimations({ subtree: true })).to.deep.equal([]);
    expect(getComputedStyle(page.dialog).animationDuration).to.match(/^0s/);
  });

  it('A58: are worn by the launcher on the next page, before anything is opened', async () => {
    const page = await HelpDeskPage.mount();
    localStorage.setItem(KEY, '{"theme":"contrast-dark","textSize":"150"}');
    const next = page.element.cloneNode() as HTMLElement;
    page.element.replaceWith(next);
    const [look, launcher] = ['.root', 'button'].map((what) => next.shadowRoot!.querySelector<HTMLElement>(what)!);
    await page.until(() => look!.dataset.theme === 'contrast-dark', 'the colours');
    expect(size(look!)).to.equal(24);
    expect(getComputedStyle(launcher!).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(launcher!).color).to.equal('rgb(0, 0, 0)');
  });

  it('follow from another tab, and are as for everybody once they are deleted', async () => {
    const page = await openSettings();
    localStorage.setItem(KEY, '{"theme":"own","ownText":"#777777","ownSurface":"#777777"}');
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await worn(page, 'theme', 'own');
    const { color, backgroundColor } = getComputedStyle(page.panel.shadowRoot!.querySelector('.panel')!);
    expect(color, 'nothing can be read on grey, so that it was moved').not.to.equal(backgroundColor);
    expect(shadow(page).querySelector<HTMLInputElement>('#ownText')!.value).to.equal('#777777');
    page.button('Minden beállítás törlése').click();
    await worn(page, 'theme', 'system');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(root(page).getAttribute('style')).to.be.oneOf([null, '']);
  });

  it('come back from a file, and a file of something else is refused in words', async () => {
    const page = await openSettings();
    const load = (text: string): void => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'x.json', { type: 'application/json' }));
      const field = shadow(page).querySelector<HTMLInputElement>('input[type=file]')!;
      field.files = files.files;
      field.dispatchEvent(new Event('change'));
    };
    for (const none of ['', '[]', 'null', '{"settings":{"textSize":"200"}}', 'x'.repeat(100_000)]) {
      load(none);
      await page.until(() => shadow(page).querySelector('.problem') !== null, `the refusal of „${none.slice(0, 20)}”`);
      expect(localStorage.getItem(KEY)).to.equal(null);
    }
    load('{"format":"segit-a-hivatal-settings","settings":{"textSize":"150","theme":"<b>"}}');
    await worn(page, 'textSize', '150');
    expect(shadow(page).querySelector('.problem')).to.equal(null);
    expect(localStorage.getItem(KEY)).to.equal('{"textSize":"150"}');
  });
});
