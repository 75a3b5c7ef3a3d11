import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hours as demonstration } from '../../src/demo/hours.ts';
import { hoursSettings } from '../../src/hours-settings.ts';

const window = { days: ['TUESDAY'], from: '16:00', to: '19:00' };
const schedules = [{ windows: [window] }];
const reason = { hu: 'leltár', 'hu-easy': 'számolunk', en: 'stocktaking', de: 'Inventur' };
const closure = { kind: 'CLOSED', from: '2026-07-06T00:00', to: '2026-07-13T00:00', reason };
const swap = { rest: '2027-12-24', worked: '2027-12-11' };

describe('the rules of the hours, as an office writes them', () => {
  test('what is left out is nothing, or the usual', () => {
    const { exceptions, swappedDays, holidays, opensSoonMinutes } = hoursSettings.parse({ schedules });
    assert.deepEqual([exceptions, swappedDays, holidays, opensSoonMinutes], [[], [], { add: [], remove: [] }, 30]);
  });

  test('the demonstration’s pass, and come out as they are', () => {
    assert.deepEqual(hoursSettings.parse(demonstration), demonstration);
  });

  test('everything that can be said', () => {
    const rules = {
      schedules: [...schedules, { points: ['konyvtar'], windows: [{ ...window, to: '24:00' }] }],
      exceptions: [{ ...closure, sites: ['budaors'], channels: ['VIDEO'] }],
      swappedDays: [{ year: 2027, source: 'a miniszter rendelete', days: [swap] }],
      holidays: { add: [{ date: '2026-12-23', name: reason }], remove: ['2026-12-25'] },
      opensSoonMinutes: 0,
      closesSoonMinutes: 15,
    };
    assert.deepEqual(hoursSettings.parse(rules), rules);
  });

  const wrong: [string, object, RegExp][] = [
    ['no schedule', { schedules: [] }, /schedules/],
    ['no schedule for all', { schedules: [{ sites: ['a'], windows: [] }] }, /first schedule is for all/],
    ['a day that is none', { schedules: [{ windows: [{ ...window, days: ['HOLIDAY'] }] }] }, /schedules.*days/],
    ['a time of 25 hours', { schedules: [{ windows: [{ ...window, to: '25:00' }] }] }, /written 07:30/],
    ['a begin at 24:00', { schedules: [{ windows: [{ ...window, from: '24:00' }] }] }, /written 07:30/],
    ['a window of nothing', { schedules: [{ windows: [{ ...window, to: '16:00' }] }] }, /ends after it begins/],
    ['a window over midnight', { schedules: [{ windows: [{ ...window, to: '02:00' }] }] }, /ends after it begins/],
    ['a channel that is none', { schedules: [...schedules, { channels: ['FAX'], windows: [] }] }, /channels/],
    ['30 February', { schedules, exceptions: [{ ...closure, from: '2026-02-30T00:00' }] }, /no such day/],
    [
      'an exception backwards',
      { schedules, exceptions: [{ ...closure, to: '2026-07-01T00:00' }] },
      /ends after it begins/,
    ],
    [
      'a reason without German',
      { schedules, exceptions: [{ ...closure, reason: { ...reason, de: ' ' } }] },
      /reason.*de/,
    ],
    [
      'a reason of two lines',
      { schedules, exceptions: [{ ...closure, reason: { ...reason, hu: 'a\nb' } }] },
      /one line/,
    ],
    ['a worked Sunday', { schedules, swappedDays: [{ year: 2027, source: 'x', days: [{ ...swap, worked: '2027-12-12' }] }] }, /Saturday/], // prettier-ignore
    ['a rest day on Saturday', { schedules, swappedDays: [{ year: 2027, source: 'x', days: [{ ...swap, rest: '2027-12-25' }] }] }, /weekday/], // prettier-ignore
    ['a swap of another year', { schedules, swappedDays: [{ year: 2028, source: 'x', days: [swap] }] }, /are in it/],
    ['a swap without its decree', { schedules, swappedDays: [{ year: 2027, source: '', days: [swap] }] }, /source/],
    ['a misspelt rule', { schedules, exeptions: [] }, /exeptions/],
  ];
  for (const [name, rules, says] of wrong)
    test(`${name} is refused, and named`, () => {
      const { success, error } = hoursSettings.safeParse(rules);
      assert.equal(success, false);
      assert.match(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join() ?? '', says);
    });
});
