import { expect } from '@open-wc/testing';
import type { DeskPractice } from '../src/views/practice/practice.ts';
import { article } from './support/articles.ts';
import { DeskPage, words } from './support/desk-page.ts';

const MARK = 'Gyakorló – nem valódi ügyfél';

/** Practice as an operator opens it, with a clock that stands still until it is moved. */
async function open() {
  const page = await DeskPage.open();
  page.office.routing.set({ state: 'AVAILABLE' });
  page.office.suggestions = [article('ebosszeiras', 'Ebösszeírás')];
  await page.go('Gyakorló');
  await page.until(() => page.text.includes('kitalált ügyfelekkel'), 'practice is loaded');
  const [practice] = page.all<DeskPractice>('desk-practice');
  let now = Date.now();
  practice!.now = () => now;
  /** Time goes by, in steps as small as a second, until this is on the page. */
  const later = (text: string): Promise<void> => page.until(() => (now += 1000) > 0 && page.text.includes(text), text);
  const begin = async (name: string): Promise<void> => {
    page.button(`Gyakorlás: ${name}`).click();
    await page.until(() => page.inside('desk-practice', 'desk-work').length === 1, 'the desk');
    await page.settled();
  };
  const say = async (text: string): Promise<void> => {
    page.textarea.focus();
    page.textarea.value = text;
    page.textarea.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await page.press('Enter');
    await page.until(() => page.text.includes(text), 'what was written');
  };
  const passes = (ms: number): void => void (now += ms);
  return { page, begin, later, passes, say };
}

/** All that could leave the page or stay in the browser, as it is from now on. */
function leaks(page: DeskPage) {
  const gone: string[] = [];
  const undo: (() => void)[] = [];
  const watch = (owner: object, name: string): void => {
    const [whole, label] = [owner as Record<string, unknown>, name];
    const before = whole[name] as (...args: unknown[]) => unknown;
    whole[name] = function (this: unknown, ...args: unknown[]) {
      gone.push(label);
      return before.apply(this, args);
    };
    undo.push(() => (whole[name] = before));
  };
  watch(window, 'fetch');
  watch(XMLHttpRequest.prototype, 'send');
  // The runner has a socket of its own; the page opens none.
  watch(window, 'WebSocket');
  watch(navigator, 'sendBeacon');
  watch(Storage.prototype, 'setItem');
  const { execute } = page.office;
  page.office.execute = (name, variables) => {
    // The real desk's sign of life goes on, and says nothing else.
    if (name !== 'RenewLease') gone.push(`${name} ${JSON.stringify(variables)}`);
    return execute.call(page.office, name, variables);
  };
  const stop = (): string[] => {
    undo.forEach((each) => each());
    page.office.execute = execute;
    return gone;
  };
  return { stop };
}

describe('practice', () => {
  it('A17, A62: is marked, is the desk itself, ends with feedback, and nothing of it leaves or stays', async () => {
    const { page, begin, later, say } = await open();
    expect(words(page.focused)).to.equal(MARK);
    expect(document.title.startsWith(MARK), document.title).to.equal(true);
    await begin('Zsuzsa');
    expect(words(page.focused)).to.equal(`${MARK}: Zsuzsa`);
    expect(page.office.suggestedFor, 'the script is asked about, before anybody writes').to.have.lengthOf(1);
    await page.until(() => page.text.includes('Állapot: Szünet'), 'nobody real is offered meanwhile');
    const { stop } = leaks(page);

    await page.tabTo((each) => words(each) === 'Következő fogadása', 'accept next');
    await page.press('Enter');
    await page.until(() => page.text.includes('[adóazonosító jel törölve]'), 'what she gave away is covered');
    expect(page.text).to.contain('Javaslatok a tudásbázisból');
    expect(page.text, 'no library and nobody to ask for material').not.to.contain('Háttéranyag kérése');
    expect(page.text).not.to.contain('Dokumentum…');
    page.button('A hivatalhoz irányítom').click();
    await page.settled();
    expect(page.textarea.value).to.contain('Egyedi ügyben keresse a hivatalt');
    page.textarea.focus();
    await page.press('Enter');
    await later('Vettem tavaly egy garázst is');
    await say('Megnéztem az ügyét, a tartozása 12 000 forint.');
    await later('hivatalosnak vehetem');
    await say('A garázst be kell jelenteni, amennyiben megvette, az önkormányzat adóügyi irodáján.');
    await later('mi az, hogy „amennyiben”?');
    await say('Azt jelenti: ha.');
    await later('Minden jót!');

    page.button('Lezárás…').click();
    await page.settled();
    const select = page.all<HTMLSelectElement>('dialog[open] select')[0]!;
    select.value = 'epitmenyado';
    page.dialogButton('Lezárás').click();
    await page.until(() => page.text.includes('Mit nem tud egy gép?'), 'the feedback');
    expect(stop()).to.deep.equal([]);
    await page.settled();
    expect(words(page.focused)).to.equal(`${MARK}: Zsuzsa`);
    for (const text of ['a hivatalhoz irányította', 'Megnéztem az ügyét, a tartozása 12 000 forint.', '„amennyiben”'])
      expect(page.text).to.contain(text);
    expect(page.office.topicsGiven.size).to.equal(0);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('garázs');
    for (const text of [`${MARK}. Az állapota Szünet`, 'Zsuzsa: Jó napot kívánok!', 'A gyakorlás véget ért.'])
      await page.until(() => page.spoken.join(' ').includes(text), text);
    await page.go('Beszélgetések');
    await page.until(() => page.spoken.join(' ').includes('Az állapota Szünet maradt.'), 'why nobody comes');
    expect(document.title.startsWith(MARK)).to.equal(false);
  });

  it('shows what a slow writer is writing, and says in the feedback who wrote into it', async () => {
    const { page, begin, passes, say } = await open();
    await begin('Gábor');
    // The real one's is behind it, out of sight.
    page.inside('desk-queue', 'button.primary').at(-1)!.click();
    passes(8000);
    await page.until(() => page.text.includes('Most írja, még nem küldte el.'), 'what he writes');
    await say('Miért nem ír?');
    page.button('Befejezés és visszajelzés').click();
    await page.until(() => page.text.includes('Mit nem tud egy gép?'), 'the feedback');
    expect(page.text).to.contain('még írt, amikor ezt elküldte').and.to.contain('Ezt sürgetésnek olvashatja.');
    page.button('Másik ügyfél').click();
    await page.settled();
    expect(words(page.focused)).to.equal(MARK);
  });

  it('does not begin beside a real citizen, and ends where one may be offered', async () => {
    const { page, begin } = await open();
    page.office.ask('1', 'Valódi kérdés', { nickname: 'Kiss Béla' });
    await page.go('Beszélgetések');
    page.button('Következő fogadása').click();
    await page.settled();
    await page.go('Gyakorló');
    await page.until(() => page.all('desk-practice').length === 1, 'practice');
    page.button('Gyakorlás: Bogi').click();
    await page.until(() => page.text.includes('Önnek most valódi ügyfele van.'), 'why not');
    expect(page.text).to.contain('Állapot: Elérhető');
    page.office.takeAway('1');
    await page.until(() => page.text.includes('Gyakorlás: Bogi'), 'nothing else changed');
    await page.go('Beszélgetések');
    page.button('Eltávolítás a listából').click();
    await page.settled();
    await page.go('Gyakorló');
    await begin('Bogi');
    await page.until(() => page.text.includes('Állapot: Szünet'), 'on break');
    page.office.routing.set({ state: 'AVAILABLE' });
    await page.until(() => page.text.includes('A gyakorlás véget ért, mert'), 'broken off');
    expect(page.inside('desk-practice', 'desk-work')).to.have.lengthOf(0);
  });
});
