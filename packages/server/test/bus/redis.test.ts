import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { createLocalBus } from '../../src/bus/local.ts';
import { createRedisBus, parse } from '../../src/bus/redis.ts';
import type { Bus, Signal } from '../../src/domain/conversations/index.ts';
import { startRedis } from '../support/redis.ts';
import type { Redis as RedisServer } from '../support/redis.ts';
import { until } from '../support/until.ts';

const log = (seq: number): Signal => ({ kind: 'log', id: 'c', seq });
const text: Extract<Signal, { kind: 'real-time-text' }> = {
  ...{ kind: 'real-time-text', id: 'c', fence: 3, author: { name: 'Kovács Anna', role: 'OPERATOR' } },
  edit: {
    ...{ event: 'EDIT', messageId: '00000000-0000-4000-8000-000000000001', seq: 7 },
    actions: [
      { erase: 1, at: 2 },
      { insert: 'ő', at: 1 },
    ],
  },
};
const typing: Signal = { kind: 'typing', id: 'c', party: 'CITIZEN', typing: true };

let redis: RedisServer;
let one: Bus;
let other: Bus;
const heardByOne: Signal[] = [];
const heardByOther: Signal[] = [];

before(async () => {
  redis = await startRedis();
  [one, other] = [redis.url, redis.url].map((url) => createRedisBus(url, () => undefined)) as [Bus, Bus];
  one.subscribe((signal) => heardByOne.push(signal));
  other.subscribe((signal) => heardByOther.push(signal));
  await until(() => one.healthy() && other.healthy());
});
after(async () => {
  await Promise.all([one.close(), other.close()]);
  await redis.stop();
});

test('two processes hear each other, and each hears itself once and at once', async () => {
  one.publish(log(1));
  assert.deepEqual(heardByOne, [log(1)], 'without waiting for Redis');
  one.publish(typing);
  one.publish({ kind: 'desk' });
  one.publish(text);
  one.publish({ ...text, author: null });
  await until(() => heardByOther.length === 5);
  assert.deepEqual(heardByOther, [log(1), typing, { kind: 'desk' }, text, { ...text, author: null }]);
  other.publish(log(2));
  await until(() => heardByOne.length === 6);
  await sleep(50);
  assert.equal(heardByOne.length, 6, 'no own signal comes back');
});

test('what is malformed is ignored, and what comes behind it is heard', async () => {
  const stranger = new Redis(redis.url);
  const before = heardByOne.length;
  const malformed = [
    '',
    'not JSON',
    'null',
    '5',
    '[]',
    '{"from":"x"}',
    '{"from":"x","signal":null}',
    '{"from":"x","signal":{"kind":"log","id":"c","seq":"1"}}',
    '{"from":"x","signal":{"kind":"log","id":"c","seq":1.5}}',
    '{"from":"x","signal":{"kind":"log","id":7,"seq":1}}',
    `{"from":"x","signal":{"kind":"log","id":"${'c'.repeat(65)}","seq":1}}`,
    '{"from":"x","signal":{"kind":"typing","id":"c","party":"SERVICE","typing":true}}',
    '{"from":"x","signal":{"kind":"typing","id":"c","party":"CITIZEN","typing":1}}',
    '{"from":"x","signal":{"kind":"real-time-text","id":"c","fence":1,"author":null,"edit":null}}',
    `{"from":"x","signal":{"kind":"real-time-text","id":"c","author":null,"edit":${JSON.stringify(text.edit)}}}`,
    `{"from":"x","signal":{"kind":"real-time-text","id":"c","fence":1,"edit":${JSON.stringify(text.edit)}}}`,
    `{"from":"x","signal":{"kind":"real-time-text","id":"c","fence":1,"author":{"name":"x"},"edit":${JSON.stringify(text.edit)}}}`,
    '{"from":"x","signal":{"kind":"message","id":"c","text":"titok"}}',
  ];
  for (const message of malformed) {
    assert.equal(parse(message, 'own'), undefined, message);
    await stranger.publish('segit-a-hivatal', message);
  }
  await stranger.publish('segit-a-hivatal', JSON.stringify({ from: 'x', signal: { ...log(9), text: 'titok' } }));
  await until(() => heardByOne.length > before);
  assert.deepEqual(heardByOne.slice(before), [log(9)], 'only what a doorbell has');
  await stranger.quit();
});

test('a Redis that dies is borne: own signals go on, and the others come again with it', async () => {
  const { port } = redis;
  await redis.stop();
  await until(() => !one.healthy() && !other.healthy());
  const before = heardByOne.length;
  for (let seq = 10; seq < 15; seq++) one.publish(log(seq));
  assert.equal(heardByOne.length, before + 5);
  await sleep(200);

  redis = await startRedis(port);
  await until(() => one.healthy() && other.healthy());
  const missed = heardByOther.length;
  one.publish(log(20));
  await until(() => heardByOther.length > missed);
  assert.deepEqual(heardByOther.at(-1), log(20));
});

test('within one process: a listener that throws harms no other, and none hears after it has left', () => {
  const errors: unknown[] = [];
  const bus = createLocalBus((error) => errors.push(error));
  const heard: Signal[] = [];
  bus.subscribe(() => {
    throw new Error('a fault of a listener');
  });
  const leave = bus.subscribe((signal) => heard.push(signal));
  bus.publish(log(1));
  leave();
  bus.publish(log(2));
  assert.deepEqual(heard, [log(1)]);
  assert.equal(errors.length, 2);
});
