import { expect } from '@open-wc/testing';
import { DeskPage, FixtureNotification, words } from './support/desk-page.ts';

const PAYLOADS = [
  '<img src=x onerror="document.title=\'pwned\'">',
  '<script>document.title="pwned"</script>',
  'javascript:alert(1)',
];

describe('news', () => {
  it('A32, A41, A62: of a citizen and of a message elsewhere are each said once, without moving the focus', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Első', { nickname: 'Kiss Béla' });
    page.office.ask('2', 'Második', { nickname: 'Nagy Ilona' });
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    await page.heard();
    page.spoken.length = 0;
    const { focused } = page;
    page.office.write('1', 'Titkos szöveg');
    page.office.ask('3', 'Harmadik');
    const heard = await page.heard();
    expect(heard.split('Új üzenet: Kiss Béla.')).to.have.lengthOf(2);
    expect(heard.split('Új ügyfél vár.')).to.have.lengthOf(2);
    expect(heard).to.not.contain('Titkos szöveg');
    expect(page.focused).to.equal(focused);
    expect(document.title).to.contain('1 vár').and.to.contain('1 olvasatlan');
  });

  it('A41, A62: what is written on the screen is spoken once, with who writes', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Első', { nickname: 'Kiss Béla' });
    await page.settled();
    page.button('Következő fogadása').click();
    await page.heard();
    page.spoken.length = 0;
    page.office.write('1', 'És holnap?');
    expect((await page.heard()).split('Kiss Béla: És holnap?')).to.have.lengthOf(2);
  });

  it('notifications never contain what anybody wrote, and are asked for by a click only', async () => {
    const page = await DeskPage.open();
    expect(FixtureNotification.asked).to.equal(0);
    page.button('Beállítások').click();
    await page.settled();
    page.all<HTMLInputElement>('input[type=checkbox]')[1]!.click();
    await page.settled();
    expect(FixtureNotification.asked).to.equal(1);
    page.office.ask('1', 'Titkos kérdés', { nickname: 'Titkos Tamás' });
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    page.look(false);
    page.office.write('1', 'Titkos válasz');
    page.office.ask('2', 'Titkos második');
    await page.settled();
    expect(FixtureNotification.shown.map((text) => text.replace(/ segit-desk.*/, ''))).to.include.members([
      'Új ügyfél vár',
      'Új üzenet érkezett',
    ]);
    expect(FixtureNotification.shown.join()).to.not.contain('Titkos');
  });

  it('what a citizen writes is text everywhere', async () => {
    const page = await DeskPage.open();
    const { title } = document;
    PAYLOADS.forEach((payload, index) => page.office.ask(String(index), payload, { nickname: payload.slice(0, 60) }));
    await page.settled();
    for (const payload of PAYLOADS) expect(page.text).to.contain(payload.slice(0, 60));
    page.button('Következő fogadása').click();
    await page.settled();
    await page.heard();
    expect(page.all('[role=article]').map(words).join()).to.contain(PAYLOADS[0]);
    expect(page.all('img, script, a[href^="javascript"]')).to.have.lengthOf(0);
    expect(document.title).to.not.contain('pwned');
    document.title = title;
  });
});
