import { expect } from '@open-wc/testing';
import { CLOSED, REQUESTED, WAITING } from '../fixtures/help-desk.ts';
import { OPEN } from '../fixtures/service.ts';
import { allElements, HelpDeskPage } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';

const field = <E extends HTMLElement>(page: HelpDeskPage, id: string): E =>
  allElements(page.panel).find((element) => element.id === id) as E;
const shows = (page: HelpDeskPage, label: string): boolean =>
  allElements(page.panel).some((each) => each.textContent?.trim() === label);

/** The form of who would like to be called, open. */
async function asking(state = 'closed'): Promise<HelpDeskPage> {
  const page = await HelpDeskPage.open(state);
  await page.until(() => shows(page, 'Visszahívást kérek'), 'the offer');
  page.button('Visszahívást kérek').click();
  await page.until(() => page.focused?.id === 'number', 'the focus in the form');
  return page;
}

describe('asking to be called', () => {
  // The first here: the view's code comes after its element only once.
  it('what was asked on an earlier page is known at first sight', async () => {
    const page = await HelpDeskPage.mount('closed');
    page.desk.callback = REQUESTED;
    await page.element.show();
    await page.until(() => page.text.includes('Visszahívást kért. A szám vége: 40.'), 'the state');
  });

  it('A37: is confirmed, spoken once, and taken back again', async () => {
    const page = await asking();
    expect(field<HTMLInputElement>(page, 'number').autocomplete).to.equal('tel');
    await type('06 23 880 440');
    field(page, 'consent').click();
    page.button('Küldés').click();
    await page.until(() => page.text.includes('Visszahívást kért. A szám vége: 40.'), 'the confirmation');
    expect(page.desk.calls).to.include('request 06 23 880 440 ANY');
    await page.until(() => page.focused!.textContent.includes('Visszahívást kért.'), 'the focus');
    await page.heard();
    expect(page.spoken.count('Visszahívást kért.'), 'the focus has it spoken').to.equal(0);
    page.button('Visszavonom, töröljék a számomat').click();
    await page.until(() => shows(page, 'Visszahívást kérek'), 'the offer again');
    await page.heard();
    expect(page.spoken.all).to.contain('Visszavonta. A számát töröltük.');
    expect(page.focused?.textContent?.trim()).to.equal('Visszahívást kérek');
  });

  it('A37: says at the field, and aloud, what is missing, and what the office says of the number', async () => {
    const page = await asking();
    page.button('Küldés').click();
    await page.heard();
    expect(page.focused?.id).to.equal('number');
    expect(page.spoken.all, 'one was in the field already').to.contain('például: 06 23 880 440');
    expect(field(page, 'number-problem').textContent).to.contain('például: 06 23 880 440');
    await type('06 90 123 456');
    page.button('Küldés').click();
    await page.until(() => page.focused?.id === 'consent', 'the focus at what is wrong');
    expect(field(page, 'consent').getAttribute('aria-invalid')).to.equal('true');
    expect(page.desk.calls.join()).not.to.contain('request');
    field(page, 'consent').click();
    page.desk.callbackAnswer = { kind: 'refused', problem: 'NOT_CALLED' };
    page.button('Küldés').click();
    await page.until(() => page.text.includes('Ezt a számot nem tudjuk hívni.'), 'why');
    expect(field<HTMLInputElement>(page, 'number').value).to.equal('06 90 123 456');
    await page.until(() => page.focused?.id === 'number', 'the focus');
    await page.heard();
    expect(field(page, 'number-problem').textContent).to.contain('Ezt a számot nem tudjuk hívni.');
    expect(page.spoken.count('Ezt a számot nem tudjuk hívni.'), 'it is read with the field').to.equal(0);
  });

  it('is there for who waits; whoever has chosen it sees that beside the ended conversation', async () => {
    const page = await asking('waiting');
    await type('06 23 880 440');
    field(page, 'consent').click();
    page.button('Küldés').click();
    await page.until(() => page.text.includes('Visszahívást kért.'), 'the confirmation');
    page.desk.close('CITIZEN');
    await page.settled();
    expect(page.text).to.contain('Visszahívást kért.');
    expect(page.focused?.textContent).to.contain('Visszahívást kért.');
  });

  it('after a reload it is still known', async () => {
    const page = await HelpDeskPage.open('start');
    page.desk.callback = REQUESTED;
    page.desk.set({ service: CLOSED });
    await page.until(() => page.text.includes('Visszahívást kért. A szám vége: 40.'), 'the state');
  });

  it('that stands is shown while the office is open, too, and can be taken back there; nothing is offered', async () => {
    const page = await HelpDeskPage.open('called back');
    await page.until(() => page.text.includes('Visszahívást kért. A szám vége: 40.'), 'the state');
    expect(page.view.localName).to.equal('segit-start');
    page.button('Visszavonom, töröljék a számomat').focus();
    await press('Enter');
    await page.until(() => page.focused!.textContent.includes('Visszavonta. A számát töröltük.'), 'the focus');
    expect(page.desk.callback).to.equal(null);
    expect(page.text).not.to.contain('Visszahívást kért.');
    expect(shows(page, 'Visszahívást kérek')).to.equal(false);
    await page.heard();
    expect(page.spoken.count('Visszavonta.'), 'the focus has it spoken').to.equal(0);

    const kiosk = await HelpDeskPage.open('called back', { kiosk: '' });
    await kiosk.settled();
    expect(kiosk.text).not.to.contain('Visszahívást kért.');
  });

  it('where the queue is full, is offered; on a computer that many use, neither that nor leaving a message', async () => {
    for (const kiosk of [false, true]) {
      const page = await HelpDeskPage.open('start', kiosk ? { kiosk: '' } : {});
      page.desk.startOutcome = 'queue-full';
      page.button('Beszélgetés indítása').click();
      await page.until(() => page.view.localName === 'segit-queue-full', 'the view');
      await page.settled();
      const offered = ['Visszahívást kérek', 'Üzenet hagyása'].filter((label) => shows(page, label));
      expect(offered.length).to.equal(kiosk ? 0 : 2);
      expect(page.text).to.contain('Újra próbálom');
    }
  });

  it('is not offered where the office calls nobody, and not on a computer that many use', async () => {
    const page = await HelpDeskPage.open('waiting');
    await page.until(() => shows(page, 'Visszahívást kérek'), 'the offer');
    page.desk.set({ service: { ...OPEN, callbacks: false }, conversation: WAITING });
    await page.settled();
    expect(shows(page, 'Visszahívást kérek')).to.equal(false);
    const kiosk = await HelpDeskPage.open('closed', { kiosk: '' });
    await kiosk.settled();
    expect(shows(kiosk, 'Visszahívást kérek')).to.equal(false);
  });
});
