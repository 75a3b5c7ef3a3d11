import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createHours, SWAPPED_DAYS, swappedYear } from '../src/index.ts';
import { chat, exception, hoursOf, rules, statusAt, text } from './support/budaors.ts';

const ALL = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const windows = (from: string, to: string) => [{ days: ALL, from, to }];
/** In UTC, as calendars and logs have it. */
const utc = ({ start, end }: { start: number; end: number }) =>
  [start, end].map((instant) => new Date(instant).toISOString().slice(0, 16)).join(' – ');

describe('the answer', () => {
  test('says why it is closed, what comes, and how long it holds', () => {
    assert.deepEqual(statusAt({}, '2026-12-24T06:30:00Z'), {
      phase: 'CLOSED',
      date: '2026-12-24',
      open: false,
      reason: {
        kind: 'SWAPPED_REST_DAY',
        text: {
          hu: 'áthelyezett pihenőnap',
          'hu-easy': 'pihenőnap',
          en: 'a swapped rest day',
          de: 'verlegter Ruhetag',
        },
      },
      closedAllDay: true,
      interval: { start: '2026-12-28T07:00:00+01:00', end: '2026-12-28T08:00:00+01:00' },
      nextOpening: '2026-12-28T07:00:00+01:00',
      validUntil: '2026-12-25T00:00:00+01:00',
    });
  });

  for (const [iso, phase, until] of [
    ['2026-01-13T14:29:59.999Z', 'CLOSED', '2026-01-13T15:30:00+01:00'],
    ['2026-01-13T14:30:00Z', 'OPENS_SOON', '2026-01-13T16:00:00+01:00'],
    ['2026-01-13T14:59:59.999Z', 'OPENS_SOON', '2026-01-13T16:00:00+01:00'],
    ['2026-01-13T15:00:00Z', 'OPEN', '2026-01-13T18:50:00+01:00'],
    ['2026-01-13T17:49:59.999Z', 'OPEN', '2026-01-13T18:50:00+01:00'],
    ['2026-01-13T17:50:00Z', 'CLOSES_SOON', '2026-01-13T19:00:00+01:00'],
    ['2026-01-13T18:00:00Z', 'CLOSED', '2026-01-14T00:00:00+01:00'],
    ['2026-07-14T14:00:00Z', 'OPEN', '2026-07-14T18:50:00+02:00'],
  ] as const)
    test(`${iso} is ${phase}, until ${until}`, () => {
      const status = statusAt({}, iso);
      assert.deepEqual([status.phase, status.validUntil], [phase, until]);
    });

  test('a swapped Saturday has the windows that name it, and no others', () => {
    assert.equal(statusAt({}, '2026-12-12T06:30:00Z').open, true);
    assert.equal(statusAt({}, '2026-12-12T15:30:00Z').open, false);
    assert.equal(statusAt({}, '2026-12-05T06:30:00Z').open, false);
  });

  test('while it is open, the next opening is the one after', () => {
    assert.equal(statusAt({}, '2026-01-13T16:00:00Z').nextOpening, '2026-01-14T07:00:00+01:00');
  });
});

describe('the horizon', () => {
  const once = (date: string) => ({
    schedules: [{ windows: [] }],
    exceptions: [exception('OPEN', `${date}T10:00`, `${date}T11:00`, 'nyílt nap')],
  });
  test('an opening 400 days ahead is known, on the 401st day it is none', () => {
    assert.equal(statusAt(once('2027-02-05'), '2026-01-01T12:00:00Z').nextOpening, '2027-02-05T10:00:00+01:00');
    const status = statusAt(once('2027-02-06'), '2026-01-01T12:00:00Z');
    assert.deepEqual([status.phase, status.nextOpening, status.interval], ['CLOSED', null, null]);
  });
  test('what never closes has no end, and nothing behind it', () => {
    const schedules = [{ windows: windows('00:00', '24:00') }];
    const status = statusAt({ schedules, holidays: { add: [], remove: [] } }, '2026-02-10T12:00:00Z');
    // A holiday in April ends it; without calendar, nothing does.
    assert.equal(status.interval?.end, '2026-03-15T00:00:00+01:00');
    const always = createHours({ ...rules, schedules, swappedDays: [2025, 2026].map(noSwaps) }, () => []);
    const ever = always.statusAt(chat, Date.parse('2026-02-10T12:00:00Z'));
    assert.deepEqual([ever?.phase, ever?.interval, ever?.nextOpening], ['OPEN', null, null]);
  });
});

const noSwaps = (year: number) => ({ year, source: 'none', days: [] });

describe('windows', () => {
  const intervals = (from: string, to: string, day: string) =>
    hoursOf({ schedules: [{ windows: windows(from, to) }] })
      .intervals(chat, Date.parse(`${day}T00:00:00Z`) - 3_600_000, Date.parse(`${day}T22:00:00Z`))
      .map(utc);

  test('that touch or overlap are one interval, over midnight too', () => {
    const schedules = [
      { windows: [...windows('22:00', '24:00'), ...windows('00:00', '01:30'), ...windows('01:00', '02:00')] },
    ];
    const hours = hoursOf({ schedules });
    const [first] = hours.intervals(chat, Date.parse('2026-02-10T12:00:00Z'), Date.parse('2026-02-11T12:00:00Z'));
    assert.equal(first && utc(first), '2026-02-10T21:00 – 2026-02-11T01:00');
  });

  test('run by the wall clock on the days on which it is changed', () => {
    // Sundays, on which the clock goes from 2 to 3, and from 3 back to 2.
    assert.deepEqual(intervals('01:00', '05:00', '2027-10-31'), ['2027-10-30T23:00 – 2027-10-31T04:00']);
    assert.deepEqual(intervals('01:00', '05:00', '2026-03-29'), ['2026-03-29T00:00 – 2026-03-29T03:00']);
    // In the doubled hour a window runs twice, in the missing one never.
    assert.deepEqual(intervals('02:15', '02:45', '2027-10-31'), [
      '2027-10-31T00:15 – 2027-10-31T00:45',
      '2027-10-31T01:15 – 2027-10-31T01:45',
    ]);
    assert.deepEqual(intervals('02:15', '02:45', '2026-03-29'), []);
    assert.deepEqual(intervals('01:30', '02:30', '2026-03-29'), ['2026-03-29T00:30 – 2026-03-29T01:00']);
    assert.deepEqual(intervals('02:30', '03:30', '2026-03-29'), ['2026-03-29T01:00 – 2026-03-29T01:30']);
  });
});

describe('exceptions', () => {
  test('of two, the later word holds', () => {
    const week = exception('CLOSED', '2026-07-06T00:00', '2026-07-13T00:00', 'igazgatási szünet');
    const duty = exception('OPEN', '2026-07-08T10:00', '2026-07-08T12:00', 'ügyelet');
    const at = (exceptions: (typeof week)[]) => statusAt({ exceptions }, '2026-07-08T08:30:00Z').reason;
    assert.deepEqual(at([week, duty]), { kind: 'EXTRA_OPENING', text: text('ügyelet') });
    assert.deepEqual(at([duty, week]), { kind: 'CLOSURE', text: text('igazgatási szünet') });
  });

  test('an opening holds on a holiday, a closure in the middle of a window', () => {
    const exceptions = [
      exception('OPEN', '2026-12-25T10:00', '2026-12-25T11:00', 'karácsonyi ügyelet'),
      exception('CLOSED', '2026-01-13T17:00', '2026-01-13T18:00', 'áramszünet'),
    ];
    assert.equal(statusAt({ exceptions }, '2026-12-25T09:30:00Z').open, true);
    assert.equal(statusAt({ exceptions }, '2026-12-25T10:30:00Z').closedAllDay, false);
    const closed = statusAt({ exceptions }, '2026-01-13T16:30:00Z');
    assert.deepEqual([closed.reason.kind, closed.nextOpening], ['CLOSURE', '2026-01-13T18:00:00+01:00']);
  });

  test('concern whom they name: sites, channels, points; without points, no point', () => {
    const closure = exception('CLOSED', '2026-01-13T00:00', '2026-01-14T00:00', 'felújítás');
    const schedules = [...rules.schedules, { points: ['konyvtar'], windows: windows('09:00', '18:00') }];
    const open = (scope: object, question: object) =>
      statusAt({ schedules, exceptions: [{ ...closure, ...scope }] }, '2026-01-13T16:00:00Z', { ...chat, ...question })
        .open;
    assert.equal(open({}, {}), false);
    assert.equal(open({ sites: ['konyvtar'] }, {}), true);
    assert.equal(open({ sites: ['konyvtar'] }, { site: 'konyvtar' }), false);
    assert.equal(open({ channels: ['VIDEO'] }, {}), true);
    assert.equal(open({ channels: ['VIDEO'] }, { channel: 'VIDEO' }), false);
    assert.equal(open({}, { point: 'konyvtar' }), true);
    assert.equal(open({ points: ['konyvtar'] }, { point: 'konyvtar' }), false);
    assert.equal(open({ points: ['konyvtar'] }, {}), true);
  });
});

describe('schedules', () => {
  test('the last that concerns a question holds, alone; where none does, the hours are not known', () => {
    const hours = hoursOf({
      schedules: [...rules.schedules, { channels: ['TELEPHONE'], windows: windows('08:00', '09:00') }],
    });
    const at = (channel: 'CHAT' | 'TELEPHONE', iso: string) =>
      hours.statusAt({ site: 'budaors', channel }, Date.parse(iso))?.open;
    assert.deepEqual([at('CHAT', '2026-01-13T06:30:00Z'), at('TELEPHONE', '2026-01-13T06:30:00Z')], [true, false]);
    assert.deepEqual([at('CHAT', '2026-01-13T07:30:00Z'), at('TELEPHONE', '2026-01-13T07:30:00Z')], [false, true]);
    assert.equal(hours.statusAt({ ...chat, point: 'telekucko' }, 0), null);
    assert.deepEqual(hours.intervals({ ...chat, point: 'telekucko' }, 0, 1e12), []);
  });
});

describe('the calendar', () => {
  test('the office’s own year of swaps replaces the table’s; a year that nobody knows is known to be unknown', () => {
    const own = { year: 2026, source: 'a módosított rendelet', days: [{ rest: '2026-12-23', worked: '2026-12-12' }] };
    assert.equal(statusAt({ swappedDays: [own] }, '2026-12-24T06:30:00Z').open, true);
    assert.equal(statusAt({ swappedDays: [own] }, '2026-12-23T06:30:00Z').reason.kind, 'SWAPPED_REST_DAY');
    assert.equal(swappedYear([own], 2026), own);
    assert.equal(swappedYear([], 2040), undefined);
  });

  test('the table names its decrees; rest days are weekdays, worked days Saturdays of the same year', () => {
    for (const { year, source, days } of SWAPPED_DAYS.years) {
      assert.match(source, /rendelet/);
      for (const { rest, worked } of days) {
        assert.ok([rest, worked].every((date) => date.startsWith(`${year}-`)));
        assert.equal(new Date(worked).getUTCDay(), 6);
        assert.ok([1, 2, 3, 4, 5].includes(new Date(rest).getUTCDay()));
      }
    }
  });

  test('the office may add a holiday and strike one', () => {
    const holidays = { add: [{ date: '2026-12-23', name: text('városi ünnep') }], remove: ['2026-12-25'] };
    assert.deepEqual(statusAt({ holidays }, '2026-12-23T06:30:00Z').reason.text, text('városi ünnep'));
    assert.equal(statusAt({ holidays }, '2026-12-25T06:30:00Z').open, true);
  });
});
