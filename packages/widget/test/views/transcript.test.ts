import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { MessageEntry } from '../../src/state/index.ts';
import { textParts } from '../../src/views/transcript/rich-text.ts';
import { FixtureHelpDesk, ANNA } from '../fixtures/help-desk.ts';
import { press } from '../support/keys.ts';
import { TranscriptPage } from '../support/transcript-page.ts';

const desk = new FixtureHelpDesk();
const theirs = (text: string) => desk.message(text, { own: false, party: 'OPERATOR', operator: ANNA });
const mine = (text: string) => desk.message(text);

describe('the transcript', () => {
  it('A40: is a feed of articles, itself not live', async () => {
    const page = await TranscriptPage.show([desk.notice('begun'), mine('Kérdés'), theirs('Válasz')]);
    expect(page.feed.getAttribute('aria-label')).to.equal('Üzenetek');
    expect(page.feed.closest('[aria-live], [role=log]')).to.equal(null);
    expect(
      page.articles.map((each) => [each.getAttribute('aria-posinset'), each.getAttribute('aria-setsize')]),
    ).to.deep.equal([
      ['1', '3'],
      ['2', '3'],
      ['3', '3'],
    ]);
    const label = page.articles[2]!.getAttribute('aria-labelledby')!.split(' ');
    expect(label.map((id) => page.element.shadowRoot!.getElementById(id)!.textContent)).to.deep.equal([
      'Kovács Anna, ügyintéző',
      'Válasz',
    ]);
  });

  it('A7: puts own messages on one side and the others on the other, and names both', async () => {
    const page = await TranscriptPage.show([mine('Kérdés'), theirs('Válasz')]);
    const [own, other] = page.articles.map((each) => each.getBoundingClientRect());
    expect(own!.left).to.be.greaterThan(other!.left);
    expect(page.articles[0]!.querySelector('.by')!.textContent).to.equal('Ön');
  });

  it('A13: says the language of each message', async () => {
    const page = await TranscriptPage.show([desk.message('Hello', { language: 'en' })]);
    expect(page.text(0).lang).to.equal('en');
  });

  it('A17: is one tab stop, the last message, and one Tab leaves it', async () => {
    const page = await TranscriptPage.show([mine('1'), theirs('Lásd https://budaors.hu itt'), theirs('3')]);
    page.button('Ismételd az utolsót')!.focus();
    await press('Tab');
    expect(page.at).to.equal(2);
    await press('Tab');
    expect(document.activeElement).to.equal(page.after);
  });

  it('A17: is walked through with Up, Down, Home and End, by real focus', async () => {
    const page = await TranscriptPage.show([mine('1'), theirs('2'), mine('3'), theirs('4')]);
    page.element.takeFocus();
    const walk: number[] = [page.at];
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'Home', 'ArrowUp', 'End', 'ArrowDown']) {
      await press(key);
      walk.push(page.at);
    }
    expect(walk).to.deep.equal([3, 2, 1, 2, 0, 0, 3, 3]);
    expect(page.articles.filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
  });

  it('A17: has buttons to the first and the last message, and one that repeats', async () => {
    const page = await TranscriptPage.show([mine('1'), theirs('2'), mine('3')]);
    page.button('Első üzenet')!.click();
    expect(page.at).to.equal(0);
    page.button('Utolsó üzenet')!.click();
    expect(page.at).to.equal(2);
    page.button('Ismételd az utolsót')!.click();
    expect(page.events).to.include('repeat');
  });

  it('A17, A18: is entered by Enter, where there is something to go to, and left to the input by Esc', async () => {
    const page = await TranscriptPage.show([mine('1'), theirs('Lásd https://budaors.hu és https://njt.hu'), mine('3')]);
    page.element.takeFocus();
    await press('Enter');
    expect(page.at, 'nothing to enter').to.equal(2);
    await press('ArrowUp');
    await press('Enter');
    await waitUntil(() => page.focused?.localName === 'a', 'the first link');
    expect(page.focused!.textContent).to.equal('https://budaors.hu');
    await press('Tab');
    expect(page.focused!.textContent).to.equal('https://njt.hu');
    await press('Tab');
    expect(document.activeElement).to.equal(page.after);
    page.element.takeFocus();
    await press('Escape');
    expect(page.events).to.include('leave');
  });

  it('A37: tells a failed message, why, and lets the person decide', async () => {
    const failed = desk.message('Nem ment', { delivery: 'failed', failure: 'RATE_LIMITED' });
    const page = await TranscriptPage.show([mine('1'), failed]);
    expect(page.articles[1]!.textContent).to.contain('Nem sikerült elküldeni');
    expect(page.articles[1]!.textContent).to.contain('Kérjük, várjon egy percet.');
    page.element.takeFocus();
    await press('Enter');
    await waitUntil(() => page.focused?.localName === 'button', 'the first button');
    await press('Enter');
    page.button('Elvetés')!.click();
    expect(page.events).to.include.members([`retry ${failed.key}`, `discard ${failed.key}`]);
  });

  it('A7: says the state of each own message in words', async () => {
    const queued = desk.message('1', { delivery: 'queued' });
    const page = await TranscriptPage.show([queued, desk.message('2'), desk.message('3', { delivery: 'seen' })]);
    page.element.offline = true;
    await page.element.updateComplete;
    const words = page.articles.map((each) => each.querySelector('.state')!.textContent);
    expect(words).to.deep.equal(['Várakozik a hálózatra', 'Elküldve', 'Az ügyintéző látta']);
  });

  it('A32: keeps the focus, and its bubble, while messages come and are acknowledged', async () => {
    const first: MessageEntry = { ...mine('1'), seq: undefined, delivery: 'sending' };
    const page = await TranscriptPage.show([first]);
    page.element.takeFocus();
    const [article] = page.articles;
    await page.set([{ ...first, seq: 1, delivery: 'sent' as const }, theirs('2'), theirs('3')]);
    expect(page.focused).to.equal(article);
    expect(page.at).to.equal(0);
  });

  describe('when a message comes', () => {
    const many = Array.from({ length: 30 }, (_, index) => theirs(`Üzenet ${index}`));

    it('stays at the end, if the reader was there', async () => {
      const page = await TranscriptPage.show(many);
      expect(page.atEnd).to.equal(true);
      await page.set([...many, theirs('Új')]);
      expect(page.atEnd).to.equal(true);
      expect(page.events).to.include('read');
    });

    it('A31: stays where the reader is, and offers the way to it', async () => {
      const page = await TranscriptPage.show(many);
      page.feed.scrollTop = 100;
      await nextFrame();
      await nextFrame();
      page.events.length = 0;
      await page.set([...many, theirs('Új'), theirs('Még egy')]);
      await nextFrame();
      expect(page.feed.scrollTop).to.equal(100);
      expect(page.events).not.to.include('read');
      const button = page.button('Új üzenetek: 2')!;
      button.click();
      await page.element.updateComplete;
      expect(page.atEnd).to.equal(true);
      expect(page.at).to.equal(31);
      expect(page.button('Új üzenetek: 2')).to.equal(undefined);
    });

    it('shows what one has just written oneself', async () => {
      const page = await TranscriptPage.show(many);
      page.feed.scrollTop = 0;
      await nextFrame();
      await page.set([...many, { ...mine('Enyém'), seq: undefined }]);
      expect(page.atEnd).to.equal(true);
    });
  });

  describe('whatever a person writes (P18)', () => {
    const payloads = [
      '<img src=x onerror="window.harmed = true">',
      '<script>window.harmed = true</script>',
      '"><svg onload=window.harmed=true>',
      '${window.harmed = true}',
      '</div></template>',
      'javascript:window.harmed=true',
    ];

    it('is literal text, in the body and in names', async () => {
      const entries = payloads.map((text) =>
        desk.message(text, { own: false, party: 'OPERATOR', operator: { name: text, role: 'OPERATOR' } }),
      );
      const page = await TranscriptPage.show(entries);
      payloads.forEach((payload, index) => {
        expect(page.text(index).textContent).to.equal(payload);
        expect(page.articles[index]!.querySelector('.by')!.textContent).to.equal(`${payload}, ügyintéző`);
      });
      expect(page.feed.querySelectorAll('img, script, svg, a').length).to.equal(0);
      expect('harmed' in window).to.equal(false);
    });

    it('is shown as it was written: line ends and spaces', async () => {
      const page = await TranscriptPage.show([mine(' egy\n  kettő ')]);
      expect(page.text(0).textContent).to.equal(' egy\n  kettő ');
      expect(getComputedStyle(page.text(0)).whiteSpaceCollapse || getComputedStyle(page.text(0)).whiteSpace).to.match(
        /preserve|pre-wrap/,
      );
    });

    it('is isolated where it overrides directions', async () => {
      const page = await TranscriptPage.show([theirs('\u202Eabc\u2066'), theirs('utána')]);
      expect(getComputedStyle(page.text(0)).unicodeBidi).to.match(/isolate/);
      expect(page.articles[0]!.querySelector('bdi')).not.to.equal(null);
      expect(page.text(0).textContent).to.equal('\u202Eabc\u2066');
    });

    it('does not leave its bubble with 3,000 combining marks, nor widen it without a space', async () => {
      const tower = theirs(`Z${'\u0351'.repeat(3000)}`);
      const page = await TranscriptPage.show([theirs('felette'), tower, theirs('x'.repeat(4000))]);
      expect(page.text(1).textContent).to.equal(tower.text);
      expect(getComputedStyle(page.text(1)).overflowX).to.match(/hidden|clip/);
      expect(page.articles[1]!.getBoundingClientRect().height).to.be.lessThan(200);
      expect(page.feed.scrollWidth).to.equal(page.feed.clientWidth);
    });

    it('becomes a link only where it is a plain http or https address', () => {
      expect(textParts('Lásd: https://budaors.hu/a?b=1. Jó?')).to.deep.equal([
        { text: 'Lásd: ' },
        { text: 'https://budaors.hu/a?b=1', href: 'https://budaors.hu/a?b=1' },
        { text: '. Jó?' },
      ]);
      for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://x', 'https://', 'http://\u202Egpj.exe']) {
        expect(
          textParts(text).filter((part) => part.href),
          text,
        ).to.deep.equal([]);
      }
      expect(textParts('HTTPS://x')).to.deep.equal([{ text: 'HTTPS://x' }]);
      expect(textParts('')).to.deep.equal([]);
    });
  });
});
