import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { Fault } from '../../src/domain/fault.ts';
import type { Pending } from '../../src/store/batch.ts';
import { createGroupCommit } from '../../src/store/group-commit.ts';

test('where a batch is not committed, who waits behind it is told too, and the next one goes on', async () => {
  const batches: (readonly Pending[])[] = [];
  let fail = (_error: Error): void => assert.fail('nothing is being committed');
  let answers = false;
  const submit = createGroupCommit(async (batch) => {
    batches.push(batch);
    if (!answers) await new Promise<void>((_, reject) => (fail = reject));
    for (const { resolve } of batch) resolve(undefined);
  });
  const decide = (id: string) =>
    new Promise((resolve, reject) => submit({ id, key: null, decide: () => assert.fail(), resolve, reject }));
  const told = (promise: Promise<unknown>) =>
    assert.rejects(promise, (error: unknown) => error instanceof Fault && error.code === 'UNAVAILABLE');

  const first = told(decide('first'));
  while (batches.length === 0) await turn();
  const behind = told(decide('behind'));
  fail(new Error('no answer'));
  await Promise.all([first, behind]);
  assert.equal(batches.length, 1);

  answers = true;
  await decide('later');
  assert.equal(batches.length, 2);
});
