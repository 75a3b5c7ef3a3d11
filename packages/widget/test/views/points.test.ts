import { expect } from '@open-wc/testing';
import { hours } from '../fixtures/service.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';
import { kilometres, places } from '../../src/views/asides/points/nearness.ts';

const names = (page: HelpDeskPage): string[] =>
  [...page.view.shadowRoot!.querySelectorAll('.point h4')].map((each) => each.textContent.trim());

/** What a point says under this label. */
function says(page: HelpDeskPage, name: string, label: string): string | undefined {
  const point = [...page.view.shadowRoot!.querySelectorAll('.point')].find((each) => each.textContent.includes(name))!;
  const row = [...point.querySelectorAll('dl > div')].find((each) => each.querySelector('dt')!.textContent === label);
  return row?.querySelector('dd')!.textContent.trim();
}

const real = navigator.geolocation;
function standAt(position: { latitude: number; longitude: number } | null): { asked: number } {
  const seen = { asked: 0 };
  const geolocation = {
    getCurrentPosition(found: PositionCallback, failed: PositionErrorCallback) {
      seen.asked++;
      if (position) found({ coords: position } as GeolocationPosition);
      else failed({} as GeolocationPositionError);
    },
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  return seen;
}

describe('the assisted points', () => {
  afterEach(() => Object.defineProperty(navigator, 'geolocation', { value: real, configurable: true }));

  it('A17: are a list of articles with headings, open ones first, reached and left by keyboard', async () => {
    const page = await HelpDeskPage.open('closed');
    page.button('Ügysegédi pontok').focus();
    await press('Enter');
    await page.until(() => page.view.localName === 'segit-points', 'the points');
    await page.until(() => names(page).length === 2, 'the list');
    expect(page.focused!.getAttribute('aria-labelledby')).to.equal('heading');
    expect(names(page)).to.deep.equal(['gr. Bercsényi Zsuzsanna Városi Könyvtár', 'Telekuckó']);
    await press('Escape');
    await page.until(() => page.view.localName === 'segit-closed', 'the way back');
    await page.until(() => page.focused === page.button('Ügysegédi pontok'), 'the focus where it was');
    expect(page.element.open).to.equal(true);
  });

  it('say what is known of them, in words', async () => {
    const page = await HelpDeskPage.open('closed');
    await page.showPoints();
    const library = 'Városi Könyvtár';
    expect(says(page, library, 'Nyitvatartás')).to.equal('Most nyitva vagyunk. 19 óráig várjuk. (hu)');
    expect(says(page, library, 'Cím')).to.equal('Budaörs, Példa utca 1.');
    expect(says(page, library, 'Telefon')).to.equal('+36 (23) 880-440');
    expect(says(page, library, 'Bejutás')).to.equal('Lépcső nélkül is be lehet jutni.');
    expect(says(page, library, 'Eszközök')).to.equal('képernyőolvasó, nagyító');
  });

  it('say of what is not known that it is not known', async () => {
    const page = await HelpDeskPage.open('closed');
    await page.showPoints();
    expect(page.text).to.contain(
      'Nem tudjuk, mert a hivatal még nem adta meg: nyitvatartás, telefon, bejutás, eszközök.',
    );
    for (const label of ['Nyitvatartás', 'Telefon', 'Bejutás', 'Eszközök']) {
      expect(says(page, 'Telekuckó', label), label).to.equal(undefined);
    }
  });

  it('never ask where the citizen is before the citizen does; then the near ones are first among the open ones', async () => {
    const seen = standAt({ latitude: 47.46, longitude: 18.97 });
    const page = await HelpDeskPage.open('closed');
    await page.showPoints();
    expect(seen.asked).to.equal(0);
    page.button('Melyik van közel hozzám?').click();
    await page.until(() => says(page, 'Városi Könyvtár', 'Távolság') !== undefined, 'the distance');
    expect(seen.asked).to.equal(1);
    expect(says(page, 'Városi Könyvtár', 'Távolság')).to.equal('kb. 800 méter');
    expect(says(page, 'Telekuckó', 'Távolság')).to.equal(undefined);
    await page.heard();
    expect(page.spoken.all).to.contain('Elöl vannak a nyitott pontok');
  });

  it('say so where the citizen does not tell, and where the office has not told', async () => {
    standAt(null);
    const page = await HelpDeskPage.open('closed');
    await page.showPoints();
    page.button('Melyik van közel hozzám?').click();
    await page.until(() => page.text.includes('A helyét nem tudtuk meg'), 'the answer');
    const other = await HelpDeskPage.mount('closed');
    other.desk.pointList = other.desk.pointList!.map((point) => ({ ...point, position: null }));
    await other.element.show();
    await other.showPoints();
    expect(other.text).to.contain('a helyüket a térképen a hivatal adja meg');
    expect(() => other.button('Melyik van közel hozzám?')).to.throw();
  });

  it('can be asked for again where the server was not reached', async () => {
    const page = await HelpDeskPage.mount('closed');
    const list = page.desk.pointList;
    page.desk.pointList = null;
    await page.element.show();
    await page.showPoints();
    await page.heard();
    expect(page.spoken.lines.some(({ live }) => live === 'assertive')).to.equal(true);
    page.desk.pointList = list;
    page.button('Újra próbálom').click();
    await page.until(() => names(page).length === 2, 'the list');
  });

  it('keep their order where nothing else is known; distances are as the crow flies', () => {
    const [first, second] = [
      { ...point, key: 'a' },
      { ...point, key: 'b' },
    ];
    expect(places([first, second], null).map((place) => place.point.key)).to.deep.equal(['a', 'b']);
    const near = { ...point, key: 'c', position: { latitude: 47.5, longitude: 19 } };
    const far = { ...near, key: 'd', position: { latitude: 47.6, longitude: 19 } };
    const open = { ...far, key: 'e', hours: hours({ phase: 'CLOSES_SOON' }) };
    const here = { latitude: 47.5, longitude: 19 };
    expect(places([first, far, near, open], here).map((place) => place.point.key)).to.deep.equal(['e', 'c', 'd', 'a']);
    expect(kilometres(here, { latitude: 48.5, longitude: 19 })).to.be.closeTo(111.2, 0.2);
  });
});

const point = {
  key: '',
  name: '',
  address: null,
  position: null,
  telephone: null,
  stepFree: null,
  equipment: null,
  hours: null,
};
