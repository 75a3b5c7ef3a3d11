import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayOf } from '@segit-a-hivatal/hours';
import type { HoursRules } from '@segit-a-hivatal/hours';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import fc from 'fast-check';
import { hours } from '../../../src/demo/hours.ts';
import { createRosters, createStaffing } from '../../../src/domain/staffing/index.ts';
import type { Abilities, Roster } from '../../../src/domain/staffing/index.ts';
import { staff } from '../../../src/demo/staff.ts';

const rosters = (kept: HoursRules = hours) => createRosters({ kept, holidaysIn: publicHolidays });
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
const mornings: Roster = { weekly: [{ days: WEEKDAYS, from: '07:00', to: '08:00' }], exceptions: [] };

/** As a wall in Budapest shows them, in winter: „2026-12-23 07:00–08:00”. */
const shown = (roster: Roster, at: string, kept?: HoursRules): string[] =>
  rosters(kept)
    .shifts(roster, Date.parse(at))
    .map(({ from, to }) => {
      const wall = (instant: number): string =>
        new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Budapest' });
      return `${wall(from).slice(0, 16)}–${wall(to).slice(11, 16)}`;
    });

describe('a roster', () => {
  test('is a week by the clock on the office’s wall, without holidays and swapped rest days', () => {
    assert.deepEqual(shown(mornings, '2026-12-22T10:00:00Z'), [
      '2026-12-21 07:00–08:00',
      '2026-12-22 07:00–08:00',
      '2026-12-23 07:00–08:00',
      '2026-12-28 07:00–08:00',
      '2026-12-29 07:00–08:00',
    ]);
  });

  test('knows what a coordinator has corrected in the calendar', () => {
    const kept = { ...hours, holidays: { add: [], remove: ['2026-12-25'] } };
    assert.ok(shown(mornings, '2026-12-22T10:00:00Z', kept).includes('2026-12-25 07:00–08:00'));
  });

  test('stays at its hour when the clocks are changed', () => {
    const [saturday, monday] = ['2026-03-27T12:00:00Z', '2026-03-30T12:00:00Z'].map(
      (at) => shown(mornings, at).find((shift) => shift.startsWith(at.slice(0, 10))) ?? '',
    );
    assert.deepEqual([saturday?.slice(11), monday?.slice(11)], ['07:00–08:00', '07:00–08:00']);
  });

  test('has exceptions, of which the last one holds: leave, and a day on which somebody comes after all', () => {
    const exceptions = [
      { kind: 'OFF', from: '2026-11-01T00:00', to: '2028-11-01T00:00' },
      { kind: 'ON', from: '2026-12-22T16:00', to: '2026-12-22T18:00' },
    ] as const;
    assert.deepEqual(shown({ ...mornings, exceptions }, '2026-12-22T10:00:00Z'), ['2026-12-22 16:00–18:00']);
  });

  test('is the same at any instant of a day: all processes tell the routing the same', () => {
    const year = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2026, 11, 31) });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 86_400_000 }), (one, more) => {
        fc.pre(dayOf(one) === dayOf(one + more));
        assert.deepEqual(rosters().shifts(mornings, one), rosters().shifts(mornings, one + more));
      }),
    );
  });
});

describe('what the routing may count on', () => {
  const at = Date.parse('2026-12-22T10:00:00Z');
  const abilities: Abilities = {
    languages: ['hu'],
    skills: ['ado'],
    needs: [],
    channels: ['CHAT'],
    capacity: 4,
    roster: mornings,
  };
  const staffing = (keepsRosters: boolean) =>
    createStaffing({ abilitiesOf: (id) => (id === 'anna' ? abilities : undefined), rosters: rosters(), keepsRosters });

  test('is what the office has set up, and nothing for who is not', () => {
    const anna = staffing(true).profileOf({ id: 'anna', role: 'OPERATOR' }, at);
    assert.deepEqual([anna.skills, anna.capacity, anna.roster?.length], [['ado'], 4, 5]);
    const stranger = staffing(true).profileOf({ id: 'zoli', role: 'OPERATOR' }, at);
    assert.deepEqual([stranger.languages, stranger.channels], [[], []], 'asked for nobody');
  });

  test('in a demonstration at any hour', () => {
    assert.equal(staffing(false).profileOf({ id: 'anna', role: 'OPERATOR' }, at).roster, null);
  });

  test('the demonstration’s staff: somebody for each hour of the service', () => {
    for (const { days, from } of hours.schedules[0]?.windows ?? [])
      for (const day of days) {
        const there = staff.filter(({ roster }) => roster?.weekly.some((w) => w.days.includes(day) && w.from === from));
        assert.ok(there.length >= 2, `${day} ${from}`);
      }
  });
});
