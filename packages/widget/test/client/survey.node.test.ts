import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { startTestServer, type TestServer } from '../../../server/test/support/test-server.ts';
import { createHelpDesk, type HelpDesk } from '../../src/exports/client.ts';
import { Browser } from './support/browser.node.ts';
import { until } from './support/wait.node.ts';

const FROM = '2000-01-01';
const TO = '2999-12-31';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.stop());

/** How many answers were counted. */
const counted = async (): Promise<number> =>
  (await server.store.surveyCounts(FROM, TO)).reduce((sum, { count }) => sum + count, 0);

/** A browser whose way to the server can be cut: what is sent is lost, or its answer is. */
async function open(t: TestContext, browser = new Browser(server.url)) {
  const { environment } = browser.open();
  const cut = { before: false, after: false };
  const fetch: typeof environment.fetch = async (url, init) => {
    const survey = String(init?.body).includes('AnswerSurvey');
    if (survey && cut.before) throw new TypeError('no network');
    const answer = await environment.fetch(url, init);
    if (survey && cut.after) throw new TypeError('no network');
    return answer;
  };
  const desk = createHelpDesk({
    ...{ server: server.url, site: 'budaors', language: 'hu', environment: { ...environment, fetch } },
  });
  t.after(() => desk.dispose());
  await desk.restore();
  return { desk, cut, browser };
}

async function ended(desk: HelpDesk): Promise<void> {
  assert.equal(await desk.start({ preferences: [] }), 'started');
  await until(() => desk.snapshot.conversation?.caughtUp === true, 'the log');
  assert.equal(await desk.end(), true);
  await until(() => desk.snapshot.conversation?.state === 'CLOSED', 'the end');
}

test('what was answered is counted once, also where its answer was lost and it is sent again', async (t) => {
  const before = await counted();
  const { desk, cut } = await open(t);
  await ended(desk);
  assert.equal(await desk.survey(null), 'open');
  cut.after = true;
  assert.equal(await desk.survey({ useful: 'YES', again: 'NO' }), 'kept');
  cut.after = false;
  assert.equal(await desk.survey(null), 'done');
  // Whoever answers once more has answered.
  assert.equal(await desk.survey({ useful: 'NO' }), 'done');
  assert.equal((await counted()) - before, 2);
});

test('without a network it stays in the browser, and the next page sends it', async (t) => {
  const before = await counted();
  const { desk, cut, browser } = await open(t);
  await ended(desk);
  cut.before = true;
  assert.equal(await desk.survey({ easy: 'PARTLY' }), 'kept');
  desk.dispose();
  const next = await open(t, browser);
  await until(() => next.desk.snapshot.conversation?.state === 'CLOSED', 'the conversation');
  assert.equal(await next.desk.survey(null), 'done');
  assert.equal((await counted()) - before, 1);
  next.desk.leave();
  assert.ok(!JSON.stringify([...browser.data.keys()]).includes('survey'), 'and nothing of it stays in the browser');
});

test('who passes it is asked no more, and nothing is sent; what comes too late is given up', async (t) => {
  const before = await counted();
  const first = await open(t);
  await ended(first.desk);
  assert.equal(await first.desk.survey('skip'), 'done');
  assert.equal(await first.desk.survey(null), 'done');
  const second = await open(t);
  await ended(second.desk);
  second.cut.before = true;
  assert.equal(await second.desk.survey({ useful: 'YES' }), 'kept');
  assert.equal(await second.desk.erase(), true);
  assert.equal(await second.desk.survey(null), 'too-late');
  assert.equal(await counted(), before);
});
