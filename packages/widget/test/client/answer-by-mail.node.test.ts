import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { startTestServer, type TestServer } from '../../../server/test/support/test-server.ts';
import { createHelpDesk } from '../../src/exports/client.ts';
import { Browser } from './support/browser.node.ts';
import { until } from './support/wait.node.ts';

const WISH = { preferences: [], text: 'Hol kell ebet összeírni?', address: 'zsofi@example.hu' };
const NAME = 'AnswerByMail';

let server: TestServer;
before(async () => {
  server = await startTestServer({ mailer: { send: () => Promise.reject(new Error('nothing is due here')) } });
});
after(() => server.stop());

/** The help desk in a browser that asks, and does not arrive, as long as `lost` says so. */
async function open(t: TestContext, lost: (body: string) => boolean = () => false) {
  const browser = new Browser(server.url);
  const { environment } = browser.open();
  const fetch: typeof environment.fetch = async (url, init) => {
    if (lost(String(init?.body))) throw new TypeError('no network');
    return environment.fetch(url, init);
  };
  const desk = createHelpDesk({
    ...{ server: server.url, site: 'budaors', language: 'hu', environment: { ...environment, fetch } },
  });
  t.after(() => desk.dispose());
  await desk.restore();
  return { desk, kept: () => [...browser.data.values()].join('\n') };
}

const hasAddress = (id: string | undefined): Promise<boolean> => server.store.hasAddress(id ?? '');

test('who leaves a message with an address has it kept by the office, and nothing of it in the browser', async (t) => {
  const { desk, kept } = await open(t);
  assert.equal(await desk.leaveMessage(WISH), 'left');
  assert.equal(await hasAddress(desk.snapshot.conversation?.id), true);
  assert.ok(!kept().includes(WISH.address));
});

test('without an address the office keeps none', async (t) => {
  const { desk } = await open(t);
  assert.equal(await desk.leaveMessage({ preferences: [], text: 'Kérdés' }), 'left');
  assert.equal(await hasAddress(desk.snapshot.conversation?.id), false);
});

test('what was left is no draft any more, for the answer is read where one writes', async (t) => {
  const { desk, kept } = await open(t);
  desk.setDraft('Hol kell lomtalanítani?');
  await until(() => kept().includes('lomtalanítani'), 'the draft is kept');
  assert.equal(await desk.leaveMessage({ preferences: [], text: 'Hol kell lomtalanítani?' }), 'left');
  assert.equal(desk.snapshot.draft, '');
  assert.ok(!kept().includes('lomtalanítani'));
});

test('lost on the way, message and address are said again, as one message; then the browser forgets the address', async (t) => {
  let losses = 1;
  const { desk, kept } = await open(t, (body) => body.includes(NAME) && losses-- > 0);
  assert.equal(await desk.leaveMessage(WISH), 'kept');
  assert.ok(kept().includes(WISH.address), 'a reload goes on with it');
  await until(() => desk.snapshot.conversation !== null, 'the next try', 15_000);
  const { id } = desk.snapshot.conversation!;
  assert.equal(await hasAddress(id), true);
  assert.ok(!kept().includes(WISH.address));
  await until(() => desk.snapshot.conversation!.caughtUp, 'the history');
  const texts = desk.snapshot.conversation!.entries.filter(({ kind }) => kind === 'message');
  assert.equal(texts.length, 1);
});
