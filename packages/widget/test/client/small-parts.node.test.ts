import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestId } from '@segit-a-hivatal/contract';
import { backoff } from '../../src/client/backoff.ts';
import { randomId } from '../../src/client/random-id.ts';
import { RequestError, requestError } from '../../src/client/request-error.ts';

test('waits grow to thirty seconds and no further, never below half a second', () => {
  const highest = backoff({}, () => 1);
  assert.deepEqual(
    Array.from({ length: 8 }, () => highest.next()),
    [1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000],
  );
  highest.reset();
  assert.equal(highest.next(), 1000);
  const lowest = backoff({}, () => 0);
  assert.deepEqual(
    Array.from({ length: 3 }, () => lowest.next()),
    [500, 500, 500],
  );
});

test('ids are what the contract asks for, with and without https', () => {
  const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  for (let i = 0; i < 500; i++) {
    assert.ok(requestId(randomId()));
    assert.ok(requestId(randomId(insecure)));
  }
});

test('an answer without a code is passing, an error without one is the server’s fault', () => {
  assert.equal(requestError(undefined).transient, true);
  assert.equal(requestError({ code: 1006 }).code, undefined);
  assert.equal(requestError([{ message: 'x' }]).code, 'INTERNAL');
  const limited = requestError([{ extensions: { code: 'RATE_LIMITED', retryAfterMs: 70 } }]);
  assert.deepEqual([limited.transient, limited.retryAfterMs], [true, 70]);
  assert.equal(new RequestError({ code: 'BAD_TEXT' }).transient, false);
});
