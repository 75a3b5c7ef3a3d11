import { aTimeout, expect } from '@open-wc/testing';
import { CHROMIUM, FULL } from '../support/extent.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';
import { FAST, mountScanning as mount, OneSwitch, openScanning as open } from '../support/one-switch.ts';

/** Where it is about the scanner's own time, which takes long and is the same in each engine: in one of them. */
function slow(name: string, test: Mocha.AsyncFunc): void {
  if (FULL || CHROMIUM) it(name, test);
}

describe('one switch', () => {
  it('does nothing to a page on which it is not set, not even load', async () => {
    const page = await HelpDeskPage.open('conversation');
    expect(page.element.shadowRoot!.querySelector('.scanning')).to.equal(null);
  });

  it('moves the real focus, group after group and then inside, in the order of reading', async () => {
    const page = await open(FAST);
    const person = new OneSwitch(page);
    const seen: string[] = [];
    await person.until(() => {
      const now = page.focused!.textContent?.trim() || page.focused!.id;
      if (seen.at(-1) !== now) seen.push(now);
      return seen.lastIndexOf('Befejezés') > seen.indexOf('Befejezés');
    }, 'a round');
    const from = seen.indexOf('Befejezés');
    const round = seen.slice(from, seen.lastIndexOf('Befejezés'));
    expect(round.indexOf('text')).to.be.greaterThan(0);
    expect(round.indexOf('Bezárás')).to.be.greaterThan(round.indexOf('text'));
  });

  it('A21: shows a frame of at least 3 px that is not told by its colour, and the time that passes', async () => {
    const page = await open(FAST);
    const { frame } = new OneSwitch(page);
    const group = getComputedStyle(frame);
    expect(parseFloat(group.borderTopWidth)).to.be.at.least(3);
    expect(group.borderTopStyle).to.equal('dashed');
    const person = new OneSwitch(page);
    await person.press();
    expect(getComputedStyle(frame).borderTopStyle).to.equal('solid');
    const time = frame.querySelector<HTMLElement>('.time')!;
    expect(time.hidden).to.equal(false);
    expect(time.getAnimations({ subtree: true }).length).to.equal(1);
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
  });

  it('A22: frames what is in sight', async () => {
    const page = await open(FAST, 'conversation');
    const { frame } = new OneSwitch(page);
    for (let step = 0; step < 8; step++) {
      const box = frame.getBoundingClientRect();
      expect(box.top).to.be.at.least(0);
      expect(box.bottom).to.be.at.most(innerHeight);
      await aTimeout(300);
    }
  });

  slow('A31: rests after three rounds, says so, and begins at the top when the switch is pressed', async function () {
    this.timeout(60_000);
    const page = await open({ ...FAST }, 'erased');
    const person = new OneSwitch(page);
    await person.until(() => person.frame.textContent !== '', 'the rest');
    const { calls } = page.desk;
    const before = calls.length;
    await page.heard();
    expect(page.spoken.all).to.contain('A léptetés vár.');
    await person.press();
    expect(calls.length).to.equal(before);
    expect(person.frame.textContent).to.equal('');
    expect(page.focused!.textContent.trim()).to.equal('Bezárás');
  });

  slow('stops when the switch is held for two seconds, and starts again in the same way', async function () {
    this.timeout(30_000);
    const page = await open(FAST);
    const person = new OneSwitch(page);
    await person.hold(2200);
    expect(person.frame.hidden).to.equal(true);
    const { focused } = page;
    await aTimeout(1200);
    expect(page.focused).to.equal(focused);
    await person.hold(2200);
    expect(person.frame.hidden).to.equal(false);
    await page.heard();
    expect(page.spoken.all).to.contain('A léptetés megállt.');
    expect(page.spoken.all).to.contain('A léptetés elindult.');
  });

  slow('A19: leaves the keys alone while one writes, until nothing is written for a while', async function () {
    this.timeout(30_000);
    const page = await open(FAST);
    const person = new OneSwitch(page);
    await person.choose('text');
    await type('a b');
    expect(page.textarea.value).to.equal('a b');
    expect(person.frame.hidden).to.equal(true);
    await person.until(() => !person.frame.hidden, 'the scanning goes on');
  });

  it('is a switch also while one writes where that was set', async () => {
    const page = await open({ ...FAST, selectKey: 'F8', switchWhileWriting: true });
    const person = new OneSwitch(page, 'F8');
    await person.choose('text');
    await type('ab');
    expect(person.frame.hidden).to.equal(true);
    await person.press();
    expect(person.frame.hidden).to.equal(false);
    expect(page.textarea.value).to.equal('ab');
  });

  it('Escape leaves the group', async () => {
    const page = await open({ ...FAST, switchSeconds: 3 });
    const person = new OneSwitch(page);
    await person.press();
    expect(person.frame.hasAttribute('data-group')).to.equal(false);
    await press('Escape');
    expect(person.frame.hasAttribute('data-group')).to.equal(true);
    expect(page.element.open).to.equal(true);
  });

  it('A19: leaves a key to the rest of the page while that has the focus', async () => {
    const page = await mount(FAST);
    const other = document.createElement('input');
    page.element.before(other);
    other.focus();
    await type('a');
    await type(' ');
    expect(other.value).to.equal('a ');
    expect(page.element.open).to.equal(false);
  });

  it('does not move the focus while the panel is closed', async () => {
    const page = await mount(FAST);
    await aTimeout(1200);
    expect(page.focused).to.equal(document.body);
    expect(new OneSwitch(page).frame.hidden).to.equal(false);
  });

  it('is forgotten with everything', async () => {
    const page = await mount(FAST);
    await page.element.forget();
    await page.until(() => page.element.shadowRoot!.querySelector('.scanning') === null, 'no frame');
  });
});

describe('two switches', () => {
  it('A28: move on and select, as slowly as one likes', async () => {
    const page = await open({ switches: 'two', nextKey: 'n', selectKey: 's' });
    const person = new OneSwitch(page);
    expect(person.frame.querySelector<HTMLElement>('.time')!.hidden).to.equal(true);
    const first = page.focused;
    await aTimeout(700);
    expect(page.focused).to.equal(first);
    await press('n');
    expect(page.focused!.textContent.trim()).to.equal('Befejezés');
    await press('s');
    const dialog = page.panel.shadowRoot!.querySelector('segit-confirm')!.shadowRoot!.querySelector('dialog')!;
    await page.until(() => page.focused!.textContent.trim() === 'Mégsem' && dialog.open, 'the question');
    await aTimeout(300);
    await press('n');
    expect(page.focused!.textContent.trim()).to.equal('Befejezés');
    await press('n');
    await press('s');
    expect(dialog.open).to.equal(false);
  });
});
