import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { MissedSearch } from '../../src/domain/knowledge/index.ts';
import type { Store } from '../../src/store/store.ts';

/** What a store does for searches that the articles did not answer; part of the contract of every store. */
export function missedSearchContract(opened: () => { readonly one: Store; readonly other: Store }): void {
  const FROM = 3_600_000 * 1000;
  const missed = (query: string, more: Partial<MissedSearch> = {}): MissedSearch => ({
    ...{ siteKey: 'budaors', reason: 'UNANSWERED', query, ...more },
  });

  test('what is missed at once in two processes is counted each time, by hour, site and reason', async () => {
    const { one, other } = opened();
    await Promise.all(
      [one, other, one, other].map((store) => store.countMissedSearch(missed('lomtalanítás'), FROM, 10)),
    );
    await one.countMissedSearch(missed('lomtalanítás', { reason: 'NOT_THIS' }), FROM, 10);
    await one.countMissedSearch(missed('lomtalanítás', { siteKey: 'konyvtar' }), FROM + 3_600_000, 10);
    const found = await other.missedSearches(FROM, FROM + 3_600_000, 10);
    assert.deepEqual(
      found.map(({ query, reason, siteKey, count }) => [query, reason, siteKey, count]),
      [
        ['lomtalanítás', 'UNANSWERED', 'budaors', 4],
        ['lomtalanítás', 'NOT_THIS', 'budaors', 1],
      ],
    );
    assert.equal((await one.missedSearches(FROM, FROM + 7_200_000, 2)).length, 2, 'no more than asked for');
  });

  test('an hour holds so many different ones, and those over it are refused; known ones go on being counted', async () => {
    const { one } = opened();
    const hour = FROM * 2;
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    assert.ok(await one.countMissedSearch(missed(first), hour, 2));
    assert.ok(await one.countMissedSearch(missed(second), hour, 2));
    assert.equal(await one.countMissedSearch(missed(third), hour, 2), false);
    assert.ok(await one.countMissedSearch(missed(second), hour, 2));
    assert.deepEqual(
      (await one.missedSearches(hour, hour + 1, 10)).map(({ query, count }) => [query, count]),
      [
        [second, 2],
        [first, 1],
      ],
    );
    assert.equal(await one.forgetMissedSearches(hour), 3, 'those of before');
    assert.equal((await one.missedSearches(0, hour * 2, 10)).length, 2);
  });
}
