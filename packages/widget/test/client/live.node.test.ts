import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startChild, type Child } from '../../../server/test/support/child.ts';
import { freePort } from '../../../server/test/support/free-port.ts';
import { createHelpDesk } from '../../src/exports/client.ts';
import { BadNetwork } from './support/bad-network.node.ts';
import { Browser } from './support/browser.node.ts';
import { OperatorClient } from './support/operator.node.ts';
import { until } from './support/wait.node.ts';

const PROGRAM = fileURLToPath(new URL('./support/server-child.node.ts', import.meta.url));
/** Patient with nothing, so that a test is over soon; the waits themselves are tested by `transport.node.test.ts`. */
const TIMING = { retryFloorMs: 20, retryCeilingMs: 300, requestMs: 2000, pingMs: 300, pongMs: 200, connectMs: 500 };
const FULL = process.env.PROVE === 'full';

/** A conversation between a citizen with two tabs and an operator, over a network, with a server that can be killed. */
async function talk(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'segit-live-'));
  const [serverPort, port] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const network = new BadNetwork(serverPort);
  await network.listen(port);
  let child: Child;
  const start = async (): Promise<void> => {
    const program = [PROGRAM, String(serverPort), join(folder, 'live.sqlite'), url];
    child = await startChild(process.execPath, program, 'listening');
  };
  await start();

  const browser = new Browser(url);
  const desks = [browser.open(), browser.open()].map(({ environment }) => {
    return createHelpDesk({ server: url, site: 'budaors', language: 'hu', environment, timing: TIMING });
  });
  const anna = new OperatorClient(url, new Browser(url, 'staff=anna').open(), 'Kovács Anna', TIMING);
  t.after(async () => {
    for (const desk of desks) desk.dispose();
    anna.dispose();
    await network.close();
    await child.end('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });
  for (const desk of desks) await desk.restore();
  const [citizen, other] = desks as [(typeof desks)[0], (typeof desks)[0]];
  assert.equal(await citizen.start({ preferences: [] }), 'started');
  const theirs = await anna.accept();
  await until(
    () => desks.every((desk) => desk.snapshot.conversation?.state === 'ACTIVE'),
    'both tabs in the conversation',
  );

  const sent: string[] = [];
  const texts = (conversation: typeof theirs.snapshot | null): string[] =>
    (conversation?.entries ?? []).flatMap((entry) => (entry.kind === 'message' ? [entry.text] : []));
  return {
    network,
    citizen,
    theirs,
    kill: () => child.end('SIGKILL'),
    start,
    /** Everybody writes, in turn. */
    async write(messages: number, pauseMs: number): Promise<void> {
      for (let i = 0; i < messages; i++) {
        const text = `${sent.length}`;
        sent.push(text);
        if (i % 3 === 0) theirs.send(text);
        else (i % 3 === 1 ? citizen : other).send(text);
        await sleep(pauseMs);
      }
    },
    /** Everybody sees everything, once, in one order, and nothing waits. */
    async agree(): Promise<void> {
      const all = (): (typeof theirs.snapshot | null)[] => [
        theirs.snapshot,
        ...desks.map((desk) => desk.snapshot.conversation),
      ];
      const settled = (): boolean =>
        all().every((conversation) => {
          const messages = conversation?.entries.filter((entry) => entry.kind === 'message') ?? [];
          return messages.length >= sent.length && messages.every(({ seq }) => seq !== undefined);
        });
      await until(settled, 'everything everywhere', 30_000);
      for (const conversation of all()) {
        assert.deepEqual(texts(conversation).toSorted(), sent.toSorted());
        assert.deepEqual(texts(conversation), texts(theirs.snapshot));
      }
      assert.deepEqual(
        [...browser.data.keys()].filter((key) => key.includes(':out:')),
        [],
      );
    },
  };
}

test('links that break while everybody writes cost nothing', async (t) => {
  const { network, write, agree } = await talk(t);
  const breaking = (async () => {
    for (let i = 0; i < (FULL ? 40 : 10); i++) {
      await sleep(120);
      network.cut();
    }
  })();
  await write(FULL ? 600 : 150, 8);
  await breaking;
  await agree();
});

test('a network that swallows everything is found out, and nothing is lost in it', async (t) => {
  const { network, write, agree, citizen } = await talk(t);
  await write(12, 5);
  network.swallow(true);
  await write(12, 5);
  await until(() => citizen.snapshot.conversation?.connection === 'reconnecting', 'found out');
  await write(6, 5);
  network.cut();
  network.swallow(false);
  await agree();
});

test('a server that is killed while everybody writes keeps what it acknowledged and gets the rest', async (t) => {
  const { write, agree, kill, start } = await talk(t);
  for (let i = 0; i < (FULL ? 10 : 2); i++) {
    const writing = write(45, 6);
    await sleep(100);
    await kill();
    await writing;
    await start();
  }
  await agree();
});

test('A28, A29: hours without a network: what is written waits, and goes when it is back', async (t) => {
  const { network, citizen, theirs, write, agree } = await talk(t);
  network.swallow(true);
  network.cut();
  await write(30, 1);
  const waiting = citizen.snapshot.conversation!.entries.filter((e) => e.kind === 'message' && e.delivery === 'queued');
  assert.ok(waiting.length > 0, 'said to be waiting');
  network.swallow(false);
  network.cut();
  await agree();
  citizen.markRead();
  await until(
    () => theirs.snapshot.entries.every((e) => e.kind !== 'message' || !e.own || e.delivery === 'seen'),
    'seen',
  );
});
