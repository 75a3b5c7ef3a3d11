import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { comingAt, FEWEST, groupsOf, reportOf, spreadOf, wilson } from '../../src/domain/reports/index.ts';
import type { Fact } from '../../src/domain/reports/index.ts';

const fact = (more: Partial<Fact> = {}): Fact => ({
  ...{ id: 'x', day: '2026-11-24', hour: 16, site: 'budaors', channel: 'CHAT', language: 'hu', needs: [] },
  ...{ topic: null, inHours: true, ended: 'ANSWERED', waitSeconds: 60, serviceSeconds: 300 },
  ...more,
});
const facts = (...counts: [key: string, count: number][]) =>
  counts.flatMap(([topic, count]) => Array.from({ length: count }, () => fact({ topic })));
const groups = (...counts: [key: string, count: number][]) =>
  groupsOf(facts(...counts), ({ topic }) => [topic!]).map(({ key, contacts }) => [key, contacts]);

describe('small groups', () => {
  test('are put together, with the next larger one where they are few even so', () => {
    assert.deepEqual(groups(['a', 5], ['b', 3], ['c', 2], ['d', 1]), [
      ['b', 3],
      ['a', 5],
      [null, 3],
    ]);
    assert.deepEqual(groups(['a', 5], ['b', 3], ['c', 2]), [
      ['a', 5],
      [null, 5],
    ]);
    assert.deepEqual(groups(['a', 2], ['b', 1]), [[null, 3]]);
    assert.deepEqual(groups(['a', 1], ['b', 1]), [], 'all together are too few');
  });

  test('never one that is too small, nor one that the sum gives away', () => {
    const counts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(6)), { maxLength: 5 });
    fc.assert(
      fc.property(counts, (each) => {
        const all = facts(...each);
        const found = groupsOf(all, ({ topic }) => [topic!]);
        const sum = found.reduce((n, { contacts }) => n + contacts, 0);
        assert.ok(found.every(({ contacts }) => contacts >= FEWEST));
        assert.ok(sum === all.length || (sum === 0 && all.length < FEWEST));
      }),
    );
  });

  test('somebody with two needs is in both groups, and once in what is put together', () => {
    const both = () => fact({ needs: ['WRITES_SLOWLY', 'DOES_NOT_SPEAK'] });
    const found = groupsOf([both(), both(), both(), fact({ needs: ['WRITES_SLOWLY'] })], ({ needs }) => needs);
    assert.deepEqual(
      found.map(({ key, contacts }) => [key, contacts]),
      [
        ['DOES_NOT_SPEAK', 3],
        ['WRITES_SLOWLY', 4],
      ],
    );
    const few = groupsOf([both(), both(), ...facts(['zaj', 3])], ({ needs }) => (needs.length ? needs : ['NONE']));
    assert.deepEqual(
      few.map(({ key, contacts }) => [key, contacts]),
      [[null, 5]],
    );
  });
});

describe('figures', () => {
  test('the median is in the middle, and nine of ten waited no longer than the other', () => {
    assert.deepEqual(spreadOf([30, 10, 20], 3), { median: 20, p90: 30 });
    assert.deepEqual(spreadOf([40, 10, 20, 35], 3), { median: 28, p90: 40 });
    assert.deepEqual(
      spreadOf(
        Array.from({ length: 100 }, (_, n) => n + 1),
        3,
      ),
      { median: 51, p90: 90 },
    );
    assert.equal(spreadOf([10, 20], 3), null);
  });

  test('Wilson’s interval, as it is printed in the literature', () => {
    const rounded = ({ share, low, high }: ReturnType<typeof wilson>) => [share, low, high].map((n) => n.toFixed(3));
    // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    assert.deepEqual(rounded(wilson(81, 263)), ['0.308', '0.255', '0.366']);
    assert.deepEqual(rounded(wilson(15, 148)), ['0.101', '0.062', '0.160']);
    assert.deepEqual(rounded(wilson(0, 20)), ['0.000', '0.000', '0.161']);
    assert.deepEqual(rounded(wilson(1, 29)), ['0.034', '0.006', '0.172']);
    assert.equal(wilson(20, 20).high, 1);
  });

  test('the day and the hour are those of the wall, also where the clock is changed', () => {
    assert.deepEqual(comingAt(Date.parse('2026-11-24T23:30:00Z')), { day: '2026-11-25', hour: 0 });
    assert.deepEqual(comingAt(Date.parse('2026-07-01T22:30:00Z')), { day: '2026-07-02', hour: 0 });
    assert.deepEqual(comingAt(Date.parse('2026-10-25T01:30:00Z')), { day: '2026-10-25', hour: 2 });
  });

  test('of nobody there is a report, too', () => {
    const report = reportOf([], [], []);
    assert.equal(report.total.contacts, 0);
    assert.equal(report.total.wait, null);
    assert.ok(report.by.every(({ groups }) => groups.length === 0));
    assert.deepEqual(
      report.survey.map(({ answers, counts }) => [answers, counts]),
      [
        [0, null],
        [0, null],
        [0, null],
      ],
    );
  });
});
