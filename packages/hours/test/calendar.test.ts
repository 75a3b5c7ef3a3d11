import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { iCalendar, openingHours } from '../src/calendar/index.ts';
import { chat, exception, hoursOf, rules } from './support/budaors.ts';

describe('the iCalendar feed, read by another library', () => {
  const from = Date.parse('2026-10-19T00:00:00Z');
  const intervals = hoursOf().intervals(chat, from, from + 28 * 86_400_000);
  const feed = iCalendar({
    name: 'Segít a hivatal; chat, „vonal”',
    language: 'hu',
    id: 'budaors-chat',
    url: 'https://segit.example.hu/',
    intervals,
    now: from,
  });
  const calendar = new ICAL.Component(ICAL.parse(feed) as unknown[] as [string, unknown[], unknown[]]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('has every interval, at the same instants, over the end of summer time', () => {
    assert.ok(intervals.length > 20);
    assert.deepEqual(
      events.map(({ startDate, endDate }) => ({
        start: startDate.toJSDate().getTime(),
        end: endDate.toJSDate().getTime(),
      })),
      intervals,
    );
  });

  test('has ids that stay, and the name as it is', () => {
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
    assert.equal(events[0]?.uid, `budaors-chat-${(intervals[0]?.start ?? 0) / 1000}@segit-a-hivatal`);
    assert.equal(events[0]?.summary, 'Segít a hivatal; chat, „vonal”');
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  });

  test('has lines of at most 75 bytes that end as RFC 5545 wants them', () => {
    const lines = feed.split('\r\n');
    assert.equal(lines.join('').includes('\n'), false);
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
});

describe('schema.org', () => {
  const of = (from: string, through: string, changes = {}) => {
    const days = hoursOf(changes).wallDays(chat);
    assert.ok(days);
    return openingHours(rules.schedules[0]?.windows ?? [], days, { from, through });
  };
  const day = (name: string) => `https://schema.org/${name}`;

  test('an ordinary week is two rows', () => {
    assert.deepEqual(of('2026-01-12', '2026-01-18'), [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(day),
        opens: '07:00',
        closes: '08:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Tuesday', 'Wednesday', 'Thursday'].map(day),
        opens: '16:00',
        closes: '19:00',
      },
    ]);
  });

  test('each date that is another is named: the worked Saturday, the rest day, the holiday, the extra opening', () => {
    const exceptions = [exception('OPEN', '2026-12-27T20:00', '2026-12-28T00:00', 'ügyelet')];
    const rows = of('2026-12-07', '2026-12-27', { exceptions }).slice(2);
    assert.deepEqual(
      rows.map(({ validFrom, validThrough, opens, closes }) => [validFrom, validThrough, opens, closes]),
      [
        ['2026-12-12', '2026-12-12', '07:00', '08:00'],
        ['2026-12-24', '2026-12-24', '00:00', '00:00'],
        ['2026-12-25', '2026-12-25', '00:00', '00:00'],
        ['2026-12-27', '2026-12-27', '20:00', '23:59'],
      ],
    );
    assert.equal(rows[0]?.dayOfWeek, day('Saturday'));
  });
});
