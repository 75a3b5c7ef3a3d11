import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { startTestServer, type TestServer } from '../../../server/test/support/test-server.ts';
import { createHelpDesk, type HelpDesk } from '../../src/exports/client.ts';
import type { Environment } from '../../src/client/environment.ts';
import { Browser, type Tab } from './support/browser.node.ts';
import { OperatorClient } from './support/operator.node.ts';
import { until } from './support/wait.node.ts';

/** The whole client against a whole server: one server for all, hence one file. */
let server: TestServer;
before(async () => {
  server = await startTestServer();
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
});
after(() => server.stop());

const BEGIN = { preferences: [] };

/** The help desk in a tab of a browser. */
async function open(t: TestContext, browser: Browser, change: Partial<Environment> = {}) {
  const tab = browser.open();
  const environment = { ...tab.environment, ...change };
  const desk = createHelpDesk({
    server: server.url,
    site: 'budaors',
    language: 'hu',
    environment,
    timing: { answerMs: 300, rejoinMs: 500, retryFloorMs: 10, retryCeilingMs: 100 },
  });
  t.after(() => desk.dispose());
  await desk.restore();
  return { tab, desk };
}

function operator(t: TestContext): OperatorClient {
  const anna = new OperatorClient(server.url, new Browser(server.url, 'staff=anna').open(), 'Kovács Anna');
  t.after(() => anna.dispose());
  return anna;
}

/** What a reader sees: texts with their delivery, and notices. */
const shown = (desk: Pick<HelpDesk, 'snapshot'>): string[] =>
  (desk.snapshot.conversation?.entries ?? []).map((entry) =>
    entry.kind === 'notice' ? entry.notice : `${entry.text} ${entry.delivery ?? entry.operator?.name}`,
  );
const shows = (desk: HelpDesk, what: string): Promise<void> => until(() => shown(desk).includes(what), what);
const state = (desk: HelpDesk): string | undefined => desk.snapshot.conversation?.state;

/** A browser with a conversation that an operator has. */
async function talking(t: TestContext) {
  const browser = new Browser(server.url);
  const { tab, desk } = await open(t, browser);
  assert.equal(await desk.start({ ...BEGIN, question: 'Jó napot!' }), 'started');
  await shows(desk, 'Jó napot! sent');
  const anna = operator(t);
  const theirs = await anna.accept();
  await until(() => state(desk) === 'ACTIVE', 'the operator');
  return { browser, tab, desk, anna, theirs };
}

test('from the start to the end, and both ways', async (t) => {
  const browser = new Browser(server.url);
  const { desk } = await open(t, browser);
  assert.equal(state(desk), undefined);
  await desk.refreshService();
  assert.equal(desk.snapshot.service?.open, true);

  desk.setDraft('Hol fizethetem be a telekadót?');
  const preferences = ['WRITES_SLOWLY'] as const;
  const question = 'Hol fizethetem be a telekadót?';
  assert.equal(await desk.start({ nickname: 'Zsófi', preferences, question }), 'started');
  assert.equal(desk.snapshot.draft, '', 'what was asked is no draft any more');
  await shows(desk, 'Hol fizethetem be a telekadót? sent');
  await until(() => desk.snapshot.conversation?.queue?.position === 1, 'the place in the queue');

  const anna = operator(t);
  const theirs = await anna.accept();
  await until(() => state(desk) === 'ACTIVE', 'the operator');
  assert.equal(desk.snapshot.conversation?.operator?.name, 'Kovács Anna');
  assert.equal(desk.snapshot.conversation?.queue, undefined);
  await until(() => theirs.snapshot.unread === 1, 'the question at the desk');
  theirs.markRead();
  await shows(desk, 'Hol fizethetem be a telekadót? seen');

  theirs.composing();
  await until(() => desk.snapshot.conversation?.otherIsTyping, 'the sign that she writes');
  theirs.send('A pénztárban vagy átutalással.');
  await shows(desk, 'A pénztárban vagy átutalással. Kovács Anna');
  assert.equal(desk.snapshot.conversation?.otherIsTyping, false);
  assert.equal(desk.snapshot.conversation?.unread, 1);
  desk.markRead();
  assert.equal(desk.snapshot.conversation?.unread, 0);
  await until(
    () => theirs.snapshot.entries.some((e) => e.kind === 'message' && e.delivery === 'seen'),
    'seen at the desk',
  );
  desk.composing();
  await until(() => theirs.snapshot.otherIsTyping, 'the sign that the citizen writes');

  assert.equal(await desk.end(), true);
  await until(() => state(desk) === 'CLOSED', 'the end');
  assert.deepEqual(
    shown(desk).filter((line) => !line.includes(' ')),
    ['begun', 'joined', 'ended'],
  );
  assert.equal(await desk.reopen(), 'reopened');
  await until(() => state(desk) === 'WAITING', 'the queue again');
  assert.equal(await desk.end(), true);
  await until(() => state(desk) === 'CLOSED', 'the end again');
  desk.leave();
  assert.equal(desk.snapshot.conversation, null);
  assert.equal(desk.snapshot.nickname, 'Zsófi');
  assert.deepEqual(
    [...browser.data.keys()].filter((key) => !['segit:budaors:nickname', 'segit:person:preferences'].includes(key)),
    [],
  );
});

test('A35: another page of the site goes on where the last one was', async (t) => {
  const { browser, desk, theirs } = await talking(t);
  desk.setAnnouncedUpTo(3);
  desk.setNoticedUpTo(4);
  desk.setDraft('félbe hagyott');
  browser.tabs.forEach((tab) => tab.environment.events.dispatchEvent(new Event('pagehide')));
  desk.dispose();
  theirs.send('Üdvözlöm!');

  const { desk: next } = await open(t, browser);
  assert.ok(next.snapshot.conversation, 'known at once, without network');
  assert.equal(next.snapshot.draft, 'félbe hagyott');
  assert.equal(next.snapshot.announcedUpTo, 3);
  assert.equal(next.snapshot.noticedUpTo, 4, 'that something came is not said again');
  await shows(next, 'Üdvözlöm! Kovács Anna');
  assert.deepEqual(shown(next), ['begun', 'Jó napot! sent', 'joined', 'Üdvözlöm! Kovács Anna']);
});

test('the tabs of a site are one conversation over one socket', async (t) => {
  const { browser, tab, desk, theirs } = await talking(t);
  const others = [await open(t, browser), await open(t, browser)];
  const all = [{ tab, desk }, ...others];
  for (const { desk: each } of others) await shows(each, 'Jó napot! sent');
  const sockets = (): number => [...browser.tabs].reduce((sum, each) => sum + each.sockets.size, 0);
  assert.equal(sockets(), 1);
  assert.ok(others.every((each) => each.desk.snapshot.conversation?.connection === 'connected'));

  theirs.send('Mindenkinek');
  others[0]!.desk.send('A második lapról');
  others[1]!.desk.send('A harmadikról');
  for (const { desk: each } of all) {
    for (const line of ['Mindenkinek Kovács Anna', 'A második lapról sent', 'A harmadikról sent'])
      await shows(each, line);
    assert.equal(new Set(shown(each)).size, 6);
  }
  others[0]!.desk.markRead();
  await until(() => all.every((each) => each.desk.snapshot.conversation?.unread === 0), 'read in each');
  others[1]!.desk.setDraft('közös');
  await until(() => all.every((each) => each.desk.snapshot.draft === 'közös'), 'one draft');
  others[1]!.desk.setAnnouncedUpTo(5);
  others[0]!.desk.setNoticedUpTo(6);
  await until(() => all.every((each) => each.desk.snapshot.announcedUpTo === 5), 'announced for all');
  await until(() => all.every((each) => each.desk.snapshot.noticedUpTo === 6), 'said for all');
  browser.focus(others[1]!.tab);
  await until(() => others[1]!.desk.snapshot.speaking, 'the focused one speaks');
  await until(() => all.filter((each) => each.desk.snapshot.speaking).length === 1, 'alone');
});

test('the leading tab dies while the others write', async (t) => {
  const { browser, tab, desk, theirs } = await talking(t);
  const others = [await open(t, browser), await open(t, browser)];
  for (const { desk: each } of others) await shows(each, 'Jó napot! sent');
  tab.crash();
  for (let i = 0; i < 5; i++) for (const [n, { desk: each }] of others.entries()) each.send(`${n}/${i}`);
  desk.dispose();
  theirs.send('közben');
  for (const { desk: each } of others) {
    await until(() => shown(each).filter((line) => /^\d\/\d sent$/.test(line)).length === 10, 'all ten');
    await shows(each, 'közben Kovács Anna');
    assert.equal(new Set(shown(each)).size, shown(each).length);
  }
  const arrived = theirs.snapshot.entries.flatMap((e) => (e.kind === 'message' && /^\d/.test(e.text) ? [e.text] : []));
  for (const n of [0, 1])
    assert.deepEqual(
      arrived.filter((text) => text.startsWith(String(n))),
      [0, 1, 2, 3, 4].map((i) => `${n}/${i}`),
    );
});

test('a leading tab that is frozen is replaced by the one that is looked at', async (t) => {
  const { browser, tab, theirs } = await talking(t);
  tab.freeze();
  const { desk } = await open(t, browser);
  theirs.send('Itt van?');
  await shows(desk, 'Itt van? Kovács Anna');
});

test('two tabs that start at once begin one conversation', async (t) => {
  const browser = new Browser(server.url);
  const tabs = [await open(t, browser), await open(t, browser)];
  assert.deepEqual(await Promise.all(tabs.map(({ desk }) => desk.start(BEGIN))), ['started', 'started']);
  await until(() => tabs.every(({ desk }) => shown(desk).includes('begun')), 'begun in both');
  assert.equal(tabs[0]!.desk.snapshot.conversation?.id, tabs[1]!.desk.snapshot.conversation?.id);
  assert.equal(await tabs[0]!.desk.erase(), true);
});

test('a lost reply to the start is asked for again, by this page or the next one', async (t) => {
  const browser = new Browser(server.url);
  let lose = 1;
  const flaky =
    (tab: Tab): typeof fetch =>
    async (url, init) => {
      const response = await tab.environment.fetch(url, init);
      if (String(init?.body).includes('"StartConversation"') && lose-- > 0) throw new TypeError('reset');
      return response;
    };
  const helper = browser.open();
  const { desk } = await open(t, browser, { fetch: flaky(helper) });
  assert.equal(await desk.start({ ...BEGIN, question: 'egyszer' }), 'started');
  await shows(desk, 'egyszer sent');
  assert.equal(await desk.erase(), true);

  lose = 3;
  assert.equal(await desk.start({ ...BEGIN, question: 'kétszer' }), 'unreachable');
  desk.dispose();
  const { desk: next } = await open(t, browser);
  await shows(next, 'kétszer sent');
  assert.deepEqual(shown(next), ['begun', 'kétszer sent']);
  assert.equal(await next.erase(), true);
});

test('without a server nothing throws and nothing is lost', async (t) => {
  const browser = new Browser(server.url);
  const away = { fetch: () => Promise.reject(new TypeError('no network')) };
  const { desk } = await open(t, browser, away);
  await desk.refreshService();
  assert.equal(desk.snapshot.unreachable, true);
  desk.setDraft('megmarad');
  assert.equal(await desk.start({ ...BEGIN, topic: 'adok', question: 'megmarad' }), 'unreachable');
  assert.equal(desk.snapshot.draft, 'megmarad');
  assert.equal(desk.snapshot.topic, 'adok');
  assert.equal(desk.snapshot.starting, false);
  assert.equal(desk.send('nincs beszélgetés'), null);
  assert.equal(await desk.end(), false);
  assert.equal(await desk.erase(), false);
});

test('A28: a session that has ended is told, and what was not sent is a draft again', async (t) => {
  const { browser, desk } = await talking(t);
  const { desk: other } = await open(t, browser);
  await shows(other, 'Jó napot! sent');
  browser.data.set('segit:budaors:session', JSON.stringify('A'.repeat(43)));
  for (const tab of browser.tabs) for (const socket of tab.sockets) socket.close();
  desk.dispose();
  other.send('nem ment el');
  other.setDraft('ezt írtam');
  await until(() => other.snapshot.expired, 'told');
  assert.equal(other.snapshot.conversation, null);
  assert.equal(other.snapshot.draft, 'nem ment el\n\nezt írtam');
  const { desk: next } = await open(t, browser);
  assert.equal(next.snapshot.expired, true);
  assert.equal(next.snapshot.draft, 'nem ment el\n\nezt írtam');
  next.leave();
  assert.equal(next.snapshot.expired, false);
  assert.equal(await next.start(BEGIN), 'started');
  await shows(next, 'begun');
  assert.equal(await next.erase(), true);
});

test('erased: at the server, here, and in the other tabs', async (t) => {
  const { browser, desk, theirs } = await talking(t);
  const { desk: other } = await open(t, browser);
  await shows(other, 'Jó napot! sent');
  browser.data.set('segit:person:settings', '{}');
  desk.setPreferences(['WRITES_SLOWLY']);
  desk.setDraft('nem marad');
  assert.equal(await desk.erase(), true);
  assert.equal(desk.snapshot.conversation, null);
  assert.equal(desk.snapshot.draft, '');
  await until(() => !other.snapshot.conversation || other.snapshot.conversation.erased, 'gone in the other tab');
  assert.deepEqual(shown(other), []);
  await until(() => theirs.snapshot.erased, 'gone at the desk');
  assert.deepEqual(
    [...browser.data.keys()].sort(),
    ['segit:person:preferences', 'segit:person:settings'],
    'only what was never part of it',
  );
  other.leave();
  assert.equal(other.snapshot.conversation, null);
  assert.equal(await other.start(BEGIN), 'started');
  assert.equal(await other.erase(), true);
});

test('preferences that change in any tab are known at the desk', async (t) => {
  const { browser, desk } = await talking(t);
  const { desk: other } = await open(t, browser);
  await shows(other, 'Jó napot! sent');
  other.setPreferences(['EASY_LANGUAGE']);
  await until(() => desk.snapshot.conversation?.preferences[0] === 'EASY_LANGUAGE', 'in the leading tab');
  const id = desk.snapshot.conversation!.id;
  await until(async () => (await server.store.find(id))?.preferences[0] === 'EASY_LANGUAGE', 'at the server');
});

test('a storage that is refused, full or broken is survived', async (t) => {
  const refused = await open(t, new Browser(server.url), { storage: null });
  assert.equal(await refused.desk.start({ ...BEGIN, question: 'memóriából' }), 'started');
  await shows(refused.desk, 'memóriából sent');
  assert.equal(await refused.desk.erase(), true);

  const browser = new Browser(server.url);
  for (const key of ['session', 'conversation', 'starting', 'draft', 'nickname', 'announced', 'expired']) {
    browser.data.set(`segit:budaors:${key}`, '{"id":5');
  }
  const broken = await open(t, browser);
  assert.equal(await broken.desk.start(BEGIN), 'started');
  const follower = await open(t, browser);
  await shows(follower.desk, 'begun');
  browser.full = true;
  follower.desk.send('a tele tárból');
  await shows(follower.desk, 'a tele tárból sent');
  await shows(broken.desk, 'a tele tárból sent');
  assert.equal(await broken.desk.erase(), true);
});
