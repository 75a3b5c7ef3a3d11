import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('PostgreSQL starts durable, freezes, goes on and ends', async () => {
  const postgres = await startPostgres();
  const client = new pg.Client(postgres.url);
  try {
    await client.connect();
    const { rows } = await client.query('SHOW fsync');
    assert.deepEqual(rows, [{ fsync: 'on' }]);

    postgres.freeze();
    const answer = client.query('SELECT 1 AS one');
    assert.equal(await Promise.race([answer, sleep(300, 'no answer')]), 'no answer');
    postgres.thaw();
    assert.deepEqual((await answer).rows, [{ one: 1 }]);
  } finally {
    await client.end();
    await postgres.stop();
  }
  assert.equal(isAlive(postgres.pid), false);
});

test('Redis starts, and comes back on the same port', async () => {
  const first = await startRedis();
  await first.stop();
  assert.equal(isAlive(first.pid), false);
  const second = await startRedis(first.port);
  const client = new Redis(second.url);
  try {
    assert.equal(await client.ping(), 'PONG');
  } finally {
    await client.quit();
    await second.stop();
  }
});
