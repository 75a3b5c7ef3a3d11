import { expect } from '@open-wc/testing';
import { CLOSED, LEFT } from '../fixtures/help-desk.ts';
import { OPEN } from '../fixtures/service.ts';
import { allElements, HelpDeskPage } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';

const field = <E extends HTMLElement>(page: HelpDeskPage, id: string): E =>
  allElements(page.panel).find((element) => element.id === id) as E;

/** The closed view with its form open. */
async function writing(): Promise<HelpDeskPage> {
  const page = await HelpDeskPage.open('closed');
  await offered(page, 'Üzenet hagyása');
  page.button('Üzenet hagyása').click();
  await page.until(() => page.focused?.id === 'text', 'the focus in the form');
  return page;
}

/** The forms come by themselves when they are first needed. */
const offered = (page: HelpDeskPage, label: string): Promise<void> =>
  page.until(() => allElements(page.panel).some((each) => each.textContent?.trim() === label), label);

describe('leaving a message', () => {
  it('becomes a conversation that nobody waits in, and the focus goes there', async () => {
    const page = await writing();
    await type('Hol kell ebet összeírni?');
    page.button('Küldés').click();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
    expect(page.desk.calls).to.include('leaveMessage Hol kell ebet összeírni?');
    expect(page.text).to.contain('Üzenetét megkaptuk.');
    expect(page.text).to.contain('A választ ezen az eszközön, itt olvashatja el, 30 napig.');
    await page.until(() => page.focused!.textContent.includes('Üzenetét megkaptuk.'), 'the focus');
    await page.heard();
    expect(page.spoken.count('Üzenetét megkaptuk.'), 'the focus has it spoken').to.equal(0);
  });

  it('while it is on its way says nothing of a network that was not lost', async () => {
    const page = await writing();
    let arrive = (): void => {};
    page.desk.leaveMessage = async () => {
      page.desk.set({ leaving: true });
      await new Promise<void>((resolve) => (arrive = resolve));
      page.desk.set({ leaving: false, conversation: LEFT });
      return 'left';
    };
    await type('Kérdés');
    page.button('Küldés').click();
    await page.heard();
    expect(page.text).not.to.contain('Nincs internetkapcsolat');
    await page.until(() => page.spoken.all === 'Küldés…', 'that it takes its time');
    arrive();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
  });

  it('A37: says at the field, and aloud, what is missing', async () => {
    const page = await writing();
    page.button('Küldés').click();
    await page.settled();
    const text = field(page, 'text');
    expect(text.getAttribute('aria-invalid')).to.equal('true');
    const [problem] = text.getAttribute('aria-describedby')!.split(' ');
    expect(field(page, problem!).textContent).to.contain('Előbb írja be, amit kérdezni szeretne');
    expect(page.focused).to.equal(text);
    await page.heard();
    expect(page.spoken.all).to.contain('Előbb írja be, amit kérdezni szeretne');
    expect(page.desk.calls.join()).not.to.contain('leaveMessage');
  });

  it('A29: without a network it is kept, and that is said', async () => {
    const page = await writing();
    page.desk.reachable = false;
    await type('Kérdés');
    page.button('Küldés').click();
    await page.until(() => page.text.includes('Amit ír, megőrizzük'), 'the words');
    await page.until(() => page.focused!.textContent.includes('Amit ír, megőrizzük'), 'the focus has it read');
    await page.heard();
    expect(page.spoken.count('Amit ír, megőrizzük'), 'not said besides').to.equal(0);
  });

  it('A18: Escape goes one step back, keeps what was written, and the panel stays', async () => {
    const page = await writing();
    await type('Félbe');
    await press('Escape');
    await page.until(() => page.focused!.textContent.trim() === 'Üzenet hagyása', 'the focus on the opener');
    expect(page.element.open).to.equal(true);
    expect(page.desk.snapshot.draft).to.equal('Félbe');
  });

  it('A35: is offered where the queue is full, with the question that was written and what it is about', async () => {
    const page = await HelpDeskPage.open('welcome');
    field<HTMLSelectElement>(page, 'topic').value = 'adok';
    page.desk.setDraft('Megmarad');
    page.desk.startOutcome = 'queue-full';
    page.button('Beszélgetés indítása').click();
    await page.until(() => page.view.localName === 'segit-queue-full', 'the view');
    await offered(page, 'Üzenet hagyása');
    page.button('Üzenet hagyása').click();
    await page.until(() => page.focused?.id === 'text', 'the form');
    expect(field<HTMLTextAreaElement>(page, 'text').value).to.equal('Megmarad');
    page.button('Küldés').click();
    await page.until(() => page.desk.calls.includes('leaveMessage Megmarad adok'), 'the message');
  });

  it('is deleted by its citizen at any time', async () => {
    const page = await HelpDeskPage.open('left');
    page.button('Törlés').click();
    await page.until(() => page.text.includes('Törli a beszélgetést?'), 'the question');
  });
});

describe('the answer by e-mail', () => {
  /** The form of an office that sends mail. */
  async function withMail(lang = 'hu', label = 'Üzenet hagyása'): Promise<HelpDeskPage> {
    const page = await HelpDeskPage.open('closed', { lang });
    page.desk.set({ service: { ...CLOSED, mailAnswers: true } });
    await offered(page, label);
    page.button(label).click();
    await page.until(() => page.focused?.id === 'text', 'the focus in the form');
    return page;
  }

  it('is not offered where the office sends none', async () => {
    expect(field(await writing(), 'address')).to.equal(undefined);
  });

  it('is free to choose: the message goes without an address, and with one', async () => {
    const without = await withMail();
    await type('Kérdés');
    without.button('Küldés').click();
    await without.until(() => without.view.localName === 'segit-conversation', 'the conversation');
    expect(without.desk.calls).to.include('leaveMessage Kérdés');

    const page = await withMail();
    await type('Kérdés');
    const address = field<HTMLInputElement>(page, 'address');
    expect([address.type, address.autocomplete]).to.deep.equal(['email', 'email']);
    const [, hint] = address.getAttribute('aria-describedby')!.split(' ');
    expect(field(page, hint!).textContent).to.contain('Csak erre a válaszra használjuk, utána töröljük.');
    address.focus();
    await type('zsofi@example.hu');
    page.button('Küldés').click();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
    expect(page.desk.calls).to.include('leaveMessage Kérdés zsofi@example.hu');
  });

  it('A37: says at the field, and aloud, what is no address, and how one looks', async () => {
    const page = await withMail();
    await type('Kérdés');
    const address = field<HTMLInputElement>(page, 'address');
    address.focus();
    await type('zsofi@example');
    page.button('Küldés').click();
    await page.until(() => page.text.includes('nev@pelda.hu'), 'what is wrong');
    expect(page.focused).to.equal(address);
    expect(address.getAttribute('aria-invalid')).to.equal('true');
    expect(field(page, 'address-problem').textContent).to.contain('nev@pelda.hu');
    await page.heard();
    expect(page.spoken.all).to.contain('Ez nem e-mail-cím.');
    expect(page.desk.calls.join()).not.to.contain('leaveMessage');
  });

  for (const [lang, label, text] of [
    ['en', 'Leave message', 'We use it only for this answer and delete it afterwards.'],
    ['de', 'Nachricht hinterlassen', 'Wir nutzen sie nur für diese Antwort und löschen sie danach.'],
  ] as const) {
    it(`says in ${lang}, too, what becomes of the address`, async () => {
      expect((await withMail(lang, label)).text).to.contain(text);
    });
  }
});

describe('at closing time', () => {
  it('who waits is told once, in words, and may leave the question as a message', async () => {
    const page = await HelpDeskPage.open('waiting');
    await page.heard();
    page.spoken.clear();
    page.desk.set({ service: CLOSED });
    await offered(page, 'Üzenetként itt hagyom');
    await page.heard();
    expect(page.spoken.count('Most zárva vagyunk.')).to.equal(1);
    expect(page.spoken.count('Kérdését üzenetként is itt hagyhatja.')).to.equal(1);
    page.button('Üzenetként itt hagyom').focus();
    await press('Enter');
    await page.until(() => page.text.includes('Üzenetét megkaptuk.'), 'the message');
    expect(page.desk.calls).to.include('keepAsMessage');
    expect(page.panel.shadowRoot!.activeElement, 'the focus stays in the panel').not.to.equal(null);
  });

  it('opened again, the place is as it was, and nothing is offered', async () => {
    const page = await HelpDeskPage.open('closing');
    await offered(page, 'Üzenetként itt hagyom');
    page.desk.set({ service: OPEN });
    await page.settled();
    expect(page.text).not.to.contain('Üzenetként itt hagyom');
    expect(page.text).to.contain('Helye a sorban: 2');
  });

  it('says that it did not work, and nothing has changed', async () => {
    const page = await HelpDeskPage.open('closing');
    page.desk.reachable = false;
    await offered(page, 'Üzenetként itt hagyom');
    page.button('Üzenetként itt hagyom').click();
    await page.until(() => page.text.includes('Most nem sikerült.'), 'the problem');
    expect(page.desk.snapshot.conversation!.state).to.equal('WAITING');
  });
});
