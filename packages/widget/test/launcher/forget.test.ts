import { expect, oneEvent } from '@open-wc/testing';
import { HelpDeskPage } from '../support/help-desk-page.ts';

const kept = (): string[] => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

describe('on a computer that many use', () => {
  it('forget() ends the conversation and leaves nothing of the site, and nothing else is touched', async () => {
    const page = await HelpDeskPage.open('conversation', { kiosk: '' });
    localStorage.setItem('segit:fixture:session', '"secret"');
    localStorage.setItem('segit:fixture:out:1', '"Titok"');
    localStorage.setItem('segit:fixture:language', 'de');
    localStorage.setItem('segit:other:session', '"theirs"');
    await page.element.forget();
    expect(page.desk.calls).to.include('end');
    expect(kept()).to.deep.equal(['segit:other:session']);
    expect(page.element.open).to.equal(false);
    expect(page.element.shadowRoot!.querySelector('segit-panel')).to.equal(null);
    localStorage.clear();
  });

  it('forget() wipes what an earlier page left, and what cannot be ended for want of a network', async () => {
    const page = await HelpDeskPage.mount('conversation', { kiosk: '' });
    localStorage.setItem('segit:fixture:conversation', '{"id":"c1","epoch":null}');
    page.element.failures = 1;
    await page.element.forget();
    expect(kept()).to.deep.equal([]);
  });

  it('offers to save nothing', async () => {
    const page = await HelpDeskPage.open('ended', { kiosk: '' });
    expect(() => page.button('Mentés weblapként')).to.throw();
    page.element.removeAttribute('kiosk');
    await page.settled();
    await page.settled();
    expect(page.button('Mentés weblapként')).to.be.an.instanceOf(HTMLButtonElement);
  });

  it('tells the page that a conversation is over, once', async () => {
    const page = await HelpDeskPage.open('conversation');
    let ends = 0;
    page.element.addEventListener('segit-end', () => ends++);
    const told = oneEvent(page.element, 'segit-end');
    page.desk.close();
    await told;
    page.desk.set({ draft: 'x' });
    page.desk.leave();
    expect(ends).to.equal(1);
  });
});
