import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alwaysOpen, weeklyHours } from '../../src/domain/hours/index.ts';
import { weeklyWindows } from '../../src/demo/budaors.ts';

const office = weeklyHours(weeklyWindows);
const at = (iso: string) => office.at('budaors', Date.parse(iso));
const windowAt = (iso: string) => {
  const { window } = at(iso);
  return window && [new Date(window.start).toISOString(), new Date(window.end).toISOString()];
};

test('the office’s windows are by the wall clock of Budapest: the first instant is in, the last is not', () => {
  for (const [iso, open] of [
    ['2026-01-13T14:59:59.999Z', false],
    ['2026-01-13T15:00:00.000Z', true], // Tuesday 16:00, winter time
    ['2026-01-13T17:59:59.999Z', true],
    ['2026-01-13T18:00:00.000Z', false],
    ['2026-07-14T13:59:59.999Z', false],
    ['2026-07-14T14:00:00.000Z', true], // Tuesday 16:00, summer time
    ['2026-01-12T06:00:00.000Z', true], // Monday 7:00
    ['2026-01-12T15:00:00.000Z', false], // no Monday afternoon
    ['2026-01-10T06:30:00.000Z', false], // Saturday
  ] as const)
    assert.equal(at(iso).open, open, iso);
});

test('the window that runs, or else the next one', () => {
  assert.deepEqual(windowAt('2026-01-13T16:30:00Z'), ['2026-01-13T15:00:00.000Z', '2026-01-13T18:00:00.000Z']);
  assert.deepEqual(windowAt('2026-01-13T12:00:00Z'), ['2026-01-13T15:00:00.000Z', '2026-01-13T18:00:00.000Z']);
  // Friday evening: Monday morning is next.
  assert.deepEqual(windowAt('2026-01-16T20:00:00Z'), ['2026-01-19T06:00:00.000Z', '2026-01-19T07:00:00.000Z']);
});

test('across the weekend on which the clocks change, the next window follows the new time', () => {
  // Summer time begins on 29 March 2026, ends on 25 October 2026.
  assert.deepEqual(windowAt('2026-03-27T20:00:00Z'), ['2026-03-30T05:00:00.000Z', '2026-03-30T06:00:00.000Z']);
  assert.deepEqual(windowAt('2026-10-23T20:00:00Z'), ['2026-10-26T06:00:00.000Z', '2026-10-26T07:00:00.000Z']);
});

test('on the days of the switches a window lasts an hour less and an hour more', () => {
  const sundayNight = weeklyHours([{ weekday: 7, from: 1, to: 5 }]);
  const hours = (iso: string) => {
    const { window } = sundayNight.at('budaors', Date.parse(iso));
    return ((window?.end ?? 0) - (window?.start ?? 0)) / 3_600_000;
  };
  assert.equal(hours('2026-03-22T02:00:00Z'), 4);
  assert.equal(hours('2026-03-29T00:30:00Z'), 3); // 02:30 does not exist
  assert.equal(hours('2026-10-25T00:30:00Z'), 5); // 02:30 exists twice
  for (const twice of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])
    assert.equal(sundayNight.at('budaors', Date.parse(twice)).open, true);
});

test('without windows it is closed, and nothing is promised', () => {
  assert.deepEqual(weeklyHours([]).at('budaors', Date.parse('2026-01-13T15:00:00Z')), { open: false, window: null });
});

test('a demonstration answers at any hour, and says so', () => {
  assert.equal(alwaysOpen.demonstration, true);
  assert.equal(alwaysOpen.at('budaors', Date.parse('2026-01-10T02:00:00Z')).open, true);
  assert.equal(office.demonstration, false);
});
