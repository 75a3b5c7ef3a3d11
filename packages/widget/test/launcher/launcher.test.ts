import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { hours, OPEN } from '../fixtures/service.ts';
import { HelpDeskPage, allElements } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';

const CLOSED = hours({ phase: 'CLOSED', reason: 'PUBLIC_HOLIDAY' }, 'Ma zárva: Nagypéntek.');

/** The network: what was asked for, and what it answers. */
class Network {
  readonly asked: string[] = [];
  #answer: (() => Response) | undefined;
  readonly #real = window.fetch;

  constructor() {
    window.fetch = async (input) => {
      this.asked.push(String(input));
      if (!this.#answer) throw new TypeError('Failed to fetch');
      return this.#answer();
    };
  }

  answers(body: unknown, status = 200): void {
    this.#answer = () => new Response(JSON.stringify(body), { status });
  }

  restore(): void {
    window.fetch = this.#real;
  }
}

describe('the launcher', () => {
  let network: Network;

  beforeEach(() => {
    network = new Network();
    network.answers(OPEN);
  });

  afterEach(() => network.restore());

  const words = (page: HelpDeskPage): string => page.launcher.textContent.replace(/\s+/g, ' ').trim();

  it('asks one thing before it is touched, whether the office is open, and says the answer', async () => {
    const page = await HelpDeskPage.mount();
    const said = 'Segít a hivatal Most nyitva vagyunk. 19 óráig várjuk. (hu)';
    await page.until(() => words(page) === said, 'the status');
    expect(network.asked).to.deep.equal([`${location.origin}/service/fixture`]);
    expect(page.element.loads).to.equal(0);
    expect(allElements(page.element).some(({ localName }) => localName === 'segit-panel')).to.equal(false);
  });

  it("says the server's sentence in its language: why it is closed, and when it opens", async () => {
    network.answers({ ...OPEN, open: false, hours: CLOSED });
    const page = await HelpDeskPage.mount('start', { lang: 'de' });
    await page.until(() => words(page).endsWith('Ma zárva: Nagypéntek. (de)'), 'the reason');
  });

  it('A39: says it in easy words to whoever asked for them', async () => {
    network.answers({ ...OPEN, open: false, hours: CLOSED });
    const mounting = HelpDeskPage.mount();
    // Behind the clearing with which a mount begins, before the page is idle and the office is asked.
    localStorage.setItem('segit:person:preferences', '["EASY_LANGUAGE"]');
    const page = await mounting;
    await page.until(() => words(page).endsWith('Ma zárva: Nagypéntek. (hu-easy)'), 'the easy words');
  });

  for (const [name, answer] of [
    ['a failing', undefined],
    ['a refused', 503],
  ] as const) {
    it(`works without the answer: ${name} request hides nothing`, async () => {
      network.restore();
      network = new Network();
      if (answer) network.answers({}, answer);
      const page = await HelpDeskPage.mount();
      await page.until(() => network.asked.length === 1, 'the request');
      await aTimeout(50);
      expect(words(page)).to.equal('Segít a hivatal Írjon az ügyintézőnek');
      page.launcher.click();
      await oneEvent(page.element, 'segit-open');
    });
  }

  it('A20: is one tab stop', async () => {
    const around = await fixture<HTMLElement>(
      html`<div>
        <button id="before"></button>
        <p></p>
        <button id="after"></button>
      </div>`,
    );
    const page = await HelpDeskPage.mount();
    around.querySelector('p')!.append(page.element);
    around.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    expect(page.focused).to.equal(page.launcher);
    await press('Tab');
    expect(page.focused).to.equal(around.querySelector('#after'));
  });

  it('A34: help stands where the launcher stood: the panel takes its place, and its head is the same in each state', async () => {
    for (const state of ['start', 'closed', 'waiting', 'conversation', 'ended']) {
      const page = await HelpDeskPage.open(state);
      const place = page.launcher.parentElement;
      expect(page.panel.parentElement === place, state).to.equal(true);
      const head = [...page.panel.shadowRoot!.querySelectorAll('.head button')].map((each) => each.textContent.trim());
      expect(head, state).to.deep.equal(['Bezárás', 'Akadálymentes beállítások']);
    }
  });

  it('A33: stands in a landmark with its name, and says that it opens a dialog', async () => {
    const page = await HelpDeskPage.mount('start', { lang: 'de' });
    const region = page.launcher.closest('[role=region]')!;
    expect(region.getAttribute('aria-label')).to.equal('Das Amt hilft');
    expect(region.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    expect(page.launcher.getAttribute('aria-haspopup')).to.equal('dialog');
  });

  it('A17, A18: opens by Enter, moves the focus in, and takes it back on Esc', async () => {
    const page = await HelpDeskPage.mount('conversation');
    page.launcher.focus();
    await press('Enter');
    await page.until(() => page.focused === page.textarea, 'the focus in the input');
    await page.until(() => page.launcher.hidden === true, 'the launcher out of the way');
    const closed = oneEvent(page.element, 'segit-close');
    await press('Escape');
    await closed;
    expect(page.focused).to.equal(page.launcher);
    expect(page.element.open).to.equal(false);
    await page.until(() => page.panel.hidden === true, 'the panel gone');
  });

  it('A32: leaves the focus alone when a script opens it by the attribute', async () => {
    const page = await HelpDeskPage.mount();
    page.element.setAttribute('open', '');
    await oneEvent(page.element, 'segit-open');
    expect(page.focused).to.equal(document.body);
    page.element.open = false;
    await page.until(() => page.panel.hidden === true, 'the panel gone');
    await page.element.toggle();
    expect(page.element.open).to.equal(true);
  });

  it('A41: says at once, in words and aloud, that it opens', async () => {
    const page = await HelpDeskPage.mount();
    page.desk.restore = () => aTimeout(600);
    page.launcher.click();
    expect(words(page)).to.equal('Segít a hivatal Megnyitás…');
    await page.heard();
    expect(page.spoken.texts).to.deep.equal(['Megnyitás…']);
  });

  it('A37: survives that the code cannot be loaded: says so, shows the other ways, and tries again', async () => {
    const page = await HelpDeskPage.mount();
    page.element.append('Telefon: 23/880-440');
    page.element.failures = 1;
    page.launcher.click();
    await page.until(() => words(page).includes('Újra próbálom'), 'the offer to try again');
    await page.heard();
    expect(page.spoken.lines).to.deep.include({
      text: 'Nem sikerült megnyitni. Kérjük, ellenőrizze az internetkapcsolatot, és próbálja újra.',
      live: 'assertive',
      lang: null,
    });
    const fallback = document.createRange();
    fallback.selectNodeContents(page.element);
    expect(fallback.getBoundingClientRect().height, 'the fallback content is seen').to.be.greaterThan(0);
    expect(page.element.open).to.equal(false);
    page.launcher.click();
    await oneEvent(page.element, 'segit-open');
  });

  it('leaves nothing running when it is taken off the page, and stays as it is when it is moved', async () => {
    const page = await HelpDeskPage.open('conversation');
    let disposed = 0;
    page.desk.dispose = () => void disposed++;
    const { panel } = page;
    document.body.append(page.element);
    await aTimeout(0);
    expect(page.panel).to.equal(panel);
    expect(disposed).to.equal(0);
    page.element.remove();
    await aTimeout(0);
    expect(disposed).to.equal(1);
    expect(page.element.shadowRoot!.querySelector('segit-panel')).to.equal(null);
  });

  it('starts to load when it is pointed at', async () => {
    const page = await HelpDeskPage.mount();
    page.launcher.dispatchEvent(new PointerEvent('pointerenter'));
    expect(page.element.loads).to.equal(1);
  });

  it('A35: says that a conversation runs, and comes back open where the last page had it open', async () => {
    const first = await HelpDeskPage.open('conversation');
    localStorage.setItem('segit:fixture:conversation', '{}');
    first.element.remove();
    const second = document.createElement('segit-a-hivatal');
    second.setAttribute('site', 'fixture');
    second.setAttribute('server', location.origin);
    const opened = oneEvent(second, 'segit-open');
    await fixture(html`<div>${second}</div>`);
    await opened;
    expect(second.open).to.equal(true);
    second.hide();
    second.remove();
    const third = document.createElement('segit-a-hivatal');
    third.setAttribute('site', 'fixture');
    third.setAttribute('server', location.origin);
    await fixture(html`<div>${third}</div>`);
    await aTimeout(100);
    expect(third.open).to.equal(false);
    expect(third.shadowRoot!.querySelector('button')!.textContent).to.contain('Folyamatban lévő beszélgetés');
  });

  it('counts what came while the panel was closed, and tells the page that something came, not what', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.element.hide();
    const told = oneEvent(page.element, 'segit-message');
    page.desk.receive('Titok');
    expect((await told).detail).to.deep.equal({ own: false });
    await page.until(() => words(page) === 'Segít a hivatal 1 új üzenet', 'the count');
  });

  it('A13: speaks the language of its place, unless the person chose one', async () => {
    const page = await HelpDeskPage.mount('start', { lang: 'en' });
    expect(words(page)).to.contain('The office helps');
    await page.element.show();
    await page.settled();
    expect(page.dialog.textContent).to.contain('The office helps');
    page.button('Deutsch').click();
    await page.until(() => page.text.includes('Schreiben Sie uns'), 'German');
    expect(page.panel.lang).to.equal('de');
    page.element.hide();
    expect(words(page)).to.contain('Das Amt hilft');
    page.element.lang = 'hu';
    expect(words(page)).to.contain('Das Amt hilft');
  });
});
