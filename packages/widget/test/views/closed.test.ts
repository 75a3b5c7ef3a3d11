import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { hours, OPEN } from '../fixtures/service.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';

const SOON = { ...OPEN, hours: hours({ phase: 'CLOSES_SOON' }, 'Hamarosan zárunk.') };
const CLOSED = {
  ...OPEN,
  open: false,
  hours: hours({ phase: 'CLOSED', reason: 'PUBLIC_HOLIDAY', nextOpening: '2026-12-28T06:00:00.000Z' }, 'Ma zárva.'),
};

describe('outside the hours', () => {
  it('says why and when again, and leaves ways to go: points, telephone, calendar', async () => {
    const page = await HelpDeskPage.open('closed');
    const view = page.view.shadowRoot!;
    expect(view.querySelector('h3')!.textContent).to.equal('Most zárva vagyunk. (hu)');
    expect(view.querySelector('#next')!.textContent).to.equal('Legközelebb kedden 7 órakor nyitunk. (hu)');
    expect(page.button('Ügysegédi pontok')).to.be.an.instanceOf(HTMLButtonElement);
    const telephone = view.querySelector('a[href="tel:+3623880440"]')!;
    expect(telephone.textContent, 'spoken in its groups').to.equal('+36 (23) 880-440');
    expect(view.querySelector('.way')!.getAttribute('href')).to.contain('hours.ics?language=hu');
  });

  it('A39: says it in easy words where the citizen chose them, and in their language', async () => {
    const page = await HelpDeskPage.mount('closed');
    page.desk.setPreferences(['EASY_LANGUAGE']);
    await page.element.show();
    await page.settled();
    expect(page.text).to.contain('Most zárva vagyunk. (hu-easy)');
    expect(page.view.shadowRoot!.querySelector('.way')!.getAttribute('href')).to.contain('hu-easy');
    page.button('English').click();
    await page.until(() => page.text.includes('Most zárva vagyunk. (en)'), 'English');
  });

  it('has its own texts, and those of the views behind it, in each language', async () => {
    const page = await HelpDeskPage.open('closed', { lang: 'de' });
    expect(page.text).to.contain('Persönlich');
    await page.until(() => page.text.includes('Nachricht hinterlassen'), 'the offer');
    page.button('Einstellungen zur Barrierefreiheit').click();
    await page.until(() => page.text.includes('Enter sendet die Nachricht'), 'the settings');
    page.button('English').click();
    await page.until(() => page.text.includes('Enter sends the message'), 'English');
    expect(page.text).to.contain('Accessibility settings');
  });

  it('A35: has what was begun in the message that one may leave', async () => {
    const page = await HelpDeskPage.open('closed');
    expect(page.text).not.to.contain('megőriztük');
    page.desk.setDraft('Félbemaradt');
    await page.settled();
    await page.until(() => page.text.includes('Üzenet hagyása'), 'the offer');
    page.button('Üzenet hagyása').click();
    await page.until(() => page.focused?.id === 'text', 'the form');
    expect((page.focused as HTMLTextAreaElement).value).to.equal(page.desk.snapshot.draft);
  });

  it('leaves nothing on a computer that many use', async () => {
    const page = await HelpDeskPage.mount('closed', { kiosk: '' });
    await page.element.show();
    await page.until(() => page.text.includes('Ügysegédi pontok'), 'the view');
    expect(page.view.shadowRoot!.querySelector('.way')).to.equal(null);
  });
});

describe('when the state changes under an open panel', () => {
  it('A41: it is said once, and not again in other words', async () => {
    const page = await HelpDeskPage.open('conversation');
    await page.heard();
    page.spoken.clear();
    page.desk.set({ service: SOON });
    await page.heard();
    page.desk.set({ service: { ...SOON } });
    page.desk.set({ service: { ...SOON, hours: { ...SOON.hours, validUntil: '2026-11-25T00:00:00.000Z' } } });
    await aTimeout(700);
    expect(page.spoken.count('Hamarosan zárunk. (hu)')).to.equal(1);
    expect(page.text).to.contain('Hamarosan zárunk. (hu) Ezt a beszélgetést nyugodtan befejezzük.');
  });

  it('A41: it is not said over the focus, which reads the view that takes its place', async () => {
    const page = await HelpDeskPage.open();
    await page.heard();
    page.spoken.clear();
    page.desk.set({ service: CLOSED });
    await page.until(() => page.focused!.textContent.includes('Ma zárva.'), 'the focus on the reason');
    await page.heard();
    expect(page.spoken.count('Ma zárva.')).to.equal(0);
  });

  it('it is said where the focus is elsewhere on the page', async () => {
    const page = await HelpDeskPage.open();
    // A blur alone leaves Firefox's caret in the panel, where a reader then is.
    const elsewhere = await fixture<HTMLButtonElement>(html`<button type="button">Az oldal gombja</button>`);
    elsewhere.focus();
    await page.heard();
    page.spoken.clear();
    page.desk.set({ service: CLOSED });
    await page.heard();
    expect(page.spoken.count('Ma zárva. (hu)')).to.equal(1);
  });

  it('nothing is said by a tab that does not speak, nor by a closed panel', async () => {
    const page = await HelpDeskPage.open('conversation');
    await page.heard();
    page.desk.set({ speaking: false, announcedUpTo: 100 });
    page.spoken.clear();
    page.desk.set({ service: SOON });
    page.element.hide();
    page.desk.set({ speaking: true, service: CLOSED });
    await aTimeout(700);
    expect(page.spoken.all).not.to.contain('zár');
  });
});
