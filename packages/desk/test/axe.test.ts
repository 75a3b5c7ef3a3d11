import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { LogInOutcome } from '../src/log-in/types.ts';
import { article } from './support/articles.ts';
import { DeskPage } from './support/desk-page.ts';
import { GERGO } from './support/office.ts';
import { fillQueues } from './support/queues-page.ts';

declare const axe: typeof Axe;

const OPTIONS: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'html-has-lang': { enabled: false },
    'document-title': { enabled: false },
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
  },
};

const URI = 'otpauth://totp/Seg%C3%ADt:anna%40budaors.example?secret=IFXHCWBSORETS5DD&issuer=Seg%C3%ADt';
const LOG_IN: Record<string, LogInOutcome> = {
  credentials: { kind: 'credentials' },
  'own password': { kind: 'own-password', askCurrent: true },
  enrolment: { kind: 'enrol', uri: URI },
  code: { kind: 'code' },
};

/** The coordinator's hours, with all that there can be in them. */
const HOURS: Record<string, (page: DeskPage) => Promise<void>> = {
  hours: async (page) => {
    await page.go('Nyitvatartás');
    await page.until(() => page.text.includes('Változatok'), 'the hours');
  },
  'hours with problems': async (page) => {
    await HOURS.hours!(page);
    for (const name of ['Új kivétel', 'Új heti rend', 'Új időszak', 'Új év', 'Új áthelyezés', 'Új munkaszüneti nap']) {
      page.button(name).click();
      await page.settled();
    }
    for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
    await page.settled();
    page.button('Mentés').click();
    await page.until(() => page.text.includes('javítani kell'), 'the problems');
  },
  'hours in preview': async (page) => {
    page.office.hours.inForce = false;
    await HOURS.hours!(page);
    page.button('Előnézet').click();
    await page.until(() => page.all('table').length > 0, 'the tables');
  },
  'hours, taking back': async (page) => {
    page.office.hours.add(page.office.hours.newest.rules, 'Értekezlet');
    await HOURS.hours!(page);
    page.button('Visszavonás').click();
    await page.settled();
  },
};
/** What a coordinator sees of all queues. */
const QUEUES: Record<string, (page: DeskPage) => Promise<void>> = {
  queues: fillQueues,
  'queues, moving': async (page) => {
    await fillQueues(page);
    page.button('Áthelyezés').click();
    await page.settled();
  },
};
/** The articles, and one in which two have written. */
const KNOWLEDGE: Record<string, (page: DeskPage) => Promise<void>> = {
  'the articles': async (page) => {
    await page.go('Tudásbázis');
    await page.until(() => page.text.includes('Új cikk'), 'the list');
  },
  'an article that two have written in': async (page) => {
    const { articles } = page.office;
    articles.moves = ['RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'];
    await KNOWLEDGE['the articles']!(page);
    page.inside('desk-knowledge', '#open-ebosszeiras-hu')[0]!.click();
    await page.until(() => page.inside('desk-article', '.article').length > 0, 'the preview');
    const title = page.inside('desk-article', '#title')[0] as HTMLInputElement;
    title.value = 'Hosszúcím'.repeat(20);
    title.dispatchEvent(new InputEvent('input'));
    articles.add({ ...articles.newest.text, body: 'Más.' }, { note: 'Megjegyzés' });
    articles.wrongAt = 'title';
    page.button('Mentés').click();
    await page.until(() => page.text.includes('javítani kell'), 'the problem');
    articles.wrongAt = null;
    page.button('Mentés').click();
    await page.until(() => page.text.includes('Közben más is'), 'the conflict');
    page.inside('desk-article', '.rows button')[0]!.click();
    for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
    await page.until(() => page.inside('desk-article', '.difference').length > 1, 'the differences');
  },
};
const REPORTS: Record<string, (page: DeskPage) => Promise<void>> = {
  reports: async (page) => {
    await page.go('Kimutatások');
    await page.until(() => page.text.includes('Óránként'), 'the report');
  },
};
const COORDINATORS = { ...HOURS, ...QUEUES, ...KNOWLEDGE, ...REPORTS };
const COORDINATOR: LogInOutcome = { kind: 'in', staff: DeskPage.coordinator };
const TELEWORKER: LogInOutcome = { kind: 'in', staff: DeskPage.teleworker };

/** What is on the page, from the empty desk to a lost conversation. */
const STATES: Record<string, (page: DeskPage) => Promise<void>> = {
  empty: async () => {},
  queue: async (page) => {
    page.office.ask('1', 'Kérdés', { nickname: 'Kiss Béla', preferences: ['WRITES_SLOWLY', 'EASY_LANGUAGE'] });
    page.office.ask('2', 'Kérdés', { minutes: 75 });
    await page.settled();
  },
  callbacks: async (page) => {
    page.office.askForCall('c1', {
      nickname: 'Kiss Béla',
      about: 'ebösszeírás',
      preferences: ['DOES_NOT_SPEAK'],
      tries: 1,
    });
    page.office.askForCall('c2', { claimedBy: GERGO, state: 'CLAIMED' });
    page.office.askForCall('c3', { nickname: 'Nagy Anna' });
    await page.settled();
    await page.go('Visszahívások');
    page.button('Átveszem').click();
    await page.settled();
  },
  messages: async (page) => {
    page.office.leave('m1', 'Üzenet', { nickname: 'Kiss Béla', preferences: ['EASY_LANGUAGE'], minutes: 14 * 60 });
    page.office.leave('m2', 'Üzenet', { minutes: 75 * 60 });
    await page.settled();
  },
  'a message that was left': async (page) => {
    await STATES.messages!(page);
    page.button('Megválaszolás').click();
    await page.settled();
  },
  conversation: async (page) => {
    page.office.suggestions = [article('ebosszeiras', 'Ebösszeírás'), article('zaj', 'Zaj')];
    await STATES.queue!(page);
    page.button('Következő fogadása').click();
    await page.settled();
    page.office.write('1', 'Az adóazonosítóm [adóazonosító jel törölve].');
    page.office.typing('1');
    await page.until(() => page.text.includes('Elolvasom'), 'the suggestions');
    page.inside('desk-suggestions', 'button')[0]!.click();
    await page.settled();
  },
  'both writing': async (page) => {
    page.settings.set({ realTimeText: true });
    await STATES.conversation!(page);
    const actions = [{ insert: 'Azt szeretném kérdezni, hogy', at: 0 }];
    page.office.shows('1', { event: 'NEW', messageId: crypto.randomUUID(), seq: 0, actions });
    await page.until(() => page.text.includes('Azt szeretném') && page.text.includes('látja, amit gépel'), 'the texts');
  },
  'ready answers': async (page) => {
    await STATES.conversation!(page);
    page.button('Kész válaszok').click();
    await page.settled();
  },
  closing: async (page) => {
    await STATES.conversation!(page);
    page.button('Lezárás…').click();
    await page.settled();
    page.button('Lezárás').click();
    await page.settled();
  },
  'handing on': async (page) => {
    await STATES.conversation!(page);
    page.button('Továbbadás…').click();
    await page.settled();
    page.all<HTMLInputElement>('dialog[open] input[type=radio]')[1]!.click();
    await page.settled();
    page
      .all('dialog[open] button')
      .find((each) => each.textContent === 'Továbbadás')!
      .click();
    await page.settled();
  },
  offline: async (page) => {
    await STATES.conversation!(page);
    page.office.setNetwork('reconnecting');
    await page.settled();
  },
  lost: async (page) => {
    await STATES.conversation!(page);
    page.textarea.value = 'nem ment el';
    page.textarea.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    page.office.takeAway('1');
    await page.settled();
  },
  ended: async (page) => {
    await STATES.conversation!(page);
    page.office.end('1');
    await page.settled();
  },
  'own state': async (page) => {
    page.button('Állapot').click();
    await page.settled();
  },
  offers: async (page) => {
    await STATES.conversation!(page);
    page.office.handOn('2', 'Építményadó; a részletfizetést kérdezi.');
    page.office.ask('3', 'Kérdés', { nickname: 'Nagy Ilona', preferences: ['WRITES_SLOWLY', 'USES_SCREEN_READER'] });
    page.office.routing.set({ state: 'AVAILABLE' });
    for (const id of ['2', '3']) page.office.routing.offer(id);
    await page.settled();
  },
  'an offer let pass': async (page) => {
    page.button('Állapot').click();
    await page.settled();
    page.button('Elérhető').click();
    await STATES.queue!(page);
    page.office.routing.offer('1');
    await page.settled();
    page.office.routing.letPass('1');
    await page.settled();
  },
  'meant for this operator': async (page) => {
    await STATES.queue!(page);
    page.office.handOn('2', 'Építményadó; a részletfizetést kérdezi.');
    page.office.routing.set({ meant: ['2'] });
    await page.settled();
  },
  settings: async (page) => {
    page.button('Beállítások').click();
    await page.settled();
  },
};

/** The tasks, as a teleworker has them. */
const TASKS: Record<string, (page: DeskPage) => Promise<void>> = {
  'no tasks': async () => {},
  tasks: async (page) => {
    const { tasks } = page.office;
    tasks.ask('t1');
    tasks.ask('t2', { dueAt: new Date(Date.now() - 5 * 60_000).toISOString(), wanted: 'Hosszú'.repeat(60) });
    tasks.ask('t3', {
      stuck: true,
      state: 'CLAIMED',
      claimedBy: { id: 'peter', name: 'Kis Péter', role: 'TELEWORKER' },
    });
    tasks.ask('t4');
    tasks.takenBy('t4', DeskPage.teleworker);
    tasks.note('t4', 'Erre az évre kell.', DeskPage.operator);
    tasks.ask('t5');
    tasks.finish('t5', 'Itt az űrlap:\nhttps://example.hu/urlap', DeskPage.teleworker);
    await page.settled();
  },
  'tasks with problems': async (page) => {
    await TASKS.tasks!(page);
    page.button('Elkészült…').click();
    await page.settled();
    page.office.setNetwork('reconnecting');
    await page.settled();
  },
  'a note on a task': async (page) => {
    await TASKS.tasks!(page);
    page.button('Megjegyzés…').click();
    await page.settled();
    page.dialogButton('Küldés').click();
    await page.settled();
  },
  'a task that was taken over': async (page) => {
    await TASKS.tasks!(page);
    const area = page.all<HTMLTextAreaElement>('textarea#result')[0]!;
    area.value = 'félig kész';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    page.office.tasks.takenBy('t4');
    await page.settled();
  },
};

/** The tasks, as operators have them. */
const REQUESTS: Record<string, (page: DeskPage) => Promise<void>> = {
  'requests of a conversation': async (page) => {
    await STATES.conversation!(page);
    const { tasks } = page.office;
    tasks.ask('t1', { conversationId: '1' });
    tasks.ask('t2', { conversationId: '1' });
    tasks.note('t2', 'Melyik évre?');
    tasks.finish('t2', 'Itt az űrlap.');
    await page.settled();
    for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
    await page.settled();
  },
  'asking for something': async (page) => {
    await STATES.conversation!(page);
    page.button('Háttéranyag kérése').click();
    await page.settled();
    page.dialogButton('Kérés elküldése').click();
    await page.settled();
  },
  'the library of documents': async (page) => {
    await page.go('Dokumentumok');
    await page.until(() => page.text.includes('Ebösszeírási adatlap'), 'the list');
  },
  'a new document': async (page) => {
    await REQUESTS['the library of documents']!(page);
    page.button('Új dokumentum…').click();
    await page.settled();
    page.dialogButton('Mentés a dokumentumtárba').click();
    await page.settled();
  },
  'sending a document': async (page) => {
    await STATES.conversation!(page);
    page.button('Dokumentum…').click();
    await page.until(() => page.all('dialog[open]').length === 1, 'the dialog');
    page.dialogButton('Küldés').click();
    await page.settled();
  },
  'all requests': async (page) => {
    await REQUESTS['requests of a conversation']!(page);
    await page.go('Feladatok');
    await page.settled();
  },
};

/** Practice, from the choice to the feedback. */
const PRACTICE: Record<string, (page: DeskPage) => Promise<void>> = {
  'the customers to practise with': async (page) => {
    await page.go('Gyakorló');
    await page.until(() => page.text.includes('Gyakorlás: Bogi'), 'the customers');
  },
  practising: async (page) => {
    await PRACTICE['the customers to practise with']!(page);
    page.button('Gyakorlás: Laci').click();
    await page.until(() => page.inside('desk-practice', 'desk-work').length === 1, 'the desk');
    await page.settled();
    page.inside('desk-queue', 'button.primary').at(-1)!.click();
    await page.until(() => page.textarea !== undefined && page.text.includes('Kevés a pénzem'), 'the conversation');
  },
  'the feedback on a practice': async (page) => {
    await PRACTICE.practising!(page);
    page.textarea.value = 'Amennyiben benyújtja a kérelmét, a hatáskörrel rendelkező hivatal '.repeat(3);
    page.textarea.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    page.textarea.focus();
    await page.press('Enter');
    await page.until(() => page.textarea.value === '', 'sent');
    page.button('Befejezés és visszajelzés').click();
    await page.until(() => page.text.includes('Mit nem tud egy gép?'), 'the feedback');
  },
};

async function violations(page: DeskPage): Promise<string[]> {
  const result = await axe.run(page.app, OPTIONS);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Whether this browser can show itself with forced colours; then it does, or stops doing so. */
async function forceColors(on: boolean): Promise<boolean> {
  return (await executeServerCommand<{ pretends: boolean }, boolean>('forced-colors', on)).pretends;
}

for (const theme of ['light', 'dark', 'forced']) {
  describe(`A1, A42, A62: no violation, ${theme}`, () => {
    before(async function () {
      if (theme === 'forced' && !(await forceColors(true))) this.skip(); // Only Chromium can pretend forced colours.
    });
    after(async () => {
      if (theme === 'forced') await forceColors(false);
    });
    for (const [name, answer] of Object.entries(LOG_IN)) {
      it(name, async () => expect(await violations(await DeskPage.open({ answer, theme }))).to.deep.equal([]));
    }
    for (const [name, reach] of Object.entries({ ...STATES, ...REQUESTS, ...PRACTICE })) {
      it(name, async () => {
        const page = await DeskPage.open({ theme });
        await reach(page);
        expect(await violations(page)).to.deep.equal([]);
      });
    }
    for (const [answer, states] of [
      [COORDINATOR, COORDINATORS],
      [TELEWORKER, TASKS],
    ] as const) {
      for (const [name, reach] of Object.entries(states)) {
        it(name, async () => {
          const page = await DeskPage.open({ theme, answer });
          await reach(page);
          expect(await violations(page)).to.deep.equal([]);
        });
      }
    }
  });
}

async function resized(width: number, height: number): Promise<boolean> {
  await executeServerCommand('resize', { width, height });
  await waitUntil(() => innerWidth === width && innerHeight === height, 'resized').catch(() => undefined);
  return innerWidth === width && innerHeight === height;
}

describe('forced colours', () => {
  before(async function () {
    if (!(await forceColors(true))) this.skip(); // Only Chromium can pretend forced colours.
  });
  after(() => forceColors(false));

  it('A8, A62: lose neither the conversation that is shown nor the warning', async () => {
    const page = await DeskPage.open();
    await STATES.conversation!(page);
    page.button('Következő fogadása').click();
    await page.settled();
    page.office.setNetwork('reconnecting');
    await page.settled();
    const border = (element: Element): string => getComputedStyle(element).borderInlineStartColor;
    const [shown] = page.all('.entry[aria-current]');
    const [other] = page.all('.entry:not([aria-current])');
    expect(border(shown!)).to.not.equal(border(other!));
    expect(getComputedStyle(page.all('.banner')[0]!).borderTopStyle).to.equal('solid');
  });
});

describe('reflow', () => {
  after(() => resized(1280, 800));

  for (const [width, height] of [
    [320, 640],
    [320, 256],
    [1280, 256],
  ] as const) {
    for (const [name, reach] of Object.entries({ ...STATES, ...REQUESTS, ...PRACTICE, ...COORDINATORS, ...TASKS })) {
      it(`A3, A23, A62: ${name} at ${width} × ${height} scrolls one way only, in targets of 44 px`, async function () {
        if (!(await resized(width, height))) this.skip(); // WebKit's window is never narrower than 447 px.
        const page = await DeskPage.open(
          name in COORDINATORS ? { answer: COORDINATOR } : name in TASKS ? { answer: TELEWORKER } : {},
        );
        await reach(page);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        const controls = 'button, select, summary, input:not([type=checkbox], [type=radio]), label:has(input)';
        for (const button of page.all(controls)) {
          const { width: w, height: h } = button.getBoundingClientRect();
          if (w > 1) expect(Math.min(w, h), button.outerHTML.slice(0, 120)).to.be.at.least(43.9);
        }
      });
    }
  }
});
