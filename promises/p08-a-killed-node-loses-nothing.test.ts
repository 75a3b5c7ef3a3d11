/**
 * P8: a killed node loses nothing.
 *
 * Three server processes on one PostgreSQL and one Redis, behind a balancer that gives a connection to the next process
 * that takes it. Citizens with the widget's own client write without a pause; one process after the other is killed with
 * SIGKILL and started again. 95 % of those who were connected to it are connected again within 5 s; in the end every
 * message is in the log once and in the order of writing, and its citizen sees it so. Full: 150 citizens, 12 kills; CI: 30
 * and 2.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startPostgres } from '../packages/server/test/support/postgres.ts';
import { startRedis } from '../packages/server/test/support/redis.ts';
import { crowd, newHelpDesk, shownTexts, tokenOf, unsent } from './support/citizen.ts';
import type { Citizen } from './support/citizen.ts';
import { messagesById, percentile, readLog, sleep } from './support/conversation.ts';
import { until } from '../packages/server/test/support/until.ts';
import { portOf, startLink } from './support/link.ts';
import { scale, SIZE } from './support/scale.ts';
import { startServerProcess } from './support/server-process.ts';
import type { ServerProcess } from './support/server-process.ts';

const NODES = 3;
const CITIZENS = scale(150, 30);
const KILLS = scale(12, 2);
/** Each citizen writes about so often, ms. */
const PAUSE = scale(1000, 200);

test(`${NODES} processes, ${CITIZENS} citizens, ${KILLS} kills: reconnect p95 ≤ 5 s, 0 lost, 0 doubled (${SIZE})`, async (t) => {
  const postgres = await startPostgres({ max_connections: '200' });
  t.after(() => postgres.stop());
  const redis = await startRedis();
  t.after(() => redis.stop());
  const ports: number[] = [];
  const balancer = await startLink(ports);
  t.after(() => balancer.close());
  const nodes: ServerProcess[] = [];
  t.after(() => Promise.all(nodes.map((node) => node.dispose())));
  const environment = { DATABASE_URL: postgres.url, REDIS_URL: redis.url, PUBLIC_URL: balancer.url };
  // One after the other: the first makes the tables and the staff.
  for (let i = 0; i < NODES; i++) nodes.push(await startServerProcess(environment));
  ports.push(...nodes.map(({ url }) => portOf(url)));

  const citizens = await crowd(CITIZENS, () => newHelpDesk(t, balancer.url));
  const written = new Map<Citizen, string[]>();
  let writing = true;
  const load = citizens.map(async (citizen) => {
    const texts: string[] = [];
    written.set(citizen, texts);
    while (writing) {
      texts.push(`${texts.length}`);
      assert.ok(citizen.desk.send(texts.at(-1)!));
      await sleep(PAUSE * (0.5 + Math.random()));
    }
  });

  const absences: number[] = [];
  const stopWatching = citizens.map((citizen) => watchConnection(citizen, (ms) => absences.push(ms)));
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(1000);
    const before = absences.length;
    const node = nodes[kill % NODES]!;
    await node.end('SIGKILL');
    await until(
      () => absences.length >= before + Math.floor(CITIZENS / NODES / 2),
      'those of the killed process are back',
    );
    await until(() => citizens.every((c) => connection(c) === 'connected'), 'everybody is connected');
    if (kill < KILLS - 1) await node.start();
  }
  writing = false;
  await Promise.all(load);
  stopWatching.forEach((stop) => stop());
  await until(() => citizens.every((citizen) => unsent(citizen).length === 0), 'everything is sent');
  const p95 = percentile(absences, 0.95);
  let messages = 0;
  for (const citizen of citizens) {
    const texts = written.get(citizen)!;
    messages += texts.length;
    await until(() => shownTexts(citizen).length >= texts.length, 'everything is shown');
    assert.deepEqual(shownTexts(citizen), texts);
    const log = await readLog(balancer.url, tokenOf(citizen), citizen.id);
    assert.equal(messagesById(log).size, texts.length);
    assert.deepEqual(
      log.flatMap((event) => (event.__typename === 'MessageEvent' ? [event.text] : [])),
      texts,
    );
  }
  assert.ok(p95 <= 5000, `p95 ${p95.toFixed(0)} ms`);
  t.diagnostic(
    `${KILLS} kills, ${absences.length} lost connections, back p95 ${p95.toFixed(0)} ms, ${messages} messages, 0 lost, 0 doubled`,
  );
});

const connection = ({ desk }: Citizen) => desk.snapshot.conversation?.connection;

/** Tells how long each loss of the connection has lasted. */
function watchConnection(citizen: Citizen, onBack: (ms: number) => void): () => void {
  let lostAt: number | undefined;
  const look = (): void => {
    if (connection(citizen) !== 'connected') lostAt ??= performance.now();
    else if (lostAt !== undefined) {
      onBack(performance.now() - lostAt);
      lostAt = undefined;
    }
  };
  citizen.desk.addEventListener('change', look);
  return () => citizen.desk.removeEventListener('change', look);
}
