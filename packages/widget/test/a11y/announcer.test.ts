import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { Announcer } from '../../src/a11y/announcer.ts';
import { SPEECH_MS } from '../support/help-desk-page.ts';
import { Spoken } from '../support/spoken.ts';

const regions = (home: Element): HTMLElement[] => [...home.querySelectorAll<HTMLElement>('[aria-live]')];

describe('the announcer', () => {
  let home: HTMLElement;
  let announcer: Announcer;
  let spoken: Spoken;

  beforeEach(async () => {
    home = await fixture<HTMLElement>(html`<div></div>`);
    announcer = new Announcer(home);
    spoken = new Spoken(home);
  });

  afterEach(() => announcer.dispose());

  it('A41: has its regions before there is anything to say: three polite, one assertive, empty, without a role', () => {
    expect(regions(home).map((region) => region.getAttribute('aria-live'))).to.deep.equal([
      'polite',
      'polite',
      'polite',
      'assertive',
    ]);
    for (const region of regions(home)) {
      expect(region.childNodes.length).to.equal(0);
      expect(region.hasAttribute('role')).to.equal(false);
      expect(region.getAttribute('aria-atomic')).to.equal('true');
      expect(getComputedStyle(region).display).not.to.equal('none');
    }
  });

  it('A41: says a text once, as one text node', async () => {
    announcer.say('Kovács Anna, ügyintéző: Jó napot!');
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal(['Kovács Anna, ügyintéző: Jó napot!']);
    const [region] = regions(home).filter((each) => each.textContent);
    expect(region!.childNodes.length).to.equal(1);
    expect(region!.firstChild!.nodeType).to.equal(Node.TEXT_NODE);
  });

  it('makes one line of what is said within 250 ms', async () => {
    announcer.say('Első');
    await aTimeout(100);
    announcer.say('Második.');
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal(['Első. Második.']);
  });

  it('lets three regions take turns, so that none is written while it may still be spoken', async () => {
    const used: number[] = [];
    for (const text of ['egy', 'kettő', 'három', 'négy']) {
      announcer.say(text);
      await aTimeout(600);
      used.push(regions(home).findIndex((region) => region.textContent === text));
    }
    expect(used).to.deep.equal([0, 1, 2, 0]);
  });

  it('writes one line at a time, each in its language, a failure first', async () => {
    announcer.say('Guten Tag', { lang: 'de' });
    announcer.say('Jó napot');
    announcer.say('Nem sikerült', { assertive: true });
    await aTimeout(300);
    expect(spoken.lines).to.deep.equal([{ text: 'Nem sikerült', live: 'assertive', lang: null }]);
    await aTimeout(1200);
    expect(spoken.lines.slice(1)).to.deep.equal([
      { text: 'Guten Tag', live: 'polite', lang: 'de' },
      { text: 'Jó napot', live: 'polite', lang: null },
    ]);
  });

  it('says the same text again where it happens again', async () => {
    announcer.say('Új üzenet');
    await aTimeout(700);
    announcer.say('Új üzenet');
    await aTimeout(SPEECH_MS);
    expect(spoken.count('Új üzenet')).to.equal(2);
  });

  it('clears a region after 5 s, so that nothing old is found by browsing', async () => {
    announcer.say('Elmúlik');
    await aTimeout(SPEECH_MS);
    expect(home.textContent).to.contain('Elmúlik');
    await aTimeout(5100);
    expect(home.textContent).to.equal('');
  });

  it('asks for the words when the batch ends', async () => {
    let words = 'korai';
    announcer.gather(() => [{ text: words }]);
    words = 'mai';
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal(['mai']);
  });

  it('A41: moves into an open modal dialog, waits there a moment, and comes home', async () => {
    const modal = document.createElement('dialog');
    home.append(modal);
    modal.showModal();
    announcer.moveInto(modal);
    announcer.say('Bent');
    await aTimeout(300);
    expect(spoken.texts).to.deep.equal([]);
    await aTimeout(400);
    expect(modal.textContent).to.contain('Bent');
    announcer.moveInto(null);
    modal.close();
    expect(regions(home).every((region) => !modal.contains(region))).to.equal(true);
  });

  it('uses `ariaNotify` where it is asked to and the browser has it, and then no region', async () => {
    const notices: string[] = [];
    const modern = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(modern, {
      ariaNotify: (text: string, { priority }: { priority: string }) => notices.push(`${priority} ${text}`),
    });
    const notifier = new Announcer(modern, { notify: true });
    notifier.say('Szöveg');
    await aTimeout(SPEECH_MS);
    expect(notices).to.deep.equal(['normal Szöveg']);
    expect(modern.textContent).to.equal('');
    notifier.dispose();
  });
});
