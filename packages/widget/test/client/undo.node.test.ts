import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { startTestServer, type TestServer } from '../../../server/test/support/test-server.ts';
import { createHelpDesk, type HelpDesk } from '../../src/exports/client.ts';
import { Browser } from './support/browser.node.ts';
import { until } from './support/wait.node.ts';

/** Taking back what was sent, against a whole server: what arrives there, and how often. */
let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.stop());

const HOLD_MS = 60_000;

async function open(t: TestContext, browser: Browser) {
  const tab = browser.open();
  const desk = createHelpDesk({
    server: server.url,
    site: 'budaors',
    language: 'hu',
    environment: tab.environment,
    timing: { answerMs: 300, rejoinMs: 500, retryFloorMs: 10, retryCeilingMs: 100 },
  });
  t.after(() => desk.dispose());
  await desk.restore();
  desk.holdMessages(HOLD_MS);
  return { tab, desk };
}

/** The citizen's messages, each with how far it is. */
const shown = (desk: HelpDesk): string[] =>
  (desk.snapshot.conversation?.entries ?? []).flatMap((entry) =>
    entry.kind === 'message' ? [`${entry.text} ${entry.delivery}`] : [],
  );
const shows = (desk: HelpDesk, ...lines: string[]): Promise<void> =>
  until(() => String(shown(desk)) === String(lines), String(lines));

async function waiting(t: TestContext) {
  const browser = new Browser(server.url);
  const { tab, desk } = await open(t, browser);
  assert.equal(await desk.start({ preferences: [], question: 'Kérdés' }), 'started');
  await shows(desk, 'Kérdés sent');
  return { browser, tab, desk };
}

test('what is taken back never arrives; what is written on goes, and what was before it', async (t) => {
  const { browser, desk } = await waiting(t);
  const key = desk.send('Elhamarkodott')!;
  assert.deepEqual(shown(desk), ['Kérdés sent', 'Elhamarkodott held']);
  assert.equal(desk.takeBack(key), 'Elhamarkodott');
  desk.send('Egy');
  desk.send('Kettő');
  await shows(desk, 'Kérdés sent', 'Egy sent', 'Kettő held');
  desk.release();
  await shows(desk, 'Kérdés sent', 'Egy sent', 'Kettő sent');
  const next = await open(t, browser);
  await shows(next.desk, 'Kérdés sent', 'Egy sent', 'Kettő sent');
});

test('whoever leaves the page has sent it: once, by this page or the next', async (t) => {
  const { browser, tab, desk } = await waiting(t);
  desk.send('Viszlát');
  tab.environment.events.dispatchEvent(new Event('pagehide'));
  desk.dispose();
  const next = await open(t, browser);
  await shows(next.desk, 'Kérdés sent', 'Viszlát sent');
});

test('a page that dies loses nothing, and what it held can still be taken back', async (t) => {
  const { browser, desk } = await waiting(t);
  const key = desk.send('Félbemaradt')!;
  desk.dispose();
  const next = await open(t, browser);
  await shows(next.desk, 'Kérdés sent', 'Félbemaradt held');
  assert.equal(next.desk.takeBack(key), 'Félbemaradt');
  await shows(next.desk, 'Kérdés sent');
});

test('the end of the conversation comes behind what was held', async (t) => {
  const { desk } = await waiting(t);
  desk.send('Köszönöm, viszlát!');
  assert.equal(await desk.end(), true);
  await until(() => desk.snapshot.conversation?.state === 'CLOSED', 'the end');
  assert.deepEqual(shown(desk), ['Kérdés sent', 'Köszönöm, viszlát! sent']);
});
