import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { newRecord, rules } from '../../src/domain/conversations/index.ts';
import type { Fact } from '../../src/domain/reports/index.ts';
import type { Store } from '../../src/store/store.ts';

/** A day on which nobody else of the suite does anything. */
const DAY = '2001-02-03';

const factOf = (more: Partial<Fact> = {}): Fact => ({
  ...{ id: randomUUID(), day: DAY, hour: 16, site: 'budaors', channel: 'CHAT', language: 'hu' },
  ...{ needs: ['WRITES_SLOWLY'], topic: null, inHours: true, ended: 'ANSWERED' },
  ...{ waitSeconds: 60, serviceSeconds: null },
  ...more,
});

/** What a store does for the reports; part of the contract of every store. */
export function reportContract(opened: () => { readonly one: Store; readonly other: Store }): void {
  const waits = async (store: Store) => {
    const identity = { id: randomUUID(), siteKey: 'budaors', sessionId: randomUUID() };
    const record = newRecord({ ...identity, language: 'hu', nickname: null, preferences: [], chosenTopic: null }, 1000);
    await store.begin(record, randomUUID(), [{ kind: 'state', state: 'WAITING', party: 'CITIZEN' }]);
    const actor = { kind: 'citizen', sessionId: identity.sessionId, siteKey: 'budaors' } as const;
    const end = (by: Store, fact: Fact) =>
      by.decide(record.id, null, (locked, now) => ({
        ...rules.endByCitizen(actor)(locked, now),
        recorded: [{ kind: 'fact', fact }],
      }));
    return { id: record.id, end };
  };

  test('a fact is written with the end that it is of, or neither is', async () => {
    const { one, other } = opened();
    const fact = factOf({ topic: 'zaj', serviceSeconds: 600 });
    const [first, second] = [await waits(one), await waits(one)];
    await first.end(one, fact);
    assert.deepEqual(await other.facts(DAY, DAY), [fact]);
    // The same key again is an error in the middle of the transaction.
    await assert.rejects(second.end(other, fact));
    assert.equal((await one.find(second.id))?.state, 'WAITING');
    assert.deepEqual(await one.facts(DAY, DAY), [fact]);
    assert.deepEqual(await one.facts('2001-02-04', '2001-02-28'), []);
    await second.end(one, factOf({ day: '2001-03-01' }));
  });

  test('the topic comes to its fact; the same answers of many at once are all counted, whichever process they reach', async () => {
    const { one, other } = opened();
    const fact = factOf({ day: '2001-02-05' });
    const count = { day: DAY, site: 'budaors', language: 'hu', topic: '' } as const;
    const people = await Promise.all(Array.from({ length: 20 }, () => waits(one)));
    await people[0]!.end(one, fact);
    await Promise.all(
      people.map(({ id }, n) =>
        (n % 2 ? one : other).decide(id, null, () => ({
          outcome: true,
          recorded: [
            { kind: 'answer', count: { ...count, question: n % 3 ? 'useful' : 'easy', answer: 'YES' } },
            { kind: 'answer', count: { ...count, question: n % 3 ? 'easy' : 'useful', answer: 'YES' } },
            ...(n === 1 ? [{ kind: 'topic', factId: fact.id, topic: 'zaj' } as const] : []),
          ],
        })),
      ),
    );
    const counted = await one.surveyCounts(DAY, DAY);
    assert.deepEqual(counted.map(({ question, answer, count: n }) => [question, answer, n]).toSorted(), [
      ['easy', 'YES', 20],
      ['useful', 'YES', 20],
    ]);
    assert.deepEqual(await other.facts('2001-02-05', '2001-02-05'), [{ ...fact, topic: 'zaj' }]);
    for (const { end } of people.slice(1)) await end(one, factOf({ day: '2001-03-01' }));
  });

  test('figures of days that are too long ago go, those of the day itself stay', async () => {
    const { one, other } = opened();
    const begun = await Promise.all(
      ['1999-12-30', '1999-12-31', '2000-01-01'].map(async (day) => ({ day, ...(await waits(one)) })),
    );
    for (const { day, end } of begun) await end(one, factOf({ day }));
    const count = {
      day: '1999-12-31',
      site: 'budaors',
      language: 'hu',
      topic: '',
      question: 'easy',
      answer: 'NO',
    } as const;
    const [{ id }] = [await waits(one)];
    await one.decide(id, null, () => ({ outcome: true, recorded: [{ kind: 'answer', count }] }));
    assert.equal(await other.pruneFigures('2000-01-01'), 3, 'two facts, one count of answers');
    assert.equal(await one.pruneFigures('2000-01-01'), 0);
    assert.deepEqual(
      (await one.facts('1999-01-01', '2000-01-01')).map(({ day }) => day),
      ['2000-01-01'],
    );
    assert.deepEqual(await one.surveyCounts('1999-01-01', '2000-01-01'), []);
  });
}
